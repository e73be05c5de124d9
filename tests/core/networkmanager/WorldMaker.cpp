#include "tests/core/networkmanager/WorldMaker.h"

#include "core/providers/networkmanager/ErrorText.h"
#include "core/providers/networkmanager/Successors.h"
#include "tests/core/linux/LinkMessages.h"

namespace onhook::networkmanager {

namespace {

const std::string root = "/org/freedesktop/NetworkManager/";

std::string busNameOf(const std::string& number) {
  return "org.freedesktop.NetworkManager.openvpn.Connection_" + number;
}

}  // namespace

std::string WorldMaker::activePath(const std::string& number) {
  return root + "ActiveConnection/" + number;
}

std::string WorldMaker::devicePath(const std::string& number) {
  return root + "Devices/" + number;
}

std::string WorldMaker::profilePath(const std::string& number) {
  return root + "Settings/" + number;
}

WorldMaker::WorldMaker() {
  service.owner = ":1.5";
  service.bus = "9b705372";
  service.busNames = {"org.freedesktop.NetworkManager"};
  service.namesKnown = true;
  service.permission = {Authority::yes, std::nullopt};
  addLink(1, "lo");
  addLink(2, "eth0");
  showDevice("1", "eth0", root + "IP4Config/1", 1);
}

std::string WorldMaker::uuidOf(const std::string& number) {
  return "a-b-" + number;
}

std::string WorldMaker::identityOf(const std::string& number, const std::string& owner) {
  return number + '-' + uuidOf(number) + '-' + owner + "-9b705372";
}

Profile& WorldMaker::showProfile(const std::string& number, const std::string& type) {
  Profile& profile = service.profiles[profilePath(number)];
  profile.known = true;
  profile.name = "name" + number;
  profile.uuid = uuidOf(number);
  profile.type = type;
  if (type == "vpn") profile.service = "org.freedesktop.NetworkManager.openvpn";
  return profile;
}

std::string WorldMaker::dialed(const std::string& number, std::uint64_t look) {
  const ConnectionId id{number, uuidOf(number), service.owner, service.bus};
  tracker.dialed(id, service.profiles.at(profilePath(number)), look);
  return id.toString();
}

void WorldMaker::showActive(const std::string& number, const std::string& type, ActiveState state,
                            const std::string& device, const std::string& config) {
  const Profile& profile = showProfile(number, type);
  service.tree.add(activePath(number), {{names::active,
                                         {{"Id", profile.name},
                                          {"Uuid", profile.uuid},
                                          {"Type", type},
                                          {"Connection", profilePath(number)},
                                          {"Devices", std::vector<std::string>{devicePath(device)}},
                                          {"Ip4Config", config},
                                          {"State", static_cast<std::uint64_t>(state)}}}});
}

void WorldMaker::setState(const std::string& number, ActiveState state) {
  service.tree.change(activePath(number), names::active, {{"State", static_cast<std::uint64_t>(state)}});
}

void WorldMaker::setFlags(const std::string& number, std::uint64_t flags) {
  service.tree.change(activePath(number), names::active, {{"StateFlags", flags}});
}

void WorldMaker::hideActive(const std::string& number) {
  service.tree.remove(activePath(number), {names::active});
}

void WorldMaker::showDevice(const std::string& number, const std::string& interface,
                            const std::string& config, std::uint64_t type, std::uint64_t state) {
  service.tree.add(devicePath(number), {{names::device,
                                         {{"Interface", interface},
                                          {"IpInterface", interface},
                                          {"Ip4Config", config},
                                          {"DeviceType", type},
                                          {"State", state}}}});
}

void WorldMaker::setDevice(const std::string& number, const Properties& properties) {
  service.tree.change(devicePath(number), names::device, properties);
}

void WorldMaker::hideDevice(const std::string& number) {
  service.tree.remove(devicePath(number), {names::device});
}

void WorldMaker::addLink(int index, const std::string& name, bool persistent, bool carrier) {
  auto message = LinkMessage::link(RTM_NEWLINK, index, carrier);
  message.text(IFLA_IFNAME, name);
  auto data = LinkMessage::attributes();
  data.value<unsigned char>(IFLA_TUN_PERSIST, persistent ? 1 : 0);
  auto info = LinkMessage::attributes();
  info.text(IFLA_INFO_KIND, "tun").nested(IFLA_INFO_DATA, data);
  message.nested(IFLA_LINKINFO, info);
  links.apply(message.header());
}

void WorldMaker::removeLink(int index) {
  links.apply(LinkMessage::link(RTM_DELLINK, index, false).header());
}

void WorldMaker::run(pid_t pid, pid_t parent, const std::string& name, std::vector<std::string> arguments) {
  processes.add({{pid, 1000u + static_cast<unsigned>(pid)}, parent, name, std::move(arguments)});
}

void WorldMaker::end(pid_t pid) {
  ProcessTable rest;
  for (const auto& [number, process] : processes.all()) {
    if (number != pid) rest.add(process);
  }
  processes = rest;
}

void WorldMaker::runOpenvpn(pid_t pid, const std::string& number) {
  run(pid, 1, "nm-openvpn-serv",
      {"/usr/lib/NetworkManager/nm-openvpn-service", "--bus-name", busNameOf(number)});
  run(pid + 1, pid, "openvpn",
      {"/usr/sbin/openvpn", "--up", "helper --bus-name " + busNameOf(number) + " --tun --"});
  service.busNames.insert(busNameOf(number));
}

void WorldMaker::endOpenvpn(pid_t pid, const std::string& number) {
  end(pid);
  end(pid + 1);
  service.busNames.erase(busNameOf(number));
}

void WorldMaker::setOwner(const std::string& owner) {
  service.owner = owner;
  service.tree.clear();
  service.profiles.clear();
  answering = !owner.empty();
}

World WorldMaker::world() const {
  return {answering,  answering ? std::nullopt : std::optional(serviceAbsent()),
          service,    links,
          linksKnown, processes,
          ways};
}

void WorldMaker::update() {
  tracker.update(world(), asked);
}

std::vector<Connection> WorldMaker::rows() const {
  std::vector<Connection> found;
  for (const auto& [identity, tracked] : tracker.all()) {
    if (!hasRow(tracked, world())) continue;
    found.push_back(describe(tracked, world()));
    noteSuccessor(found.back(), tracked, world(), tracker);
  }
  return found;
}

std::vector<std::string> standing(const Presence& presence) {
  std::vector<std::string> found;
  for (const Evidence& evidence : presence.evidence) {
    if (evidence.stands) found.push_back(evidence.toString());
  }
  return found;
}

}  // namespace onhook::networkmanager
