#include "core/providers/ras/WindowsEvent.h"

#include <windows.h>

#include <utility>

namespace onhook::ras {

namespace {

void CALLBACK call(void* signaled, BOOLEAN) {
  (*static_cast<const std::function<void()>*>(signaled))();
}

}  // namespace

std::unique_ptr<WindowsEvent> WindowsEvent::make(std::function<void()> signaled) {
  std::unique_ptr<WindowsEvent> made(new WindowsEvent(std::move(signaled)));
  made->event_ = CreateEventW(nullptr, FALSE, FALSE, nullptr);
  made->unregistered_ = CreateEventW(nullptr, TRUE, FALSE, nullptr);
  if (!made->event_ || !made->unregistered_) return nullptr;
  if (!RegisterWaitForSingleObject(&made->wait_, made->event_, call, &made->signaled_, INFINITE,
                                   WT_EXECUTEDEFAULT)) {
    made->wait_ = nullptr;
    return nullptr;
  }
  return made;
}

WindowsEvent::~WindowsEvent() {
  // In this order: a handle that is waited for must not be closed.
  if (wait_) {
    // With INVALID_HANDLE_VALUE it would wait for the calls itself. But a call that Wine's thread pool hands out in that
    // instant is made after it (seen with Wine 8.0); the event is set when the pool has let go of everything.
    UnregisterWaitEx(wait_, unregistered_);
    WaitForSingleObject(unregistered_, INFINITE);
  }
  if (unregistered_) CloseHandle(unregistered_);
  if (event_) CloseHandle(event_);
}

}  // namespace onhook::ras
