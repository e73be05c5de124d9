#pragma once

#include <QObject>
#include <map>
#include <optional>
#include <set>

#include "core/DialProcedure.h"
#include "core/Target.h"
#include "ui/session/EntryKey.h"
#include "ui/session/RedialGuard.h"
#include "ui/window/Message.h"

namespace onhook {

class ConnectionMonitor;
class Dialing;
class HangUpController;
class MessageBar;

/// Tells in the message bar how each dialing ended, with what can be done next; and takes back what is no
/// longer true. Who hung up what was being dialed is told by HangUpMessages. Belongs to the UI thread.
class DialMessages : public QObject {
  Q_OBJECT

 public:
  /// All outlive it.
  DialMessages(const ConnectionMonitor& monitor, const HangUpController& hangUps, Dialing& dialing,
               MessageBar& bar, QObject* parent);

  /// Message::key of what is said about an entry.
  static QString keyOf(const EntryKey& entry);

 private:
  void noteStarted(const EntryKey& entry);
  void noteFinished(const DialEnd& end);
  void noteAbandoned(const EntryKey& entry, const std::optional<DialBlock>& block);
  void noteHangUp(const Target& target);
  void takeBack();
  bool stillHolds(const EntryKey& entry, const std::optional<Target>& connected) const;
  QString nameOf(const EntryKey& entry) const;

  const ConnectionMonitor& monitor_;
  Dialing& dialing_;
  MessageBar& bar_;
  std::map<EntryKey, QString> names_;  ///< of what is being dialed: it may be listed no more at its end
  std::set<EntryKey> hungUp_;          ///< from here, while they are being dialed
  std::map<EntryKey, std::optional<Target>>
      said_;  ///< what a message tells of: connected by that, or not at all
};

}  // namespace onhook
