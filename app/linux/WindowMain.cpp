// onhook-window: what onhook turns into when there is no command.
#include "app/Arguments.h"
#include "app/CommandLine.h"
#include "app/EndProcess.h"
#include "app/Logging.h"
#include "app/ProgramDescription.h"
#include "app/ShutdownSignals.h"
#include "app/StandardStream.h"
#include "app/WindowProgram.h"
#include "app/linux/Programs.h"

namespace onhook {
namespace {

ExitCode run(int argc, char** argv) {
  const ParsedCommandLine parsed = parseCommandLine(programArguments(argc, argv));
  // Started by itself with what is the command line's.
  if (!parsed.options || parsed.options->command != Options::Command::window)
    return becomeProgram(Program::commandLine, argv);
  const Options& options = *parsed.options;

  Logging logging(options.logFile, options.verbose);
  if (logging.error()) {
    StandardStream::errors().write("onhook: " + *logging.error() + '\n');
    return ExitCode::failed;
  }
  describeProgram();
  return runWindowProgram(logging, options, argv[0]);
}

}  // namespace
}  // namespace onhook

int main(int argc, char** argv) {
  onhook::ShutdownSignals::block();
  onhook::endProcess(static_cast<int>(onhook::run(argc, argv)));
}
