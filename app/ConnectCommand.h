#pragma once

#include <QDeadlineTimer>
#include <QTimer>
#include <map>

#include "app/Command.h"
#include "app/FirstLook.h"
#include "app/Json.h"
#include "app/Options.h"

namespace onhook {

class Console;
class Wiring;

/// `onhook connect`: finds what is meant, waits for what is in the way of each, dials it, and prints what
/// became of it. When any of the entries is not clear, none is dialed.
class ConnectCommand : public Command {
  Q_OBJECT

 public:
  /// `wiring` and `console` outlive it.
  ConnectCommand(Wiring& wiring, Console& console, const Options& options);

  void start() override { firstLook_.start(); }
  void stop() override;

 private:
  /// An entry that is not done with.
  struct Pending {
    QString name;
    bool dialing = false;   ///< from here
    bool timedOut = false;  ///< the waiting for it was ended by the time limit
    QString said;           ///< why it is not dialed yet, as it was last told
    TimePoint since;
  };

  void begin();
  void tryAll();
  void tryOne(const EntryKey& entry);
  void waitFor(const EntryKey& entry, const DialBlock& block);
  void noteProgress(const DialProgress& news);
  void noteEnd(const DialEnd& end);
  void showProgress();
  void noteTime();
  void sayHowToHangUp(const EntryKey& entry, const Pending& pending);
  void print(const json::Dialed& dialed);
  /// The entry is done with: prints what became of it, unless there is nothing to print.
  void finishOne(const EntryKey& entry, ExitCode exitCode);
  void printBlocked(const EntryKey& entry, const QString& outcome, const QString& message,
                    const std::optional<Error>& error = std::nullopt);
  void end(ExitCode exitCode);

  Wiring& wiring_;
  Console& console_;
  const Options options_;
  FirstLook firstLook_;
  QTimer progressTimer_;
  QTimer clock_;
  QDeadlineTimer deadline_{QDeadlineTimer::Forever};
  std::map<EntryKey, Pending> pending_;
  ExitCode exitCode_ = ExitCode::done;
  bool begun_ = false;
  bool ended_ = false;
};

}  // namespace onhook
