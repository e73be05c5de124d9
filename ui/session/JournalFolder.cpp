#include "ui/session/JournalFolder.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QLoggingCategory>
#include <QRandomGenerator>
#include <QSaveFile>
#include <QSysInfo>
#include <QThread>
#include <filesystem>
#include <system_error>
#include <utility>

namespace onhook {

Q_LOGGING_CATEGORY(logJournal, "onhook.journal", QtWarningMsg)

namespace {

constexpr const char* entryEnding = ".json";
constexpr const char* lockEnding = ".lock";

/// A lock that is not to be had is tried again: another process may just be looking whether it is held.
constexpr int lockTries = 3;
constexpr unsigned long betweenTriesMs = 20;

/// A process that makes a lock has written it after that long, or it is dead.
constexpr qint64 lockWrittenSeconds = 10;

/// Larger than any entry.
constexpr qint64 largestFile = 64 * 1024;
/// What was being written when a process was killed is nobody's after that long.
constexpr qint64 oldSeconds = 3600;
/// The wall clock may have been set meanwhile.
constexpr qint64 clockSlackSeconds = 60;

QString keyOf(const Target& target) {
  const QByteArray id = QByteArray::fromStdString(target.toString());
  return QString::fromLatin1(QCryptographicHash::hash(id, QCryptographicHash::Sha256).toHex().first(32));
}

/// Whole or not at all for who reads it, but not safe from a loss of power yet: to be that takes a disk
/// milliseconds, and of a thousand hang-ups each would wait for all before it. False: it has to be done the
/// slow way.
bool writeUnsafely(const QString& file, const QByteArray& text) {
  constexpr quint32 sixDigits = 900'000;
  const QString temporary =
      QStringLiteral("%1.%2").arg(file).arg(100'000 + QRandomGenerator::global()->bounded(sixDigits));
  QFile writing(temporary);
  if (!writing.open(QIODevice::WriteOnly | QIODevice::NewOnly)) return false;
  writing.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
  const bool written = writing.write(text) == text.size() && writing.flush();
  writing.close();
  std::error_code failure;
  if (written) std::filesystem::rename(temporary.toStdU16String(), file.toStdU16String(), failure);
  if (written && !failure) return true;
  writing.remove();
  return false;
}

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

JournalFolder::JournalFolder(JournalPlace place) : place_(std::move(place)) {}

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

  const QString key = keyOf(target);
  bool impossible = false;
  auto lock = this->lock(key, impossible);
  const auto there = read(path(key, entryEnding));
  const auto* const theirs = there ? std::get_if<JournalEntry>(&*there) : nullptr;
  if (!lock) {
    // Who looks after a former run's makes no call; then this process does, and that one goes on with it.
    const bool theyAsk = !impossible && !(theirs && theirs->watchedOnly);
    return theyAsk && !insists ? Claim::another : Claim::ours;
  }
  Held& held = held_[target];
  held.lock = std::move(lock);
  if (there && std::holds_alternative<JournalEntry::Unreadable>(*there) &&
      std::get<JournalEntry::Unreadable>(*there) == JournalEntry::Unreadable::newer) {
    qCWarning(logJournal).noquote() << path(key, entryEnding) << "is of a newer Onhook and is left alone";
    return Claim::ours;
  }
  held.entry = JournalEntry{target, name, QDateTime::currentDateTimeUtc(), place_.boot, false, forced, false};
  // That it was asked for is written safely, as soon as it was.
  if (!writeUnsafely(path(key, entryEnding), held.entry->toJson())) write(*held.entry);
  return Claim::ours;
}

void JournalFolder::noteAsked(const Target& target) {
  const auto held = held_.find(target);
  if (held == held_.end() || !held->second.entry || held->second.entry->asked) return;
  held->second.entry->asked = true;
  write(*held->second.entry);
}

void JournalFolder::end(const Target& target) {
  const auto held = held_.find(target);
  if (held == held_.end()) return;
  if (held->second.entry) remove(path(keyOf(target), entryEnding));
  held_.erase(held);
}

void JournalFolder::leave(const Target& target) {
  held_.erase(target);
}

std::vector<JournalEntry> JournalFolder::others() const {
  std::vector<JournalEntry> others;
  if (!ready_) return others;
  for (const QString& name :
       QDir(place_.folder).entryList({QStringLiteral("*.json")}, QDir::Files | QDir::Hidden)) {
    const auto there = read(place_.folder + QLatin1Char('/') + name);
    const auto* const entry = there ? std::get_if<JournalEntry>(&*there) : nullptr;
    if (!entry || entry->watchedOnly || held_.contains(entry->target) || !isOfThisBoot(*entry)) continue;
    const QString key = keyOf(entry->target);
    // Its process has it; one that was killed has left it, for the next start to find.
    if (name == key + QLatin1String(entryEnding) && QFileInfo::exists(path(key, lockEnding)))
      others.push_back(*entry);
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
  for (const auto& [target, held] : held_) keys.erase(keyOf(target));
  for (const QString& key : keys)
    if (auto one = takeLeft(key)) left.push_back(std::move(*one));
  clearUp();
  return left;
}

std::optional<LeftHangUp> JournalFolder::takeLeft(const QString& key) {
  bool impossible = false;
  auto lock = this->lock(key, impossible);
  if (!lock) return std::nullopt;
  const QString file = path(key, entryEnding);
  const auto there = read(file);
  if (!there) return std::nullopt;
  const auto* const entry = std::get_if<JournalEntry>(&*there);
  if (!entry || keyOf(entry->target) != key) {
    if (!entry && std::get<JournalEntry::Unreadable>(*there) == JournalEntry::Unreadable::newer) {
      qCWarning(logJournal).noquote() << file << "is of a newer Onhook and is left alone";
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
  JournalEntry taken = *entry;
  taken.watchedOnly = true;
  write(taken);
  held_[taken.target] = {std::move(lock), taken};
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

QString JournalFolder::path(const QString& key, const char* ending) const {
  return place_.folder + QLatin1Char('/') + key + QLatin1String(ending);
}

std::unique_ptr<QLockFile> JournalFolder::lock(const QString& key, bool& impossible) {
  const QString lockPath = path(key, lockEnding);
  auto lock = std::make_unique<QLockFile>(lockPath);
  // However old it is, it holds as long as its process lives.
  lock->setStaleLockTime(0);
  for (int attempt = 1;; ++attempt) {
    if (lock->tryLock(0)) return lock;
    if (lock->error() != QLockFile::LockFailedError) {
      impossible = true;
      complain(QStringLiteral("a lock cannot be written"));
      return nullptr;
    }
    if (!QFileInfo(lockPath).isFile() && QFileInfo::exists(lockPath)) {
      impossible = true;
      complain(QStringLiteral("something else stands in a lock's place"));
      return nullptr;
    }
    if (removeRemains(*lock, lockPath)) continue;
    if (attempt == lockTries) return nullptr;
    QThread::msleep(betweenTriesMs);
  }
}

bool JournalFolder::removeRemains(QLockFile& lock, const QString& lockPath) {
  // What QLockFile takes for a living process's, for ever: the lock of a killed one that had our own number;
  // and one without its contents, which a full disk or a loss of power leaves.
  const auto areRemains = [&] {
    qint64 pid = 0;
    QString host, program;
    if (lock.getLockInfo(&pid, &host, &program))
      return pid == QCoreApplication::applicationPid() && host == QSysInfo::machineHostName();
    const QDateTime written = QFileInfo(lockPath).lastModified();
    return written.isValid() && qAbs(written.secsTo(QDateTime::currentDateTime())) > lockWrittenSeconds;
  };
  if (!areRemains()) return false;
  // As QLockFile itself does it, so that two do not remove each other's.
  QLockFile removal(lockPath + QStringLiteral(".rmlock"));
  // When a living process holds it all the same, the system refuses.
  return removal.tryLock(0) && areRemains() && lock.removeStaleLockFile();
}

bool JournalFolder::isHungUpElsewhere(const Target& target) {
  if (held_.contains(target)) return false;
  const QString key = keyOf(target);
  const auto there = read(path(key, entryEnding));
  if (!there) return false;
  const auto* const entry = std::get_if<JournalEntry>(&*there);
  if (!entry || entry->watchedOnly) return false;
  bool impossible = false;
  return !lock(key, impossible) && !impossible;
}

std::optional<std::variant<JournalEntry, JournalEntry::Unreadable>> JournalFolder::read(
    const QString& file) const {
  const QFileInfo info(file);
  if (!info.exists() && !info.isSymLink()) return std::nullopt;
  // A pipe would never end.
  if (!info.isFile() || info.size() > largestFile) return JournalEntry::Unreadable::broken;
  QFile opened(file);
  if (!opened.open(QIODevice::ReadOnly)) return JournalEntry::Unreadable::broken;
  return JournalEntry::fromJson(opened.read(largestFile));
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
