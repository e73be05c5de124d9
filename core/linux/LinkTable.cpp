#include "core/linux/LinkTable.h"

#include <arpa/inet.h>
#include <linux/if.h>
#include <linux/if_link.h>
#include <linux/rtnetlink.h>

#include <algorithm>
#include <cstring>

#include "core/linux/NetlinkAttributes.h"

namespace onhook {

namespace {

using netlink::forEachAttribute;
using netlink::open;
using netlink::Payload;
using netlink::toText;

void readTun(Payload data, NetworkLink& link) {
  forEachAttribute(data, [&](unsigned short type, Payload payload) {
    // IFF_TAP (linux/if_tun.h)
    constexpr std::byte tap{2};
    if (type == IFLA_TUN_TYPE && !payload.empty()) link.tap = payload.front() == tap;
    if (type == IFLA_TUN_PERSIST && !payload.empty()) link.persistent = payload.front() != std::byte{0};
  });
}

void readLinkInfo(Payload info, NetworkLink& link) {
  Payload data;
  forEachAttribute(info, [&](unsigned short type, Payload payload) {
    if (type == IFLA_INFO_KIND) link.kind = toText(payload);
    if (type == IFLA_INFO_DATA) data = payload;
  });
  if (link.kind == "tun") readTun(data, link);
}

}  // namespace

void LinkTable::apply(const nlmsghdr& message) {
  switch (message.nlmsg_type) {
    case RTM_NEWLINK:
    case RTM_DELLINK:
      return applyLink(message);
    case RTM_NEWADDR:
    case RTM_DELADDR:
      return applyAddress(message);
  }
}

void LinkTable::applyLink(const nlmsghdr& message) {
  ifinfomsg header;
  Payload attributes;
  if (!open(message, header, attributes)) return;
  // A bridge reports a port that leaves it as RTM_DELLINK of family AF_BRIDGE: the interface itself lives on.
  if (header.ifi_family != AF_UNSPEC) return;
  if (message.nlmsg_type == RTM_DELLINK) {
    links_.erase(header.ifi_index);
    return;
  }
  NetworkLink& link = links_[header.ifi_index];
  link.index = header.ifi_index;
  link.up = (header.ifi_flags & IFF_UP) != 0;
  link.carrier = (header.ifi_flags & IFF_LOWER_UP) != 0;
  link.master = 0;  // it says so by saying nothing
  forEachAttribute(attributes, [&](unsigned short type, Payload payload) {
    if (type == IFLA_MASTER) netlink::readNumber(payload, link.master);
    if (type == IFLA_IFNAME) link.name = toText(payload);
    if (type == IFLA_LINKINFO) readLinkInfo(payload, link);
    rtnl_link_stats64 counters{};
    // Kernels differ in the length of this structure; its beginning never changes.
    if (type == IFLA_STATS64 && payload.size() >= offsetof(rtnl_link_stats64, rx_errors)) {
      std::memcpy(&counters, payload.data(), std::min(payload.size(), sizeof counters));
      link.bytesIn = counters.rx_bytes;
      link.bytesOut = counters.tx_bytes;
    }
  });
}

void LinkTable::applyAddress(const nlmsghdr& message) {
  ifaddrmsg header;
  Payload attributes;
  if (!open(message, header, attributes)) return;
  const auto it = links_.find(static_cast<int>(header.ifa_index));
  if (it == links_.end()) return;

  // IFA_LOCAL is one's own address; on a point-to-point interface IFA_ADDRESS is the other end's.
  Payload local, address;
  forEachAttribute(attributes, [&](unsigned short type, Payload payload) {
    if (type == IFA_LOCAL) local = payload;
    if (type == IFA_ADDRESS) address = payload;
  });
  const Payload own = local.empty() ? address : local;
  const bool isV6 = header.ifa_family == AF_INET6;
  if (!isV6 && header.ifa_family != AF_INET) return;
  if (own.size() != (isV6 ? sizeof(in6_addr) : sizeof(in_addr))) return;
  char buffer[INET6_ADDRSTRLEN] = {};
  if (!inet_ntop(header.ifa_family, own.data(), buffer, sizeof buffer)) return;
  const std::string text = std::string(buffer) + '/' + std::to_string(header.ifa_prefixlen);

  auto& addresses = it->second.addresses;
  std::erase(addresses, text);
  if (message.nlmsg_type == RTM_NEWADDR) addresses.push_back(text);
}

std::optional<int> LinkTable::interfaceOfRoute(const nlmsghdr& message) {
  rtmsg header;
  Payload attributes;
  if (!open(message, header, attributes)) return std::nullopt;
  std::optional<int> index;
  forEachAttribute(attributes, [&](unsigned short type, Payload payload) {
    int value = 0;
    if (type != RTA_OIF || payload.size() != sizeof value) return;
    std::memcpy(&value, payload.data(), sizeof value);
    index = value;
  });
  return index;
}

const NetworkLink* LinkTable::byIndex(int index) const {
  const auto it = links_.find(index);
  return it == links_.end() ? nullptr : &it->second;
}

const NetworkLink* LinkTable::byName(const std::string& name) const {
  const auto it = std::find_if(links_.begin(), links_.end(),
                               [&](const auto& entry) { return entry.second.name == name; });
  return it == links_.end() ? nullptr : &it->second;
}

}  // namespace onhook
