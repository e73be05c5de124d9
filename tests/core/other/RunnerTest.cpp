#include "core/providers/other/Runner.h"

#include <gmock/gmock.h>

#include "tests/core/linux/FakeProc.h"

namespace onhook::other {
namespace {

class RunnerTest : public FakeProc {
 protected:
  /// The process holds a descriptor of that tun.
  void hold(int pid, const std::string& interface) {
    open(pid, 3, "/dev/null", "pos:\t0\nflags:\t0100002\nmnt_id:\t15\n");
    open(pid, 5, "/dev/net/tun", "pos:\t0\nflags:\t0104002\nmnt_id:\t26\niff:\t" + interface + '\n');
  }
  void open(int pid, int number, const std::string& file, const std::string& information) {
    const std::filesystem::path folder = root_ + '/' + std::to_string(pid);
    std::filesystem::create_directories(folder / "fd");
    std::filesystem::create_directories(folder / "fdinfo");
    std::filesystem::create_symlink(file, folder / "fd" / std::to_string(number));
    std::ofstream(folder / "fdinfo" / std::to_string(number)) << information;
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

TEST_F(RunnerTest, MayBeAnyProgram) {
  run(149, 1, "openvpn", {"openvpn", "--dev", "tun5"});
  run(150, 1, "my-own-vpn", {"my-own-vpn"});
  hold(150, "tun5");
  EXPECT_EQ(findRunner(root_, "tun5")->id.pid, 150) << "who holds it, not who names it";
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
