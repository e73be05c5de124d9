#include "core/linux/RouteReader.h"

#include <arpa/inet.h>
#include <linux/rtnetlink.h>

#include <iterator>

#include "core/linux/NetlinkAttributes.h"
#include "core/linux/NetlinkSocket.h"

namespace onhook {

namespace {

using netlink::Payload;

/// Machines that are routers have whole tables of the Internet's: nobody reads more of them.
constexpr std::size_t mostRoutes = 5000;

std::string addressText(int family, Payload payload) {
  if (payload.size() != (family == AF_INET6 ? sizeof(in6_addr) : sizeof(in_addr))) return {};
  char buffer[INET6_ADDRSTRLEN] = {};
  return inet_ntop(family, payload.data(), buffer, sizeof buffer) ? buffer : std::string();
}

std::string nameOf(const LinkTable& links, int index) {
  const NetworkLink* const link = links.byIndex(index);
  return link ? link->name : std::string();
}

struct Way {
  std::string gateway;
  int interface = 0;
};

void readWay(Payload attributes, int family, Way& way) {
  netlink::forEachAttribute(attributes, [&](unsigned short type, Payload payload) {
    if (type == RTA_OIF) netlink::readNumber(payload, way.interface);
    if (type == RTA_GATEWAY) way.gateway = addressText(family, payload);
    // A gateway of the other family: its own, and then the address.
    std::uint16_t via = 0;
    if (type == RTA_VIA && payload.size() > sizeof via && netlink::readNumber(payload.first(sizeof via), via))
      way.gateway = addressText(via, payload.subspan(sizeof via));
  });
}

/// RTA_MULTIPATH: one rtnexthop after the other, each with attributes of its own.
std::vector<Way> readWays(Payload data, int family) {
  std::vector<Way> ways;
  while (data.size() >= sizeof(rtnexthop)) {
    rtnexthop hop;
    std::memcpy(&hop, data.data(), sizeof hop);
    if (hop.rtnh_len < sizeof hop || hop.rtnh_len > data.size()) break;
    Way& way = ways.emplace_back();
    way.interface = hop.rtnh_ifindex;
    readWay(data.subspan(sizeof hop, hop.rtnh_len - sizeof hop), family, way);
    data = data.subspan(std::min<std::size_t>(RTNH_ALIGN(hop.rtnh_len), data.size()));
  }
  return ways;
}

}  // namespace

std::vector<Route> RouteReader::parse(const nlmsghdr& message, const LinkTable& links) {
  rtmsg header;
  Payload attributes;
  if (message.nlmsg_type != RTM_NEWROUTE || !netlink::open(message, header, attributes)) return {};
  const bool isV6 = header.rtm_family == AF_INET6;
  if (!isV6 && header.rtm_family != AF_INET) return {};
  if (header.rtm_type != RTN_UNICAST || (header.rtm_flags & RTM_F_CLONED)) return {};
  std::uint32_t table = header.rtm_table;
  std::string destination = isV6 ? "::" : "0.0.0.0";
  std::vector<Way> ways(1);
  readWay(attributes, header.rtm_family, ways.front());
  netlink::forEachAttribute(attributes, [&](unsigned short type, Payload payload) {
    if (type == RTA_TABLE) netlink::readNumber(payload, table);
    if (type == RTA_DST) destination = addressText(header.rtm_family, payload);
    if (type == RTA_MULTIPATH) ways = readWays(payload, header.rtm_family);
  });
  const bool everyInterfaceHasIt =
      isV6 && (destination.starts_with("fe80:") || destination.starts_with("ff"));
  if (table == RT_TABLE_LOCAL || destination.empty() || everyInterfaceHasIt) return {};
  std::vector<Route> routes;
  for (Way& way : ways) {
    std::string interface = nameOf(links, way.interface);
    if (interface.empty() || interface == "lo") continue;
    routes.push_back({destination + '/' + std::to_string(header.rtm_dst_len), std::move(way.gateway),
                      std::move(interface)});
  }
  return routes;
}

bool RouteReader::read(const LinkTable& links, std::vector<Route>& routes) {
  NetlinkSocket socket;
  if (!socket) return false;
  for (const unsigned char family : {AF_INET, AF_INET6}) {
    struct {
      nlmsghdr header;
      rtmsg body;
    } request{};
    request.header.nlmsg_len = sizeof request;
    request.header.nlmsg_type = RTM_GETROUTE;
    request.body.rtm_family = family;
    const bool complete = socket.dump(request.header, [&](const nlmsghdr& message) {
      if (routes.size() >= mostRoutes) return;
      auto found = parse(message, links);
      std::move(found.begin(), found.end(), std::back_inserter(routes));
    });
    // A kernel without IPv6 says so, which is no failure.
    if (!complete && family == AF_INET) return false;
  }
  return true;
}

}  // namespace onhook
