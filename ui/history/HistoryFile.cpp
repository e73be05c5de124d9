#include "ui/history/HistoryFile.h"

#include <QDir>
#include <QLockFile>
#include <QSqlError>
#include <QSqlQuery>
#include <QSysInfo>
#include <QUrl>
#include <QUuid>
#include <QVariant>
#include <algorithm>
#include <utility>

#include "ui/history/HistoryRow.h"

namespace onhook {

namespace {

// Of SQLite's result codes ("Result and Error Codes"), without what their upper bits add.
constexpr int readOnly = 8, corrupt = 11, cannotOpen = 14, notADatabase = 26;

/// How long another process's writing is waited for.
const QString options = QStringLiteral("QSQLITE_BUSY_TIMEOUT=5000");
/// Both go down in the same moment, seen by two processes: the longest that the one sees it later, where
/// nothing tells one boot of the machine from another.
constexpr qint64 sameMomentMs = qint64{2} * 60 * 1000;
constexpr int lockMs = 5000;
/// So much is kept for when a full disk has room again.
constexpr std::size_t mostWaiting = 100;

QString asideStem(const QString& file) {
  return QFileInfo(file).completeBaseName() + QStringLiteral(".broken-");
}

}  // namespace

HistoryPlace HistoryPlace::in(const QString& folder) {
  return {folder + QStringLiteral("/history.sqlite"), QSysInfo::bootUniqueId()};
}

HistoryFile::HistoryFile(HistoryPlace place)
    : place_(std::move(place)),
      connection_(QStringLiteral("onhook-history-") + QUuid::createUuid().toString(QUuid::WithoutBraces)) {}

HistoryFile::~HistoryFile() {
  close();
}

bool HistoryFile::execute(QSqlDatabase& database, const QString& statement, const QVariantList& values) {
  QSqlQuery query(database);
  bool done = query.prepare(statement);
  if (done) {
    for (const QVariant& value : values) query.addBindValue(value);
    done = query.exec();
  }
  if (done) {
    changed_ = query.numRowsAffected();
    return true;
  }
  error_ = query.lastError().nativeErrorCode().toInt() & 0xff;
  errorText_ = query.lastError().databaseText();
  return false;
}

std::vector<HistoryEntry> HistoryFile::select(QSqlDatabase& database, const QString& condition,
                                              const QVariantList& values) {
  QSqlQuery query(database);
  query.setForwardOnly(true);
  std::vector<HistoryEntry> entries;
  bool done =
      query.prepare(QStringLiteral("SELECT id, %1 FROM entries %2").arg(historyrow::columns(), condition));
  if (done) {
    for (const QVariant& value : values) query.addBindValue(value);
    done = query.exec();
  }
  while (done && query.next()) entries.push_back(historyrow::entryOf(query));
  // A broken page is met only when its rows come.
  if (!done || query.lastError().isValid()) {
    error_ = query.lastError().nativeErrorCode().toInt() & 0xff;
    errorText_ = query.lastError().databaseText();
  }
  return entries;
}

bool HistoryFile::add(const HistoryEntry& entry) {
  waiting_.push_back(entry);
  if (waiting_.size() > mostWaiting) waiting_.pop_front();
  const bool done = change([this](QSqlDatabase& database) {
    return std::ranges::all_of(waiting_, [&](const HistoryEntry& one) { return merge(database, one); });
  });
  if (done) waiting_.clear();
  return done;
}

bool HistoryFile::merge(QSqlDatabase& database, const HistoryEntry& entry) {
  const QByteArray boot = entry.boot.isEmpty() ? place_.boot : entry.boot;
  const QString same = QStringLiteral(
      "WHERE target = ? AND boot = ? AND ended >= ? AND event <> 'connect' AND %1 "
      "ORDER BY ended DESC LIMIT 1");
  // Within one boot no other connection ever gets the same identity.
  const qint64 earliest = boot.isEmpty() ? entry.ended.toMSecsSinceEpoch() - sameMomentMs : 0;
  const QVariantList known{QString::fromStdString(entry.target.toString()),
                           boot.isEmpty() ? QStringLiteral("") : QString::fromLatin1(boot), earliest};
  const auto replace = [&](std::int64_t id, const HistoryEntry& by) {
    return execute(database,
                   QStringLiteral("UPDATE entries SET %1 WHERE id = ?").arg(historyrow::assignments()),
                   historyrow::valuesOf(by, place_.boot) << QVariant(static_cast<qlonglong>(id)));
  };
  error_ = 0;
  if (entry.isDown()) {
    const auto there = select(database, same.arg(QStringLiteral("down = 1")), known);
    if (error_ != 0) return false;
    if (!there.empty()) {
      const HistoryEntry& former = there.front();
      const bool better = entry.knowledge() > former.knowledge();
      HistoryEntry both = better ? entry : former;
      const HistoryEntry& other = better ? former : entry;
      // Whoever has seen it longer knows better how long it was up.
      if (!both.upFor ||
          (both.upForAtLeast && other.upFor && (!other.upForAtLeast || *other.upFor > *both.upFor))) {
        both.upFor = other.upFor;
        both.upForAtLeast = other.upForAtLeast;
      }
      if (!both.bytesIn) both.bytesIn = other.bytesIn;
      if (!both.bytesOut) both.bytesOut = other.bytesOut;
      if (!both.cameBack.isValid()) both.cameBack = other.cameBack;
      return replace(former.id, both);
    }
  }
  if (entry.by == HistoryEntry::By::formerRun) {
    const auto left =
        select(database, same.arg(QStringLiteral("outcome IN ('given up', 'not known')")), known);
    if (error_ != 0) return false;
    if (!left.empty()) {
      HistoryEntry told = left.front();
      told.end = entry.end;
      told.ended = entry.ended;
      told.error = entry.error;
      return replace(told.id, told);
    }
  }
  return execute(database,
                 QStringLiteral("INSERT INTO entries (%1) VALUES (%2)")
                     .arg(historyrow::columns(), historyrow::placeholders()),
                 historyrow::valuesOf(entry, place_.boot));
}

bool HistoryFile::noteComeback(const std::string& provider, const QString& entry, const QDateTime& since) {
  return change([&](QSqlDatabase& database) {
    return execute(
        database,
        QStringLiteral("UPDATE entries SET came_back = ? WHERE came_back IS NULL AND id = (SELECT id FROM "
                       "entries WHERE provider = ? AND entry = ? AND down = 1 AND link = '' "
                       "ORDER BY ended DESC LIMIT 1)"),
        {since.toMSecsSinceEpoch(), QString::fromStdString(provider), entry});
  });
}

std::vector<HistoryEntry> HistoryFile::read(const HistoryQuery& query) {
  std::vector<HistoryEntry> entries;
  // Nothing was ever written: nothing is made either.
  if (!place_.file.isEmpty() && QFileInfo(place_.file).size() == 0) return entries;
  run(
      [&](QSqlDatabase& database) {
        error_ = 0;
        entries = select(database, QStringLiteral("WHERE ended >= ? ORDER BY ended DESC, id DESC LIMIT ?"),
                         {query.since.isValid() ? query.since.toMSecsSinceEpoch() : 0,
                          query.limit > 0 ? query.limit : -1});
        return error_ == 0;
      },
      HistoryTrouble::Kind::notRead);
  return entries;
}

bool HistoryFile::clear() {
  waiting_.clear();
  if (!place_.file.isEmpty() && !QFileInfo::exists(place_.file)) return true;
  const bool done = change(
      [&](QSqlDatabase& database) { return execute(database, QStringLiteral("DELETE FROM entries")); });
  removeSetAside({});
  if (!done) return false;
  // So that the file does not keep what nobody is to read any more; where another process is just reading,
  // what is left there was overwritten (secure_delete) all the same.
  execute(database_, QStringLiteral("VACUUM"));
  execute(database_, QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)"));
  return true;
}

bool HistoryFile::forgetBefore(const QDateTime& time) {
  if (!place_.file.isEmpty() && !QFileInfo::exists(place_.file)) return false;
  int forgotten = 0;
  change([&](QSqlDatabase& database) {
    const bool done =
        execute(database, QStringLiteral("DELETE FROM entries WHERE ended < ?"), {time.toMSecsSinceEpoch()});
    forgotten = changed_;
    return done;
  });
  removeSetAside(time);
  return forgotten > 0;
}

std::vector<HistoryTrouble> HistoryFile::takeTroubles() {
  return std::exchange(troubles_, {});
}

bool HistoryFile::change(const Work& work) {
  return run(
      [&](QSqlDatabase& database) {
        // Immediate: what is looked for is still so when it is written.
        if (!execute(database, QStringLiteral("BEGIN IMMEDIATE"))) return false;
        if (work(database) && execute(database, QStringLiteral("COMMIT"))) return true;
        const int error = error_;
        const QString text = errorText_;
        execute(database, QStringLiteral("ROLLBACK"));
        error_ = error;
        errorText_ = text;
        return false;
      },
      HistoryTrouble::Kind::notWritten);
}

bool HistoryFile::run(const Work& work, HistoryTrouble::Kind otherwise) {
  if (database_.isValid() && isAnother()) close();
  // Once more with a new file, where the former one turns out to be broken.
  for (int attempt = 1; attempt <= 2; ++attempt) {
    error_ = 0;
    if (open()) {
      if (work(database_)) return true;
    } else if (foreign_) {
      return false;
    }
    const bool broken = error_ == corrupt || error_ == notADatabase;
    if (!broken || attempt == 2 || !setAside()) break;
  }
  complain(otherwise, errorText_);
  if (error_ == cannotOpen) close();
  return false;
}

bool HistoryFile::open() {
  if (foreign_) return false;
  if (database_.isValid()) return true;
  const bool inMemory = place_.file.isEmpty();
  if (!inMemory && !makeFile()) return false;
  if (openAt(inMemory ? QStringLiteral(":memory:") : place_.file, options) && prepare()) {
    born_ = QFileInfo(place_.file).birthTime();
    return true;
  }
  const int error = error_;
  const QString text = errorText_;
  close();
  // In a folder that cannot be written the files that go with the database cannot be made; what stands in the
  // database itself can be read (sqlite.org, "Read-Only WAL-Mode Databases").
  if ((error == cannotOpen || error == readOnly) && !inMemory && !foreign_) {
    const QString address =
        QString::fromLatin1(QUrl::fromLocalFile(place_.file).toEncoded()) + QStringLiteral("?immutable=1");
    const bool opened = openAt(address, QStringLiteral("QSQLITE_OPEN_READONLY;QSQLITE_OPEN_URI")) &&
                        execute(database_, QStringLiteral("SELECT count(*) FROM entries"));
    if (opened) return true;
    close();
  }
  error_ = error;
  errorText_ = text;
  return false;
}

bool HistoryFile::openAt(const QString& name, const QString& with) {
  database_ = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), connection_);
  if (!database_.isValid()) {
    errorText_ = QStringLiteral("Qt's plug-in for SQLite is missing");
    close();
    return false;
  }
  database_.setDatabaseName(name);
  database_.setConnectOptions(with);
  if (database_.open()) return true;
  error_ = database_.lastError().nativeErrorCode().toInt() & 0xff;
  errorText_ = database_.lastError().databaseText();
  return false;
}

