#pragma once

#include <map>
#include <string>

#include "app/Command.h"
#include "app/FirstLook.h"
#include "core/Traffic.h"

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
  void readTraffic();
  void print();

  Wiring& wiring_;
  Console& console_;
  const bool asJson_;
  FirstLook firstLook_;
  std::map<std::string, Traffic> traffic_;  ///< by provider
  std::size_t reading_ = 0;                 ///< how many are still read
  bool printed_ = false;
};

}  // namespace onhook
