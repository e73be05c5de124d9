#pragma once

#include <QObject>
#include <QTimer>
#include <memory>

#include "app/SystemDelay.h"
#include "ui/session/Renewal.h"

namespace onhook {

class ConnectionMonitor;
class ConnectionsAtEnd;
class ExitGuard;
class HangUpController;

/// Delays the system's end and its sleep while hang-ups run, as long as the system allows, and hangs up
/// before that what the settings say. Where nothing runs and nothing is to be hung up, it holds nothing.
/// Belongs to the main thread.
class SystemHold : public QObject {
  Q_OBJECT

 public:
  /// All outlive it. `delay` may be null: then it does nothing.
  SystemHold(const ConnectionMonitor& monitor, const HangUpController& controller,
             std::unique_ptr<SystemDelay> delay, QObject* parent = nullptr);
  ~SystemHold() override;

  /// What is hung up then, and who waits for it. Both outlive it.
  void setEnds(ConnectionsAtEnd& atEnd, ExitGuard& guard);

 private:
  void renew();
  void endSystem();
  void sleep();

  const ConnectionMonitor& monitor_;
  const HangUpController& controller_;
  const std::unique_ptr<SystemDelay> delay_;
  ConnectionsAtEnd* atEnd_ = nullptr;
  ExitGuard* guard_ = nullptr;
  bool ending_ = false;
  bool fallingAsleep_ = false;
  Renewal renewal_{[this] { renew(); }};
  QTimer hurry_;  ///< what waits for others to be done first cannot wait for ever
};

}  // namespace onhook
