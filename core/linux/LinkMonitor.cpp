#include "core/linux/LinkMonitor.h"

#include <arpa/inet.h>
#include <linux/rtnetlink.h>
#include <sys/socket.h>

#include <cerrno>
#include <vector>

namespace onhook {

LinkMonitor::LinkMonitor(bool dropEvents)
    : events_(dropEvents ? NetlinkSocket::closed()
                         : NetlinkSocket(RTMGRP_LINK | RTMGRP_IPV4_IFADDR | RTMGRP_IPV6_IFADDR)) {
  dump();
}

bool LinkMonitor::drain() {
  if (!events_) return false;
  bool changed = false;
  std::vector<std::byte> buffer = NetlinkSocket::makeBuffer();
  while (true) {
    const ssize_t length = events_.receive(buffer);
    if (length == -EINTR) continue;
    if (length == -ENOBUFS) {  // events were lost: read it all afresh
      dump();
      changed = true;
      continue;
    }
    if (length < 0) return changed;
    NetlinkSocket::forEachMessage(buffer, length, [&](const nlmsghdr& message) {
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
  if (!queries_.send(request.header)) return std::nullopt;

  std::vector<std::byte> buffer = NetlinkSocket::makeBuffer();
  while (true) {
    const ssize_t received = queries_.receive(buffer);
    if (received == -EINTR) continue;
    if (received < 0) return std::nullopt;
    bool answered = false;
    std::optional<int> index;
    NetlinkSocket::forEachMessage(buffer, received, [&](const nlmsghdr& message) {
      if (message.nlmsg_seq != queries_.sequence()) return true;  // left over from a question before
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
  return queries_.dump(request.header, [&table](const nlmsghdr& message) { table.apply(message); });
}

}  // namespace onhook
