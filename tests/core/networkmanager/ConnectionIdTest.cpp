#include "core/providers/networkmanager/ConnectionId.h"

#include <gmock/gmock.h>

#include "core/Target.h"

namespace onhook::networkmanager {
namespace {

const ConnectionId vpn{"3", "48206746-38b1-44b2-b4a8-be0ab6caa449", ":1.12", "9b705372"};

TEST(ConnectionId, IsReadBackAsWritten) {
  EXPECT_EQ(ConnectionId::parse(vpn.toString()), vpn);
}

TEST(ConnectionId, FitsIntoATarget) {
  const Target target{"networkmanager", vpn.toString(), std::nullopt};
  EXPECT_EQ(Target::parse(target.toString()), target);
}

TEST(ConnectionId, NamesTheObjectPath) {
  EXPECT_EQ(vpn.path(), "/org/freedesktop/NetworkManager/ActiveConnection/3");
  EXPECT_EQ(ConnectionId::numberOfPath(vpn.path()), "3");
  EXPECT_EQ(ConnectionId::numberOfPath("/org/freedesktop/NetworkManager/Devices/3"), "");
}

TEST(ConnectionId, RefusesWhatHasNotItsForm) {
  for (const char* text : {"", "3", "3-", "3-uuid", "-a-:1.5-9b", "x-a-:1.5-9b", "3-a-1.5-9b", "3-a-:1.5-",
                           "3--:1.5-9b", "3-a-:1.5-9b/../x", "3-../x-:1.5-9b", "3/x-a-:1.5-9b"}) {
    EXPECT_FALSE(ConnectionId::parse(text)) << text;
  }
}

}  // namespace
}  // namespace onhook::networkmanager
