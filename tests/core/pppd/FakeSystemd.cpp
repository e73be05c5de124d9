#include "tests/core/pppd/FakeSystemd.h"

#include <poll.h>
#include <sys/eventfd.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <systemd/sd-bus.h>
#include <unistd.h>

#include <cstring>
#include <stdexcept>
#include <string_view>
#include <utility>

namespace onhook::pppd {

namespace {

constexpr char unitPaths[] = "/org/freedesktop/systemd1/unit/";

void appendText(sd_bus_message* message, const char* name, const std::string& value) {
  sd_bus_message_append(message, "{sv}", name, "s", value.c_str());
}

void appendStatuses(sd_bus_message* message, const char* name, const std::set<int>& statuses) {
  const std::vector<int> codes(statuses.begin(), statuses.end());
  sd_bus_message_open_container(message, 'e', "sv");
  sd_bus_message_append(message, "s", name);
  sd_bus_message_open_container(message, 'v', "(aiai)");
  sd_bus_message_open_container(message, 'r', "aiai");
  sd_bus_message_append_array(message, 'i', codes.data(), codes.size() * sizeof(int));
  sd_bus_message_append_array(message, 'i', nullptr, 0);
  for (int open = 0; open < 3; ++open) sd_bus_message_close_container(message);
}

}  // namespace

FakeSystemd::FakeSystemd(const std::string& folder)
    : path_(folder + "/bus"),
      listening_(::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0)),
      wake_(::eventfd(0, EFD_CLOEXEC)) {
  sockaddr_un address{};
  address.sun_family = AF_UNIX;
  if (path_.size() >= sizeof address.sun_path) throw std::runtime_error("too long a path: " + path_);
  std::strcpy(address.sun_path, path_.c_str());
  const auto* any = reinterpret_cast<const sockaddr*>(&address);
  constexpr int waiting = 8;
  if (::bind(listening_.get(), any, sizeof address) != 0 || ::listen(listening_.get(), waiting) != 0)
    throw std::runtime_error("no socket at " + path_);
  accepting_ = std::thread([this] { run(); });
}

FakeSystemd::~FakeSystemd() {
  ends_ = true;
  const std::uint64_t one = 1;
  [[maybe_unused]] const auto written = ::write(wake_.get(), &one, sizeof one);
  accepting_.join();
  for (std::thread& thread : serving_) thread.join();
}

void FakeSystemd::set(const std::string& name, const Service& service) {
  const std::lock_guard lock(mutex_);
  services_[name] = service;
}

void FakeSystemd::onStop(std::function<std::string(const std::string&)> then) {
  const std::lock_guard lock(mutex_);
  onStop_ = std::move(then);
}

std::vector<std::string> FakeSystemd::stopped() const {
  const std::lock_guard lock(mutex_);
  return stopped_;
}

void FakeSystemd::run() {
  while (!ends_) {
    pollfd fds[] = {{listening_.get(), POLLIN, 0}, {wake_.get(), POLLIN, 0}};
    ::poll(fds, 2, -1);
    if (fds[0].revents == 0) continue;
    const int fd = ::accept4(listening_.get(), nullptr, nullptr, SOCK_CLOEXEC | SOCK_NONBLOCK);
    sd_bus* bus = nullptr;
    if (fd < 0 || sd_bus_new(&bus) < 0) continue;
    sd_bus_set_fd(bus, fd, fd);
    sd_bus_set_server(bus, 1, SD_ID128_MAKE(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, a, b, c, d, e, f));
    sd_bus_set_trusted(bus, 1);
    serving_.emplace_back([this, bus] { serve(bus); });
  }
}

void FakeSystemd::serve(sd_bus* bus) {
  bool open = sd_bus_start(bus) >= 0;
  while (open && !ends_) {
    sd_bus_message* message = nullptr;
    const int result = sd_bus_process(bus, &message);
    open = result >= 0;
    if (message) answer(message);
    sd_bus_message_unref(message);
    if (result != 0) continue;
    pollfd fds[] = {{sd_bus_get_fd(bus), static_cast<short>(sd_bus_get_events(bus)), 0},
                    {wake_.get(), POLLIN, 0}};
    ::poll(fds, 2, -1);
  }
  sd_bus_flush_close_unref(bus);
}

void FakeSystemd::answer(sd_bus_message* call) {
  const bool isHello = sd_bus_message_is_method_call(call, "org.freedesktop.DBus", "Hello") > 0;
  if (isHello) sd_bus_reply_method_return(call, "s", ":1.1");
  if (isHello || silent_) return;
  const char* name = nullptr;
  if (sd_bus_message_is_method_call(call, "org.freedesktop.systemd1.Manager", "GetUnit") > 0) {
    sd_bus_message_read(call, "s", &name);
    const std::lock_guard lock(mutex_);
    if (services_.contains(name)) {
      char* path = nullptr;
      sd_bus_path_encode("/org/freedesktop/systemd1/unit", name, &path);
      sd_bus_reply_method_return(call, "o", path);
      std::free(path);
    } else {
      sd_bus_reply_method_errorf(call, "org.freedesktop.systemd1.NoSuchUnit", "Unit %s not loaded.", name);
    }
  } else if (sd_bus_message_is_method_call(call, "org.freedesktop.systemd1.Manager", "StopUnit") > 0) {
    answerStop(call);
  } else if (sd_bus_message_is_method_call(call, "org.freedesktop.DBus.Properties", "GetAll") > 0) {
    answerProperties(call);
  }
}

void FakeSystemd::answerProperties(sd_bus_message* call) {
  char* name = nullptr;
  if (!std::string_view(sd_bus_message_get_path(call)).starts_with(unitPaths)) return;
  sd_bus_path_decode(sd_bus_message_get_path(call), "/org/freedesktop/systemd1/unit", &name);
  Service service;
  {
    const std::lock_guard lock(mutex_);
    service = services_[name];
  }
  std::free(name);
  sd_bus_message* reply = nullptr;
  sd_bus_message_new_method_return(call, &reply);
  sd_bus_message_open_container(reply, 'a', "{sv}");
  // Among others, of other types: the real one has a hundred.
  sd_bus_message_append(reply, "{sv}", "Type", "s", "simple");
  appendText(reply, "Restart", service.restart);
  sd_bus_message_append(reply, "{sv}", "ExecStart", "a(sasbttttuii)", 0);
  sd_bus_message_append(reply, "{sv}", "MainPID", "u", static_cast<std::uint32_t>(service.mainProcess));
  appendText(reply, "KillMode", service.killMode);
  appendStatuses(reply, "SuccessExitStatus", service.successStatus);
  appendStatuses(reply, "RestartPreventExitStatus", service.preventStatus);
  appendStatuses(reply, "RestartForceExitStatus", service.forceStatus);
  sd_bus_message_close_container(reply);
  sd_bus_send(nullptr, reply, nullptr);
  sd_bus_message_unref(reply);
}

void FakeSystemd::answerStop(sd_bus_message* call) {
  const char* name = nullptr;
  const char* mode = nullptr;
  sd_bus_message_read(call, "ss", &name, &mode);
  std::function<std::string(const std::string&)> then;
  {
    const std::lock_guard lock(mutex_);
    stopped_.push_back(name);
    then = onStop_;
  }
  const std::string error = then ? then(name) : std::string();
  if (error.empty()) {
    sd_bus_reply_method_return(call, "o", "/org/freedesktop/systemd1/job/7");
  } else {
    sd_bus_reply_method_errorf(call, error.c_str(), "It is not to be.");
  }
}

}  // namespace onhook::pppd
