#pragma once

#include <optional>
#include <set>
#include <string>

#include "core/linux/LinkTable.h"
#include "core/providers/networkmanager/Rows.h"
#include "core/providers/networkmanager/Tracker.h"
#include "core/providers/networkmanager/World.h"

namespace onhook::networkmanager {

/// A small world to track connections in, as a NetworkManager and a kernel would show it.
class WorldMaker {
 public:
  WorldMaker();

  /// Something that NetworkManager shows. Profiles, devices and active connections are named by the last
  /// element of their path.
  Profile& showProfile(const std::string& number, const std::string& type);
  void showActive(const std::string& number, const std::string& type, ActiveState state,
                  const std::string& device = "1", const std::string& config = "/");
  void setState(const std::string& number, ActiveState state);
  void setFlags(const std::string& number, std::uint64_t flags);
  void hideActive(const std::string& number);
  void showDevice(const std::string& number, const std::string& interface, const std::string& config = "/",
                  std::uint64_t type = 14, std::uint64_t state = 100);
  void setDevice(const std::string& number, const Properties& properties);
  void hideDevice(const std::string& number);

  void addLink(int index, const std::string& name, bool persistent = false, bool carrier = true);
  void removeLink(int index);
  void run(pid_t pid, pid_t parent, const std::string& name, std::vector<std::string> arguments);
  void end(pid_t pid);
  /// The plug-in of a VPN with openvpn below it: processes `pid` and `pid` + 1, and the name on the bus.
  void runOpenvpn(pid_t pid, const std::string& number);
  void endOpenvpn(pid_t pid, const std::string& number);

  /// NetworkManager goes, or another one comes.
  void setOwner(const std::string& owner);

  /// NetworkManager has accepted to dial the profile `number`, as an active connection of that number, which
  /// it does not show yet. Returns the identity.
  std::string dialed(const std::string& number, std::uint64_t look = 1);

  void update();
  const Tracked& tracked(const std::string& identity) const { return tracker.all().at(identity); }
  Presence presence(const std::string& identity) const { return tracked(identity).presence; }
  /// The rows of the list.
  std::vector<Connection> rows() const;
  World world() const;

  static std::string activePath(const std::string& number);
  static std::string devicePath(const std::string& number);
  static std::string profilePath(const std::string& number);
  static std::string uuidOf(const std::string& number);
  static std::string identityOf(const std::string& number, const std::string& owner = ":1.5");

  ServiceState service;
  LinkTable links;
  bool linksKnown = true;
  ProcessTable processes;
  std::map<std::string, std::string> ways;
  bool answering = true;
  std::set<std::string> asked;
  Tracker tracker;
};

/// "interface tunc0", "process 101 (openvpn)"...: what still stands.
std::vector<std::string> standing(const Presence& presence);

}  // namespace onhook::networkmanager
