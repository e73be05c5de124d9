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
  /// The person wants it to end: finished() follows soon, or when what must not be cut off has ended.
  virtual void stop() = 0;
  /// They want it once more: finished() follows soon.
  virtual void stopNow() { stop(); }
  /// stop() may take its time, so that stopNow() is of use.
  virtual bool takesTimeToStop() const { return false; }
  /// Nobody reads any more what it prints.
  virtual void terminalGone() { stop(); }
  /// The system ends the program in a few seconds, or waits for what heldBy() says.
  virtual void systemEnds() { stop(); }
  /// What must not be cut off by the end of the session, in words for people; empty: nothing.
  virtual QString heldBy() const { return {}; }

 signals:
  /// Once, with what the program shall end with.
  void finished(onhook::ExitCode exitCode);
};

}  // namespace onhook
