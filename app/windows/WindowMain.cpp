// onhookw.exe: the window, without a console. What it has to say before there is one it says in a box.
#include <windows.h>

#include <QString>

#include "app/Arguments.h"
#include "app/CommandLine.h"
#include "app/EndProcess.h"
#include "app/Logging.h"
#include "app/ProgramDescription.h"
#include "app/WindowProgram.h"
#include "core/Translate.h"

namespace onhook {
namespace {

ExitCode sayAndEnd(const std::string& text, ExitCode exitCode) {
  const UINT kind = exitCode == ExitCode::done ? MB_ICONINFORMATION : MB_ICONERROR;
  MessageBoxW(nullptr, QString::fromStdString(text).toStdWString().c_str(), L"Onhook", MB_OK | kind);
  return exitCode;
}

ExitCode run(int argc, char** argv) {
  const ParsedCommandLine parsed = parseCommandLine(programArguments(argc, argv));
  if (!parsed.options) return sayAndEnd(parsed.output + parsed.errors, parsed.exitCode);
  const Options& options = *parsed.options;
  if (options.command != Options::Command::window)
    return sayAndEnd(
        translate("app", "This program is the window. Commands are for onhook.exe, which has a console."),
        ExitCode::usage);

  Logging logging(options.logFile, options.verbose);
  if (logging.error()) return sayAndEnd("Onhook: " + *logging.error(), ExitCode::failed);
  describeProgram();
  return runWindowProgram(logging, options, argv[0]);
}

}  // namespace
}  // namespace onhook

int main(int argc, char** argv) {
  onhook::endProcess(static_cast<int>(onhook::run(argc, argv)));
}
