#pragma once

#include <QObject>
#include <QSystemTrayIcon>
#include <memory>

#include "ui/notifications/Notification.h"
#include "ui/session/Summary.h"
#include "ui/tray/TrayHost.h"
#include "ui/tray/TrayMenu.h"

namespace onhook {

class ConnectionMonitor;
class Dialing;
class HangUpController;

/// The icon in the tray: whether anything is connected, being hung up, or wrong; in shape and words, not by
/// colour alone. It changes when that changes, never by a timer. Belongs to the UI thread.
class TrayIcon : public QObject {
  Q_OBJECT

 public:
  /// All outlive it.
  TrayIcon(ConnectionMonitor& monitor, HangUpController& controller, Dialing& dialing,
           const TrayMenu::SharedActions& shared, QObject* parent = nullptr);
  ~TrayIcon() override;

  /// Looks for a tray without ever blocking, and shows the icon as soon as there is one.
  void start();

  /// A tray shows the icon now, so that the window may hide behind it. Does not block.
  bool isAvailable() const;

  /// The name of the drawing for a state, in Icons.
  static QString iconName(Summary::State state);
  QString toolTip() const;

  /// Shows it beside the icon, where that is the tray's own way to do so; else false: there is no icon, or
  /// one on the bus, where Qt would only ask the desktop's service for notifications (6.4.2). Does not block.
  bool show(const Notification& notification);

 signals:
  /// The tray that showed the icon has ended: a window that hides behind it must come out.
  void lost();
  /// The icon was clicked.
  void clicked();
  /// What was shown was clicked: the person wants to see more of it.
  void notificationClicked();
  /// The menu comes up.
  void menuOpening();
  /// The user thinks of forcing it: the window shall ask.
  void forceChosen(const onhook::Target& target);

 private:
  void appear(TrayHost::Kind kind);
  void renew();

  Summary summary_;
  TrayMenu menu_;
  const std::unique_ptr<TrayHost> host_;
  TrayHost::Kind kind_ = TrayHost::Kind::embedded;
  std::unique_ptr<QSystemTrayIcon> icon_;  ///< none before there is a tray
};

}  // namespace onhook
