#include "core/DetachedThread.h"

#include <windows.h>
// After it.
#include <process.h>

#include <memory>
#include <system_error>
#include <utility>

// A thread of the system's own, whose only handle is closed at once. With mingw-w64 a std::thread is one of
// winpthreads', and of those some that were detached while they began were seen never to run.

namespace onhook {

namespace {

using Work = std::function<void()>;

unsigned __stdcall run(void* work) noexcept {
  (*std::unique_ptr<Work>(static_cast<Work*>(work)))();
  return 0;
}

}  // namespace

void startDetached(std::function<void()> work) {
  auto owned = std::make_unique<Work>(std::move(work));
  const auto thread = reinterpret_cast<HANDLE>(_beginthreadex(nullptr, 0, run, owned.get(), 0, nullptr));
  if (!thread) {
    throw std::system_error(std::make_error_code(std::errc::resource_unavailable_try_again),
                            "no thread can be started");
  }
  static_cast<void>(owned.release());  // it is the thread's
  CloseHandle(thread);
}

}  // namespace onhook
