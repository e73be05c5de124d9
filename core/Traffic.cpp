#include "core/Traffic.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdint>
#include <optional>

namespace onhook {

namespace {

std::string_view withoutPrefix(std::string_view address) {
  return address.substr(0, address.find('/'));
}

template <class Range, class Value>
bool has(const Range& range, const Value& value) {
  return std::find(range.begin(), range.end(), value) != range.end();
}

std::optional<std::uint32_t> number(std::string_view text, int base = 10) {
  std::uint32_t value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value, base);
  if (text.empty() || error != std::errc() || end != text.data() + text.size()) return std::nullopt;
  return value;
}

using Bytes = std::vector<std::uint8_t>;

std::optional<Bytes> readV4(std::string_view text) {
  Bytes bytes;
  while (true) {
    const auto dot = text.find('.');
    const auto part = number(text.substr(0, dot));
    if (!part || *part > 255) return std::nullopt;
    bytes.push_back(static_cast<std::uint8_t>(*part));
    if (dot == std::string_view::npos) break;
    text.remove_prefix(dot + 1);
  }
  return bytes.size() == 4 ? std::optional(bytes) : std::nullopt;
}

/// The groups of one side of a "::".
std::optional<Bytes> readGroups(std::string_view text) {
  Bytes bytes;
  while (!text.empty()) {
    const auto colon = text.find(':');
    const auto group = number(text.substr(0, colon), 16);
    if (!group || *group > 0xffff) return std::nullopt;
    bytes.push_back(static_cast<std::uint8_t>(*group >> 8));
    bytes.push_back(static_cast<std::uint8_t>(*group & 0xff));
    text.remove_prefix(colon == std::string_view::npos ? text.size() : colon + 1);
  }
  return bytes;
}

std::optional<Bytes> readV6(std::string_view text) {
  constexpr std::size_t length = 16;
  const auto gap = text.find("::");
  auto front = readGroups(text.substr(0, gap));
  if (!front) return std::nullopt;
  if (gap != std::string_view::npos) {
    const auto back = readGroups(text.substr(gap + 2));
    if (!back || front->size() + back->size() > length) return std::nullopt;
    front->resize(length - back->size());
    front->insert(front->end(), back->begin(), back->end());
  }
  return front->size() == length ? front : std::nullopt;
}

std::optional<Bytes> read(std::string_view address) {
  return address.find(':') == std::string_view::npos ? readV4(address) : readV6(address);
}

/// The length of the prefix where `address` is in the network "10.8.0.0/24"; none: it is not.
std::optional<std::uint32_t> prefixWith(std::string_view network, std::string_view address) {
  const auto slash = network.find('/');
  if (slash == std::string_view::npos) return std::nullopt;
  const auto prefix = number(network.substr(slash + 1));
  const auto base = read(network.substr(0, slash)), one = read(address);
  if (!prefix || !base || !one || base->size() != one->size() || *prefix > base->size() * 8)
    return std::nullopt;
  for (std::uint32_t bit = 0; bit < *prefix; ++bit) {
    const auto mask = static_cast<std::uint8_t>(0x80 >> (bit % 8));
    if (((*base)[bit / 8] & mask) != ((*one)[bit / 8] & mask)) return std::nullopt;
  }
  return prefix;
}

/// A network of its own leads there over that interface: neither everything nor half of everything, by which
/// tunnels take all traffic.
bool hasOwnRouteTo(const Traffic& traffic, const std::string& interface, const std::string& address) {
  return std::any_of(traffic.routes.begin(), traffic.routes.end(), [&](const Route& route) {
    if (route.interface != interface) return false;
    const auto prefix = prefixWith(route.destination, address);
    return prefix && *prefix > 1;
  });
}

}  // namespace

std::string interfaceOf(const Connection& connection, const Traffic& traffic) {
  if (!connection.interface.empty()) return connection.interface;
  for (const InterfaceAddress& one : traffic.addresses)
    for (const std::string& address : connection.addresses)
      if (withoutPrefix(address) == one.address) return one.interface;
  return {};
}

std::vector<Route> routesOver(const Traffic& traffic, const std::string& interface) {
  std::vector<Route> routes;
  if (interface.empty()) return routes;
  std::copy_if(traffic.routes.begin(), traffic.routes.end(), std::back_inserter(routes),
               [&](const Route& route) { return route.interface == interface; });
  return routes;
}

std::vector<std::string> nameServersOf(const Traffic& traffic, const std::string& interface) {
  std::vector<std::string> addresses;
  for (const NameServer& server : traffic.nameServers)
    if (!interface.empty() && server.interface == interface && !has(addresses, server.address))
      addresses.push_back(server.address);
  return addresses;
}

bool isHostRoute(std::string_view destination) {
  return destination.ends_with(destination.find(':') == std::string_view::npos ? "/32" : "/128");
}

LeftBehind leftBehind(const Connection& ended, const Traffic& before, const Traffic& after,
                      const std::vector<Connection>& others) {
  LeftBehind left;
  if (!before.known || !after.known) return left;
  const std::string interface = interfaceOf(ended, before);
  const bool isUsed = std::any_of(others.begin(), others.end(), [&](const Connection& other) {
    return !interface.empty() && interfaceOf(other, after) == interface;
  });
  const bool serverIsUsed = std::any_of(
      others.begin(), others.end(), [&](const Connection& other) { return other.server == ended.server; });
  for (const Route& route : after.routes) {
    const bool overIt = !isUsed && !interface.empty() && route.interface == interface;
    const bool toServer = !ended.server.empty() && !serverIsUsed && isHostRoute(route.destination) &&
                          withoutPrefix(route.destination) == ended.server && has(before.routes, route);
    if ((overIt || toServer) && !has(left.routes, route)) left.routes.push_back(route);
  }
  if (interface.empty() || isUsed) return left;
  const std::vector<std::string> brought = nameServersOf(before, interface);
  for (const NameServer& server : after.nameServers) {
    const bool ofIt = server.interface == interface;
    // Of what no interface is told, only what led into the connection and nowhere else can be its own.
    const bool unowned = server.interface.empty() &&
                         (has(brought, server.address) || hasOwnRouteTo(before, interface, server.address));
    if ((ofIt || unowned) && !has(left.nameServers, server.address))
      left.nameServers.push_back(server.address);
  }
  return left;
}

}  // namespace onhook
