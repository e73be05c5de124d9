#pragma once

#include <vector>

#include "app/Command.h"
#include "app/Options.h"
#include "ui/history/HistoryEntry.h"

namespace onhook {

class Console;
class Wiring;

/// `onhook history`: what was noted, printed or removed. No system is looked at.
class HistoryCommand : public Command {
  Q_OBJECT

 public:
  /// `wiring` and `console` outlive it.
  HistoryCommand(Wiring& wiring, Console& console, const Options& options);

  void start() override;
  void stop() override { emit finished(ExitCode::givenUp); }

 private:
  void print(std::vector<HistoryEntry> entries);
  void printTable(const std::vector<HistoryEntry>& entries);
  void end(bool done);

  Wiring& wiring_;
  Console& console_;
  const Options options_;
  bool troubled_ = false;
};

}  // namespace onhook
