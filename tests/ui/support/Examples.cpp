#include "tests/ui/support/Examples.h"

namespace onhook::test {

namespace {

Connection connected(const std::string& name, ConnectionKind kind) {
  Connection connection;
  connection.target = {"fake", "id-" + name, std::nullopt};
  connection.name = name;
  connection.kind = kind;
  connection.since = std::chrono::steady_clock::now() - std::chrono::minutes(1);
  connection.bytesIn = 1000;
  connection.bytesOut = 100;
  connection.mayHangUp.authority = Authority::yes;
  return connection;
}

}  // namespace

Connection vpn(const std::string& name) {
  Connection connection = connected(name, ConnectionKind::vpn);
  connection.variant = "openvpn";
  connection.device = "eth0";
  connection.interface = name + "0";
  connection.evidence = {{EvidenceKind::interface, connection.interface, true}};
  return connection;
}

Connection forcible(const std::string& name) {
  Connection connection = vpn(name);
  connection.force = Force{"Kills it.", "Tells nobody."};
  return connection;
}

Connection persistent(const std::string& name) {
  Connection connection = vpn(name);
  connection.entry = "entry-" + name;
  connection.comesBack = true;
  connection.keepDown = KeepDown{"Stops it.", Authority::yes, "It was stopped.", "Start it."};
  return connection;
}

Connection bundle(const std::string& name, int links) {
  Connection connection = connected(name, ConnectionKind::isdn);
  for (int number = 1; number <= links; ++number) {
    Link link;
    link.target = connection.target;
    link.target.link = "l" + std::to_string(number);
    link.number = number;
    link.name = name + " channel " + std::to_string(number);
    link.device = "isdn" + std::to_string(number);
    link.since = connection.since;
    link.mayHangUp = connection.mayHangUp;
    connection.links.push_back(link);
    connection.evidence.push_back({EvidenceKind::link, *link.target.link, true});
  }
  return connection;
}

Entry entry(const std::string& name, ConnectionKind kind, const std::string& device) {
  Entry made{"fake", "entry-" + name, name, kind, {}, device, {}};
  made.mayDial.authority = Authority::yes;
  return made;
}

Connection modem(const std::string& name, const std::string& device) {
  Connection connection = connected(name, ConnectionKind::modem);
  connection.device = device;
  connection.interface = "ppp-" + name;
  connection.entry = "entry-" + name;
  connection.evidence = {{EvidenceKind::interface, connection.interface, true}};
  return connection;
}

}  // namespace onhook::test
