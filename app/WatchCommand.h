#pragma once

#include <vector>

#include "app/Changes.h"
#include "app/Command.h"
#include "app/FirstLook.h"
#include "app/Returns.h"

namespace onhook {

class Console;
class Wiring;

/// `onhook watch`: what is there, then every change as it comes, until it is stopped.
class WatchCommand : public Command {
  Q_OBJECT

 public:
  /// `wiring` and `console` outlive it.
  WatchCommand(Wiring& wiring, Console& console, bool asJson);

  void start() override { firstLook_.start(); }
  void stop() override { emit finished(ExitCode::done); }

 private:
  void begin();
  void printChanges();
  void print(const Change& change, const char* word);

  Wiring& wiring_;
  Console& console_;
  const bool asJson_;
  FirstLook firstLook_;
  std::vector<Snapshot> printed_;
  Returns returns_;
  bool first_ = true;
};

}  // namespace onhook
