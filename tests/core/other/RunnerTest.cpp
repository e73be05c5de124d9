#include "core/providers/other/Runner.h"

#include <gmock/gmock.h>

#include "tests/core/linux/FakeProc.h"

namespace onhook::other {
namespace {

class RunnerTest : public FakeProc {
 protected:
  /// The process holds a descriptor of that tun.
  void hold(int pid, const std::string& interface) {
    const std::string folder = root_ + '/' + std::to_string(pid) + "/fdinfo";
    std::filesystem::create_directories(folder);
    std::ofstream(folder + "/3") << "pos:\t0\nflags:\t0100002\nmnt_id:\t15\n";
    std::ofstream(folder + "/5") << "pos:\t0\nflags:\t0104002\nmnt_id:\t26\niff:\t" << interface << '\n';
  }
  void put(int pid, const std::string& file, const std::string& text) {
    std::ofstream(root_ + '/' + std::to_string(pid) + '/' + file) << text;
  }
};

TEST_F(RunnerTest, IsWhoHoldsTheTunOpen) {
  run(149, 1, "openvpn", {"openvpn", "--config", "a.conf"});
  hold(149, "tun5");
  put(149, "status", "Name:\topenvpn\nUid:\t0\t0\t0\t0\n");
  put(149, "cgroup", "0::/system.slice/system-openvpn.slice/openvpn-client@a.service\n");
  run(150, 1, "openvpn", {"openvpn"});
  hold(150, "tun50");
  const auto runner = findRunner(root_, "tun5");
  ASSERT_TRUE(runner);
  EXPECT_EQ(*runner, (Runner{{149, 500}, "openvpn", "root", "openvpn-client@a.service"}));
}

TEST_F(RunnerTest, ElseTheVpnProgramThatNamesTheInterface) {
  run(149, 1, "openvpn", {"openvpn", "--dev", "tun5"});
  run(150, 1, "openconnect", {"openconnect", "--interface=vpn0"});
  run(151, 1, "tcpdump", {"tcpdump", "-i", "tun5"});
  ASSERT_TRUE(findRunner(root_, "tun5"));
  EXPECT_EQ(findRunner(root_, "tun5")->id.pid, 149);
  EXPECT_EQ(findRunner(root_, "vpn0")->name, "openconnect");
}

TEST_F(RunnerTest, OfTwoThatNameItNeitherIsClaimed) {
  run(149, 1, "openvpn", {"openvpn", "--dev", "tun5"});
  run(150, 1, "openvpn", {"openvpn", "--dev", "tun5"});
  EXPECT_FALSE(findRunner(root_, "tun5"));
  EXPECT_FALSE(findRunner(root_, "tun6"));
}

}  // namespace
}  // namespace onhook::other
