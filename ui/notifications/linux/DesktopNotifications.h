#pragma once

#include <QDBusMessage>
#include <QStringList>
#include <chrono>
#include <deque>
#include <map>
#include <optional>

#include "ui/notifications/NotificationHost.h"

namespace onhook {

/// Shows notifications by the desktop's service for that: org.freedesktop.Notifications on the session bus
/// (Desktop Notifications Specification 1.2), with buttons where the service has them (GetCapabilities).
///
/// A synchronous call to a service that is frozen stalls the program for 50 s, and where there is none that
/// is said at once (both seen with Qt 6.4.2): so every call is asynchronous and has its time, after which the
/// notification counts as not shown.
class DesktopNotifications : public NotificationHost {
  Q_OBJECT

 public:
  /// How long the service may take to answer; the bus may have to start it first.
  static constexpr std::chrono::milliseconds usualPatience{5000};

  explicit DesktopNotifications(std::chrono::milliseconds patience = usualPatience);

  void show(const Notification& notification) override;
  void withdraw(const QString& key) override;

 private slots:
  void noteAction(const QDBusMessage& signal);
  void noteClosed(const QDBusMessage& signal);
  void noteToken(const QDBusMessage& signal);

 private:
  /// What the service shows, or is about to.
  struct Shown {
    Notification notification;
    uint id = 0;         ///< the service's; 0: it has not answered yet
    bool asked = false;  ///< its answer is awaited
    bool withdrawn = false;
    std::optional<Notification> next;  ///< to be shown in its place as soon as the answer is there
  };

  void askCapabilities();
  void flush();
  void post(const Notification& notification);
  void noteShown(const QString& key, const QDBusMessage& reply);
  void close(uint id);
  void forgetService();
  /// Fails all that waits and is on its way.
  void giveUp();
  QDBusMessage notifyCall(const Notification& notification, uint replaces) const;
  Shown* find(uint id);
  template <class Answer>
  void call(const QDBusMessage& message, Answer answer);

  const std::chrono::milliseconds patience_;
  bool asking_ = false;
  std::optional<QStringList> capabilities_;  ///< none: not known
  std::deque<Notification> waiting_;         ///< for the capabilities
  std::map<QString, Shown> shown_;           ///< by key
  int lastNumber_ = 0;                       ///< numbers those that have no key
};

}  // namespace onhook
