#pragma once

#include "ui/notifications/NotificationHost.h"

namespace onhook {

/// Windows shows notifications from a tray icon, and Qt does that for the icon it made
/// (QSystemTrayIcon::showMessage). So all are handed to the tray.
class TrayNotifications : public NotificationHost {
  Q_OBJECT

 public:
  void show(const Notification& notification) override { emit notShown(notification); }
  // The next takes the place of the last there, and each goes by itself.
  void withdraw(const QString&) override {}
};

}  // namespace onhook
