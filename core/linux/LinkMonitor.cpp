#include "core/linux/LinkMonitor.h"

#include <arpa/inet.h>
#include <linux/netlink.h>
#include <linux/rtnetlink.h>
#include <sys/socket.h>
#include <sys/time.h>

#include <cerrno>
#include <vector>

namespace onhook {

namespace {

/// Larger than any message the kernel sends (linux/netlink.h: at most 32 KiB for a dump).
constexpr std::size_t bufferSize = 65536;

FileDescriptor openSocket(unsigned groups, int flags) {
  FileDescriptor fd(::socket(AF_NETLINK, SOCK_RAW | SOCK_CLOEXEC | flags, NETLINK_ROUTE));
  if (!fd) return fd;
  sockaddr_nl address{};
  address.nl_family = AF_NETLINK;
  address.nl_groups = groups;
  if (::bind(fd.get(), reinterpret_cast<const sockaddr*>(&address), sizeof address) != 0) fd.reset();
  return fd;
}

/// One datagram into `buffer`; its length, or -errno. Only the kernel (port 0) is listened to.
ssize_t receive(int fd, std::vector<std::byte>& buffer) {
  sockaddr_nl from{};
  socklen_t fromLength = sizeof from;
  const ssize_t length =
      ::recvfrom(fd, buffer.data(), buffer.size(), 0, reinterpret_cast<sockaddr*>(&from), &fromLength);
  if (length < 0) return -errno;
  return from.nl_pid == 0 ? length : 0;
}

/// Calls `each(message)` for every message of a datagram, until it returns false.
template <class Each>
void forEachMessage(const std::vector<std::byte>& buffer, ssize_t length, Each each) {
  auto left = static_cast<unsigned>(length);
  for (auto* message = reinterpret_cast<const nlmsghdr*>(buffer.data()); NLMSG_OK(message, left);
       message = NLMSG_NEXT(message, left)) {
    if (!each(*message)) return;
  }
}

}  // namespace

LinkMonitor::LinkMonitor(bool dropEvents) : queries_(openSocket(0, 0)) {
  // The kernel answers at once; this is only for the day it does not.
  const timeval longest{1, 0};
  if (queries_) ::setsockopt(queries_.get(), SOL_SOCKET, SO_RCVTIMEO, &longest, sizeof longest);
  if (!dropEvents) events_ = openSocket(RTMGRP_LINK | RTMGRP_IPV4_IFADDR | RTMGRP_IPV6_IFADDR, SOCK_NONBLOCK);
  dump();
}

bool LinkMonitor::drain() {
  if (!events_) return false;
  bool changed = false;
  std::vector<std::byte> buffer(bufferSize);
  while (true) {
    const ssize_t length = receive(events_.get(), buffer);
    if (length == -EINTR) continue;
    if (length == -ENOBUFS) {  // events were lost: read it all afresh
      dump();
      changed = true;
      continue;
    }
    if (length < 0) return changed;
    forEachMessage(buffer, length, [&](const nlmsghdr& message) {
      table_.apply(message);
      changed = true;
      return true;
    });
  }
}

bool LinkMonitor::dump() {
  if (!queries_) return false;
  constexpr int attempts = 3;  // a dump that is overtaken by a change is inconsistent, and says so
  for (int attempt = 0; attempt < attempts; ++attempt) {
    LinkTable fresh;
    if (!dumpInto(fresh, RTM_GETLINK) || !dumpInto(fresh, RTM_GETADDR)) continue;
    table_ = std::move(fresh);
    known_ = true;
    return true;
  }
  return false;
}

std::optional<int> LinkMonitor::interfaceTowards(const std::string& address) {
  struct {
    nlmsghdr header;
    rtmsg body;
    rtattr attribute;
    unsigned char address[sizeof(in6_addr)];
  } request{};
  const bool isV6 = address.find(':') != std::string::npos;
  const std::size_t length = isV6 ? sizeof(in6_addr) : sizeof(in_addr);
  request.body.rtm_family = isV6 ? AF_INET6 : AF_INET;
  // A link-local address is of an interface: "fe80::1%ppp0".
  const std::string plain = address.substr(0, address.find('%'));
  if (!queries_ || ::inet_pton(request.body.rtm_family, plain.c_str(), request.address) != 1)
    return std::nullopt;
  request.body.rtm_dst_len = static_cast<unsigned char>(length * 8);
  request.attribute.rta_type = RTA_DST;
  request.attribute.rta_len = static_cast<unsigned short>(RTA_LENGTH(length));
  request.header.nlmsg_len = static_cast<unsigned>(NLMSG_LENGTH(sizeof(rtmsg)) + RTA_LENGTH(length));
  request.header.nlmsg_type = RTM_GETROUTE;
  request.header.nlmsg_flags = NLM_F_REQUEST;
  request.header.nlmsg_seq = ++sequence_;
  const auto size = static_cast<ssize_t>(request.header.nlmsg_len);
  if (::send(queries_.get(), &request, request.header.nlmsg_len, 0) != size) return std::nullopt;

  std::vector<std::byte> buffer(bufferSize);
  while (true) {
    const ssize_t received = receive(queries_.get(), buffer);
    if (received == -EINTR) continue;
    if (received < 0) return std::nullopt;
    bool answered = false;
    std::optional<int> index;
    forEachMessage(buffer, received, [&](const nlmsghdr& message) {
      if (message.nlmsg_seq != sequence_) return true;  // left over from a question before
      answered = true;
      if (message.nlmsg_type == RTM_NEWROUTE) index = LinkTable::interfaceOfRoute(message);
      return false;
    });
    if (answered) return index;
  }
}

std::string LinkMonitor::interfaceNameTowards(const std::string& address) {
  const auto index = interfaceTowards(address);
  const NetworkLink* const link = index ? table().byIndex(*index) : nullptr;
  return link ? link->name : std::string();
}

bool LinkMonitor::dumpInto(LinkTable& table, int type) {
  struct {
    nlmsghdr header;
    ifinfomsg body;
  } request{};
  request.header.nlmsg_len = sizeof request;
  request.header.nlmsg_type = static_cast<unsigned short>(type);
  request.header.nlmsg_flags = NLM_F_REQUEST | NLM_F_DUMP;
  request.header.nlmsg_seq = ++sequence_;
  if (::send(queries_.get(), &request, sizeof request, 0) != static_cast<ssize_t>(sizeof request))
    return false;

  std::vector<std::byte> buffer(bufferSize);
  bool done = false, complete = true;
  while (!done) {
    const ssize_t length = receive(queries_.get(), buffer);
    if (length == -EINTR) continue;
    if (length < 0) return false;
    forEachMessage(buffer, length, [&](const nlmsghdr& message) {
      if (message.nlmsg_seq != sequence_) return true;  // left over from a dump that failed
      if (message.nlmsg_flags & NLM_F_DUMP_INTR) complete = false;
      done = message.nlmsg_type == NLMSG_DONE || message.nlmsg_type == NLMSG_ERROR;
      if (message.nlmsg_type == NLMSG_ERROR) complete = false;
      if (!done) table.apply(message);
      return !done;
    });
  }
  return complete;
}

}  // namespace onhook
