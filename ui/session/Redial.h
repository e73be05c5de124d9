#pragma once

#include <QObject>
#include <map>
#include <optional>
#include <vector>

#include "core/HangUpResult.h"
#include "core/Target.h"
#include "ui/session/EntryKey.h"
#include "ui/session/RedialGuard.h"

namespace onhook {

class ConnectionMonitor;
class DialController;
class HangUpController;

/// Dials an entry as soon as RedialGuard lets it, also after hanging up what it is connected by: hang up,
/// wait for the truth, connect, as one action. Belongs to the UI thread.
///
/// Only what is really down is dialed again: when the hang-up ends in any other way, it is abandoned.
class Redial : public QObject {
  Q_OBJECT

 public:
  /// All outlive it.
  Redial(const ConnectionMonitor& monitor, HangUpController& hangUps, DialController& dials,
         const RedialGuard& guard, QObject* parent = nullptr);

  /// The entry that the connection would be redialed from: it is listed, and nobody says that it may not be
  /// hung up or dialed. None: it cannot be redialed.
  std::optional<EntryKey> entryOf(const Target& connection) const;

  /// Hangs the connection up, or joins its hang-up, and dials its entry when it is down. Does nothing where
  /// entryOf() has none.
  void hangUpAndDial(const Target& connection);
  /// Dials the entry: at once, or when what is in the way has passed by itself, else it is abandoned.
  void dial(const EntryKey& entry);
  /// It is not dialed any more; a hang-up that runs goes on.
  void cancel(const EntryKey& entry);

  /// It is dialed by itself as soon as it may be.
  bool isWaiting(const EntryKey& entry) const { return waiting_.contains(entry); }
  std::vector<EntryKey> waitingEntries() const;

 signals:
  /// isWaiting() is another for it.
  void changed(const onhook::EntryKey& entry);
  /// It waits no more and is not dialed. `block`: what is in the way and does not pass; none: what was to be
  /// hung up is not down, or the entry is listed no more.
  void abandoned(const onhook::EntryKey& entry, const std::optional<onhook::DialBlock>& block);

 private:
  void noteHangUp(const HangUpResult& result);
  void tryAll();
  void tryOne(const EntryKey& entry);
  void stopWaiting(const EntryKey& entry);
  void abandon(const EntryKey& entry, const std::optional<DialBlock>& block);

  const ConnectionMonitor& monitor_;
  HangUpController& hangUps_;
  DialController& dials_;
  const RedialGuard& guard_;
  std::map<EntryKey, std::optional<Target>> waiting_;  ///< with the hang-up that has to end well first
};

}  // namespace onhook
