#include "core/providers/networkmanager/ProcessTable.h"

#include <gmock/gmock.h>

#include <filesystem>
#include <fstream>

namespace onhook::networkmanager {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

class ProcessTableTest : public testing::Test {
 protected:
  ProcessTableTest() : root_(testing::TempDir() + "proc-" + std::to_string(::getpid())) {
    std::filesystem::create_directories(root_);
  }
  ~ProcessTableTest() override { std::filesystem::remove_all(root_); }

  void run(int pid, int parent, const std::string& name, const std::vector<std::string>& arguments,
           char state = 'S', int start = 500) {
    const std::string folder = root_ + '/' + std::to_string(pid);
    std::filesystem::create_directories(folder);
    std::ofstream(folder + "/stat") << pid << " (" << name << ") " << state << ' ' << parent
                                    << " 1 1 0 -1 4194560 1 2 3 4 5 6 7 8 20 0 1 0 " << start << " 99 88\n";
    std::ofstream commandLine(folder + "/cmdline", std::ios::binary);
    for (const std::string& argument : arguments) commandLine << argument << '\0';
  }
  std::vector<pid_t> pids(const std::vector<Process>& processes) {
    std::vector<pid_t> found;
    for (const Process& process : processes) found.push_back(process.id.pid);
    return found;
  }

  const std::string root_;
};

TEST_F(ProcessTableTest, TellsAPidThatWasGivenAgain) {
  run(10, 1, "openvpn", {"openvpn"}, 'S', 500);
  const ProcessId first{10, 500};
  EXPECT_TRUE(ProcessTable::read(root_).runs(first));
  EXPECT_TRUE(ProcessTable::readOne(root_, 10).runs(first));
  run(10, 1, "openvpn", {"openvpn"}, 'S', 900);
  EXPECT_FALSE(ProcessTable::read(root_).runs(first));
  EXPECT_FALSE(ProcessTable::readOne(root_, 10).runs(first));
}

TEST_F(ProcessTableTest, OneThatWaitsToBeCollectedHasEnded) {
  run(10, 1, "openvpn", {}, 'Z');
  EXPECT_THAT(ProcessTable::read(root_).all(), IsEmpty());
}

TEST_F(ProcessTableTest, NamesMayHoldBlanksAndBrackets) {
  run(10, 7, "a) S 3 (b", {"x"});
  const ProcessTable table = ProcessTable::read(root_);
  ASSERT_TRUE(table.all().contains(10));
  EXPECT_EQ(table.all().at(10).name, "a) S 3 (b");
  EXPECT_EQ(table.all().at(10).parent, 7);
  EXPECT_EQ(table.all().at(10).id.startTime, 500u);
}

TEST_F(ProcessTableTest, WhatIsNoProcessIsPassedOver) {
  std::filesystem::create_directories(root_ + "/self");
  std::filesystem::create_directories(root_ + "/10");
  std::ofstream(root_ + "/10/stat") << "10 (cut";
  EXPECT_THAT(ProcessTable::read(root_).all(), IsEmpty());
  EXPECT_THAT(ProcessTable::read(root_ + "/nowhere").all(), IsEmpty());
}

TEST_F(ProcessTableTest, OneThatCannotBeReadIsPassedOver) {
  run(12, 1, "openvpn", {"--bus-name org.example.Connection_1"});
  // It opens and does not read, as the file of a process does that ends in between.
  std::filesystem::create_directories(root_ + "/11/stat");
  const ProcessTable table = ProcessTable::read(root_);
  EXPECT_THAT(pids(table.ofBusName("org.example.Connection_1")), ElementsAre(12));
}

TEST_F(ProcessTableTest, FindsAPluginAndAllItStarted) {
  const std::string name = "org.freedesktop.NetworkManager.openvpn.Connection_1";
  run(62, 1, "nm-openvpn-serv", {"/usr/lib/NetworkManager/nm-openvpn-service", "--bus-name", name});
  run(40, 62, "openvpn", {"/usr/sbin/openvpn", "--remote", "x"});
  run(41, 40, "script", {"sh", "up"});
  run(70, 1, "nm-openvpn-serv", {"/usr/lib/NetworkManager/nm-openvpn-service", "--bus-name", name + "2"});
  run(71, 70, "openvpn", {"/usr/sbin/openvpn", "--up", "helper --bus-name " + name + "2 --tun --"});
  run(80, 1, "grep", {"grep", name});
  const ProcessTable table = ProcessTable::read(root_);
  EXPECT_THAT(pids(table.ofBusName(name)), ElementsAre(62, 40, 41));
  EXPECT_THAT(pids(table.ofBusName(name + "2")), ElementsAre(70, 71));
  EXPECT_TRUE(ProcessTable::isPlugin(table.all().at(62), name));
  EXPECT_FALSE(ProcessTable::isPlugin(table.all().at(40), name));
}

TEST_F(ProcessTableTest, FindsWhatAPluginLeftBehind) {
  const std::string name = "org.freedesktop.NetworkManager.openvpn.Connection_1";
  run(40, 1, "openvpn",
      {"/usr/sbin/openvpn", "--up", "helper --debug 0 62 --bus-name " + name + " --tun --"});
  EXPECT_THAT(pids(ProcessTable::read(root_).ofBusName(name)), ElementsAre(40));
}

TEST_F(ProcessTableTest, FindsNetworkManagersPppd) {
  run(18, 1, "NetworkManager", {"NetworkManager"});
  run(50, 18, "pppd", {"/usr/sbin/pppd", "nic-eth0"});
  run(51, 1, "pppd", {"/usr/sbin/pppd", "call", "isp"});
  EXPECT_THAT(pids(ProcessTable::read(root_).pppdsOfNetworkManager()), ElementsAre(50));
}

}  // namespace
}  // namespace onhook::networkmanager
