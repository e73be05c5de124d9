#pragma once

#include <signal.h>

#include <cstdlib>
#include <string>
#include <vector>

#include "tests/system/SystemTest.h"
#include "tests/system/lab/Files.h"
#include "tests/system/lab/Inside.h"
#include "tests/system/lab/Process.h"

namespace onhook {

/// A test of the real program on the real NetworkManager, with no provider of the test's own.
class ProgramTest : public SystemTest {
 protected:
  void SetUp() override {
    // Its journal ends with the lab, and each test has one of its own.
    std::filesystem::remove_all(state);
    ::setenv("XDG_STATE_HOME", state.c_str(), 1);
  }

  /// Runs it to its end.
  static lab::CommandResult onhook(std::vector<std::string> arguments) {
    // A minute: longer than any limit given here.
    return lab::run(command(std::move(arguments)), std::chrono::minutes(1));
  }
  static std::vector<std::string> command(std::vector<std::string> arguments) {
    arguments.insert(arguments.begin(), ONHOOK_PROGRAM);
    return arguments;
  }

  /// Lab and VPN.
  void startTunnel(const std::string& configuration = {}) {
    lab.emplace(configuration);
    lab->addVpn();
    lab->up("office");
    tunnel = lab::interfaceIndex("tunc0");
  }
  /// It does not end whatever it is asked.
  void freezeTunnel() {
    openvpn = lab::Lab::openVpnOf("tunc0");
    plugin = lab::Lab::pluginOf("tunc0");
    ::kill(openvpn, SIGSTOP);
    ::kill(plugin, SIGSTOP);
  }
  /// It does what it was asked meanwhile.
  void thawTunnel() const {
    ::kill(openvpn, SIGCONT);
    ::kill(plugin, SIGCONT);
  }

  const std::string state = lab::folder + "/state";
  int tunnel = 0;
  pid_t openvpn = 0;
  pid_t plugin = 0;
};

}  // namespace onhook
