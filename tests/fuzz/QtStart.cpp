#include "tests/fuzz/QtStart.h"

#include <QGuiApplication>

namespace onhook::fuzz {

void startQt() {
  qputenv("QT_QPA_PLATFORM", "offscreen");
  qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent");
  // What is logged of a broken file is no finding.
  qInstallMessageHandler([](QtMsgType, const QMessageLogContext&, const QString&) {});
  static int count = 1;
  static char name[] = "fuzz";
  static char* arguments[] = {name, nullptr};
  // For as long as the process lives.
  static auto* const application = new QGuiApplication(count, arguments);
  static_cast<void>(application);
}

}  // namespace onhook::fuzz
