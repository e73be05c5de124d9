#pragma once

#include <QObject>
#include <cstdint>

#include "app/ShutdownBlock.h"

class QSessionManager;

namespace onhook {

class ConnectionMonitor;
class ConnectionsAtEnd;
class HangUpController;

/// The end of the desktop session while hang-ups run, where a program has a say in it (Windows): the system
/// is told what must not be cut off for as long as it runs, and shows that to the person, who can end the
/// session all the same. When it has ended, the program quits, and the session with it. Belongs to the UI
/// thread.
class SessionEnd : public QObject {
  Q_OBJECT

 public:
  /// Both outlive it, and so does the window, a WId of Qt's. Needs a QGuiApplication.
  SessionEnd(const ConnectionMonitor& monitor, const HangUpController& controller, std::uintptr_t window,
             QObject* parent = nullptr);

  /// What is hung up when the session ends. It outlives this.
  void setAtEnd(ConnectionsAtEnd& atEnd) { atEnd_ = &atEnd; }

 signals:
  /// The session wanted to end and had to wait; now it need not any more.
  void quitWanted();

 private:
  void renew();
  void answer(QSessionManager& manager);

  const ConnectionMonitor& monitor_;
  const HangUpController& controller_;
  ConnectionsAtEnd* atEnd_ = nullptr;
  ShutdownBlock block_;
  bool asked_ = false;
};

}  // namespace onhook
