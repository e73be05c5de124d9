#include "app/SingleInstance.h"

#include <QDeadlineTimer>
#include <QLocalSocket>
#include <QThread>

#include "app/Logging.h"

namespace onhook {

namespace {

constexpr char showWord[] = "show\n";
constexpr char hiddenWord[] = "hidden\n";
constexpr char answerWord[] = "ok\n";
/// Longer than any of them.
constexpr qint64 longestWord = 16;
constexpr std::chrono::milliseconds betweenTries{50};

}  // namespace

SingleInstance::SingleInstance(const DesktopSession::Place& place, QObject* parent)
    : QObject(parent), place_(place), lock_(place.lockFile) {
  // However old it is: it counts as long as its process runs.
  lock_.setStaleLockTime(0);
  server_.setSocketOptions(QLocalServer::UserAccessOption);
  connect(&server_, &QLocalServer::newConnection, this, &SingleInstance::serve);
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
    if (tellFirst(show, deadline)) return Role::another;
    // It may just be starting, or ending.
    QThread::msleep(static_cast<unsigned long>(betweenTries.count()));
  } while (!deadline.hasExpired());
  qCWarning(logApp) << "another Onhook runs, but does not answer";
  return Role::unheard;
}

void SingleInstance::listen() {
  // What a killed one has left. The lock is held, so it is nobody's.
  QLocalServer::removeServer(place_.server);
  if (!server_.listen(place_.server))
    qCWarning(logApp).noquote() << "later starts cannot be heard:" << server_.errorString();
}

void SingleInstance::serve() {
  while (QLocalSocket* const socket = server_.nextPendingConnection()) {
    connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
    const auto read = [this, socket] {
      if (!socket->canReadLine()) {
        if (socket->bytesAvailable() > longestWord) socket->abort();
        return;
      }
      const bool show = socket->readLine() == showWord;
      socket->write(answerWord);
      socket->flush();
      socket->disconnectFromServer();
      qCInfo(logApp) << "started again" << (show ? "to be shown" : "hidden");
      if (show) emit showRequested();
    };
    connect(socket, &QLocalSocket::readyRead, this, read);
    // It may have been said already.
    read();
  }
}

bool SingleInstance::tellFirst(bool show, const QDeadlineTimer& deadline) const {
  const auto remainingMs = [&deadline] { return static_cast<int>(deadline.remainingTime()); };
  QLocalSocket socket;
  socket.connectToServer(place_.server);
  if (!socket.waitForConnected(remainingMs())) return false;
  socket.write(show ? showWord : hiddenWord);
  while (!socket.canReadLine())
    if (!socket.waitForReadyRead(remainingMs())) break;
  return socket.readLine() == answerWord;
}

}  // namespace onhook
