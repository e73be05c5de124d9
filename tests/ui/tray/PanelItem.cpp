#include "tests/ui/tray/PanelItem.h"

#include <QDBusArgument>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusReply>
#include <QDBusVariant>

namespace onhook::test {
namespace {

constexpr int callMs = 30'000;
constexpr auto watcher = "org.kde.StatusNotifierWatcher";
constexpr auto item = "org.kde.StatusNotifierItem";
constexpr auto itemPath = "/StatusNotifierItem";
constexpr auto dbusMenu = "com.canonical.dbusmenu";
constexpr auto menuPath = "/MenuBar";

}  // namespace

QVariant PanelItem::property(const QString& service, const QString& path, const QString& interface,
                             const QString& name) const {
  QDBusMessage call = QDBusMessage::createMethodCall(service, path, "org.freedesktop.DBus.Properties", "Get");
  call << interface << name;
  const QDBusMessage reply = bus_.call(call, QDBus::Block, callMs);
  if (reply.type() != QDBusMessage::ReplyMessage) return {};
  return reply.arguments().first().value<QDBusVariant>().variant();
}

bool PanelItem::hasPanel() const {
  return property(watcher, "/StatusNotifierWatcher", watcher, "IsStatusNotifierHostRegistered").toBool();
}

qint64 PanelItem::panelProcess() const {
  return bus_.interface()->servicePid(watcher).value();
}

QStringList PanelItem::owners() const {
  QStringList owners;
  const QStringList items =
      property(watcher, "/StatusNotifierWatcher", watcher, "RegisteredStatusNotifierItems").toStringList();
  for (const QString& one : items) owners << one.section('/', 0, 0);
  return owners;
}

QString PanelItem::owner() const {
  const QStringList all = owners();
  return all.isEmpty() ? QString() : all.first();
}

QVariant PanelItem::itemProperty(const QString& name) const {
  return property(owner(), itemPath, item, name);
}

QString PanelItem::toolTip() const {
  // (icon name, icon pictures, title, text)
  const QVariant value = itemProperty("ToolTip");
  if (!value.canConvert<QDBusArgument>()) return {};
  const auto argument = value.value<QDBusArgument>();
  QString iconName, title, text;
  argument.beginStructure();
  argument >> iconName;
  argument.beginArray();
  while (!argument.atEnd()) {
    int width = 0, height = 0;
    QByteArray pixels;
    argument.beginStructure();
    argument >> width >> height >> pixels;
    argument.endStructure();
  }
  argument.endArray();
  argument >> title >> text;
  argument.endStructure();
  return title + text;
}

bool PanelItem::hasIcon() const {
  const QVariant value = itemProperty("IconPixmap");
  if (!value.canConvert<QDBusArgument>()) return false;
  const auto argument = value.value<QDBusArgument>();
  bool ink = false;
  argument.beginArray();
  while (!argument.atEnd()) {
    int width = 0, height = 0;
    QByteArray pixels;
    argument.beginStructure();
    argument >> width >> height >> pixels;
    argument.endStructure();
    ink |= pixels.count('\0') < pixels.size();
  }
  argument.endArray();
  return ink;
}

void PanelItem::collect(const QVariant& node, QList<Entry>& entries) {
  // (id, properties, children)
  const auto argument = node.value<QDBusArgument>();
  Entry entry;
  QVariantList children;
  argument.beginStructure();
  argument >> entry.id >> entry.properties >> children;
  argument.endStructure();
  entries << entry;
  for (const QVariant& child : children) collect(child, entries);
}

QList<PanelItem::Entry> PanelItem::menu() const {
  QDBusMessage call = QDBusMessage::createMethodCall(owner(), menuPath, dbusMenu, "GetLayout");
  call << 0 << -1 << QStringList();
  const QDBusMessage reply = bus_.call(call, QDBus::Block, callMs);
  QList<Entry> entries;
  if (reply.type() == QDBusMessage::ReplyMessage) collect(reply.arguments().at(1), entries);
  return entries;
}

QStringList PanelItem::labels() const {
  QStringList labels;
  for (const Entry& entry : menu())
    if (entry.properties.value("visible", true).toBool() && entry.properties.contains("label"))
      labels << entry.properties.value("label").toString();
  return labels;
}

bool PanelItem::choose(const QString& label) const {
  // By its label each time: the ids change whenever the menu does.
  for (const Entry& entry : menu()) {
    if (entry.properties.value("label").toString() != label) continue;
    if (!entry.properties.value("enabled", true).toBool()) return false;
    QDBusMessage call = QDBusMessage::createMethodCall(owner(), menuPath, dbusMenu, "Event");
    call << entry.id << QString("clicked") << QVariant::fromValue(QDBusVariant(0)) << 0U;
    return bus_.call(call, QDBus::Block, callMs).type() == QDBusMessage::ReplyMessage;
  }
  return false;
}

void PanelItem::activate() const {
  QDBusMessage call = QDBusMessage::createMethodCall(owner(), itemPath, item, "Activate");
  call << 0 << 0;
  bus_.call(call, QDBus::Block, callMs);
}

}  // namespace onhook::test
