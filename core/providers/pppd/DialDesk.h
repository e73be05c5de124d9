#pragma once

#include <condition_variable>
#include <deque>
#include <memory>
#include <mutex>
#include <optional>
#include <string>

#include "core/DialResult.h"

namespace onhook::pppd {

/// A request to dial on its way from the caller's thread to the provider's and back. Any thread.
class DialCall {
 public:
  explicit DialCall(std::string entry) : entry_(std::move(entry)) {}

  const std::string& entry() const { return entry_; }
  /// The first answer counts.
  void answer(DialResult result);
  DialResult wait();

 private:
  const std::string entry_;
  std::mutex mutex_;
  std::condition_variable answered_;
  std::optional<DialResult> result_;
};

/// Where requests to dial wait for the provider's thread. Any thread.
class DialDesk {
 public:
  /// After end() it is answered at once. Who posts wakes the thread.
  void post(std::shared_ptr<DialCall> call);
  std::deque<std::shared_ptr<DialCall>> take();
  /// Nobody will take any more.
  void end();

  static DialResult ended();

 private:
  std::mutex mutex_;
  std::deque<std::shared_ptr<DialCall>> calls_;
  bool ended_ = false;
};

}  // namespace onhook::pppd
