#pragma once

#include <QDBusConnection>
#include <QDBusContext>
#include <QDBusVariant>
#include <QObject>

namespace onhook::test {

/// As much of xdg-desktop-portal as tells the desktop's look. Source: its documentation of
/// org.freedesktop.portal.Settings.
class FakePortal : public QObject, protected QDBusContext {
  Q_OBJECT
  Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")

 public:
  explicit FakePortal(uint scheme);
  ~FakePortal() override;

  void change(const QString& name, uint value);

 public slots:
  QDBusVariant Read(const QString& group, const QString& name);

 signals:
  void SettingChanged(const QString& group, const QString& name, const QDBusVariant& value);

 private:
  uint scheme_;
  QDBusConnection bus_;
};

}  // namespace onhook::test
