#pragma once

#include "app/Command.h"
#include "app/FirstLook.h"
#include "app/Options.h"
#include "ui/automatic/AutomaticRules.h"

namespace onhook {

class Console;
class Wiring;

/// `onhook automatic`: shows when entries are hung up by themselves, or chooses it for one. The window's
/// program is what hangs up; one that runs takes the choice in at once.
class AutomaticCommand : public Command {
  Q_OBJECT

 public:
  /// `wiring` and `console` outlive it. `settingsFile` as AutomaticRules takes it.
  AutomaticCommand(Wiring& wiring, Console& console, const Options& options, const QString& settingsFile);

  void start() override { firstLook_.start(); }
  void stop() override { emit finished(ExitCode::givenUp); }

 private:
  void begin();
  AutomaticRule wanted() const;
  ExitCode choose(const EntryKey& entry);
  /// The entry that is named; also one that is listed no more, by its id, while it has a rule.
  std::optional<EntryKey> find(const std::string& text, ExitCode& exitCode);
  void print(const AutomaticRules::Rules& rules);
  QString nameOf(const EntryKey& entry) const;

  Wiring& wiring_;
  Console& console_;
  const Options options_;
  AutomaticRules rules_;
  FirstLook firstLook_;
};

}  // namespace onhook
