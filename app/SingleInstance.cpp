#include "app/SingleInstance.h"

#include <QDeadlineTimer>
#include <QThread>

#include "app/Logging.h"

namespace onhook {

namespace {

constexpr std::chrono::milliseconds betweenTries{50};

}  // namespace

SingleInstance::SingleInstance(const DesktopSession::Place& place, QObject* parent)
    : QObject(parent), place_(place), lock_(place.lockFile) {
  // However old it is: it counts as long as its process runs.
  lock_.setStaleLockTime(0);
  connect(&line_, &InstanceLine::heard, this, [this](bool show) {
    qCInfo(logApp) << "started again" << (show ? "to be shown" : "hidden");
    if (show) emit showRequested();
  });
}

SingleInstance::Role SingleInstance::claim(bool show, std::chrono::milliseconds longest) {
  if (place_.lockFile.isEmpty()) return Role::first;
  DesktopSession::letAnotherComeForward();
  const QDeadlineTimer deadline(longest);
  do {
    if (lock_.tryLock(0)) {
      listen();
      return Role::first;
    }
    if (lock_.error() != QLockFile::LockFailedError) {
      qCWarning(logApp).noquote() << "cannot write" << place_.lockFile
                                  << "- another Onhook is not looked for";
      return Role::first;
    }
    if (InstanceLine::tell(place_.server, show, deadline)) return Role::another;
    // It may just be starting, or ending.
    QThread::msleep(static_cast<unsigned long>(betweenTries.count()));
  } while (!deadline.hasExpired());
  qCWarning(logApp) << "another Onhook runs, but does not answer";
  return Role::unheard;
}

void SingleInstance::listen() {
  // The lock is held: what stands in its place is a killed one's.
  const QString trouble = line_.listen(place_.server);
  if (!trouble.isEmpty()) qCWarning(logApp).noquote() << "later starts cannot be heard:" << trouble;
}

}  // namespace onhook
