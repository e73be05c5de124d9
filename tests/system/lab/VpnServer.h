#pragma once

#include <signal.h>

#include <string>

#include "tests/system/lab/Eventually.h"
#include "tests/system/lab/Process.h"

namespace onhook::lab {

/// A real OpenVPN server at the other end of the lab's uplink.
class VpnServer {
 public:
  enum class Transport {
    udp,  ///< the client says good-bye and waits for a second before its tunnel goes
    tcp   ///< the tunnel goes within milliseconds
  };

  /// `number` keeps several apart: port 1194 + number, network 10.50.number.0. `asksPassword`: it takes no
  /// certificate of its clients, but "right" as their password.
  VpnServer(int number, Transport transport, bool asksPassword = false);

  /// What a client's profile says to reach it, as lines of its [vpn] section.
  /// `address`: that of the server; empty: at the other end of the uplink.
  std::string clientOptions(const std::string& address = {}) const;
  /// Silent from now on: it neither answers nor refuses.
  void freeze() { process_.signal(SIGSTOP); }
  /// Gone for good: its machine refuses.
  void stop() {
    process_.signal(SIGKILL);
    process_.wait(patience);
  }

 private:
  const int port_;
  const Transport transport_;
  Process process_;
};

/// The certificate that servers and clients show each other and trust; made when first asked for.
std::string certificateFile();
std::string keyFile();

}  // namespace onhook::lab