bool HistoryFile::prepare() {
  const auto version = [this](int& number) {
    QSqlQuery query(database_);
    if (query.exec(QStringLiteral("PRAGMA user_version")) && query.next()) {
      number = query.value(0).toInt();
      return true;
    }
    error_ = query.lastError().nativeErrorCode().toInt() & 0xff;
    errorText_ = query.lastError().databaseText();
    return false;
  };
  int number = 0;
  if (!version(number)) return false;
  if (number > format) {
    foreign_ = true;
    complain(HistoryTrouble::Kind::newer, {});
    return false;
  }
  // Where it cannot be had (some network file systems), what SQLite does without is right too, only slower;
  // where another process is just turning it on, it is on.
  execute(database_, QStringLiteral("PRAGMA journal_mode = WAL"));
  // An entry is written so rarely that each may wait for the disk: also a loss of power loses none.
  execute(database_, QStringLiteral("PRAGMA synchronous = FULL"));
  execute(database_, QStringLiteral("PRAGMA secure_delete = ON"));
  if (number == format) return execute(database_, QStringLiteral("SELECT id FROM entries LIMIT 1"));

  if (!execute(database_, QStringLiteral("BEGIN IMMEDIATE"))) return false;
  // Another process may have been faster.
  bool made = version(number);
  if (made && number == 0) {
    for (const QString& statement : historyrow::makeTable()) made = made && execute(database_, statement);
    // Something stands there that is not ours.
    if (!made && error_ == 1) error_ = notADatabase;
    made = made && execute(database_, QStringLiteral("PRAGMA user_version = %1").arg(format));
  }
  if (made && execute(database_, QStringLiteral("COMMIT"))) return true;
  const int error = error_;
  const QString text = errorText_;
  execute(database_, QStringLiteral("ROLLBACK"));
  error_ = error;
  errorText_ = text;
  return false;
}

