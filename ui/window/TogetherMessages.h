#pragma once

#include <QObject>
#include <map>

#include "core/Target.h"
#include "ui/session/TogetherResult.h"

namespace onhook {

class ConnectionMonitor;
class HangUpController;
class HangUpRequests;
class MessageBar;

/// Tells in the message bar what became of "Hang up all": one message for all of them, with "Retry" for those
/// that failed; and takes back what is no longer true. Belongs to the UI thread.
class TogetherMessages : public QObject {
  Q_OBJECT

 public:
  /// All outlive it.
  TogetherMessages(const ConnectionMonitor& monitor, const HangUpController& controller,
                   HangUpRequests& requests, MessageBar& bar, QObject* parent);

  /// Message::key of what is said.
  static QString key();

 private:
  void noteStarted(const Target& target);
  void noteFinished(const TogetherResult& result);
  void takeBack();
  void retry();
  bool isGone(const Target& target) const;

  const ConnectionMonitor& monitor_;
  HangUpRequests& requests_;
  MessageBar& bar_;
  std::map<Target, QString> failed_;  ///< what the message calls not down, by name
};

}  // namespace onhook
