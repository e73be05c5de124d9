#pragma once

#include <map>
#include <memory>
#include <string>

#include "tests/system/lab/Command.h"
#include "tests/system/lab/InterfaceWatch.h"
#include "tests/system/lab/NetworkManagerDaemon.h"
#include "tests/system/lab/OpenVpn.h"
#include "tests/system/lab/Peer.h"
#include "tests/system/lab/SystemBus.h"
#include "tests/system/lab/VpnServer.h"

namespace onhook::lab {

/// One VPN of the lab: a profile of NetworkManager and a server of its own at the other end.
struct VpnSpec {
  std::string name = "office";
  std::string device = "tunc0";
  VpnServer::Transport transport = VpnServer::Transport::udp;
  /// How long NetworkManager gives it to connect; 0: a minute, as always.
  int timeoutSeconds = 0;
  /// How the client shows who it is.
  enum class Login { certificate, savedPassword, askedPassword };
  Login login = Login::certificate;
  std::string savedPassword = "right";
  /// Where its server is reached; empty: over the uplink. "10.50.1.1": through the first VPN.
  std::string serverAddress = {};
};

/// A small world around a real NetworkManager: its bus, an uplink that is up, another end with OpenVPN
/// servers. Must run inside the lab's namespaces; when it ends, nothing of it is left running there.
class Lab {
 public:
  /// NetworkManager's plug-in that speaks with openvpn.
  static inline const std::string plugIn = "/usr/lib/NetworkManager/nm-openvpn-service";

  /// `configuration`: more for NetworkManager.conf, whole sections.
  explicit Lab(const std::string& configuration = {});
  Lab(const Lab&) = delete;
  Lab& operator=(const Lab&) = delete;
  ~Lab();

  NetworkManagerDaemon& networkManager() { return networkManager_; }
  const InterfaceWatch& interfaces() const { return watch_; }
  OpenVpn& openVpn() { return openVpn_; }
  VpnServer& server(const std::string& vpn) { return *servers_.at(vpn); }

  /// Starts the server and gives NetworkManager the profile.
  void addVpn(const VpnSpec& spec = {});
  /// Gives NetworkManager a profile: a keyfile without id and uuid of its own.
  void addProfile(const std::string& name, const std::string& type, const std::string& keyfile);

  /// Brings the profile up and waits until NetworkManager says that it is.
  void up(const std::string& profile);
  /// Begins to bring it up.
  void startUp(const std::string& profile);
  CommandResult nmcli(std::vector<std::string> arguments);

  /// The client's openvpn for this device, and NetworkManager's plug-in that started it.
  static pid_t openVpnOf(const std::string& device);
  static pid_t pluginOf(const std::string& device);

 private:
  // In the order in which they are needed.
  OpenVpn openVpn_;
  SystemBus bus_;
  Peer peer_;
  InterfaceWatch watch_;
  std::map<std::string, std::unique_ptr<VpnServer>> servers_;
  NetworkManagerDaemon networkManager_;
};

}  // namespace onhook::lab
