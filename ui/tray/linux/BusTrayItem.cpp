#include "ui/tray/linux/BusTrayItem.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusPendingCall>
#include <QDBusVariant>

#include "ui/tray/linux/BusTrayTypes.h"

namespace onhook {
namespace {

constexpr QLatin1StringView itemInterface("org.kde.StatusNotifierItem");
constexpr QLatin1StringView itemPath("/StatusNotifierItem");
constexpr QLatin1StringView watcherService("org.kde.StatusNotifierWatcher");

}  // namespace

BusTrayItem::BusTrayItem(const QIcon& icon, const QString& toolTip) : icon_(icon), toolTip_(toolTip) {
  BusTrayPicture::registerTypes();
  QDBusConnection bus = QDBusConnection::sessionBus();
  bus.registerVirtualObject(itemPath, this);
  QDBusMessage request =
      QDBusMessage::createMethodCall(watcherService, QStringLiteral("/StatusNotifierWatcher"), watcherService,
                                     QStringLiteral("RegisterStatusNotifierItem"));
  request << bus.baseService();
  request.setAutoStartService(false);
  bus.asyncCall(request);
}

BusTrayItem::~BusTrayItem() {
  // Watchers drop an icon when its name leaves the bus. This one stays, so the panel is told to hide it.
  QDBusMessage signal = QDBusMessage::createSignal(itemPath, itemInterface, QStringLiteral("NewStatus"));
  signal << QStringLiteral("Passive");
  QDBusConnection::sessionBus().send(signal);
  QDBusConnection::sessionBus().unregisterObject(itemPath);
}

void BusTrayItem::setFace(const QIcon& icon, const QString& toolTip) {
  icon_ = icon;
  toolTip_ = toolTip;
  tell("NewIcon");
  tell("NewToolTip");
}

void BusTrayItem::tell(const char* signal) {
  QDBusConnection::sessionBus().send(
      QDBusMessage::createSignal(itemPath, itemInterface, QString::fromLatin1(signal)));
}

QVariantMap BusTrayItem::properties() const {
  const auto pictures = QVariant::fromValue(BusTrayPicture::of(icon_));
  const auto none = QVariant::fromValue(QList<BusTrayPicture>());
  return {{"Category", "SystemServices"},
          {"Id", "onhook"},
          {"Title", toolTip_},
          {"Status", "Active"},
          {"WindowId", 0},
          {"IconThemePath", QString()},
          {"IconName", QString()},
          {"IconPixmap", pictures},
          {"OverlayIconName", QString()},
          {"OverlayIconPixmap", none},
          {"AttentionIconName", QString()},
          {"AttentionIconPixmap", none},
          {"AttentionMovieName", QString()},
          {"ToolTip", QVariant::fromValue(BusTrayToolTip{toolTip_})},
          {"ItemIsMenu", false},
          // What panels take for "there is none".
          {"Menu", QVariant::fromValue(QDBusObjectPath("/NO_DBUSMENU"))}};
}

QString BusTrayItem::introspect(const QString&) const {
  return QStringLiteral(
      "  <interface name=\"org.kde.StatusNotifierItem\">\n"
      "    <property name=\"Category\" type=\"s\" access=\"read\"/>\n"
      "    <property name=\"Id\" type=\"s\" access=\"read\"/>\n"
      "    <property name=\"Title\" type=\"s\" access=\"read\"/>\n"
      "    <property name=\"Status\" type=\"s\" access=\"read\"/>\n"
      "    <property name=\"IconPixmap\" type=\"a(iiay)\" access=\"read\"/>\n"
      "    <property name=\"ToolTip\" type=\"(sa(iiay)ss)\" access=\"read\"/>\n"
      "    <property name=\"ItemIsMenu\" type=\"b\" access=\"read\"/>\n"
      "    <property name=\"Menu\" type=\"o\" access=\"read\"/>\n"
      "    <method name=\"Activate\"><arg type=\"i\" direction=\"in\"/><arg type=\"i\" "
      "direction=\"in\"/></method>\n"
      "    <method name=\"ContextMenu\"><arg type=\"i\" direction=\"in\"/><arg type=\"i\" "
      "direction=\"in\"/></method>\n"
      "    <signal name=\"NewIcon\"/>\n"
      "    <signal name=\"NewToolTip\"/>\n"
      "    <signal name=\"NewStatus\"><arg type=\"s\"/></signal>\n"
      "  </interface>\n");
}

bool BusTrayItem::handleMessage(const QDBusMessage& message, const QDBusConnection& connection) {
  const QString member = message.member();
  const QVariantList arguments = message.arguments();
  if (message.interface() == QLatin1String("org.freedesktop.DBus.Properties")) {
    if (member == QLatin1String("GetAll")) return connection.send(message.createReply(properties()));
    const QVariant value = properties().value(arguments.value(1).toString());
    if (member != QLatin1String("Get") || !value.isValid()) return false;
    return connection.send(message.createReply(QVariant::fromValue(QDBusVariant(value))));
  }
  if (message.interface() != itemInterface) return false;
  if (member == QLatin1String("Activate"))
    emit activated();
  else if (member == QLatin1String("ContextMenu"))
    emit menuWanted({arguments.value(0).toInt(), arguments.value(1).toInt()});
  else if (member != QLatin1String("SecondaryActivate") && member != QLatin1String("Scroll"))
    return false;
  return connection.send(message.createReply());
}

}  // namespace onhook
