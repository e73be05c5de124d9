#pragma once

#include "app/Command.h"
#include "app/FirstLook.h"

namespace onhook {

class Console;
class Wiring;

/// `onhook entries`: what can be connected, and what cannot now and why, printed.
class EntriesCommand : public Command {
  Q_OBJECT

 public:
  /// `wiring` and `console` outlive it.
  EntriesCommand(Wiring& wiring, Console& console, bool asJson);

  void start() override { firstLook_.start(); }
  void stop() override { emit finished(ExitCode::givenUp); }

 private:
  void print();
  void printJson();
  void printTable();

  Wiring& wiring_;
  Console& console_;
  const bool asJson_;
  FirstLook firstLook_;
};

}  // namespace onhook
