#include "core/linux/ThreadState.h"

#include <sys/eventfd.h>

#include <cerrno>
#include <system_error>
#include <utility>

#include "core/Translate.h"

namespace onhook {

namespace {

int newEventFd() {
  const int fd = ::eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK);
  if (fd < 0) throw std::system_error(errno, std::generic_category(), "eventfd");
  return fd;
}

Reply ended() {
  return {Reply::Kind::noAnswer,
          Error{ErrorDomain::onhook, "ended", translate("core", "Onhook stopped watching its system."), ""}};
}

}  // namespace

ThreadState::ThreadState(std::string provider) : SharedState(std::move(provider)), wake_(newEventFd()) {}

void ThreadState::wake() {
  const std::uint64_t one = 1;
  // It can only fail when the count is at its end, and then the thread is being woken anyway.
  [[maybe_unused]] const auto written = ::write(wake_.get(), &one, sizeof one);
}

void ThreadState::clearWake() {
  std::uint64_t count = 0;
  [[maybe_unused]] const auto got = ::read(wake_.get(), &count, sizeof count);
}

void ThreadState::post(std::shared_ptr<HangUpCall> call) {
  {
    const std::lock_guard lock(callsMutex_);
    if (!hasEnded()) {
      calls_.push_back(std::move(call));
      wake();
      return;
    }
  }
  call->answer(ended());
}

std::deque<std::shared_ptr<HangUpCall>> ThreadState::takeCalls() {
  const std::lock_guard lock(callsMutex_);
  return std::exchange(calls_, {});
}

}  // namespace onhook
