#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/Connection.h"

namespace onhook {

/// One way that packets may take, as the system's routing tables have it.
struct Route {
  std::string destination;  ///< "10.8.0.0/24", "2001:db8::/32"; everything is "0.0.0.0/0" or "::/0"
  std::string gateway;      ///< "192.168.1.1"; empty: it is there without one
  std::string interface;

  bool operator==(const Route&) const = default;
};

/// A server that names are asked of.
struct NameServer {
  std::string address;    ///< "10.8.0.1"
  std::string interface;  ///< whose connection brought it; empty: nothing tells

  bool operator==(const NameServer&) const = default;
};

/// An address of the machine.
struct InterfaceAddress {
  std::string interface;
  std::string address;  ///< without its prefix

  bool operator==(const InterfaceAddress&) const = default;
};

/// How the machine reaches things at one instant.
struct Traffic {
  bool known = false;  ///< false: it could not be read; the rest is empty then
  std::vector<Route> routes;
  std::vector<NameServer> nameServers;
  std::vector<InterfaceAddress> addresses;
  std::string internetV4;  ///< the interface by which the Internet is reached; empty: by none
  std::string internetV6;

  bool operator==(const Traffic&) const = default;
};

/// What routes and name servers know the connection by: its interface, else the one that has its address;
/// empty: nothing tells.
std::string interfaceOf(const Connection& connection, const Traffic& traffic);

std::vector<Route> routesOver(const Traffic& traffic, const std::string& interface);
std::vector<std::string> nameServersOf(const Traffic& traffic, const std::string& interface);

/// Names one host and no network.
bool isHostRoute(std::string_view destination);

/// What the end of a connection has left of it.
struct LeftBehind {
  std::vector<Route> routes;
  std::vector<std::string> nameServers;

  bool isEmpty() const { return routes.empty() && nameServers.empty(); }
  bool operator==(const LeftBehind&) const = default;
};

/// Compares what was `before` with what is after the end of `ended`: routes over its interface, where that
/// stays; the host route that its own packets took to its server; name servers that came with it, and such
/// as only a route of it led to. `others` are connected now: what they need is not left behind.
LeftBehind leftBehind(const Connection& ended, const Traffic& before, const Traffic& after,
                      const std::vector<Connection>& others);

}  // namespace onhook
