#include "ui/tray/linux/DesktopTray.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusServiceWatcher>
#include <QDBusVariant>

#include "ui/tray/linux/EmbeddedTray.h"

namespace onhook {
namespace {

// The StatusNotifierItem specification's watcher, under the name that Qt and all panels use.
constexpr QLatin1StringView watcherName("org.kde.StatusNotifierWatcher");
constexpr QLatin1StringView watcherPath("/StatusNotifierWatcher");

// As long as a frozen watcher may take to thaw: nothing waits for it.
constexpr int patienceMs = 10 * 60 * 1000;

// A watcher without a panel, beside an embedded tray: how long to wait for the panel.
constexpr int panelMs = 3000;

// A panel that is restarted is back within this time.
constexpr int restartMs = 5000;

}  // namespace

DesktopTray::DesktopTray() {
  absence_.setSingleShot(true);
  absence_.setInterval(restartMs);
  connect(&absence_, &QTimer::timeout, this, [this] {
    if (!runs()) emit lost();
  });
}

void DesktopTray::start() {
  // It may be that of a panel that is on the bus too: then the bus tells.
  connect(&embedded_, &EmbeddedTrayWatch::appeared, this,
          [this] { QTimer::singleShot(panelMs, this, &DesktopTray::lookForEmbedded); });
  QDBusConnection bus = QDBusConnection::sessionBus();
  if (!bus.isConnected()) {
    lookForEmbedded();
    return;
  }
  auto* const owner = new QDBusServiceWatcher(
      watcherName, bus,
      QDBusServiceWatcher::WatchForRegistration | QDBusServiceWatcher::WatchForUnregistration, this);
  connect(owner, &QDBusServiceWatcher::serviceRegistered, this, &DesktopTray::watcherCame);
  connect(owner, &QDBusServiceWatcher::serviceUnregistered, this, &DesktopTray::watcherWent);
  bus.connect({}, watcherPath, watcherName, QStringLiteral("StatusNotifierHostRegistered"), this,
              SLOT(askWatcher()));
  // When the bus itself ends nobody is left to tell that the watcher has gone. libdbus makes this signal
  // then.
  bus.connect({}, QStringLiteral("/org/freedesktop/DBus/Local"), QStringLiteral("org.freedesktop.DBus.Local"),
              QStringLiteral("Disconnected"), this, SLOT(watcherWent()));
  askWatcher();
}

void DesktopTray::askWatcher() {
  if (found_ == Kind::onBus) return;
  QDBusMessage call = QDBusMessage::createMethodCall(
      watcherName, watcherPath, QStringLiteral("org.freedesktop.DBus.Properties"), QStringLiteral("Get"));
  call << watcherName << QStringLiteral("IsStatusNotifierHostRegistered");
  call.setAutoStartService(false);
  auto* const pending =
      new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(call, patienceMs), this);
  connect(pending, &QDBusPendingCallWatcher::finished, this, [this](QDBusPendingCallWatcher* answered) {
    answered->deleteLater();
    const QDBusPendingReply<QDBusVariant> reply = *answered;
    if (!reply.isError() && reply.value().variant().toBool())
      hostCame();
    else if (reply.isError())
      lookForEmbedded();
    else
      // It has just started, and its panel comes after it. Qt would ask it again, so this must not guess.
      QTimer::singleShot(panelMs, this, &DesktopTray::lookForEmbedded);
  });
}

void DesktopTray::hostCame() {
  watcherRuns_ = true;
  if (found_ != Kind::embedded) {
    report(Kind::onBus);
  } else if (!item_ && !EmbeddedTray::runs()) {
    item_ = std::make_unique<BusTrayItem>(icon_, toolTip_);
    connect(item_.get(), &BusTrayItem::activated, this, &TrayHost::activated);
    connect(item_.get(), &BusTrayItem::menuWanted, this, &TrayHost::menuWanted);
  }
}

void DesktopTray::setFace(const QIcon& icon, const QString& toolTip) {
  icon_ = icon;
  toolTip_ = toolTip;
  if (item_) item_->setFace(icon, toolTip);
}

void DesktopTray::lookForEmbedded() {
  if (EmbeddedTray::runs()) report(Kind::embedded);
}

bool DesktopTray::runs() const {
  if (!found_) return false;
  if (*found_ == Kind::onBus || item_) return watcherRuns_;
  return EmbeddedTray::runs();
}

void DesktopTray::watcherCame() {
  watcherRuns_ = true;
  absence_.stop();
  askWatcher();
}

void DesktopTray::watcherWent() {
  watcherRuns_ = false;
  if (found_ == Kind::onBus || item_) absence_.start();
  // The next one is asked anew.
  item_.reset();
}

void DesktopTray::report(Kind kind) {
  if (found_) return;
  found_ = kind;
  if (kind == Kind::onBus) watcherRuns_ = true;
  emit found(kind);
}

std::unique_ptr<TrayHost> TrayHost::make() {
  return std::make_unique<DesktopTray>();
}

}  // namespace onhook
