#include "core/providers/networkmanager/Processes.h"

#include <gmock/gmock.h>

#include "tests/core/linux/FakeProc.h"

namespace onhook::networkmanager {
namespace {

using testing::ElementsAre;

using ProcessesTest = FakeProc;

std::vector<pid_t> pids(const std::vector<Process>& processes) {
  std::vector<pid_t> found;
  for (const Process& process : processes) found.push_back(process.id.pid);
  return found;
}

TEST_F(ProcessesTest, FindsAPluginAndAllItStarted) {
  const std::string name = "org.freedesktop.NetworkManager.openvpn.Connection_1";
  run(62, 1, "nm-openvpn-serv", {"/usr/lib/NetworkManager/nm-openvpn-service", "--bus-name", name});
  run(40, 62, "openvpn", {"/usr/sbin/openvpn", "--remote", "x"});
  run(41, 40, "script", {"sh", "up"});
  run(70, 1, "nm-openvpn-serv", {"/usr/lib/NetworkManager/nm-openvpn-service", "--bus-name", name + "2"});
  run(71, 70, "openvpn", {"/usr/sbin/openvpn", "--up", "helper --bus-name " + name + "2 --tun --"});
  run(80, 1, "grep", {"grep", name});
  const ProcessTable table = ProcessTable::read(root_);
  EXPECT_THAT(pids(ofBusName(table, name)), ElementsAre(62, 40, 41));
  EXPECT_THAT(pids(ofBusName(table, name + "2")), ElementsAre(70, 71));
  EXPECT_TRUE(isPlugin(table, table.all().at(62), name));
  EXPECT_FALSE(isPlugin(table, table.all().at(40), name));
}

TEST_F(ProcessesTest, WhatAPluginHasJustStartedIsNoPlugin) {
  const std::string name = "org.freedesktop.NetworkManager.openvpn.Connection_1";
  const std::vector<std::string> arguments{"/usr/lib/NetworkManager/nm-openvpn-service", "--bus-name", name};
  run(62, 18, "nm-openvpn-serv", arguments);
  run(63, 62, "nm-openvpn-serv", arguments);  // a moment later it is openvpn
  const ProcessTable table = ProcessTable::read(root_);
  EXPECT_THAT(pids(ofBusName(table, name)), ElementsAre(62, 63));
  EXPECT_TRUE(isPlugin(table, table.all().at(62), name));
  EXPECT_FALSE(isPlugin(table, table.all().at(63), name));
}

TEST_F(ProcessesTest, FindsWhatAPluginLeftBehind) {
  const std::string name = "org.freedesktop.NetworkManager.openvpn.Connection_1";
  run(40, 1, "openvpn",
      {"/usr/sbin/openvpn", "--up", "helper --debug 0 62 --bus-name " + name + " --tun --"});
  EXPECT_THAT(pids(ofBusName(ProcessTable::read(root_), name)), ElementsAre(40));
}

TEST_F(ProcessesTest, FindsNetworkManagersPppd) {
  run(18, 1, "NetworkManager", {"NetworkManager"});
  run(50, 18, "pppd", {"/usr/sbin/pppd", "nic-eth0"});
  run(51, 1, "pppd", {"/usr/sbin/pppd", "call", "isp"});
  EXPECT_THAT(pids(pppdsOfNetworkManager(ProcessTable::read(root_))), ElementsAre(50));
}

}  // namespace
}  // namespace onhook::networkmanager
