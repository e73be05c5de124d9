#include "ui/session/JournalFolder.h"

#include <QCryptographicHash>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QLoggingCategory>
#include <QSaveFile>
#include <QSysInfo>
#include <QUuid>
#include <algorithm>
#include <cstring>
#include <utility>

#include "ui/session/NewFile.h"
#include "ui/session/SyncToDisk.h"

namespace onhook {

Q_LOGGING_CATEGORY(logJournal, "onhook.journal", QtWarningMsg)

namespace {

constexpr const char* entryEnding = ".json";
constexpr const char* lockEnding = ".lock";

/// Larger than any entry.
constexpr qint64 largestFile = qint64{64} * 1024;
/// What was being written when a process was killed is nobody's after that long.
constexpr qint64 oldSeconds = 3600;
/// The wall clock may have been set meanwhile.
constexpr qint64 clockSlackSeconds = 60;

QString keyOf(const Target& target) {
  const QByteArray id = QByteArray::fromStdString(target.toString());
  return QString::fromLatin1(QCryptographicHash::hash(id, QCryptographicHash::Sha256).toHex().first(32));
}

void logNewer(const QString& file) {
  qCWarning(logJournal).noquote() << file << "is of a newer Onhook and is left alone";
}

/// As often as who holds what may change meanwhile.
constexpr int claimTries = 8;

}  // namespace

JournalPlace JournalPlace::in(const QString& folder) {
  JournalPlace place;
  place.folder = folder;
  place.boot = QSysInfo::bootUniqueId();
  QElapsedTimer sinceBoot;
  sinceBoot.start();
  place.bootedAt = QDateTime::currentDateTimeUtc().addMSecs(-sinceBoot.msecsSinceReference());
  return place;
}

JournalFolder::JournalFolder(JournalPlace place)
    : place_(std::move(place)), owner_(QUuid::createUuid().toString(QUuid::Id128)) {}

JournalFolder::Claim JournalFolder::claim(const Target& target, const QString& name, bool forced,
                                          bool keepsDown) {
  if (place_.leftOut.contains(target.provider) || !isReady()) return Claim::ours;
  if (const auto held = held_.find(target); held != held_.end()) {
    // It was watched for a former run, or is now to be forced.
    auto& entry = held->second.entry;
    if (entry) {
      entry->watchedOnly = false;
      entry->forced |= forced;
      write(*entry);
    }
    return Claim::ours;
  }
  const bool insists = forced || keepsDown;
  if (target.link && !insists && isHungUpElsewhere(target.whole())) return Claim::another;
  if (!hasOwnLock()) return Claim::ours;

  const JournalEntry entry{target, name,  QDateTime::currentDateTimeUtc(), place_.boot, false, forced,
                           false,  owner_};
  const QString key = keyOf(target);
  const QString file = path(key, entryEnding);
  for (int attempt = 0; attempt < claimTries; ++attempt) {
    // That it was asked for is written safely, as soon as it was.
    const NewFile made = makeNewFile(file, entry.toJson());
    if (made == NewFile::made) {
      hold(entry, nullptr);
      return Claim::ours;
    }
    if (made == NewFile::impossible) {
      complain(QStringLiteral("a file cannot be written"));
      forget(target);
      return Claim::ours;
    }
    const auto there = read(file);
    if (!there) continue;  // it has just gone
    const auto* const theirs = std::get_if<JournalEntry>(&*there);
    if (theirs && theirs->owner == owner_) {
      // It had an outcome, and the file could not be removed.
      write(entry);
      hold(entry, nullptr);
      return Claim::ours;
    }
    auto trouble = JournalLock::Trouble::none;
    auto lock = this->lock(lockPath(key, there), trouble);
    if (read(file) != there) continue;  // another one has just got hold of it
    if (!lock) {
      forget(target);
      // Who looks after a former run's makes no call; then this process does, and that one goes on with it.
      const bool theyAsk = trouble == JournalLock::Trouble::held && !(theirs && theirs->watchedOnly);
      return theyAsk && !insists ? Claim::another : Claim::ours;
    }
    if (theirs) {
      // Its process has ended. Nobody else takes it as long as that one's lock is held here.
      write(entry);
      hold(entry, nullptr);
    } else if (std::get<JournalEntry::Unreadable>(*there) == JournalEntry::Unreadable::newer) {
      logNewer(file);
      keys_.insert(key);
      held_[target] = {std::nullopt, std::move(lock)};
    } else {
      write(entry);
      hold(entry, std::move(lock));  // which tells, where a file cannot be had
    }
    return Claim::ours;
  }
  forget(target);
  return insists ? Claim::ours : Claim::another;
}

void JournalFolder::noteAsked(const Target& target) {
  const auto held = held_.find(target);
  if (held == held_.end() || !held->second.entry || held->second.entry->asked) return;
  held->second.entry->asked = true;
  unwritten_.insert(target);
}

bool JournalFolder::catchUp() {
  if (unwritten_.empty()) return false;
  const auto held = held_.find(unwritten_.extract(unwritten_.begin()).value());
  if (held != held_.end() && held->second.entry) writeInPlace(*held->second.entry);
  return true;
}

void JournalFolder::end(const Target& target) {
  const auto held = held_.find(target);
  if (held == held_.end()) return;
  if (held->second.entry) remove(path(keyOf(target), entryEnding));
  forget(target);
}

void JournalFolder::leave(const Target& target) {
  const auto held = held_.find(target);
  if (held != held_.end() && held->second.entry) {
    held->second.entry->owner.clear();
    write(*held->second.entry);
  }
  forget(target);
}

void JournalFolder::hold(JournalEntry entry, std::unique_ptr<JournalLock> lock) {
  keys_.insert(keyOf(entry.target));
  const Target target = entry.target;
  held_[target] = {std::move(entry), std::move(lock)};
}

void JournalFolder::forget(const Target& target) {
  held_.erase(target);
  keys_.erase(keyOf(target));
  unwritten_.erase(target);
  if (held_.empty()) lock_ = nullptr;
}

std::vector<JournalEntry> JournalFolder::others() const {
  std::vector<JournalEntry> others;
  if (!ready_) return others;
  for (const QString& name :
       QDir(place_.folder).entryList({QStringLiteral("*.json")}, QDir::Files | QDir::Hidden)) {
    const QString key = name.chopped(static_cast<qsizetype>(std::strlen(entryEnding)));
    if (keys_.contains(key)) continue;
    const auto there = read(place_.folder + QLatin1Char('/') + name);
    const auto* const entry = there ? std::get_if<JournalEntry>(&*there) : nullptr;
    if (!entry || entry->watchedOnly || !isOfThisBoot(*entry) || key != keyOf(entry->target)) continue;
    // Its process has it; one that was killed has left it, for the next start to find.
    if (QFileInfo::exists(lockPath(key, there))) others.push_back(*entry);
  }
  return others;
}

std::vector<LeftHangUp> JournalFolder::takeLeft() {
  std::vector<LeftHangUp> left;
  // Nothing was ever written: nothing is made either.
  if (place_.folder.isEmpty() || !QFileInfo::exists(place_.folder) || !isReady()) return left;
  const QStringList names = QDir(place_.folder)
                                .entryList({QStringLiteral("*.json"), QStringLiteral("*.lock")},
                                           QDir::Files | QDir::System | QDir::Hidden);
  std::set<QString> keys;
  for (const QString& name : names) keys.insert(name.left(name.lastIndexOf(QLatin1Char('.'))));
  for (const QString& key : keys_) keys.erase(key);
  if (lock_) keys.erase(owner_);
  std::set<QString> living;
  for (const QString& key : keys)
    if (auto one = takeLeft(key, living)) left.push_back(std::move(*one));
  clearUp();
  if (held_.empty()) lock_ = nullptr;
  return left;
}

std::optional<LeftHangUp> JournalFolder::takeLeft(const QString& key, std::set<QString>& living) {
  const QString file = path(key, entryEnding);
  // Of a lock alone too: what remains of one that nobody holds goes with it.
  const auto seen = read(file);
  const QString itsLock = lockPath(key, seen);
  if (living.contains(itsLock)) return std::nullopt;
  auto trouble = JournalLock::Trouble::none;
  const auto lock = this->lock(itsLock, trouble);
  if (!lock) {
    living.insert(itsLock);
    return std::nullopt;
  }
  const auto there = read(file);
  if (!there || there != seen) return std::nullopt;  // another one has just taken it
  const auto* const entry = std::get_if<JournalEntry>(&*there);
  if (!entry || keyOf(entry->target) != key) {
    if (!entry && std::get<JournalEntry::Unreadable>(*there) == JournalEntry::Unreadable::newer) {
      logNewer(file);
      return std::nullopt;
    }
    qCWarning(logJournal).noquote() << file << "cannot be read and is set aside";
    const QString aside = file + QStringLiteral(".broken");
    QFile::remove(aside);
    if (!QFile::rename(file, aside)) remove(file);
    return std::nullopt;
  }
  LeftHangUp left{*entry, isOfThisBoot(*entry)};
  if (!left.ofThisBoot) {
    remove(file);
    return left;
  }
  if (!hasOwnLock()) return left;
  JournalEntry taken = *entry;
  taken.watchedOnly = true;
  taken.owner = owner_;
  write(taken);
  hold(std::move(taken), nullptr);
  return left;
}

bool JournalFolder::isReady() {
  if (ready_) return true;
  if (place_.folder.isEmpty()) return false;
  if (!QDir().mkpath(place_.folder)) {
    complain(QStringLiteral("the folder cannot be made"));
    return false;
  }
  constexpr auto owners = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;
  // What others may do there is taken from them; where that is not possible (not our folder), it stays as it
  // is.
  constexpr auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther |
                          QFile::WriteOther | QFile::ExeOther;
  if (QFile::permissions(place_.folder) & others) QFile::setPermissions(place_.folder, owners);
  ready_ = true;
  return true;
}

QString JournalFolder::path(const QString& name, const char* ending) const {
  return place_.folder + QLatin1Char('/') + name + QLatin1String(ending);
}

QString JournalFolder::lockPath(const QString& key, const std::optional<Read>& there) const {
  const auto* const entry = there ? std::get_if<JournalEntry>(&*there) : nullptr;
  return path(entry && !entry->owner.isEmpty() ? entry->owner : key, lockEnding);
}

std::unique_ptr<JournalLock> JournalFolder::lock(const QString& path, JournalLock::Trouble& trouble) {
  auto lock = JournalLock::take(path, trouble);
  if (trouble == JournalLock::Trouble::cannotWrite) complain(QStringLiteral("a lock cannot be written"));
  if (trouble == JournalLock::Trouble::somethingElse)
    complain(QStringLiteral("something else stands in a lock's place"));
  return lock;
}

bool JournalFolder::hasOwnLock() {
  if (lock_) return true;
  auto trouble = JournalLock::Trouble::none;
  lock_ = lock(path(owner_, lockEnding), trouble);
  return lock_ != nullptr;
}

bool JournalFolder::isHungUpElsewhere(const Target& target) {
  if (held_.contains(target)) return false;
  const QString key = keyOf(target);
  const auto there = read(path(key, entryEnding));
  const auto* const entry = there ? std::get_if<JournalEntry>(&*there) : nullptr;
  if (!entry || entry->watchedOnly) return false;
  auto trouble = JournalLock::Trouble::none;
  return !lock(lockPath(key, there), trouble) && trouble == JournalLock::Trouble::held;
}

std::optional<JournalFolder::Read> JournalFolder::read(const QString& file) const {
  const QFileInfo info(file);
  if (!info.exists() && !info.isSymLink()) return std::nullopt;
  // A pipe would never end.
  if (!info.isFile() || info.size() > largestFile) return JournalEntry::Unreadable::broken;
  QFile opened(file);
  if (!opened.open(QIODevice::ReadOnly)) return JournalEntry::Unreadable::broken;
  // Room is made for all that is asked for.
  return JournalEntry::fromJson(opened.read(std::min(opened.size(), largestFile)));
}

void JournalFolder::write(const JournalEntry& entry) {
  QSaveFile file(path(keyOf(entry.target), entryEnding));
  const bool open = file.open(QIODevice::WriteOnly);
  if (open) {
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    file.write(entry.toJson());
  }
  if (!open || !file.commit()) complain(file.errorString());
}

// A new file in its place takes a disk several times as long, and longer with each that has just been
// removed.
void JournalFolder::writeInPlace(const JournalEntry& entry) {
  QFile file(path(keyOf(entry.target), entryEnding));
  const QByteArray text = entry.toJson();
  const bool isWritten = file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly | QIODevice::Unbuffered) &&
                         file.size() == text.size() && file.write(text) == text.size() && syncToDisk(file);
  if (!isWritten) write(entry);
}

