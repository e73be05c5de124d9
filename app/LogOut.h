#pragma once

#include <QObject>
#include <chrono>

class QSessionManager;

namespace onhook {

class ConnectionsAtEnd;
class HangUpController;

/// The end of a session that an X session manager announces. It waits for the answer, and asks all programs
/// at the same time; the answer is given when no hang-up runs any more, or after some seconds. The window
/// stands still meanwhile: the announcement is a call that has to return, and what runs then runs on threads
/// of its own. Belongs to the UI thread.
///
/// Source: X Session Management Protocol, SaveYourself and Die.
class LogOut : public QObject {
  Q_OBJECT

 public:
  /// As long as logind waits where it is not configured; session managers wait longer.
  static constexpr std::chrono::seconds longest{5};

  /// Both outlive it. Needs a QGuiApplication. On a system that has a way of its own (ShutdownBlock) it does
  /// nothing.
  LogOut(HangUpController& controller, ConnectionsAtEnd& atEnd, QObject* parent = nullptr);

 signals:
  /// The session manager has ended the session: the program ends at once.
  void ended();

 protected:
  bool eventFilter(QObject* object, QEvent* event) override;

 private:
  void holdUp();

  HangUpController& controller_;
  ConnectionsAtEnd& atEnd_;
};

}  // namespace onhook
