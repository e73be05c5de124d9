#include "app/Notifications.h"

#include "app/Logging.h"
#include "ui/automatic/AutomaticHangUps.h"
#include "ui/notifications/Notifier.h"
#include "ui/session/Dialing.h"
#include "ui/session/HangUpController.h"
#include "ui/session/HangUpRequests.h"
#include "ui/tray/TrayIcon.h"
#include "ui/window/Actions.h"
#include "ui/window/MainWindow.h"

namespace onhook {

Notifications::Notifications(const Notifier& notifier, const Doers& doers, QObject* parent)
    : QObject(parent), doers_(doers), host_(NotificationHost::make()) {
  connect(&notifier, &Notifier::notified, this, &Notifications::show);
  connect(&notifier, &Notifier::withdrawn, host_.get(), &NotificationHost::withdraw);
  connect(host_.get(), &NotificationHost::chosen, this, &Notifications::perform);
  connect(host_.get(), &NotificationHost::notShown, this, &Notifications::showInTray);
  // One click and no buttons there.
  connect(&doers.tray, &TrayIcon::notificationClicked, this,
          [this] { perform(inTray_.value_or(Notification{}), Notification::Action::details); });
}

Notifications::~Notifications() = default;

void Notifications::show(const Notification& notification) {
  qCInfo(logApp).noquote() << "notifies:" << notification.title << '-' << notification.text;
  host_->show(notification);
}

void Notifications::showInTray(const Notification& notification) {
  inTray_ = notification;
  if (!doers_.tray.show(notification))
    qCInfo(logApp).noquote() << "nothing shows notifications; not shown:" << notification.title;
}

void Notifications::perform(const Notification& notification, Notification::Action action) {
  Actions& actions = doers_.window.actions();
  const std::optional<Target>& target = notification.target;
  switch (action) {
    case Notification::Action::details:
      doers_.window.presentRow(target, notification.entry);
      break;
    case Notification::Action::reconnect:
      if (notification.entry) doers_.dialing.redial().dial(*notification.entry);
      break;
    case Notification::Action::keepWaiting:
      if (target) actions.keepWaitingFor(*target);
      break;
    case Notification::Action::stopWaiting:
      if (target) doers_.controller.giveUp(*target);
      break;
    case Notification::Action::askAgain:
      if (target) actions.hangUpTarget(*target);
      break;
    case Notification::Action::force:
      if (target) doers_.window.askToForce(*target);
      break;
    case Notification::Action::keepDown:
      if (target) actions.requests().keepDown({*target});
      break;
    case Notification::Action::keep:
      if (target) doers_.automatic.keep(*target);
      break;
    case Notification::Action::retry:
      actions.requests().hangUpTogether(notification.targets);
      break;
  }
}

}  // namespace onhook