void JournalFolder::remove(const QString& file) {
  if (!QFile::remove(file) && QFileInfo::exists(file)) complain(QStringLiteral("a file cannot be removed"));
}

void JournalFolder::clearUp() const {
  // QSaveFile's, and QLockFile's.
  const QFileInfoList temporary =
      QDir(place_.folder)
          .entryInfoList({QStringLiteral("*.json.??????"), QStringLiteral("*.rmlock")},
                         QDir::Files | QDir::Hidden);
  for (const QFileInfo& info : temporary)
    if (!info.fileName().endsWith(QLatin1String(".broken")) &&
        info.lastModified().secsTo(QDateTime::currentDateTime()) > oldSeconds)
      QFile::remove(info.filePath());
}

bool JournalFolder::isOfThisBoot(const JournalEntry& entry) const {
  if (!entry.boot.isEmpty() && !place_.boot.isEmpty()) return entry.boot == place_.boot;
  return !place_.bootedAt.isValid() || place_.bootedAt.addSecs(-clockSlackSeconds) <= entry.began;
}

void JournalFolder::complain(const QString& what) {
  if (std::exchange(complained_, true)) return;
  qCWarning(logJournal).noquote() << "The journal of hang-ups in" << place_.folder << "is incomplete:" << what
                                  << "- hang-ups go on all the same.";
}

}  // namespace onhook
