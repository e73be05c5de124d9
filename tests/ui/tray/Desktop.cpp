#include "tests/ui/tray/Desktop.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QUuid>

#include "tests/ui/support/Waiting.h"

namespace onhook::test {
namespace {

constexpr int startMs = 30'000;

}  // namespace

Desktop::Desktop() : busName_(QUuid::createUuid().toString()) {}

Desktop::~Desktop() {
  QDBusConnection::disconnectFromBus(busName_);
  // In reverse: what needs another ends before it.
  for (auto process = processes_.rbegin(); process != processes_.rend(); ++process) {
    (*process)->terminate();
    if (!(*process)->waitForFinished(5'000)) {
      (*process)->kill();
      (*process)->waitForFinished(5'000);
    }
  }
}

bool Desktop::fail(const QString& problem) {
  problem_ = problem;
  return false;
}

bool Desktop::start() {
  if (!home_.isValid()) return fail(home_.errorString());
  QFile::setPermissions(home(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
  environment_ = QProcessEnvironment::systemEnvironment();
  for (const char* const name :
       {"DISPLAY", "WAYLAND_DISPLAY", "XAUTHORITY", "SESSION_MANAGER", "QT_SCALE_FACTOR"})
    environment_.remove(QString::fromLatin1(name));
  environment_.insert("HOME", home());
  environment_.insert("XDG_RUNTIME_DIR", home());
  environment_.insert("XDG_CONFIG_HOME", home() + "/.config");
  environment_.insert("QT_QPA_PLATFORM", "xcb");
  environment_.insert("NO_AT_BRIDGE", "1");

  // Without -noreset the server starts anew whenever its last client leaves, and throws out who is just
  // coming.
  const QString display =
      launchAndRead("Xvfb", {"-displayfd", "1", "-screen", "0", screen_, "-nolisten", "tcp", "-noreset"});
  if (display.isEmpty()) return fail("Xvfb does not start");
  environment_.insert("DISPLAY", ":" + display);

  const QString address = launchAndRead("dbus-daemon", {"--session", "--nofork", "--print-address=1"});
  if (address.isEmpty()) return fail("dbus-daemon does not start");
  busDaemon_ = processes_.back().get();
  environment_.insert("DBUS_SESSION_BUS_ADDRESS", address);
  if (!QDBusConnection::connectToBus(address, busName_).isConnected())
    return fail("no connection to the bus");

  launch("openbox");
  // A window that is mapped while the window manager starts may stay hidden.
  const auto manages = [this] {
    return ask("xprop", {"-root", "_NET_SUPPORTING_WM_CHECK"}).contains("window id");
  };
  return waitFor(manages) || fail("openbox does not start");
}

QProcess& Desktop::launch(const QString& program, const QStringList& arguments) {
  QProcess& process = *processes_.emplace_back(std::make_unique<QProcess>());
  process.setProcessEnvironment(environment_);
  process.setStandardErrorFile(home() + "/" + QFileInfo(program).fileName() + ".stderr", QIODevice::Append);
  process.start(program, arguments);
  process.waitForStarted(startMs);
  return process;
}

QString Desktop::launchAndRead(const QString& program, const QStringList& arguments) {
  QProcess& process = launch(program, arguments);
  waitFor([&process] { return process.canReadLine() || process.state() == QProcess::NotRunning; });
  return QString::fromUtf8(process.readLine()).trimmed();
}

QString Desktop::ask(const QString& program, const QStringList& arguments) const {
  QProcess process;
  process.setProcessEnvironment(environment_);
  process.start(program, arguments);
  const bool well = process.waitForFinished(startMs) && process.exitCode() == 0;
  return well ? QString::fromUtf8(process.readAllStandardOutput()).trimmed() : QString();
}

bool Desktop::write(const QString& path, const QByteArray& text) const {
  const QString whole = home() + "/" + path;
  QFile file(whole);
  return QDir().mkpath(QFileInfo(whole).path()) && file.open(QIODevice::WriteOnly) &&
         file.write(text) == text.size();
}

QStringList Desktop::visibleWindows(const QString& title) const {
  return ask("xdotool", {"search", "--onlyvisible", "--name", "^" + title + "$"})
      .split('\n', Qt::SkipEmptyParts);
}

void Desktop::press(const QStringList& keys) const {
  ask("xdotool", QStringList("key") + keys);
}

}  // namespace onhook::test
