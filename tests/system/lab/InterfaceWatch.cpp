#include "tests/system/lab/InterfaceWatch.h"

#include <linux/netlink.h>
#include <linux/rtnetlink.h>
#include <poll.h>
#include <sys/eventfd.h>
#include <sys/socket.h>
#include <unistd.h>

#include <array>
#include <system_error>

#include "tests/system/lab/FirstInLine.h"

namespace onhook::lab {

InterfaceWatch::InterfaceWatch()
    : socket_(::socket(AF_NETLINK, SOCK_RAW | SOCK_CLOEXEC, NETLINK_ROUTE)),
      stop_(::eventfd(0, EFD_CLOEXEC)) {
  sockaddr_nl address{};
  address.nl_family = AF_NETLINK;
  address.nl_groups = RTMGRP_LINK;
  if (socket_ < 0 || stop_ < 0 ||
      ::bind(socket_, reinterpret_cast<const sockaddr*>(&address), sizeof address) != 0) {
    throw std::system_error(errno, std::generic_category(), "cannot watch interfaces");
  }
  thread_ = std::thread([this] { watch(); });
}

InterfaceWatch::~InterfaceWatch() {
  ::eventfd_write(stop_, 1);
  thread_.join();
  ::close(socket_);
  ::close(stop_);
}

void InterfaceWatch::watch() {
  firstInLine();
  alignas(nlmsghdr) std::array<char, 65536> buffer;
  while (true) {
    std::array<pollfd, 2> waiting{{{socket_, POLLIN, 0}, {stop_, POLLIN, 0}}};
    ::poll(waiting.data(), waiting.size(), -1);
    if (waiting[1].revents != 0) return;
    auto length = ::recv(socket_, buffer.data(), buffer.size(), MSG_DONTWAIT);
    const TimePoint now = std::chrono::steady_clock::now();
    if (length < 0) continue;
    const std::lock_guard lock(mutex_);
    for (auto* message = reinterpret_cast<nlmsghdr*>(buffer.data()); NLMSG_OK(message, length);
         message = NLMSG_NEXT(message, length)) {
      if (message->nlmsg_type != RTM_DELLINK) continue;
      vanished_.emplace(static_cast<const ifinfomsg*>(NLMSG_DATA(message))->ifi_index, now);
    }
  }
}

std::optional<TimePoint> InterfaceWatch::vanishedAt(int index) const {
  const std::lock_guard lock(mutex_);
  const auto found = vanished_.find(index);
  return found == vanished_.end() ? std::nullopt : std::optional(found->second);
}

}  // namespace onhook::lab
