#pragma once

#include <QObject>
#include <map>
#include <set>

#include "core/HangUpResult.h"
#include "core/Target.h"
#include "ui/session/EntryKey.h"
#include "ui/window/Message.h"

namespace onhook {

class Actions;
class ConnectionMonitor;
class Dialing;
class HangUpController;
class LastOutcomes;
class LeftHangUps;
class MessageBar;
struct LeftHangUp;

/// Tells in the message bar how each hang-up ended, with what can be done next; and takes back what is no
/// longer true. Belongs to the UI thread.
class HangUpMessages : public QObject {
  Q_OBJECT

 public:
  /// All outlive it. Made after `outcomes`, so that those know first.
  HangUpMessages(const ConnectionMonitor& monitor, HangUpController& controller, const LastOutcomes& outcomes,
                 Dialing& dialing, Actions& actions, MessageBar& bar, QObject* parent);

  /// Tells of what a former run left, as such. `left` outlives it.
  void tellOf(LeftHangUps& left);

  /// What was hung up is back as this connection: that it is down is no longer true.
  void noteComeback(const onhook::Target& target);

  /// Message::key of what is said about a target.
  static QString keyOf(const Target& target);

 private:
  /// What runs, as it was when that began: at its end it is listed no more.
  struct Running {
    QString name;
    EntryKey entry;         ///< no entry of that id: it has none
    bool redialed = false;  ///< its entry has begun to be dialed since
  };

  void noteStarted(const Target& target);
  void noteFinished(const HangUpResult& result);
  void noteLost(const LeftHangUp& left);
  void takeBack();
  QString nameOf(const Target& target) const;
  QString systemOf(const Target& target) const;
  bool isListed(const Target& target) const;
  bool canBeSeen(const Target& target) const;
  std::vector<Message::Choice> choicesAfter(const HangUpResult& result, const EntryKey& entry) const;
  void noteDialed(const EntryKey& entry);

  const ConnectionMonitor& monitor_;
  HangUpController& controller_;
  const LastOutcomes& outcomes_;
  Dialing& dialing_;
  Actions& actions_;
  MessageBar& bar_;
  std::map<Target, Running> running_;
  const LeftHangUps* left_ = nullptr;
  std::map<Target, QString> open_;   ///< names of what a message calls still connected
  std::map<Target, EntryKey> down_;  ///< entries of what a message calls down
  std::set<Target> back_;            ///< what a message says has come back
};

}  // namespace onhook
