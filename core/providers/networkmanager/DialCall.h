#pragma once

#include <condition_variable>
#include <mutex>
#include <optional>
#include <string>
#include <utility>

#include "core/DialResult.h"

namespace onhook::networkmanager {

/// A request to dial on its way from the caller's thread to the provider's and back. Any thread.
class DialCall {
 public:
  /// `entry`: Entry::id.
  explicit DialCall(std::string entry) : entry_(std::move(entry)) {}

  const std::string& entry() const { return entry_; }

  /// The first answer counts.
  void answer(DialResult result) {
    {
      const std::lock_guard lock(mutex_);
      if (!result_) result_ = std::move(result);
    }
    answered_.notify_all();
  }

  DialResult wait() {
    std::unique_lock lock(mutex_);
    answered_.wait(lock, [this] { return result_.has_value(); });
    return *result_;
  }

 private:
  const std::string entry_;
  std::mutex mutex_;
  std::condition_variable answered_;
  std::optional<DialResult> result_;
};

}  // namespace onhook::networkmanager