void HistoryFile::close() {
  if (!database_.isValid() && !QSqlDatabase::contains(connection_)) return;
  database_.close();
  database_ = QSqlDatabase();
  QSqlDatabase::removeDatabase(connection_);
}

bool HistoryFile::isAnother() const {
  if (place_.file.isEmpty()) return false;
  // Set aside by another process, or removed: what is written there from now on nobody would ever read.
  const QFileInfo there(place_.file);
  return !there.exists() || there.birthTime() != born_;
}

bool HistoryFile::makeFile() {
  const QFileInfo there(place_.file);
  const QString folder = there.path();
  constexpr auto owner = QFile::ReadOwner | QFile::WriteOwner;
  if (!QFileInfo::exists(folder) && QDir().mkpath(folder))
    QFile::setPermissions(folder, owner | QFile::ExeOwner);
  if (there.isFile()) return true;
  if (there.exists() || there.isSymLink()) {
    // A pipe would never end.
    error_ = notADatabase;
    errorText_ = QStringLiteral("it is no file");
    return false;
  }
  QFile file(place_.file);
  if (file.open(QIODevice::ReadWrite | QIODevice::NewOnly)) {
    file.setPermissions(owner);
    return true;
  }
  // Or another process was faster.
  errorText_ = file.errorString();
  return QFileInfo(place_.file).isFile();
}

