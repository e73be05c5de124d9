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
  if (!made->event_) return nullptr;
  if (!RegisterWaitForSingleObject(&made->wait_, made->event_, call, &made->signaled_, INFINITE,
                                   WT_EXECUTEDEFAULT)) {
    made->wait_ = nullptr;
    return nullptr;
  }
  return made;
}

WindowsEvent::~WindowsEvent() {
  // In this order: a handle that is waited for must not be closed.
  if (wait_) UnregisterWaitEx(wait_, INVALID_HANDLE_VALUE);
  if (event_) CloseHandle(event_);
}

}  // namespace onhook::ras
