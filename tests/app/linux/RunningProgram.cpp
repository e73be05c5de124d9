#include "tests/app/linux/RunningProgram.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QProcessEnvironment>
#include <QThread>
#include <csignal>
#include <functional>

namespace onhook {

namespace {

QByteArray contents(const QString& path) {
  QFile file(path);
  return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

}  // namespace

QStringList RunningProgram::Home::journalFiles() const {
  return QDir(journal()).entryList(QDir::Files | QDir::Hidden);
}

void RunningProgram::Home::choose(const QByteArray& settings) const {
  const QString folder = path(QStringLiteral("config/onhook"));
  QDir().mkpath(folder);
  QFile file(folder + QStringLiteral("/onhook.ini"));
  if (file.open(QIODevice::WriteOnly)) file.write(settings);
}

RunningProgram::RunningProgram(const Home& home, const QStringList& arguments,
                               const std::map<QString, QString>& environment)
    : logFile_(home.path(QStringLiteral("log"))) {
  QFile::remove(logFile_);
  QProcessEnvironment variables = QProcessEnvironment::systemEnvironment();
  for (const char* const display : {"DISPLAY", "WAYLAND_DISPLAY"}) variables.remove(QLatin1String(display));
  variables.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
  variables.insert(QStringLiteral("HOME"), home.path(QString()));
  variables.insert(QStringLiteral("XDG_CONFIG_HOME"), home.path(QStringLiteral("config")));
  variables.insert(QStringLiteral("ONHOOK_STATE_DIRECTORY"), home.journal());
  // No other logind than the test's.
  variables.insert(QStringLiteral("DBUS_SYSTEM_BUS_ADDRESS"), QStringLiteral("unix:path=/dev/null/bus"));
  variables.insert(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"), QStringLiteral("unix:path=/dev/null/bus"));
  for (const auto& [name, value] : environment) variables.insert(name, value);
  process_.setProcessEnvironment(variables);
  // Whoever runs the tests may ignore some.
  process_.setChildProcessModifier([] {
    for (const int number : {SIGHUP, SIGINT, SIGPIPE, SIGTERM}) std::signal(number, SIG_DFL);
  });
  process_.start(QStringLiteral(ONHOOK_PROGRAM),
                 QStringList{QStringLiteral("--practice"), QStringLiteral("--log"), logFile_} + arguments);
  process_.waitForStarted();
}

RunningProgram::~RunningProgram() {
  process_.kill();
  process_.waitForFinished();
}

bool RunningProgram::waitUntil(const std::function<bool()>& holds) {
  const QDeadlineTimer deadline(60'000);
  while (!holds()) {
    if (deadline.hasExpired()) return false;
    if (process_.state() == QProcess::Running)
      process_.waitForReadyRead(20);
    else if (holds())
      return true;
    else
      return false;
  }
  return true;
}

bool RunningProgram::readOutputUntil(const QByteArray& text) {
  return waitUntil([&] { return output().contains(text); });
}

bool RunningProgram::readErrorsUntil(const QByteArray& text) {
  return waitUntil([&] { return errors().contains(text); });
}

bool RunningProgram::readLogUntil(const QByteArray& text) {
  return waitUntil([&] { return log().contains(text); });
}

void RunningProgram::signal(int number) const {
  ::kill(static_cast<pid_t>(process_.processId()), number);
}

bool RunningProgram::finish(int withinMs) {
  return process_.state() == QProcess::NotRunning || process_.waitForFinished(withinMs);
}

int RunningProgram::exitCode() const {
  return process_.exitStatus() == QProcess::NormalExit ? process_.exitCode() : -1;
}

QByteArray RunningProgram::output() {
  output_ += process_.readAllStandardOutput();
  return output_;
}

QByteArray RunningProgram::errors() {
  errors_ += process_.readAllStandardError();
  return errors_;
}

QByteArray RunningProgram::log() const {
  return contents(logFile_);
}

}  // namespace onhook
