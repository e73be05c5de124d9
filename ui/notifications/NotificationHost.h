#pragma once

#include <QObject>
#include <memory>

#include "ui/notifications/Notification.h"

namespace onhook {

/// What shows notifications on this system, beside the tray. Never blocks. Belongs to the UI thread.
class NotificationHost : public QObject {
  Q_OBJECT

 public:
  /// The one for this system.
  static std::unique_ptr<NotificationHost> make();

  /// Shows it, in place of what was shown under the same key.
  virtual void show(const Notification& notification) = 0;
  /// Takes away what was shown under that key, if it can still be seen.
  virtual void withdraw(const QString& key) = 0;

 signals:
  /// The person has chosen that; Action::details also for a click on the whole.
  void chosen(const onhook::Notification& notification, onhook::Notification::Action action);
  /// There is nothing that would show it, or it does not answer: the tray may have a way.
  void notShown(const onhook::Notification& notification);
};

}  // namespace onhook
