#pragma once

#include <future>
#include <memory>
#include <mutex>
#include <vector>

#include "core/HangUpProcedure.h"

namespace onhook::lab {

/// A hang-up or a watch that runs on a thread of its own, and what it told on the way.
class HangUp {
 public:
  using Mode = HangUpProcedure::Mode;

  HangUp(std::shared_ptr<Provider> provider, const Target& target, Mode mode = Mode::hangUp,
         HangUpSettings settings = {});
  /// Gives up when it still runs.
  ~HangUp();

  /// Its outcome; waits for it. Once.
  HangUpResult result() { return result_.get(); }
  bool finished() const { return result_.wait_for(std::chrono::seconds(0)) == std::future_status::ready; }
  std::vector<HangUpProgress> progress() const;

 private:
  HangUpProcedure procedure_;
  mutable std::mutex mutex_;
  std::vector<HangUpProgress> progress_;
  std::future<HangUpResult> result_;
};

}  // namespace onhook::lab
