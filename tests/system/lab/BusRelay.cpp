#include "tests/system/lab/BusRelay.h"

#include <fcntl.h>
#include <poll.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#include <algorithm>
#include <stdexcept>
#include <utility>

#include "tests/system/lab/Inside.h"

namespace onhook::lab {

namespace {

using namespace std::chrono_literals;

constexpr char busPath[] = "/run/dbus/system_bus_socket";

std::string socketPath() {
  return folder + "/relay";
}

sockaddr_un addressOf(const std::string& path) {
  sockaddr_un address{};
  address.sun_family = AF_UNIX;
  path.copy(address.sun_path, sizeof address.sun_path - 1);
  return address;
}

bool readMore(int fd, std::string& into) {
  char buffer[65536];
  const ssize_t length = ::read(fd, buffer, sizeof buffer);
  if (length <= 0) return false;
  into.append(buffer, static_cast<std::size_t>(length));
  return true;
}

void writeAll(int fd, const std::string& bytes) {
  std::size_t done = 0;
  while (done < bytes.size()) {
    const ssize_t length = ::send(fd, bytes.data() + done, bytes.size() - done, MSG_NOSIGNAL);
    if (length <= 0) return;
    done += static_cast<std::size_t>(length);
  }
}

/// The lines before the first message, taken out; none: its end has not come.
std::optional<std::string> takeLinesUntil(std::string& received, const std::string& last) {
  const auto at = received.find(last);
  const auto end = at == std::string::npos ? at : received.find("\r\n", at);
  if (end == std::string::npos) return std::nullopt;
  std::string lines = received.substr(0, end + 2);
  received.erase(0, end + 2);
  return lines;
}

}  // namespace

BusRelay::BusRelay() : listening_(::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0)) {
  ::unlink(socketPath().c_str());
  const sockaddr_un address = addressOf(socketPath());
  const auto* const plain = reinterpret_cast<const sockaddr*>(&address);
  if (::bind(listening_.get(), plain, sizeof address) != 0 || ::listen(listening_.get(), 1) != 0)
    throw std::runtime_error("the relay cannot listen");
  thread_ = std::thread([this] { serve(); });
}

BusRelay::~BusRelay() {
  stop_ = true;
  thread_.join();
}

std::string BusRelay::address() {
  return "unix:path=" + socketPath();
}

void BusRelay::serve() {
  while (!stop_) {
    pollfd ready{listening_.get(), POLLIN, 0};
    if (::poll(&ready, 1, 10) <= 0) continue;
    client_ = FileDescriptor(::accept4(listening_.get(), nullptr, nullptr, SOCK_CLOEXEC));
    bus_ = FileDescriptor(::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0));
    const sockaddr_un address = addressOf(busPath);
    if (::connect(bus_.get(), reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0)
      serveClient();
    client_.reset();
    bus_.reset();
  }
}

void BusRelay::serveClient() {
  clientBegan_ = busBegan_ = false;
  fromClient_.clear();
  fromBus_.clear();
  asked_.clear();
  held_.clear();
  while (!stop_) {
    pollfd ready[] = {{client_.get(), POLLIN, 0}, {bus_.get(), POLLIN, 0}};
    ::poll(ready, 2, 5);
    if (ready[0].revents != 0 && !passFromClient()) return;
    if (ready[1].revents != 0 && !passFromBus()) return;
    letGo();
    pour();
  }
}

bool BusRelay::passFromClient() {
  if (!readMore(client_.get(), fromClient_)) return false;
  if (!clientBegan_) {
    const auto lines = takeLinesUntil(fromClient_, "BEGIN");
    if (!lines) {
      toBus(std::exchange(fromClient_, {}));
      return true;
    }
    clientBegan_ = true;
    toBus(*lines);
  }
  while (const auto message = BusMessage::takeFrom(fromClient_)) takeFromClient(*message);
  return true;
}

bool BusRelay::passFromBus() {
  if (!readMore(bus_.get(), fromBus_)) return false;
  if (!busBegan_) {
    // The last that sd-bus asks for before it begins: that descriptors may be passed.
    auto lines = takeLinesUntil(fromBus_, "AGREE_UNIX_FD");
    if (!lines) return true;
    busBegan_ = true;
    toClient(*lines);
  }
  while (auto message = BusMessage::takeFrom(fromBus_)) takeFromBus(std::move(*message));
  return true;
}

void BusRelay::takeFromClient(const BusMessage& message) {
  const bool isRequest = message.type == BusMessage::Type::call && message.member == "DeactivateConnection";
  if (isRequest) asked_.push_back(message);
  if (isRequest && requests_ == Requests::fail) {
    asked_.pop_back();
    toClient(BusMessage::failure(message, networkManager_, "org.freedesktop.NetworkManager.UnknownError",
                                 "It went wrong inside.")
                 .bytes);
    return;
  }
  toBus(message.bytes);
}

void BusRelay::takeFromBus(BusMessage message) {
  const bool isAnswer = message.type == BusMessage::Type::answer || message.type == BusMessage::Type::error;
  const auto request = std::find_if(asked_.begin(), asked_.end(), [&](const BusMessage& call) {
    return isAnswer && call.serial == message.answers;
  });
  if (request == asked_.end()) {
    // The client asks NetworkManager and the bus itself alone, and that is "org.freedesktop.DBus".
    if (isAnswer && message.sender.starts_with(':')) networkManager_ = message.sender;
    if (isAnswer) olderAnswer_ = message;
    for (int i = 0; i < copies_; ++i) toClient(message.bytes);
    return;
  }
  if (requests_ == Requests::failAndPassOn)
    message = BusMessage::failure(*request, message.sender, "org.freedesktop.NetworkManager.UnknownError",
                                  "It went wrong inside.");
  asked_.erase(request);
  held_.push_back({std::chrono::steady_clock::now() + delay_.load(), std::move(message)});
}

void BusRelay::letGo() {
  const TimePoint now = std::chrono::steady_clock::now();
  for (auto held = held_.begin(); held != held_.end();) {
    if (held->until > now) {
      ++held;
      continue;
    }
    if (olderFirst_ && olderAnswer_) toClient(olderAnswer_->bytes);
    for (int i = 0; i < copies_; ++i) toClient(held->message.bytes);
    held = held_.erase(held);
  }
}

void BusRelay::pour() {
  constexpr auto step = 10ms;
  const TimePoint now = std::chrono::steady_clock::now();
  if (flood_ == 0 || networkManager_.empty() || now - pouredAt_ < step) return;
  pouredAt_ = now;
  const std::string one =
      BusMessage::nothingChanged(networkManager_, "/org/freedesktop/NetworkManager/Devices/1",
                                 "org.freedesktop.NetworkManager.Device.Statistics")
          .bytes;
  std::string all;
  for (int i = 0; i < flood_ / 100; ++i) all += one;
  toClient(all);
}

void BusRelay::toClient(const std::string& bytes) {
  writeAll(client_.get(), bytes);
}

void BusRelay::toBus(const std::string& bytes) {
  writeAll(bus_.get(), bytes);
}

}  // namespace onhook::lab
