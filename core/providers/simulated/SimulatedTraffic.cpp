#include "core/providers/simulated/SimulatedTraffic.h"

#include <algorithm>
#include <string_view>

namespace onhook {

namespace {

const Connection* connectionOf(const Snapshot& snapshot, const SimulatedEntry& entry) {
  const auto found =
      std::find_if(snapshot.connections.begin(), snapshot.connections.end(),
                   [&](const Connection& connection) { return connection.entry == entry.identity(); });
  return found == snapshot.connections.end() ? nullptr : &*found;
}

std::string firstWay(const std::vector<Route>& routes, std::string_view half, std::string_view all) {
  for (const std::string_view wanted : {half, all})
    for (const Route& route : routes)
      if (route.destination == wanted) return route.interface;
  return {};
}

Route routeToServer(const SimulatedScript& script, const SimulatedEntry& entry) {
  const std::string way = entry.goesOver.empty() ? "eth0" : entry.goesOver.front();
  const auto base = std::find_if(script.routes.begin(), script.routes.end(), [&](const Route& route) {
    return route.interface == way && !route.gateway.empty();
  });
  return {entry.server + (entry.server.find(':') == std::string::npos ? "/32" : "/128"),
          base == script.routes.end() ? std::string() : base->gateway, way};
}

}  // namespace

Traffic simulatedTraffic(const SimulatedScript& script, const Snapshot& snapshot) {
  Traffic traffic;
  traffic.known = true;
  for (const SimulatedEntry& entry : script.entries) {
    const Connection* const connection = connectionOf(snapshot, entry);
    const bool stands = connection && !connection->interface.empty();
    const bool left = !connection && entry.leavesBehind && entry.start == SimulatedEntry::Start::connected;
    if (!stands && !left) continue;
    if (!entry.server.empty()) traffic.routes.push_back(routeToServer(script, entry));
    for (const std::string& address : entry.nameServers)
      traffic.nameServers.push_back({address, stands ? entry.interface : std::string()});
    if (!stands) continue;
    for (const std::string& destination : entry.routes)
      traffic.routes.push_back({destination, {}, entry.interface});
    for (const std::string& address : entry.addresses)
      traffic.addresses.push_back({entry.interface, address.substr(0, address.find('/'))});
  }
  traffic.routes.insert(traffic.routes.end(), script.routes.begin(), script.routes.end());
  traffic.nameServers.insert(traffic.nameServers.end(), script.nameServers.begin(), script.nameServers.end());
  traffic.internetV4 = firstWay(traffic.routes, "0.0.0.0/1", "0.0.0.0/0");
  traffic.internetV6 = firstWay(traffic.routes, "::/1", "::/0");
  return traffic;
}

}  // namespace onhook
