#pragma once

#include <condition_variable>
#include <functional>
#include <mutex>
#include <optional>

#include "core/Reply.h"
#include "core/Target.h"

namespace onhook {

/// A request to hang up on its way from the caller's thread to the provider's and back. Any thread.
class HangUpCall {
 public:
  enum class Step {
    hangUp,
    force,
    keepDown,
    accepted,    ///< no request: what was handed over has been carried out
    notAccepted  ///< no request: what was handed over has failed
  };

  /// `isSecondTry`: the same was asked for before, and what it was aimed at had changed meanwhile.
  explicit HangUpCall(Target target, Step step = Step::hangUp, bool isSecondTry = false)
      : target_(std::move(target)), step_(step), isSecondTry_(isSecondTry) {}

  const Target& target() const { return target_; }
  Step step() const { return step_; }
  bool isSecondTry() const { return isSecondTry_; }

  /// The first answer counts.
  void answer(Reply reply) {
    {
      const std::lock_guard lock(mutex_);
      if (!reply_) reply_ = std::move(reply);
    }
    answered_.notify_all();
  }

  /// The answer takes long (somebody is asked for a password): the caller's thread works it out by `rest`.
  void handOver(std::function<Reply()> rest) {
    {
      const std::lock_guard lock(mutex_);
      rest_ = std::move(rest);
    }
    answered_.notify_all();
  }

  Reply wait() {
    std::unique_lock lock(mutex_);
    answered_.wait(lock, [&] { return reply_.has_value() || rest_; });
    if (reply_) return *reply_;
    const auto rest = std::move(rest_);
    lock.unlock();
    return rest();
  }

 private:
  const Target target_;
  const Step step_;
  const bool isSecondTry_;
  std::mutex mutex_;
  std::condition_variable answered_;
  std::optional<Reply> reply_;
  std::function<Reply()> rest_;
};

}  // namespace onhook
