#pragma once

#include <QObject>
#include <set>
#include <vector>

#include "core/Target.h"
#include "ui/session/JournalEntry.h"

namespace onhook {

class ConnectionMonitor;
class HangUpController;
class HangUpJournal;

/// What other processes, the command line for instance, are hanging up: it is watched here too, so that the
/// window shows it and tells how it ended, and nobody takes it for a drop. Belongs to the UI thread.
class OtherHangUps : public QObject {
  Q_OBJECT

 public:
  /// All outlive it.
  OtherHangUps(const ConnectionMonitor& monitor, HangUpController& controller, HangUpJournal& journal,
               QObject* parent = nullptr);

  /// Looks for them from now on.
  void begin();

 private:
  void takeIn(const std::vector<JournalEntry>& others);
  void watchNew();

  const ConnectionMonitor& monitor_;
  HangUpController& controller_;
  HangUpJournal& journal_;
  std::vector<JournalEntry> others_;  ///< as they were found last
  std::set<Target>
      known_;  ///< of these, what needs no more: each is watched once, also when that is given up
};

}  // namespace onhook
