#include "ui/tray/TrayIcon.h"

#include "resources/Icons.h"

namespace onhook {

TrayIcon::TrayIcon(ConnectionMonitor& monitor, HangUpController& controller, Dialing& dialing,
                   const TrayMenu::SharedActions& shared, QObject* parent)
    : QObject(parent),
      summary_(monitor, controller),
      menu_(monitor, controller, dialing, shared),
      host_(TrayHost::make()) {
  setObjectName(QStringLiteral("trayIcon"));
  connect(&summary_, &Summary::changed, this, &TrayIcon::renew);
  connect(&menu_, &TrayMenu::forceChosen, this, &TrayIcon::forceChosen);
  connect(&menu_, &QMenu::aboutToShow, this, &TrayIcon::menuOpening);
  connect(host_.get(), &TrayHost::found, this, &TrayIcon::appear);
  connect(host_.get(), &TrayHost::lost, this, &TrayIcon::lost);
  connect(host_.get(), &TrayHost::activated, this, &TrayIcon::clicked);
  connect(host_.get(), &TrayHost::menuWanted, &menu_,
          [this](const QPoint& position) { menu_.popup(position); });
}

TrayIcon::~TrayIcon() = default;

void TrayIcon::start() {
  host_->start();
}

bool TrayIcon::isAvailable() const {
  return icon_ && host_->runs();
}

QString TrayIcon::iconName(Summary::State state) {
  switch (state) {
    case Summary::State::none:
      return QStringLiteral("tray-idle");
    case Summary::State::connected:
      return QStringLiteral("tray-connected");
    case Summary::State::problem:
      return QStringLiteral("tray-problem");
    case Summary::State::hangingUp:
      return QStringLiteral("tray-hanging-up");
  }
  return {};
}

QString TrayIcon::toolTip() const {
  return summary_.text();
}

bool TrayIcon::show(const Notification& notification) {
  if (!icon_ || kind_ == TrayHost::Kind::onBus) return false;
  // One of Qt's own pictures: one of ours would go through a file.
  icon_->showMessage(notification.title, notification.text,
                     notification.kind == Notification::Kind::warning ? QSystemTrayIcon::Warning
                                                                      : QSystemTrayIcon::Information);
  return true;
}

void TrayIcon::appear(TrayHost::Kind kind) {
  // A tray that went between the answer and now: the window must not hide behind it. The watcher has just
  // answered, so this does not block.
  if (!QSystemTrayIcon::isSystemTrayAvailable()) return;
  menu_.setLabels(kind == TrayHost::Kind::onBus ? TrayMenu::Labels::onBus : TrayMenu::Labels::embedded);
  kind_ = kind;
  icon_ = std::make_unique<QSystemTrayIcon>();
  icon_->setContextMenu(&menu_);
  connect(icon_.get(), &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
    if (reason == QSystemTrayIcon::Trigger) emit clicked();
  });
  connect(icon_.get(), &QSystemTrayIcon::messageClicked, this, &TrayIcon::notificationClicked);
  renew();
  icon_->show();
}

void TrayIcon::renew() {
  if (!icon_) return;
  icon_->setIcon(Icons::get(iconName(summary_.state())));
  icon_->setToolTip(toolTip());
  host_->setFace(icon_->icon(), toolTip());
}

}  // namespace onhook
