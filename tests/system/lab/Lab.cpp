#include "tests/system/lab/Lab.h"

#include <stdexcept>

#include "tests/system/lab/Files.h"
#include "tests/system/lab/Inside.h"
#include "tests/system/lab/Interfaces.h"
#include "tests/system/lab/Processes.h"

namespace onhook::lab {

namespace {

const std::string profiles = "/etc/NetworkManager/system-connections";

std::string profileFile(const std::string& name) {
  return profiles + '/' + name + ".nmconnection";
}

void writeProfile(const std::string& name, const std::string& type, const std::string& keyfile) {
  writeFile(profileFile(name), "[connection]\nid=" + name + "\ntype=" + type + '\n' + keyfile);
}

}  // namespace

Lab::Lab(const std::string& configuration) : networkManager_(configuration) {
  // A VPN needs an active connection with a default route to stand on.
  writeProfile("uplink", "ethernet",
               "interface-name=" + Peer::uplink + "\n[ipv4]\nmethod=manual\naddress1=10.99.0.2/24," +
                   Peer::address + "\n[ipv6]\nmethod=disabled\n");
  networkManager_.start();
}

Lab::~Lab() {
  killAllOthers();
  for (const auto& interface : interfaceNames()) {
    if (interface != "lo") run({"ip", "link", "del", interface});
  }
  // What a killed NetworkManager leaves behind, and what the test made.
  for (const char* left : {"/etc/NetworkManager", "/var/lib/NetworkManager", "/run/NetworkManager"}) {
    for (const auto& entry : std::filesystem::directory_iterator(left)) std::filesystem::remove_all(entry);
  }
}

void Lab::addVpn(const VpnSpec& spec) {
  auto& server = servers_[spec.name];
  const bool byPassword = spec.login != VpnSpec::Login::certificate;
  server = std::make_unique<VpnServer>(static_cast<int>(servers_.size()), spec.transport, byPassword);
  std::string keyfile = "autoconnect=false\n[vpn]\nservice-type=org.freedesktop.NetworkManager.openvpn\n";
  keyfile += server->clientOptions(spec.serverAddress) + "dev-type=tun\ndev=" + spec.device + '\n';
  keyfile += "ca=" + certificateFile() + '\n';
  if (spec.timeoutSeconds > 0) keyfile += "timeout=" + std::to_string(spec.timeoutSeconds) + '\n';
  switch (spec.login) {
    case VpnSpec::Login::certificate:
      keyfile +=
          "connection-type=tls\ncert=" + certificateFile() + "\nkey=" + keyFile() + "\ncert-pass-flags=4\n";
      break;
    case VpnSpec::Login::savedPassword:
      keyfile += "connection-type=password\nusername=me\npassword-flags=0\n[vpn-secrets]\npassword=" +
                 spec.savedPassword + '\n';
      break;
    case VpnSpec::Login::askedPassword:
      keyfile += "connection-type=password\nusername=me\npassword-flags=1\n";
      break;
  }
  keyfile += "[ipv4]\nmethod=auto\nnever-default=true\n[ipv6]\nmethod=disabled\n";
  addProfile(spec.name, "vpn", keyfile);
}

void Lab::addProfile(const std::string& name, const std::string& type, const std::string& keyfile) {
  writeProfile(name, type, keyfile);
  mustRun({"nmcli", "connection", "load", profileFile(name)});
}

void Lab::up(const std::string& profile) {
  const auto result = nmcli({"connection", "up", "id", profile});
  if (result.exitCode != 0) {
    throw std::runtime_error(profile + " does not come up: " + result.output + NetworkManagerDaemon::log());
  }
}

void Lab::startUp(const std::string& profile) {
  mustRun({"nmcli", "--wait", "0", "connection", "up", "id", profile});
}

CommandResult Lab::nmcli(std::vector<std::string> arguments) {
  arguments.insert(arguments.begin(), "nmcli");
  return run(arguments);
}

pid_t Lab::openVpnOf(const std::string& device) {
  return findProcess({OpenVpn::program, "--dev", device});
}

pid_t Lab::pluginOf(const std::string& device) {
  const std::string line = readFile("/proc/" + std::to_string(openVpnOf(device)) + "/cmdline");
  // It is part of one argument: the program that openvpn is to run when the tunnel is up.
  constexpr std::string_view option = "--bus-name ";
  const auto optionAt = line.find(option);
  if (optionAt == std::string::npos) throw std::runtime_error("openvpn of " + device + " names no plug-in");
  const auto nameAt = optionAt + option.size();
  return findProcess({plugIn, line.substr(nameAt, line.find(' ', nameAt) - nameAt)});
}

}  // namespace onhook::lab
