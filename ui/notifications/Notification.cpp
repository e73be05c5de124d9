#include "ui/notifications/Notification.h"

#include <QCoreApplication>

namespace onhook {

QString textOf(Notification::Action action) {
  switch (action) {
    case Notification::Action::details:
      return QCoreApplication::translate("onhook::Notification", "Details");
    case Notification::Action::reconnect:
      return QCoreApplication::translate("onhook::Notification", "Reconnect");
    case Notification::Action::keepWaiting:
      return QCoreApplication::translate("onhook::Notification", "Keep Waiting");
    case Notification::Action::stopWaiting:
      return QCoreApplication::translate("onhook::Notification", "Stop Waiting");
    case Notification::Action::askAgain:
      return QCoreApplication::translate("onhook::Notification", "Ask Again");
    case Notification::Action::force:
      return QCoreApplication::translate("onhook::Notification", "Force…");
    case Notification::Action::keepDown:
      return QCoreApplication::translate("onhook::Notification", "Hang Up and Keep Down");
    case Notification::Action::keep:
      return QCoreApplication::translate("onhook::Notification", "Keep");
    case Notification::Action::retry:
      return QCoreApplication::translate("onhook::Notification", "Retry");
  }
  return {};
}

}  // namespace onhook
