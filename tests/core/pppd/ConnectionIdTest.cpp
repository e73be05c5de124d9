#include "core/providers/pppd/ConnectionId.h"

#include <gmock/gmock.h>

namespace onhook::pppd {
namespace {

TEST(PppdConnectionId, GoesIntoTextAndBack) {
  const ConnectionId id{{226, 5178}, "9b705372"};
  EXPECT_EQ(id.toString(), "226-5178-9b705372");
  EXPECT_EQ(ConnectionId::parse("226-5178-9b705372"), id);
}

TEST(PppdConnectionId, TakesNothingElse) {
  for (const char* text : {"", "226", "226-5178", "226--9b705372", "-5178-9b705372", "0226-5178-9b705372",
                           "226-05178-9b705372", "226-5178-", "226-5178-xyz", "226-5178-9b-1", "0-1-a",
                           "a-1-b", "99999999-1-a", "226-99999999999999999999999-a", " 226-1-a"})
    EXPECT_FALSE(ConnectionId::parse(text)) << text;
}

}  // namespace
}  // namespace onhook::pppd