bool HistoryFile::setAside() {
  const QString text = errorText_;
  close();
  // Two processes that find it broken must not set each other's new one aside.
  QLockFile lock(place_.file + QStringLiteral(".guard"));
  if (!lock.tryLock(lockMs)) return false;
  if (isSound()) return true;
  const QString stem = QFileInfo(place_.file).path() + QLatin1Char('/') + asideStem(place_.file) +
                       QDateTime::currentDateTime().toString(QStringLiteral("yyyy-MM-ddTHH-mm-ss"));
  QString aside = stem + QStringLiteral(".sqlite");
  for (int number = 2; QFileInfo::exists(aside); ++number)
    aside = QStringLiteral("%1-%2.sqlite").arg(stem).arg(number);
  if (!QFile::rename(place_.file, aside)) {
    errorText_ = text;
    return false;
  }
  // What was to go into the one must not go into the next.
  QFile::rename(place_.file + QStringLiteral("-wal"), aside + QStringLiteral("-wal"));
  QFile::remove(place_.file + QStringLiteral("-shm"));
  complain(HistoryTrouble::Kind::setAside, aside);
  return true;
}

bool HistoryFile::isSound() {
  if (!QFileInfo::exists(place_.file)) return true;
  bool sound = QFileInfo(place_.file).isFile() && openAt(place_.file, options) && prepare();
  if (sound) {
    QSqlQuery query(database_);
    sound = query.exec(QStringLiteral("PRAGMA quick_check(1)")) && query.next() &&
            query.value(0).toString() == QStringLiteral("ok");
  }
  close();
  return sound;
}

void HistoryFile::removeSetAside(const QDateTime& before) const {
  if (place_.file.isEmpty()) return;
  const QDir folder(QFileInfo(place_.file).path());
  for (const QFileInfo& aside :
       folder.entryInfoList({asideStem(place_.file) + QLatin1Char('*')}, QDir::Files))
    if (!before.isValid() || aside.lastModified() < before) QFile::remove(aside.filePath());
}

void HistoryFile::complain(HistoryTrouble::Kind kind, const QString& detail) {
  if (!complained_.insert(kind).second) return;
  troubles_.push_back({kind, place_.file, detail});
}

}  // namespace onhook
