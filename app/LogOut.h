#pragma once

#include <QObject>
#include <chrono>

namespace onhook {

class ConnectionsAtEnd;
class ExitGuard;
class HangUpController;

/// The end of a session as an X session manager tells it. First it has every program save what it has, and
/// waits for the answers: ours is given when no hang-up runs any more, or after some seconds. The window
/// stands still meanwhile, for that request is a call that has to return; hang-ups run on threads of their
/// own. (It does not say whether the session ends then or is only saved.) Then it tells every program to end:
/// now what is chosen for that is hung up, for as long as the session manager lets it. Belongs to the UI
/// thread.
///
/// Source: X Session Management Protocol, SaveYourself and Die.
class LogOut : public QObject {
  Q_OBJECT

 public:
  /// How long either is held up: as logind does where it is not configured.
  static constexpr std::chrono::seconds longest{5};

  /// All outlive it. Needs a QGuiApplication. On a system that has a way of its own (ShutdownBlock) it does
  /// nothing.
  LogOut(HangUpController& controller, ConnectionsAtEnd& atEnd, ExitGuard& guard, QObject* parent = nullptr);

 protected:
  bool eventFilter(QObject* object, QEvent* event) override;

 private:
  void holdUp();
  void end();

  HangUpController& controller_;
  ConnectionsAtEnd& atEnd_;
  ExitGuard& guard_;
  bool waitedInVain_ = false;
};

}  // namespace onhook
