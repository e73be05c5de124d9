#pragma once

#include <gmock/gmock.h>

#include <QTemporaryDir>

#include "ui/history/HistoryFile.h"

namespace onhook::test {

/// A history in a folder of its own.
class HistoryTest : public testing::Test {
 protected:
  HistoryPlace place() const;
  /// Not there before a history makes it.
  QString folder() const { return home_.filePath(QStringLiteral("state/onhook")); }
  QString file() const { return folder() + QStringLiteral("/history.sqlite"); }
  QStringList files() const;
  void write(const QString& path, const QByteArray& bytes) const;

  /// A hang-up of that target, confirmed at that second of the day, with all there is to know.
  static HistoryEntry hungUp(const std::string& connection, int second = 0);
  /// The same target, which went down unasked.
  static HistoryEntry dropped(const std::string& connection, int second = 0);

  /// As another process sees it.
  std::vector<HistoryEntry> read() const { return HistoryFile(place()).read({}); }
  /// What SQLite itself thinks of the file: "ok".
  QString check() const;

 private:
  QTemporaryDir home_;
};

/// When the example's day begins.
QDateTime dayBegins();

}  // namespace onhook::test
