#include <QApplication>
#include <QCoreApplication>
#include <cstdio>

#include "app/CommandLine.h"
#include "app/Logging.h"
#include "app/RunCommand.h"
#include "app/RunWindow.h"
#include "app/ShutdownSignals.h"
#include "app/Version.h"

namespace {

void describeProgram() {
  QCoreApplication::setApplicationName(QStringLiteral("onhook"));
  QCoreApplication::setApplicationVersion(QString::fromLatin1(onhook::versionText));
}

int runInWindow(onhook::Logging& logging, const onhook::Options& options, int& argc, char** argv) {
  using namespace onhook;
  if (!hasDisplay()) {
    std::fputs(noDisplayAdvice(), stderr);
    return static_cast<int>(ExitCode::failed);
  }
  // A display that is named and cannot be opened is fatal inside QApplication.
  logging.adviseOnFatal(noDisplayAdvice(), static_cast<int>(ExitCode::failed));
  const QApplication application(argc, argv);
  logging.adviseOnFatal({}, 0);
  QGuiApplication::setApplicationDisplayName(QStringLiteral("Onhook"));
  QGuiApplication::setDesktopFileName(QStringLiteral("onhook"));
  return static_cast<int>(runWindow(options));
}

}  // namespace

int main(int argc, char** argv) {
  using namespace onhook;
  ShutdownSignals::block();

  const ParsedCommandLine parsed = parseCommandLine({argv + 1, argv + argc});
  std::fputs(parsed.output.c_str(), stdout);
  std::fputs(parsed.errors.c_str(), stderr);
  if (!parsed.options) return static_cast<int>(parsed.exitCode);
  const Options& options = *parsed.options;

  Logging logging(options.logFile, options.verbose);
  if (logging.error()) {
    std::fprintf(stderr, "onhook: %s\n", logging.error()->c_str());
    return static_cast<int>(ExitCode::failed);
  }
  describeProgram();
  // The arguments are ours; Qt gets the program's name alone.
  int count = 1;
  if (options.command == Options::Command::window) return runInWindow(logging, options, count, argv);
  const QCoreApplication application(count, argv);
  return static_cast<int>(runCommand(options));
}
