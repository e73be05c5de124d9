#include "tests/system/lab/VpnServer.h"

#include <filesystem>
#include <stdexcept>

#include "tests/system/lab/Command.h"
#include "tests/system/lab/Files.h"
#include "tests/system/lab/Inside.h"
#include "tests/system/lab/OpenVpn.h"
#include "tests/system/lab/Peer.h"

namespace onhook::lab {

namespace {

const std::string certificate = folder + "/certificate.pem";
const std::string key = folder + "/key.pem";

void makeCertificate() {
  if (std::filesystem::exists(certificate)) return;
  mustRun({"openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes",
           "-keyout", key, "-out", certificate, "-subj", "/CN=lab", "-days", "2"});
}

std::string serverLog(int port) {
  return folder + "/server-" + std::to_string(port) + ".log";
}

/// Has openvpn call it with a file: the user's name, then the password, a line each.
std::string passwordCheck() {
  const std::string script = folder + "/check-password";
  writeFile(script, "#!/bin/sh\n[ \"$(sed -n 2p \"$1\")\" = right ]\n", std::filesystem::perms(0755));
  return script;
}

std::vector<std::string> command(int number, int port, VpnServer::Transport transport, bool asksPassword) {
  std::filesystem::remove(serverLog(port));
  std::vector<std::string> words{OpenVpn::program,
                                 "--dev",
                                 "server" + std::to_string(number),
                                 "--dev-type",
                                 "tun",
                                 "--topology",
                                 "subnet",
                                 "--server",
                                 "10.50." + std::to_string(number) + ".0",
                                 "255.255.255.0",
                                 "--proto",
                                 transport == VpnServer::Transport::udp ? "udp" : "tcp-server",
                                 "--port",
                                 std::to_string(port),
                                 "--ca",
                                 certificateFile(),
                                 "--cert",
                                 certificateFile(),
                                 "--key",
                                 keyFile(),
                                 "--dh",
                                 "none",
                                 "--duplicate-cn"};
  if (asksPassword) {
    words.insert(words.end(),
                 {"--verify-client-cert", "none", "--username-as-common-name", "--script-security", "2",
                  "--auth-user-pass-verify", passwordCheck(), "via-file"});
  }
  return Peer::inside(words);
}

}  // namespace

std::string certificateFile() {
  makeCertificate();
  return certificate;
}

std::string keyFile() {
  makeCertificate();
  return key;
}

VpnServer::VpnServer(int number, Transport transport, bool asksPassword)
    : port_(1194 + number),
      transport_(transport),
      process_(command(number, port_, transport, asksPassword), {serverLog(port_), {}}) {
  const auto ready = [this] {
    return readFile(serverLog(port_)).find("Initialization Sequence Completed") != std::string::npos;
  };
  if (!eventually(ready)) throw std::runtime_error("the server does not start: " + readFile(serverLog(port_)));
}

std::string VpnServer::clientOptions(const std::string& address) const {
  // With the transport in `remote`, the plug-in would leave out the exit notification.
  return "remote=" + (address.empty() ? Peer::address : address) + ':' + std::to_string(port_) +
         (transport_ == Transport::tcp ? "\nproto-tcp=yes\n" : "\n");
}

}  // namespace onhook::lab
