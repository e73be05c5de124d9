#pragma once

#include <QFile>
#include <QLoggingCategory>
#include <QStringList>
#include <deque>
#include <mutex>
#include <optional>
#include <string>

namespace onhook {

namespace ras {
struct RasCall;
}  // namespace ras

Q_DECLARE_LOGGING_CATEGORY(logApp)          // onhook.app: start, end, systems
Q_DECLARE_LOGGING_CATEGORY(logConnections)  // onhook.connections: what comes, changes and goes
Q_DECLARE_LOGGING_CATEGORY(logHangUp)       // onhook.hangup: requests, progress, outcomes
Q_DECLARE_LOGGING_CATEGORY(logDial)         // onhook.dial: the same for dialing
Q_DECLARE_LOGGING_CATEGORY(logRas)          // onhook.ras: each call of Windows' Remote Access

/// Logs one call of RAS. Any thread, also one that outlives the Logging.
void logRasCall(const ras::RasCall& call);

/// Where the log goes while this lives. Make one, first thing, on the main thread; messages may come from
/// any.
class Logging {
 public:
  /// Warnings to stderr; with `verbose` everything; with a file everything into it. A file that cannot be
  /// opened is said by error().
  Logging(const std::string& file, bool verbose);
  ~Logging();
  Logging(const Logging&) = delete;
  Logging& operator=(const Logging&) = delete;

  /// Why the file cannot be written; none: all is well.
  const std::optional<std::string>& error() const { return error_; }

  /// What was logged last, oldest first, whether or not it was written anywhere: without the details
  /// (debug) unless they are wanted. Empty while there is no Logging. Any thread.
  static QStringList lastLines();
  static constexpr std::size_t mostLastLines = 300;

  /// A fatal message of Qt from now on ends the program with `exitCode` and this advice below the message,
  /// instead of aborting: so does a display that cannot be opened.
  void adviseOnFatal(const std::string& advice, int exitCode);

 private:
  static void handle(QtMsgType type, const QMessageLogContext& context, const QString& text);
  void write(QtMsgType type, const QMessageLogContext& context, const QString& text);

  /// Qt's handler is a plain function: this is how it finds the one Logging there is, which stays until a
  /// message that is being written has been.
  static Logging* active_;
  static std::mutex activeMutex_;

  const bool writesAll_;
  std::deque<QByteArray> last_;  ///< guarded by activeMutex_
  std::mutex mutex_;             ///< held while writing to the file
  QFile file_;                   ///< closed: the log goes to stderr
  std::optional<std::string> error_;
  std::string fatalAdvice_;
  int fatalExitCode_ = 0;
};

}  // namespace onhook
