// What panels ask of the tray's icon on the bus.
#include <QDBusConnection>
#include <QDBusMessage>

#include "tests/fuzz/Input.h"
#include "tests/fuzz/QtStart.h"
#include "tests/fuzz/QtValues.h"
#include "ui/tray/linux/BusTrayItem.h"

extern "C" int LLVMFuzzerInitialize(int*, char***) {
  onhook::fuzz::startQt();
  return 0;
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace onhook;
  static BusTrayItem* const item = new BusTrayItem({}, QStringLiteral("Onhook"));
  static const QDBusConnection nobody(QStringLiteral("none"));
  fuzz::Input input(data, size);
  const QString interface = QString::fromStdString(input.part());
  const QString member = QString::fromStdString(input.part());
  QDBusMessage message =
      QDBusMessage::createMethodCall(QStringLiteral("org.example"), QStringLiteral("/"), interface, member);
  QVariantList arguments;
  while (!input.isEmpty()) arguments << fuzz::qtValue(input);
  message.setArguments(arguments);
  if (member == QLatin1String("Introspect")) item->introspect(QStringLiteral("/"));
  if (!interface.isEmpty()) item->handleMessage(message, nobody);
  if (interface.isEmpty()) item->setFace({}, member);
  return 0;
}
