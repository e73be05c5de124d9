// With real interfaces, in a network of its own: as root with /dev/net/tun, as the tests of pppd's contract.
// Elsewhere only what is nobody's is not there.

#include "core/providers/other/OtherProvider.h"

#include <fcntl.h>
#include <gmock/gmock.h>
#include <linux/if.h>
#include <linux/if_tun.h>
#include <sched.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#include <unistd.h>

#include <cstring>
#include <optional>
#include <thread>

#include "core/linux/FileDescriptor.h"

namespace onhook {
namespace {

using namespace std::chrono_literals;
using testing::ElementsAre;
using testing::IsEmpty;

/// Whether this program is in a network of its own; tried once, before there are other threads.
bool hasOwnNetwork() {
  static const bool has = ::access("/dev/net/tun", R_OK | W_OK) == 0 && ::unshare(CLONE_NEWNET) == 0;
  return has;
}

/// A tun that this process holds, as a VPN's program does.
class HeldTun {
 public:
  HeldTun(const char* name, short mode) : tun_(::open("/dev/net/tun", O_RDWR | O_CLOEXEC)) {
    ifreq request{};
    std::strncpy(request.ifr_name, name, IFNAMSIZ - 1);
    request.ifr_flags = static_cast<short>(mode | IFF_NO_PI);
    EXPECT_EQ(::ioctl(tun_.get(), TUNSETIFF, &request), 0);
    const FileDescriptor socket(::socket(AF_INET, SOCK_DGRAM | SOCK_CLOEXEC, 0));
    EXPECT_EQ(::ioctl(socket.get(), SIOCGIFFLAGS, &request), 0);
    request.ifr_flags |= IFF_UP;
    EXPECT_EQ(::ioctl(socket.get(), SIOCSIFFLAGS, &request), 0);
  }

 private:
  FileDescriptor tun_;
};

class OtherProviderTest : public testing::Test {
 protected:
  static void SetUpTestSuite() { hasOwnNetwork(); }

  std::vector<std::string> names(OtherProvider& provider) {
    std::vector<std::string> all;
    for (const Connection& connection : provider.observer().snapshot().connections)
      all.push_back(connection.name);
    return all;
  }

  template <class Condition>
  static bool waitFor(Condition condition) {
    const auto limit = std::chrono::steady_clock::now() + 30s;
    while (!condition()) {
      if (std::chrono::steady_clock::now() > limit) return false;
      std::this_thread::sleep_for(5ms);
    }
    return true;
  }
  static bool waitForLook(OtherProvider& provider) {
    const auto look = provider.observer().lookAtAll();
    return waitFor([&] { return provider.observer().snapshot().look >= look; });
  }
};

TEST_F(OtherProviderTest, ShowsATunThatAProgramHolds) {
  if (!hasOwnNetwork()) return;
  std::optional<HeldTun> tun(std::in_place, "tun5", IFF_TUN);
  OtherProvider provider;
  ASSERT_TRUE(waitForLook(provider));
  ASSERT_THAT(names(provider), ElementsAre("tun5"));
  const Connection row = provider.observer().snapshot().connections.front();
  EXPECT_TRUE(row.seenOnly);
  const std::string process = std::to_string(::getpid());
  ASSERT_EQ(row.evidence.size(), 2U);
  EXPECT_TRUE(row.evidence[1].subject.starts_with(process + ' ')) << row.evidence[1].subject;
  EXPECT_EQ(provider.observer().presence(row.target).state, PresenceState::up);

  const Reply reply = provider.actor().hangUp(row.target);
  EXPECT_EQ(reply.kind, Reply::Kind::refused);
  ASSERT_TRUE(reply.error);
  EXPECT_THAT(reply.error->advice, testing::HasSubstr(process));

  // Its end needs no look: the kernel tells.
  const auto wakeup = std::make_shared<Wakeup>();
  const Subscription watching = provider.observer().subscribe(row.target, wakeup);
  ASSERT_TRUE(waitForLook(provider));
  tun.reset();
  EXPECT_TRUE(waitFor([&] { return names(provider).empty(); }));
  EXPECT_EQ(provider.observer().presence(row.target).state, PresenceState::gone);
}

TEST_F(OtherProviderTest, WhatComesUpIsShownWhenItHasStoodAWhile) {
  if (!hasOwnNetwork()) return;
  OtherProvider provider({.patience = 300ms});
  ASSERT_TRUE(waitForLook(provider));
  ASSERT_THAT(names(provider), IsEmpty());
  const auto before = std::chrono::steady_clock::now();
  const HeldTun tun("tun6", IFF_TUN);
  ASSERT_TRUE(waitFor([&] { return !names(provider).empty(); }));
  EXPECT_GE(std::chrono::steady_clock::now() - before, 300ms);
}

TEST_F(OtherProviderTest, WhatVirtualMachinesUseIsNotShown) {
  if (!hasOwnNetwork()) return;
  const HeldTun tap("vnet0", IFF_TAP);
  ASSERT_EQ(
      std::system(
          "ip link add br0 type bridge 2>/dev/null || ip link add dummy0 type dummy 2>/dev/null || true"),
      0);
  OtherProvider provider;
  ASSERT_TRUE(waitForLook(provider));
  EXPECT_THAT(names(provider), IsEmpty());
  EXPECT_EQ(provider.observer().snapshot().reach, Reach::reached);
}

}  // namespace
}  // namespace onhook
