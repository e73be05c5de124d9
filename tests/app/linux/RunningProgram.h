#pragma once

#include <QByteArray>
#include <QProcess>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>
#include <functional>
#include <map>

namespace onhook {

/// The real program in a home of its own, with a journal of its own also for practising, and signals as a
/// program is usually started with. It practises. The destructor kills it.
class RunningProgram {
 public:
  /// What outlives a program: its home, and what it has stored there.
  class Home {
   public:
    QString path(const QString& name) const { return folder_.filePath(name); }
    QString journal() const { return path(QStringLiteral("journal")); }
    /// The names of the journal's files.
    QStringList journalFiles() const;
    /// Writes the settings file.
    void choose(const QByteArray& settings) const;

   private:
    QTemporaryDir folder_;
  };

  /// `arguments` follow --practice. `environment` is added.
  RunningProgram(const Home& home, const QStringList& arguments,
                 const std::map<QString, QString>& environment = {});
  ~RunningProgram();

  /// Reads until stdout, stderr or the log file holds the text; false when it does not within a minute.
  bool readOutputUntil(const QByteArray& text);
  bool readErrorsUntil(const QByteArray& text);
  bool readLogUntil(const QByteArray& text);
  void signal(int number) const;
  /// Nobody reads stdout any more.
  void closeOutput() { process_.closeReadChannel(QProcess::StandardOutput); }
  /// Waits for its end.
  bool finish(int withinMs = 120'000);
  bool isRunning() { return !process_.waitForFinished(0) && process_.state() == QProcess::Running; }

  /// What it ended with; -1 when a signal ended it.
  int exitCode() const;
  QByteArray output();
  QByteArray errors();
  /// What it has logged.
  QByteArray log() const;

 private:
  bool waitUntil(const std::function<bool()>& holds);

  const QString logFile_;
  QProcess process_;
  QByteArray output_, errors_;
};

}  // namespace onhook
