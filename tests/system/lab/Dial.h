#pragma once

#include <future>
#include <memory>
#include <mutex>
#include <string>
#include <vector>

#include "core/DialProcedure.h"

namespace onhook::lab {

/// A dialing that runs on a thread of its own, and what it told on the way.
class Dial {
 public:
  /// `entry`: Entry::id.
  Dial(std::shared_ptr<Provider> provider, const std::string& entry);
  /// Gives up when it still runs.
  ~Dial();

  /// How it ended; waits for it. Once.
  DialEnd end() { return end_.get(); }
  bool finished() const { return end_.wait_for(std::chrono::seconds(0)) == std::future_status::ready; }
  /// The phases it told of, each once, in order.
  std::vector<std::string> phases() const;

 private:
  DialProcedure procedure_;
  mutable std::mutex mutex_;
  std::vector<std::string> phases_;
  std::future<DialEnd> end_;
};

}  // namespace onhook::lab
