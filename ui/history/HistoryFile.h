#pragma once

#include <QFileInfo>
#include <QSqlDatabase>
#include <QString>
#include <deque>
#include <functional>
#include <set>
#include <string>
#include <vector>

#include "ui/history/HistoryEntry.h"
#include "ui/history/HistoryPlace.h"

namespace onhook {

/// The history's file, an SQLite database that several processes may write at once. Every function may block
/// as long as the disk or another writer does. Nothing it meets there makes it fail: what cannot be done is
/// left undone and told by takeTroubles(), each sort once. One thread at a time, the one that made it
/// excepted.
///
/// Sources: sqlite.org, "Write-Ahead Logging" (a reader never waits for the writer; what a killed process
/// left is put right by the next one), "Result and Error Codes", "PRAGMA Statements".
class HistoryFile {
 public:
  /// Of the files that this program writes. Those of a newer one are left alone.
  static constexpr int format = 1;

  explicit HistoryFile(HistoryPlace place);
  ~HistoryFile();
  HistoryFile(const HistoryFile&) = delete;
  HistoryFile& operator=(const HistoryFile&) = delete;

  /// Notes it, once: where it says that a target went down of which that is noted already, by this process or
  /// another, the one stays that knows more (HistoryEntry::knowledge); and how a hang-up of a former run
  /// ended is noted with that. True when it is there; what cannot be written is tried again with the next.
  bool add(const HistoryEntry& entry);
  /// What the entry of that provider was last connected by is back since then.
  bool noteComeback(const std::string& provider, const QString& entry, const QDateTime& since);
  /// Newest first.
  std::vector<HistoryEntry> read(const HistoryQuery& query);
  /// All of it goes, what was set aside too.
  bool clear();
  /// What ended before that goes. True when it was anything.
  bool forgetBefore(const QDateTime& time);

  /// What happened since it was last asked.
  std::vector<HistoryTrouble> takeTroubles();

 private:
  /// False: it failed, and `error_` is why.
  using Work = std::function<bool(QSqlDatabase& database)>;

  bool change(const Work& work);
  bool run(const Work& work, HistoryTrouble::Kind otherwise);
  bool open();
  bool openAt(const QString& name, const QString& options);
  bool prepare();
  void close();
  bool isAnother() const;
  bool makeFile();
  bool setAside();
  bool isSound();
  void removeSetAside(const QDateTime& before) const;
  void complain(HistoryTrouble::Kind kind, const QString& detail);

  bool merge(QSqlDatabase& database, const HistoryEntry& entry);
  std::vector<HistoryEntry> select(QSqlDatabase& database, const QString& condition,
                                   const QVariantList& values);
  bool execute(QSqlDatabase& database, const QString& statement, const QVariantList& values = {});

  const HistoryPlace place_;
  const QString connection_;  ///< its name among Qt's database connections
  QSqlDatabase database_;
  QDateTime born_;        ///< of the file that is open
  bool foreign_ = false;  ///< a newer program's
  int error_ = 0;         ///< SQLite's code of what failed last; 0: none of SQLite's
  QString errorText_;
  int changed_ = 0;                   ///< rows, by what was executed last
  std::deque<HistoryEntry> waiting_;  ///< what could not be written yet
  std::set<HistoryTrouble::Kind> complained_;
  std::vector<HistoryTrouble> troubles_;
};

}  // namespace onhook
