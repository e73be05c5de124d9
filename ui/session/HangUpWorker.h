#pragma once

#include <condition_variable>
#include <functional>
#include <memory>
#include <mutex>

#include "core/HangUpProcedure.h"
#include "core/HangUpResult.h"
#include "core/Runtime.h"
#include "core/Target.h"

class QDeadlineTimer;

namespace onhook {

/// One hang-up procedure on a thread of its own. Nobody joins that: it owns all that it uses, so one that a
/// provider blocks may outlive everything else. Made and used by HangUpController; any thread.
class HangUpWorker : public std::enable_shared_from_this<HangUpWorker> {
 public:
  /// Who is told, on the worker's thread. What it says is fit to be shown (visible::makeVisible).
  struct Listener {
    std::function<void(HangUpProgress)> progress;
    /// Exactly once, as the last, whatever happens inside.
    std::function<void(HangUpResult)> finished;
  };

  HangUpWorker(std::shared_ptr<HangUpProcedure> procedure, Target target, Listener listener);

  /// Once. False when the system has no thread to give: then nothing runs and nothing will be told.
  bool start(Runtime& runtime);
  /// Asks the procedure to end. Does not wait.
  void giveUp();
  /// Waits until it has told how it ended; true when it has, or never started.
  bool wait(const QDeadlineTimer& deadline) const;

 private:
  void run();

  const std::shared_ptr<HangUpProcedure> procedure_;
  const Target target_;
  const Listener listener_;
  mutable std::mutex mutex_;
  mutable std::condition_variable ended_;
  bool runs_ = false;
};

}  // namespace onhook
