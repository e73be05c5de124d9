#pragma once

#include <QObject>

#include "app/ExitCode.h"

namespace onhook {

/// One command of the command line. Belongs to the main thread, whose event loop runs.
class Command : public QObject {
  Q_OBJECT

 public:
  using QObject::QObject;

  /// Begins; it ends with finished().
  virtual void start() = 0;
  /// The person wants it to end: finished() follows soon.
  virtual void stop() = 0;
  /// The system ends the program in a few seconds, or waits for what heldBy() says.
  virtual void systemEnds() { stop(); }
  /// What must not be cut off by the end of the session, in words for people; empty: nothing.
  virtual QString heldBy() const { return {}; }

 signals:
  /// Once, with what the program shall end with.
  void finished(onhook::ExitCode exitCode);
};

}  // namespace onhook
