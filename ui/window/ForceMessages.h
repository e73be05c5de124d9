#pragma once

#include <QObject>
#include <QString>
#include <vector>

#include "core/Force.h"
#include "core/Target.h"

namespace onhook {

class ConnectionMonitor;
class HangUpController;
class LastOutcomes;
class MessageBar;

/// Asks in the message bar before anything is forced: what that does and what it skips. The question goes by
/// itself when there is nothing left to force. Belongs to the UI thread.
class ForceMessages : public QObject {
  Q_OBJECT

 public:
  /// All outlive it. Made after `outcomes`, so that those know first.
  ForceMessages(const ConnectionMonitor& monitor, HangUpController& controller, const LastOutcomes& outcomes,
                MessageBar& bar, QObject* parent);

  /// Asks about those of them that can be forced now; those that would be ended in the same way by one
  /// question.
  void ask(const std::vector<Target>& targets);

 private:
  struct Question {
    QString key;  ///< Message::key
    std::vector<Target> targets;
    Force force;
    QString text;  ///< as it was last shown
  };

  void askOne(Question question);
  void show(const Question& question, bool takesFocus);
  /// Takes those out that can no longer be forced.
  void renew();
  void renewOne(Question& question);
  void force(const QString& key);
  void drop(const QString& key);
  const Force* offered(const Target& target) const;
  QString textOf(const Question& question) const;

  const ConnectionMonitor& monitor_;
  HangUpController& controller_;
  const LastOutcomes& outcomes_;
  MessageBar& bar_;
  std::vector<Question> questions_;
};

}  // namespace onhook
