#pragma once

#include <string>
#include <vector>

#include "core/Snapshot.h"

namespace onhook {

/// A connected VPN of the provider "nm".
inline Connection makeConnection(const std::string& id, const std::string& name,
                                 const std::string& interface = {}) {
  Connection connection;
  connection.target = {"nm", id, std::nullopt};
  connection.name = name;
  connection.interface = interface;
  return connection;
}

/// A bundle of the provider "nm" with links 1 and 2, called "a" and "b".
inline Connection makeBundle(const std::string& id, const std::string& name) {
  Connection connection = makeConnection(id, name);
  connection.kind = ConnectionKind::isdn;
  for (const char* const link : {"a", "b"}) {
    Link made;
    made.target = {"nm", id, link};
    made.number = static_cast<int>(connection.links.size()) + 1;
    made.name = link;
    connection.links.push_back(made);
  }
  return connection;
}

inline Snapshot makeSnapshot(const std::vector<Connection>& connections, Reach reach = Reach::reached) {
  Snapshot snapshot;
  snapshot.provider = "nm";
  snapshot.reach = reach;
  snapshot.look = 1;
  snapshot.connections = connections;
  return snapshot;
}

}  // namespace onhook
