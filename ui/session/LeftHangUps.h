#pragma once

#include <QObject>
#include <QTimer>
#include <chrono>
#include <map>
#include <optional>
#include <vector>

#include "core/HangUpResult.h"
#include "core/Target.h"
#include "ui/session/JournalFolder.h"

namespace onhook {

class ConnectionMonitor;
class HangUpController;
class HangUpJournal;

/// The hang-ups that a former run left when it ended: they are watched to their outcome, and never asked for
/// again unasked. Belongs to the UI thread.
class LeftHangUps : public QObject {
  Q_OBJECT

 public:
  /// How long a system may take to be seen before its hang-ups are watched all the same.
  static constexpr std::chrono::seconds patience{15};

  /// All outlive it.
  LeftHangUps(const ConnectionMonitor& monitor, HangUpController& controller, HangUpJournal& journal,
              QObject* parent = nullptr);

  /// Looks for them, once at the program's start.
  void find();

  /// By what name a left one that is being watched went; none: it is no left one. Still there while
  /// HangUpController::finished() is told.
  std::optional<QString> nameOf(const Target& target) const;

 signals:
  /// How it ended cannot be found out any more.
  void lost(const onhook::LeftHangUp& left);

 private:
  void takeIn(const std::vector<LeftHangUp>& left);
  void watchOrWait();
  void watchAll();
  void lose(const LeftHangUp& left);
  void forget(const HangUpResult& result);

  const ConnectionMonitor& monitor_;
  HangUpController& controller_;
  HangUpJournal& journal_;
  std::map<Target, LeftHangUp> waiting_;  ///< until their systems have been seen
  std::map<Target, QString> watched_;
  QTimer limit_;
};

}  // namespace onhook
