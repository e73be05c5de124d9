#include "app/InstanceLine.h"

#include <poll.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

#include <QFile>
#include <QSocketNotifier>
#include <array>
#include <cerrno>
#include <cstring>
#include <map>
#include <optional>
#include <string>

#include "app/InstanceWords.h"
#include "core/linux/FileDescriptor.h"

// Without QtNetwork: of all that it brings, from proxies to Kerberos, nothing else would be used, and the
// window would open later for it and take more memory.

namespace onhook {

namespace {

/// None: the path is too long for a socket.
std::optional<sockaddr_un> addressOf(const QString& place) {
  const QByteArray path = QFile::encodeName(place);
  sockaddr_un address{};
  address.sun_family = AF_UNIX;
  if (path.isEmpty() || static_cast<std::size_t>(path.size()) >= sizeof address.sun_path) return std::nullopt;
  std::memcpy(address.sun_path, path.constData(), static_cast<std::size_t>(path.size()));
  return address;
}

FileDescriptor makeSocket() {
  return FileDescriptor(::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0));
}

/// unix(7), SO_PEERCRED: who has made the connection.
bool isOwn(int connection) {
  ucred peer{};
  socklen_t size = sizeof peer;
  return ::getsockopt(connection, SOL_SOCKET, SO_PEERCRED, &peer, &size) == 0 && peer.uid == ::geteuid();
}

bool waitFor(int socket, short what, const QDeadlineTimer& deadline) {
  pollfd polled{socket, what, 0};
  int ready = 0;
  do ready = ::poll(&polled, 1, static_cast<int>(deadline.remainingTime()));
  while (ready < 0 && errno == EINTR);
  return ready > 0;
}

}  // namespace

/// Listens, and reads from each who has called until it has said its word.
class InstanceLine::Server {
 public:
  explicit Server(InstanceLine& line) : line_(line) {}

  QString listen(const QString& place) {
    const auto address = addressOf(place);
    if (!address) return QString::fromLocal8Bit(std::strerror(ENAMETOOLONG));
    socket_ = makeSocket();
    ::unlink(address->sun_path);
    const auto* const bound = reinterpret_cast<const sockaddr*>(&*address);
    // Nobody can connect before it listens.
    if (!socket_ || ::bind(socket_.get(), bound, sizeof *address) != 0 ||
        ::chmod(address->sun_path, S_IRUSR | S_IWUSR) != 0 || ::listen(socket_.get(), SOMAXCONN) != 0)
      return QString::fromLocal8Bit(std::strerror(errno));
    path_ = address->sun_path;
    notifier_ = std::make_unique<QSocketNotifier>(socket_.get(), QSocketNotifier::Read);
    QObject::connect(notifier_.get(), &QSocketNotifier::activated, &line_, [this] { accept(); });
    return {};
  }

  ~Server() {
    if (!path_.empty()) ::unlink(path_.c_str());
  }
  Server(const Server&) = delete;
  Server& operator=(const Server&) = delete;

 private:
  struct Caller {
    FileDescriptor socket;
    std::unique_ptr<QSocketNotifier> notifier;
    std::string said;
  };

  void accept() {
    while (true) {
      FileDescriptor socket(::accept4(socket_.get(), nullptr, nullptr, SOCK_CLOEXEC | SOCK_NONBLOCK));
      if (!socket) return;
      if (!isOwn(socket.get())) continue;
      const int number = socket.get();
      auto notifier = std::make_unique<QSocketNotifier>(number, QSocketNotifier::Read);
      QObject::connect(notifier.get(), &QSocketNotifier::activated, &line_, [this, number] { read(number); });
      callers_[number] = {std::move(socket), std::move(notifier), {}};
    }
  }

  void read(int number) {
    const auto found = callers_.find(number);
    if (found == callers_.end()) return;
    std::string& said = found->second.said;
    std::array<char, instancewords::longest> bytes{};
    const ssize_t count = ::read(number, bytes.data(), bytes.size());
    if (count < 0 && (errno == EAGAIN || errno == EINTR)) return;
    if (count > 0) said.append(bytes.data(), static_cast<std::size_t>(count));
    const std::size_t end = said.find('\n');
    const bool isLine = count > 0 && end != std::string::npos;
    if (count > 0 && !isLine && said.size() <= instancewords::longest) return;
    const bool show = isLine && std::string_view(said).substr(0, end + 1) == instancewords::show;
    if (isLine) {
      // It does not fill the socket's buffer; and who does not wait for it has gone.
      static_cast<void>(
          ::send(number, instancewords::answer.data(), instancewords::answer.size(), MSG_NOSIGNAL));
    }
    // Its slot runs: it is deleted when that has returned.
    found->second.notifier->setEnabled(false);
    found->second.notifier.release()->deleteLater();
    callers_.erase(found);
    if (isLine) emit line_.heard(show);
  }

  InstanceLine& line_;
  FileDescriptor socket_;
  std::unique_ptr<QSocketNotifier> notifier_;
  std::string path_;
  std::map<int, Caller> callers_;
};

InstanceLine::InstanceLine(QObject* parent) : QObject(parent) {}

InstanceLine::~InstanceLine() = default;

QString InstanceLine::listen(const QString& place) {
  server_ = std::make_unique<Server>(*this);
  return server_->listen(place);
}

bool InstanceLine::tell(const QString& place, bool show, const QDeadlineTimer& deadline) {
  const auto address = addressOf(place);
  const FileDescriptor socket = makeSocket();
  if (!address || !socket) return false;
  // Non-blocking, a socket of this kind is connected at once or not at all (connect(2), EAGAIN).
  if (::connect(socket.get(), reinterpret_cast<const sockaddr*>(&*address), sizeof *address) != 0)
    return false;
  const std::string_view word = show ? instancewords::show : instancewords::hidden;
  if (::send(socket.get(), word.data(), word.size(), MSG_NOSIGNAL) != static_cast<ssize_t>(word.size()))
    return false;
  std::string answer;
  while (answer.size() < instancewords::answer.size() && waitFor(socket.get(), POLLIN, deadline)) {
    std::array<char, instancewords::longest> bytes{};
    const ssize_t count = ::read(socket.get(), bytes.data(), bytes.size());
    if (count <= 0) break;
    answer.append(bytes.data(), static_cast<std::size_t>(count));
  }
  return answer == instancewords::answer;
}

}  // namespace onhook
