#pragma once

#include <condition_variable>
#include <mutex>
#include <optional>

#include "core/Reply.h"
#include "core/Target.h"

namespace onhook {

/// A request to hang up on its way from the caller's thread to the provider's and back. Any thread.
class HangUpCall {
 public:
  explicit HangUpCall(Target target) : target_(std::move(target)) {}

  const Target& target() const { return target_; }

  /// The first answer counts.
  void answer(Reply reply) {
    {
      const std::lock_guard lock(mutex_);
      if (!reply_) reply_ = std::move(reply);
    }
    answered_.notify_all();
  }

  Reply wait() {
    std::unique_lock lock(mutex_);
    answered_.wait(lock, [&] { return reply_.has_value(); });
    return *reply_;
  }

 private:
  const Target target_;
  std::mutex mutex_;
  std::condition_variable answered_;
  std::optional<Reply> reply_;
};

}  // namespace onhook
