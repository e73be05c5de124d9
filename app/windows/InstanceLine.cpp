#include "app/InstanceLine.h"

#include <QLocalServer>
#include <QLocalSocket>

#include "app/InstanceWords.h"

namespace onhook {

namespace {

QByteArray bytesOf(std::string_view word) {
  return QByteArray(word.data(), static_cast<qsizetype>(word.size()));
}

}  // namespace

class InstanceLine::Server : public QLocalServer {};

InstanceLine::InstanceLine(QObject* parent) : QObject(parent) {}

InstanceLine::~InstanceLine() = default;

QString InstanceLine::listen(const QString& place) {
  server_ = std::make_unique<Server>();
  server_->setSocketOptions(QLocalServer::UserAccessOption);
  connect(server_.get(), &QLocalServer::newConnection, this, [this] {
    while (QLocalSocket* const socket = server_->nextPendingConnection()) {
      connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
      const auto read = [this, socket] {
        if (!socket->canReadLine()) {
          if (socket->bytesAvailable() > static_cast<qint64>(instancewords::longest)) socket->abort();
          return;
        }
        const bool show = socket->readLine() == bytesOf(instancewords::show);
        socket->write(bytesOf(instancewords::answer));
        socket->flush();
        socket->disconnectFromServer();
        emit heard(show);
      };
      connect(socket, &QLocalSocket::readyRead, this, read);
      // It may have been said already.
      read();
    }
  });
  QLocalServer::removeServer(place);
  return server_->listen(place) ? QString() : server_->errorString();
}

bool InstanceLine::tell(const QString& place, bool show, const QDeadlineTimer& deadline) {
  const auto remainingMs = [&deadline] { return static_cast<int>(deadline.remainingTime()); };
  QLocalSocket socket;
  socket.connectToServer(place);
  if (!socket.waitForConnected(remainingMs())) return false;
  socket.write(bytesOf(show ? instancewords::show : instancewords::hidden));
  while (!socket.canReadLine())
    if (!socket.waitForReadyRead(remainingMs())) break;
  return socket.readLine() == bytesOf(instancewords::answer);
}

}  // namespace onhook
