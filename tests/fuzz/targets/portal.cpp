// What xdg-desktop-portal says of the desktop's colours: values of any type.
#include <QMetaObject>

#include "app/linux/PortalColours.h"
#include "tests/fuzz/Input.h"
#include "tests/fuzz/QtStart.h"
#include "tests/fuzz/QtValues.h"

extern "C" int LLVMFuzzerInitialize(int*, char***) {
  onhook::fuzz::startQt();
  return 0;
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace onhook;
  static PortalColours* const colours =
      new PortalColours(QDBusConnection(QStringLiteral("none")), [](const ColourWish&) {});
  fuzz::Input input(data, size);
  while (!input.isEmpty()) {
    QDBusMessage signal = QDBusMessage::createSignal(QStringLiteral("/"), QStringLiteral("org.example"),
                                                     QStringLiteral("SettingChanged"));
    QVariantList arguments;
    for (int count = input.byte() % 5; count > 0; --count) arguments << fuzz::qtValue(input);
    signal.setArguments(arguments);
    QMetaObject::invokeMethod(colours, "noteChange", Qt::DirectConnection, Q_ARG(QDBusMessage, signal));
  }
  return 0;
}
