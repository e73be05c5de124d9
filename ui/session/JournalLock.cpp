#include "ui/session/JournalLock.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFileInfo>
#include <QSysInfo>
#include <QThread>

namespace onhook {

namespace {

constexpr int tries = 4;
constexpr unsigned long betweenTriesMs = 20;

/// A process that makes a lock has written it after that long, or it is dead.
constexpr qint64 writtenSeconds = 10;

}  // namespace

std::unique_ptr<JournalLock> JournalLock::take(const QString& path, Trouble& trouble) {
  trouble = Trouble::none;
  // The constructor is private.
  std::unique_ptr<JournalLock> lock(new JournalLock(path));
  QLockFile& file = lock->file_;
  // However old it is, it holds as long as its process lives.
  file.setStaleLockTime(0);
  for (int attempt = 1;; ++attempt) {
    if (file.tryLock(0)) return lock;
    if (file.error() != QLockFile::LockFailedError) {
      trouble = Trouble::cannotWrite;
      return nullptr;
    }
    if (!QFileInfo(path).isFile() && QFileInfo::exists(path)) {
      trouble = Trouble::somethingElse;
      return nullptr;
    }
    if (removeRemains(file, path)) continue;
    if (attempt == tries) {
      trouble = Trouble::held;
      return nullptr;
    }
    QThread::msleep(betweenTriesMs);
  }
}

bool JournalLock::removeRemains(QLockFile& file, const QString& path) {
  // What QLockFile takes for a living process's, for ever: the lock of a killed one that had our own number;
  // and one without its contents, which a full disk or a loss of power leaves.
  const auto areRemains = [&] {
    qint64 pid = 0;
    QString host, program;
    if (file.getLockInfo(&pid, &host, &program))
      return pid == QCoreApplication::applicationPid() && host == QSysInfo::machineHostName();
    const QDateTime written = QFileInfo(path).lastModified();
    return written.isValid() && qAbs(written.secsTo(QDateTime::currentDateTime())) > writtenSeconds;
  };
  if (!areRemains()) return false;
  // As QLockFile itself does it, so that two do not remove each other's.
  QLockFile removal(path + QStringLiteral(".rmlock"));
  // When a living process holds it all the same, the system refuses.
  return removal.tryLock(0) && areRemains() && file.removeStaleLockFile();
}

}  // namespace onhook
