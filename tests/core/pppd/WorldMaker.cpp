#include "tests/core/pppd/WorldMaker.h"

#include <algorithm>

#include "tests/core/linux/LinkMessages.h"

namespace onhook::pppd {

namespace {

std::string keyOf(pid_t pid) {
  return "pppd" + std::to_string(pid);
}

ProcessId processOf(pid_t pid) {
  return {pid, static_cast<std::uint64_t>(pid) * 10};
}

}  // namespace

Pppd& WorldMaker::run(pid_t pid, const std::string& record, std::vector<std::string> options) {
  world.boot = "9b705372";
  world.linksKnown = true;
  options.insert(options.begin(), "pppd");
  Pppd pppd;
  pppd.id = processOf(pid);
  pppd.options = readCommandLine(options, "/nonexistent", nullptr);
  pppd.key = keyOf(pid);
  pppd.owner = "root";
  pppd.maySignal = true;
  living_.insert(pppd.id);
  world.pppds.push_back(pppd);
  setRecord(pid, record);
  return this->pppd(pid);
}

void WorldMaker::end(pid_t pid) {
  living_.erase(processOf(pid));
  std::erase_if(world.pppds, [&](const Pppd& pppd) { return pppd.id.pid == pid; });
}

Pppd& WorldMaker::pppd(pid_t pid) {
  return *std::find_if(world.pppds.begin(), world.pppds.end(),
                       [&](const Pppd& pppd) { return pppd.id.pid == pid; });
}

void WorldMaker::setRecord(pid_t pid, const std::string& record) {
  entries[keyOf(pid)] = record;
  entries["PPPD_PID=" + std::to_string(pid)] = keyOf(pid);
  pppd(pid).record = Record::parse(record);
  pppd(pid).interface = pppd(pid).record.get("IFNAME");
  pppd(pid).linkName = pppd(pid).record.get("LINKNAME");
}

void WorldMaker::addInterface(int index, const std::string& name, pid_t owner, bool up) {
  auto message = LinkMessage::link(RTM_NEWLINK, index, true);
  message.text(IFLA_IFNAME, name);
  nlmsghdr* header = const_cast<nlmsghdr*>(&message.header());
  if (!up) reinterpret_cast<ifinfomsg*>(header + 1)->ifi_flags = 0;
  world.links.apply(*header);
  Pppd& pppd = this->pppd(owner);
  pppd.interface = name;
  pppd.hasInterfaceFile = true;
  entries["IFNAME=" + name] = keyOf(owner);
}

void WorldMaker::removeInterface(int index) {
  const NetworkLink* link = world.links.byIndex(index);
  for (Pppd& pppd : world.pppds) {
    if (link && pppd.interface == link->name) pppd.hasInterfaceFile = false;
  }
  world.links.apply(LinkMessage::link(RTM_DELLINK, index, false).header());
}

void WorldMaker::setBundle(pid_t master, const std::vector<pid_t>& links) {
  entries["BUNDLE=b"] = keyOf(master);
  std::string all;
  for (const pid_t pid : links) all += keyOf(pid) + ';';
  entries["BUNDLE_LINKS=b"] = all;
}

void WorldMaker::update() {
  world.directories.assign(1, {});
  world.directories.front().database = PppDatabase::fromEntries(entries);
  world.running = living_;
  tracker.update(world, asked);
}

Presence WorldMaker::presence(const Target& target) const {
  const auto presences = tracker.presences();
  const auto it = presences.find(target);
  return it == presences.end() ? Presence() : it->second;
}

Target WorldMaker::target(pid_t pid) {
  return {providerName, ConnectionId{processOf(pid), "9b705372"}.toString(), std::nullopt};
}

Target WorldMaker::link(pid_t master, pid_t pid) {
  return {providerName, target(master).connection, target(pid).connection};
}

std::vector<std::string> standing(const Presence& presence) {
  std::vector<std::string> all;
  for (const Evidence& evidence : presence.evidence) {
    if (evidence.stands) all.push_back(evidence.subject);
  }
  return all;
}

}  // namespace onhook::pppd
