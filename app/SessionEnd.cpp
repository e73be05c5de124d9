#include "app/SessionEnd.h"

#include <QGuiApplication>
#include <QSessionManager>
#include <utility>

#include "app/Logging.h"
#include "ui/session/ConnectionsAtEnd.h"
#include "ui/session/HangUpController.h"
#include "ui/session/RunningNames.h"

namespace onhook {

SessionEnd::SessionEnd(const ConnectionMonitor& monitor, const HangUpController& controller,
                       std::uintptr_t window, QObject* parent)
    : QObject(parent), monitor_(monitor), controller_(controller), block_(window) {
  if (!ShutdownBlock::isPossible()) return;
  connect(&controller, &HangUpController::started, this, &SessionEnd::renew);
  // A watch may have become a hang-up.
  connect(&controller, &HangUpController::progress, this, &SessionEnd::renew);
  connect(&controller, &HangUpController::finished, this, &SessionEnd::renew);
  // Direct: the system waits for the answer.
  connect(qGuiApp, &QGuiApplication::commitDataRequest, this, &SessionEnd::answer, Qt::DirectConnection);
}

void SessionEnd::renew() {
  block_.set(reasonToWait(namesOfRunningHangUps(monitor_, controller_)));
  if (block_.reason().isEmpty() && std::exchange(asked_, false)) emit quitWanted();
}

void SessionEnd::answer(QSessionManager& manager) {
  if (atEnd_) atEnd_->begin(Occasion::logOut);
  if (block_.reason().isEmpty()) return;
  qCInfo(logApp).noquote() << "the session ends later:" << block_.reason();
  asked_ = true;
  manager.cancel();
}

}  // namespace onhook
