#pragma once

#include "app/Command.h"
#include "app/FirstLook.h"

namespace onhook {

class Console;
class Wiring;

/// `onhook list`: one look, printed.
class ListCommand : public Command {
  Q_OBJECT

 public:
  /// `wiring` and `console` outlive it.
  ListCommand(Wiring& wiring, Console& console, bool asJson);

  void start() override { firstLook_.start(); }
  void stop() override { emit finished(ExitCode::givenUp); }

 private:
  void print();

  Wiring& wiring_;
  Console& console_;
  const bool asJson_;
  FirstLook firstLook_;
};

}  // namespace onhook
