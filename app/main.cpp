#include <QCoreApplication>

#include "app/Arguments.h"
#include "app/CommandLine.h"
#include "app/EndProcess.h"
#include "app/Logging.h"
#include "app/OpenWindow.h"
#include "app/ProgramDescription.h"
#include "app/RunCommand.h"
#include "app/ShutdownSignals.h"
#include "app/StandardStream.h"
#include "resources/translations/Translations.h"

namespace onhook {
namespace {

ExitCode run(int argc, char** argv) {
  const std::vector<std::string> arguments = programArguments(argc, argv);
  const ParsedCommandLine parsed = parseCommandLine(arguments);
  StandardStream::output().write(parsed.output);
  StandardStream::errors().write(parsed.errors);
  if (!parsed.options) return parsed.exitCode;
  const Options& options = *parsed.options;

  Logging logging(options.logFile, options.verbose);
  if (logging.error()) {
    StandardStream::errors().write("onhook: " + *logging.error() + '\n');
    return ExitCode::failed;
  }
  describeProgram();
  if (options.command == Options::Command::window) return openWindow(arguments, argv);
  // The arguments are ours; Qt gets the program's name alone.
  int count = 1;
  const QCoreApplication application(count, argv);
  // What scripts and developers read is in English, whoever runs them.
  const bool english = options.json || options.command == Options::Command::diagnostics;
  const Translations translations(english ? QStringLiteral("en") : QString());
  return runCommand(options);
}

}  // namespace
}  // namespace onhook

int main(int argc, char** argv) {
  onhook::ShutdownSignals::block();
  onhook::endProcess(static_cast<int>(onhook::run(argc, argv)));
}
