#pragma once

#include <QDBusConnection>
#include <QDBusVirtualObject>
#include <QStringList>

namespace onhook::test {

/// A tray on the bus and nothing else (StatusNotifierWatcher with a host), as long as it lives. It notes who
/// wants an icon.
class FakeWatcher : public QDBusVirtualObject {
 public:
  explicit FakeWatcher(QDBusConnection bus);
  ~FakeWatcher() override;

  QString introspect(const QString&) const override { return {}; }
  bool handleMessage(const QDBusMessage& message, const QDBusConnection& connection) override;

  QStringList items;

 private:
  QDBusConnection bus_;
};

}  // namespace onhook::test
