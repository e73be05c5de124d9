#include "app/linux/PortalColours.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

namespace onhook {

namespace {

// https://flatpak.github.io/xdg-desktop-portal/docs/doc-org.freedesktop.portal.Settings.html
constexpr QLatin1String service("org.freedesktop.portal.Desktop"), path("/org/freedesktop/portal/desktop"),
    interface("org.freedesktop.portal.Settings"), appearance("org.freedesktop.appearance"),
    scheme("color-scheme"), contrast("contrast");
constexpr uint prefersDark = 1, prefersHighContrast = 1;
constexpr int longestMs = 10'000;

/// Read() wraps its answer once more than the signal does; ReadOne(), which does not, came later.
QVariant unwrapped(QVariant value) {
  while (value.canConvert<QDBusVariant>()) value = value.value<QDBusVariant>().variant();
  return value;
}

}  // namespace

PortalColours::PortalColours(QDBusConnection bus, std::function<void(const ColourWish&)> apply)
    : bus_(std::move(bus)), apply_(std::move(apply)) {
  bus_.connect(service, path, interface, QStringLiteral("SettingChanged"), this,
               SLOT(noteChange(QString, QString, QDBusVariant)));
  ask(scheme);
  ask(contrast);
}

void PortalColours::ask(const QString& name) {
  QDBusMessage call = QDBusMessage::createMethodCall(service, path, interface, QStringLiteral("Read"));
  call << QString(appearance) << name;
  auto* const watcher = new QDBusPendingCallWatcher(bus_.asyncCall(call, longestMs), this);
  connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, name] {
    watcher->deleteLater();
    const QDBusPendingReply<QDBusVariant> reply = *watcher;
    // Nobody there who could tell, or who knows of it: then nothing is wanted.
    if (reply.isValid()) note(name, reply.value().variant());
  });
}

void PortalColours::noteChange(const QString& group, const QString& name, const QDBusVariant& value) {
  if (group == appearance) note(name, value.variant());
}

void PortalColours::note(const QString& name, const QVariant& value) {
  const uint number = unwrapped(value).toUInt();
  ColourWish wish = wish_;
  if (name == scheme)
    wish.dark = number == prefersDark;
  else if (name == contrast)
    wish.highContrast = number == prefersHighContrast;
  if (wish == wish_) return;
  wish_ = wish;
  apply_(wish_);
}

}  // namespace onhook
