#include "app/LogOut.h"

#include <QEvent>
#include <QGuiApplication>
#include <QSessionManager>

#include "app/Logging.h"
#include "app/ShutdownBlock.h"
#include "ui/session/ConnectionsAtEnd.h"
#include "ui/session/HangUpController.h"

namespace onhook {

LogOut::LogOut(HangUpController& controller, ConnectionsAtEnd& atEnd, QObject* parent)
    : QObject(parent), controller_(controller), atEnd_(atEnd) {
  if (ShutdownBlock::isPossible()) return;
  // Direct: the session manager waits for the return.
  connect(qGuiApp, &QGuiApplication::commitDataRequest, this, &LogOut::holdUp, Qt::DirectConnection);
  qGuiApp->installEventFilter(this);
}

void LogOut::holdUp() {
  atEnd_.begin(Occasion::logOut);
  QDeadlineTimer deadline(longest);
  qCInfo(logApp) << "the session ends;" << controller_.runningCount() << "hang-ups or watches run";
  // What others stand on comes after them, and has to have some of the time.
  controller_.waitForHangUps(atEnd_.pending().empty() ? deadline : QDeadlineTimer(longest / 2));
  atEnd_.hurry();
  controller_.waitForHangUps(deadline);
}

bool LogOut::eventFilter(QObject* object, QEvent* event) {
  // Die. Qt would ask every window to close, and one that hides instead would keep the program alive.
  if (object != qGuiApp || event->type() != QEvent::Quit) return QObject::eventFilter(object, event);
  qCInfo(logApp) << "the session has ended";
  emit ended();
  return true;
}

}  // namespace onhook
