#pragma once

#include "app/Command.h"
#include "app/FirstLook.h"
#include "app/diagnostics/DiagnosticsCollector.h"

namespace onhook {

class Console;
class Wiring;

/// `onhook diagnostics`: what belongs into a bug report, printed.
class DiagnosticsCommand : public Command {
  Q_OBJECT

 public:
  /// `wiring` and `console` outlive it.
  DiagnosticsCommand(Wiring& wiring, Console& console);

  void start() override { firstLook_.start(); }
  void stop() override { emit finished(ExitCode::givenUp); }

 private:
  Console& console_;
  FirstLook firstLook_;
  DiagnosticsCollector collector_;
};

}  // namespace onhook
