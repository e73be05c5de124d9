#pragma once

#include <QThread>
#include <memory>

#include "core/HangUpProcedure.h"
#include "core/Target.h"
#include "ui/session/HangUpWorker.h"

class QDeadlineTimer;

namespace onhook {

/// One hang-up's worker and the thread it runs on. Made on the UI thread; may only be destroyed once the
/// thread has ended or never started, or was abandoned, by whatever thread. Made and used by
/// HangUpController.
class HangUpThread {
 public:
  HangUpThread(std::shared_ptr<HangUpProcedure> procedure, const Target& target);

  HangUpWorker& worker() { return *worker_; }
  QThread& thread() { return *thread_; }

  /// False when the system has no thread to give: then nothing runs and nothing will be told.
  bool start();
  /// Asks the procedure to end. Does not wait.
  void giveUp();
  /// Waits for the thread's end; true when it has ended. A thread that never started has.
  bool wait(const QDeadlineTimer& deadline);
  /// Leaves the thread, and what it uses, to itself for as long as the process lives: where nobody can wait
  /// for its end, it may be destroyed without.
  void abandon();

 private:
  std::shared_ptr<HangUpProcedure> procedure_;
  std::unique_ptr<HangUpWorker> worker_;
  std::unique_ptr<QThread> thread_;  // the last: destroyed before what it uses
};

}  // namespace onhook
