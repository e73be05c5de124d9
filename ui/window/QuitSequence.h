#pragma once

#include <QObject>
#include <QTimer>
#include <chrono>

namespace onhook {

class ConnectionMonitor;
class HangUpController;
class MessageBar;

/// Quits when the running hang-ups have ended, or after some seconds all the same: what was asked of a system
/// goes on without us. Says what it waits for, and lets the user quit at once. Belongs to the UI thread.
class QuitSequence : public QObject {
  Q_OBJECT

 public:
  static constexpr std::chrono::seconds longest{5};

  /// All outlive it.
  QuitSequence(const ConnectionMonitor& monitor, const HangUpController& controller, MessageBar& bar,
               QObject* parent);

  /// Emits finished() at once when nothing runs. Asked for again while it waits, it quits at once.
  void begin();

 signals:
  void finished();

 private:
  void goOn();
  void finish();

  const ConnectionMonitor& monitor_;
  const HangUpController& controller_;
  MessageBar& bar_;
  QTimer limit_;
  bool waiting_ = false;
};

}  // namespace onhook
