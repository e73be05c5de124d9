#include "tests/app/linux/FakePortal.h"

#include <gtest/gtest.h>

#include "tests/app/linux/FakeLogind.h"

namespace onhook::test {

FakePortal::FakePortal(uint scheme)
    : scheme_(scheme),
      bus_(QDBusConnection::connectToBus(PrivateSystemBus::instance()->address(),
                                         QStringLiteral("fake-portal"))) {
  bus_.registerObject(QStringLiteral("/org/freedesktop/portal/desktop"), this,
                      QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals);
  EXPECT_TRUE(bus_.registerService(QStringLiteral("org.freedesktop.portal.Desktop")));
}

FakePortal::~FakePortal() {
  bus_.unregisterService(QStringLiteral("org.freedesktop.portal.Desktop"));
  bus_.unregisterObject(QStringLiteral("/org/freedesktop/portal/desktop"));
  QDBusConnection::disconnectFromBus(QStringLiteral("fake-portal"));
}

void FakePortal::change(const QString& name, uint value) {
  emit SettingChanged(QStringLiteral("org.freedesktop.appearance"), name, QDBusVariant(value));
}

QDBusVariant FakePortal::Read(const QString& group, const QString& name) {
  if (group == QLatin1String("org.freedesktop.appearance") && name == QLatin1String("color-scheme"))
    return QDBusVariant(QVariant::fromValue(QDBusVariant(scheme_)));
  sendErrorReply(QStringLiteral("org.freedesktop.portal.Error.NotFound"), QStringLiteral("no such setting"));
  return {};
}

}  // namespace onhook::test
