#include "tests/contract/faults/OddRuntime.h"

#include <system_error>
#include <utility>

namespace onhook {

OddRuntime::OddRuntime(std::shared_ptr<Runtime> real) : real_(std::move(real)) {}

TimePoint OddRuntime::now() const {
  return real_->now() + Duration(offset_);
}

void OddRuntime::wait(Wakeup& wakeup, std::uint64_t seen, TimePoint until) {
  real_->wait(wakeup, seen, until == TimePoint::max() ? until : until - Duration(offset_));
}

void OddRuntime::launch(std::function<void()> work) {
  if (!hasThreads_)
    throw std::system_error(std::make_error_code(std::errc::resource_unavailable_try_again), "no thread");
  real_->launch(std::move(work));
}

}  // namespace onhook
