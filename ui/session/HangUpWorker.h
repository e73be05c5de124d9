#pragma once

#include <QObject>

#include "core/HangUpProcedure.h"

namespace onhook {

/// Runs one hang-up procedure on the thread it lives in, and tells of it by signals. Made and used by
/// HangUpController.
class HangUpWorker : public QObject {
  Q_OBJECT

 public:
  explicit HangUpWorker(std::shared_ptr<HangUpProcedure> procedure, const Target& target);

 public slots:
  /// Blocks until the outcome is there, then emits finished() exactly once, whatever happens inside.
  void run();

 signals:
  void progress(const onhook::HangUpProgress& progress);
  void finished(const onhook::HangUpResult& result);

 private:
  std::shared_ptr<HangUpProcedure> procedure_;
  Target target_;
};

}  // namespace onhook
