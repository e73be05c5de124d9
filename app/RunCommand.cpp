#include "app/RunCommand.h"

#include <QCoreApplication>
#include <memory>
#include <optional>

#include "app/ActivityLog.h"
#include "app/AutomaticCommand.h"
#include "app/ConnectCommand.h"
#include "app/Console.h"
#include "app/DiagnosticsCommand.h"
#include "app/EndProcess.h"
#include "app/EntriesCommand.h"
#include "app/HangUpCommand.h"
#include "app/HistoryCommand.h"
#include "app/ListCommand.h"
#include "app/Logging.h"
#include "app/ShutdownSignals.h"
#include "app/SystemHold.h"
#include "app/WatchCommand.h"
#include "app/Wiring.h"
#include "ui/history/HistoryRetention.h"
#include "ui/session/Settings.h"

namespace onhook {

namespace {

std::unique_ptr<Command> makeCommand(const Options& options, Wiring& wiring, Console& console) {
  switch (options.command) {
    case Options::Command::hangUp:
    case Options::Command::wait:
      return std::make_unique<HangUpCommand>(wiring, console, options);
    case Options::Command::watch:
      return std::make_unique<WatchCommand>(wiring, console, options.json);
    case Options::Command::entries:
      return std::make_unique<EntriesCommand>(wiring, console, options.json);
    case Options::Command::connect:
      return std::make_unique<ConnectCommand>(wiring, console, options);
    case Options::Command::automatic:
      return std::make_unique<AutomaticCommand>(wiring, console, options, Settings::usualFile());
    case Options::Command::history:
      return std::make_unique<HistoryCommand>(wiring, console, options);
    case Options::Command::diagnostics:
      return std::make_unique<DiagnosticsCommand>(wiring, console);
    case Options::Command::list:
    case Options::Command::window:
      break;
  }
  return std::make_unique<ListCommand>(wiring, console, options.json);
}

}  // namespace

ExitCode runCommand(const Options& options) {
  const bool logsToStderr = options.verbose && options.logFile.empty();
  Console console(!logsToStderr);
  // These end before anything could change or be noted.
  const bool justLooks =
      options.command == Options::Command::list || options.command == Options::Command::entries ||
      options.command == Options::Command::automatic || options.command == Options::Command::diagnostics;
  Wiring wiring(options.practice, {}, justLooks ? Watching::once : Watching::on);
  const ActivityLog activityLog(wiring.monitor(), wiring.controller(), wiring.dialing().controller(),
                                wiring.sharedRuntime());
  wiring.recorder().setAsker([](const Target&) { return HistoryEntry::By::commandLine; });
  std::optional<Settings> settings;
  std::optional<HistoryRetention> retention;
  if (!justLooks) retention.emplace(settings.emplace(), wiring.history());
  if (options.command != Options::Command::history)
    QObject::connect(&wiring.history(), &HistoryStore::troubled, &wiring.history(),
                     [](const QString& text) { qCWarning(logApp).noquote() << text; });
  const std::unique_ptr<Command> command = makeCommand(options, wiring, console);

  ShutdownSignals shutdown;
  shutdown.setHeldBy([&command] { return command->heldBy(); });
  shutdown.setHearsTwo(command->takesTimeToStop());
  QObject::connect(&shutdown, &ShutdownSignals::requested, command.get(), &Command::stop);
  QObject::connect(&shutdown, &ShutdownSignals::requestedAgain, command.get(), &Command::stopNow);
  QObject::connect(&shutdown, &ShutdownSignals::terminalGone, command.get(), &Command::terminalGone);
  QObject::connect(&shutdown, &ShutdownSignals::systemEnds, command.get(), &Command::systemEnds);
  const SystemHold systemHold(wiring.monitor(), wiring.controller(),
                              command->takesTimeToStop() ? SystemDelay::make(wiring.runtime()) : nullptr);
  QObject::connect(command.get(), &Command::finished, qApp,
                   [](ExitCode exitCode) { QCoreApplication::exit(static_cast<int>(exitCode)); });
  // Queued: a command that ended at once would end before the event loop has begun.
  QMetaObject::invokeMethod(command.get(), &Command::start, Qt::QueuedConnection);
  const auto exitCode = static_cast<ExitCode>(QCoreApplication::exec());
  // To end the threads of what was looked at, one after the other, takes longer than the look; they hold
  // nothing that would be lost.
  if (justLooks) endProcess(static_cast<int>(exitCode));
  return exitCode;
}

}  // namespace onhook
