#pragma once

#include <QCoreApplication>
#include <QJsonObject>
#include <QString>
#include <QStringList>
#include <chrono>
#include <optional>

#include "app/Terminal.h"

namespace onhook {

/// What the command line prints: results on stdout, a line at a time and flushed; notes on stderr; and, while
/// stderr is a terminal, lines of progress at the bottom that are written over. Main thread only.
class Console {
  Q_DECLARE_TR_FUNCTIONS(onhook::Console)

 public:
  /// How often the lines of progress are worth renewing.
  static constexpr std::chrono::milliseconds progressInterval{200};

  /// `mayShowProgress`: false keeps stderr free of lines that are written over.
  explicit Console(bool mayShowProgress = true);
  ~Console();
  Console(const Console&) = delete;
  Console& operator=(const Console&) = delete;

  bool showsProgress() const { return terminal_ && terminal_->canBeWrittenOver(); }

  /// A line on stdout. Characters that would steer the terminal are replaced: names come from outside.
  void line(const QString& text);
  /// An object on a line of its own.
  void json(const QJsonObject& object);
  /// Bytes for stdout as they are.
  void raw(const QByteArray& bytes);
  /// "onhook: ..." on stderr.
  void note(const QString& text);
  /// The lines of progress there shall be now; nothing without a terminal.
  void setProgress(const QStringList& lines);

 private:
  void erase();
  void draw();

  std::optional<Terminal> terminal_;  ///< none: it shall be left alone
  QStringList progress_;
  int drawn_ = 0;  ///< lines of progress on the terminal now
};

/// The text without characters that would steer a terminal or break the line.
QString harmless(const QString& text);

}  // namespace onhook
