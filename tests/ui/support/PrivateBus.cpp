#include "tests/ui/support/PrivateBus.h"

#include <QDir>
#include <QFile>

namespace onhook::test {
namespace {

constexpr int startMs = 30'000;

// dbus-daemon(1), CONFIGURATION FILE; like the session bus that it has itself, without its services.
constexpr char configuration[] =
    R"(<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-BUS Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:tmpdir=/tmp</listen>
  <auth>EXTERNAL</auth>
  <servicedir>%1</servicedir>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
)";

}  // namespace

PrivateBus::PrivateBus() {
  QDir().mkpath(services());
  QFile file(folder_.filePath(QStringLiteral("bus.conf")));
  if (!file.open(QIODevice::WriteOnly)) return;
  file.write(QString::fromLatin1(configuration).arg(services()).toUtf8());
  file.close();
  daemon_.start(QStringLiteral("dbus-daemon"),
                {QStringLiteral("--config-file=") + file.fileName(), QStringLiteral("--nofork"),
                 QStringLiteral("--print-address=1")});
  while (!daemon_.canReadLine() && daemon_.waitForReadyRead(startMs)) {
  }
  address_ = QString::fromUtf8(daemon_.readLine()).trimmed();
  qputenv("DBUS_SESSION_BUS_ADDRESS", address_.toUtf8());
}

PrivateBus::~PrivateBus() {
  daemon_.terminate();
  daemon_.waitForFinished(startMs);
}

}  // namespace onhook::test
