#pragma once

#include <QObject>
#include <memory>
#include <optional>

#include "ui/notifications/NotificationHost.h"

namespace onhook {

class Actions;
class AutomaticHangUps;
class Dialing;
class HangUpController;
class MainWindow;
class Notifier;
class TrayIcon;

/// Brings what Notifier finds worth telling to whoever can show it, the desktop or else the tray, and what
/// the person then chooses to whoever can do it. Belongs to the UI thread.
class Notifications : public QObject {
  Q_OBJECT

 public:
  struct Doers {
    MainWindow& window;
    TrayIcon& tray;
    HangUpController& controller;
    Dialing& dialing;
    AutomaticHangUps& automatic;
  };

  /// All outlive it.
  Notifications(const Notifier& notifier, const Doers& doers, QObject* parent = nullptr);
  ~Notifications() override;

  /// Does it; what is no longer possible is not done.
  void perform(const Notification& notification, Notification::Action action);

 private:
  void show(const Notification& notification);
  void showInTray(const Notification& notification);

  const Doers doers_;
  const std::unique_ptr<NotificationHost> host_;
  std::optional<Notification> inTray_;  ///< what the tray showed last
};

}  // namespace onhook
