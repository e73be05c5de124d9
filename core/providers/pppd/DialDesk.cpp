#include "core/providers/pppd/DialDesk.h"

#include <utility>

#include "core/Translate.h"

namespace onhook::pppd {

void DialCall::answer(DialResult result) {
  {
    const std::lock_guard lock(mutex_);
    if (!result_) result_ = std::move(result);
  }
  answered_.notify_all();
}

DialResult DialCall::wait() {
  std::unique_lock lock(mutex_);
  answered_.wait(lock, [&] { return result_.has_value(); });
  return *result_;
}

void DialDesk::post(std::shared_ptr<DialCall> call) {
  {
    const std::lock_guard lock(mutex_);
    if (!ended_) {
      calls_.push_back(std::move(call));
      return;
    }
  }
  call->answer(ended());
}

std::deque<std::shared_ptr<DialCall>> DialDesk::take() {
  const std::lock_guard lock(mutex_);
  return std::exchange(calls_, {});
}

void DialDesk::end() {
  std::deque<std::shared_ptr<DialCall>> left;
  {
    const std::lock_guard lock(mutex_);
    ended_ = true;
    left.swap(calls_);
  }
  for (const auto& call : left) call->answer(ended());
}

DialResult DialDesk::ended() {
  return {std::nullopt,
          Error{ErrorDomain::onhook, "ended", translate("pppd", "Onhook stopped watching pppd."),
                translate("pppd", "Dial again.")}};
}

}  // namespace onhook::pppd
