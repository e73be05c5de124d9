#include "app/LogOut.h"

#include <QDeadlineTimer>
#include <QEvent>
#include <QGuiApplication>
#include <QTimer>

#include "app/Logging.h"
#include "app/ShutdownBlock.h"
#include "ui/session/ConnectionsAtEnd.h"
#include "ui/session/ExitGuard.h"
#include "ui/session/HangUpController.h"

namespace onhook {

LogOut::LogOut(HangUpController& controller, ConnectionsAtEnd& atEnd, ExitGuard& guard, QObject* parent)
    : QObject(parent), controller_(controller), atEnd_(atEnd), guard_(guard) {
  if (ShutdownBlock::isPossible()) return;
  // Direct: the session manager waits for the return.
  connect(qGuiApp, &QGuiApplication::commitDataRequest, this, &LogOut::holdUp, Qt::DirectConnection);
  qGuiApp->installEventFilter(this);
}

void LogOut::holdUp() {
  qCInfo(logApp) << "the session is saved, or ends;" << controller_.runningCount()
                 << "hang-ups or watches run";
  waitedInVain_ = !controller_.waitForHangUps(QDeadlineTimer(longest));
}

bool LogOut::eventFilter(QObject* object, QEvent* event) {
  // Die. Qt would ask every window to close, and one that hides instead would keep the program alive.
  if (object != qGuiApp || event->type() != QEvent::Quit) return QObject::eventFilter(object, event);
  end();
  return true;
}

void LogOut::end() {
  qCInfo(logApp) << "the session ends";
  // What was waited for in vain has had its time; what is hung up now has not.
  const bool isNew = !waitedInVain_ || atEnd_.concerns(Occasion::logOut);
  guard_.systemEnds(isNew ? longest : std::chrono::seconds(0));
  atEnd_.begin(Occasion::logOut);
  // What others stand on has to have some of the time too.
  QTimer::singleShot(longest / 2, &atEnd_, &ConnectionsAtEnd::hurry);
  guard_.quitUnattended();
}

}  // namespace onhook
