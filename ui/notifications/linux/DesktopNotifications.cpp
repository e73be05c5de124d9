#include "ui/notifications/linux/DesktopNotifications.h"

#include <QDBusConnection>
#include <QDBusMetaType>
#include <QDBusPendingCallWatcher>
#include <QDBusServiceWatcher>
#include <QGuiApplication>
#include <algorithm>
#include <utility>

#include "resources/Icons.h"
#include "ui/notifications/linux/ActivationToken.h"
#include "ui/notifications/linux/NotifyPicture.h"

namespace onhook {
namespace {

constexpr QLatin1StringView service("org.freedesktop.Notifications");
constexpr QLatin1StringView servicePath("/org/freedesktop/Notifications");

/// "Urgency Levels" of the specification: normal. What is low GNOME does not bring up at all, and dunst greys
/// out; what is critical stays over everything else until it is answered, and nothing here is worth that.
constexpr uchar urgency = 1;

constexpr int pictureSize = 64;

using Action = Notification::Action;

constexpr Action allActions[] = {Action::details,     Action::reconnect, Action::keepWaiting,
                                 Action::stopWaiting, Action::askAgain,  Action::force,
                                 Action::keepDown,    Action::keep,      Action::retry};

/// The name of the action that a click on the whole stands for.
constexpr QLatin1StringView defaultAction("default");

QString idOf(Action action) {
  switch (action) {
    case Action::details:
      return QStringLiteral("details");
    case Action::reconnect:
      return QStringLiteral("reconnect");
    case Action::keepWaiting:
      return QStringLiteral("keep-waiting");
    case Action::stopWaiting:
      return QStringLiteral("stop-waiting");
    case Action::askAgain:
      return QStringLiteral("ask-again");
    case Action::force:
      return QStringLiteral("force");
    case Action::keepDown:
      return QStringLiteral("keep-down");
    case Action::keep:
      return QStringLiteral("keep");
    case Action::retry:
      return QStringLiteral("retry");
  }
  return {};
}

QDBusMessage methodCall(const char* method) {
  return QDBusMessage::createMethodCall(service, servicePath, service, QString::fromLatin1(method));
}

/// Which notification a signal is about. 0, which none has: it has another type.
uint idIn(const QDBusMessage& signal) {
  return signal.arguments().value(0).toUInt();
}

}  // namespace

DesktopNotifications::DesktopNotifications(std::chrono::milliseconds patience) : patience_(patience) {
  qDBusRegisterMetaType<NotifyPicture>();
  QDBusConnection bus = QDBusConnection::sessionBus();
  if (!bus.isConnected()) return;
  auto* const owner = new QDBusServiceWatcher(service, bus, QDBusServiceWatcher::WatchForOwnerChange, this);
  connect(owner, &QDBusServiceWatcher::serviceOwnerChanged, this, &DesktopNotifications::forgetService);
  // By whoever: with a name here Qt asks the bus for its owner, and waits for the answer (Qt 6.4.2). What is
  // not about an id of ours is nothing to us. As whole messages: where a slot wants a number or a text and a
  // struct comes, Qt ends the program.
  const auto listen = [&](const char* signal, const char* slot) {
    bus.connect({}, servicePath, service, QString::fromLatin1(signal), this, slot);
  };
  listen("ActionInvoked", SLOT(noteAction(QDBusMessage)));
  listen("NotificationClosed", SLOT(noteClosed(QDBusMessage)));
  listen("ActivationToken", SLOT(noteToken(QDBusMessage)));
}

template <class Answer>
void DesktopNotifications::call(const QDBusMessage& message, Answer answer) {
  const auto pending = QDBusConnection::sessionBus().asyncCall(message, static_cast<int>(patience_.count()));
  auto* const watcher = new QDBusPendingCallWatcher(pending, this);
  connect(watcher, &QDBusPendingCallWatcher::finished, this,
          [answer = std::move(answer)](QDBusPendingCallWatcher* answered) {
            answered->deleteLater();
            answer(answered->reply());
          });
}

void DesktopNotifications::show(const Notification& notification) {
  Notification named = notification;
  if (named.key.isEmpty()) named.key = QStringLiteral("#%1").arg(++lastNumber_);
  if (capabilities_) {
    post(named);
    return;
  }
  std::erase_if(waiting_, [&named](const Notification& one) { return one.key == named.key; });
  waiting_.push_back(std::move(named));
  askCapabilities();
}

void DesktopNotifications::askCapabilities() {
  if (std::exchange(asking_, true)) return;
  call(methodCall("GetCapabilities"), [this](const QDBusMessage& reply) {
    asking_ = false;
    if (reply.type() != QDBusMessage::ReplyMessage) {
      giveUp();
      return;
    }
    capabilities_ = reply.arguments().value(0).toStringList();
    flush();
  });
}

void DesktopNotifications::flush() {
  for (const Notification& notification : std::exchange(waiting_, {})) post(notification);
}

void DesktopNotifications::giveUp() {
  for (const Notification& notification : std::exchange(waiting_, {})) emit notShown(notification);
}

void DesktopNotifications::post(const Notification& notification) {
  Shown& shown = shown_[notification.key];
  if (shown.asked) {
    shown.next = notification;
    shown.withdrawn = false;
    return;
  }
  shown.notification = notification;
  shown.asked = true;
  call(notifyCall(notification, shown.id),
       [this, key = notification.key](const QDBusMessage& reply) { noteShown(key, reply); });
}

void DesktopNotifications::noteShown(const QString& key, const QDBusMessage& reply) {
  const auto found = shown_.find(key);
  if (found == shown_.end()) return;
  if (reply.type() != QDBusMessage::ReplyMessage) {
    const Shown failed = found->second;
    shown_.erase(found);
    capabilities_.reset();
    if (!failed.withdrawn) emit notShown(failed.next.value_or(failed.notification));
    return;
  }
  Shown& shown = found->second;
  shown.id = reply.arguments().value(0).toUInt();
  shown.asked = false;
  if (shown.withdrawn) {
    close(shown.id);
    shown_.erase(found);
  } else if (shown.next) {
    post(*std::exchange(shown.next, std::nullopt));
  }
}

void DesktopNotifications::withdraw(const QString& key) {
  std::erase_if(waiting_, [&key](const Notification& one) { return one.key == key; });
  const auto found = shown_.find(key);
  if (found == shown_.end()) return;
  if (found->second.asked) {
    found->second.withdrawn = true;
    found->second.next.reset();
    return;
  }
  close(found->second.id);
  shown_.erase(found);
}

void DesktopNotifications::close(uint id) {
  QDBusMessage message = methodCall("CloseNotification");
  message << id;
  call(message, [](const QDBusMessage&) {});
}

QDBusMessage DesktopNotifications::notifyCall(const Notification& notification, uint replaces) const {
  const QStringList& can = *capabilities_;
  const bool warns = notification.kind == Notification::Kind::warning;
  QStringList actions;
  if (can.contains(QStringLiteral("actions"))) {
    for (const Action action : notification.actions)
      if (action != Action::details) actions << idOf(action) << textOf(action);
    // A click on the whole; some services show a button for it too, so that it has none of its own.
    actions << defaultAction << textOf(Action::details);
  }
  // Names come from outside, and must not be taken for markup.
  const bool markup = can.contains(QStringLiteral("body-markup"));
  QVariantMap hints{
      {QStringLiteral("urgency"), QVariant::fromValue(urgency)},
      {QStringLiteral("category"), warns ? QStringLiteral("network.error") : QStringLiteral("network")},
      {QStringLiteral("desktop-entry"), QGuiApplication::desktopFileName()}};
  // The picture itself: where Onhook was not installed, its icon has no name.
  const QPixmap picture = Icons::get(warns ? QStringLiteral("tray-problem") : QStringLiteral("onhook"))
                              .pixmap(QSize(pictureSize, pictureSize), 1.0);
  if (!picture.isNull())
    hints.insert(QStringLiteral("image-data"), QVariant::fromValue(NotifyPicture::of(picture.toImage())));
  constexpr int asLongAsUsual = -1;
  QDBusMessage message = methodCall("Notify");
  message << QGuiApplication::applicationDisplayName() << replaces << QStringLiteral("onhook")
          << notification.title << (markup ? notification.text.toHtmlEscaped() : notification.text) << actions
          << hints << asLongAsUsual;
  return message;
}

DesktopNotifications::Shown* DesktopNotifications::find(uint id) {
  const auto found =
      std::ranges::find_if(shown_, [id](const auto& one) { return id != 0 && one.second.id == id; });
  return found == shown_.end() ? nullptr : &found->second;
}

void DesktopNotifications::noteAction(const QDBusMessage& signal) {
  const Shown* const shown = find(idIn(signal));
  if (shown == nullptr) return;
  const QString action = signal.arguments().value(1).toString();
  const Notification notification = shown->notification;
  if (action == defaultAction) {
    emit chosen(notification, Action::details);
    return;
  }
  const auto* const meant = std::ranges::find(allActions, action, idOf);
  if (meant != std::end(allActions)) emit chosen(notification, *meant);
}

void DesktopNotifications::noteClosed(const QDBusMessage& signal) {
  Shown* const shown = find(idIn(signal));
  if (shown == nullptr) return;
  // What is on its way in its place gets an id of its own.
  if (shown->asked)
    shown->id = 0;
  else
    shown_.erase(QString(shown->notification.key));
}

void DesktopNotifications::noteToken(const QDBusMessage& signal) {
  if (find(idIn(signal)) != nullptr) useActivationToken(signal.arguments().value(1).toString());
}

void DesktopNotifications::forgetService() {
  capabilities_.reset();
  std::erase_if(shown_, [](const auto& one) { return !one.second.asked; });
  for (auto& [key, shown] : shown_) shown.id = 0;
}

std::unique_ptr<NotificationHost> NotificationHost::make() {
  return std::make_unique<DesktopNotifications>();
}

}  // namespace onhook
