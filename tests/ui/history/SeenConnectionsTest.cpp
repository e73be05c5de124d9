#include "ui/history/SeenConnections.h"

#include <gmock/gmock.h>

#include "tests/ui/support/Examples.h"

namespace onhook {
namespace {

using namespace std::chrono_literals;
using testing::IsEmpty;
using testing::SizeIs;

class SeenConnectionsTest : public testing::Test {
 protected:
  std::vector<SeenConnections::Gone> list(std::vector<Connection> connections, Reach reach = Reach::reached) {
    now_ += 10s;
    Snapshot snapshot;
    snapshot.provider = "fake";
    snapshot.reach = reach;
    snapshot.connections = std::move(connections);
    return seen_.compare({snapshot}, now_);
  }
  static Connection unknownSince(ConnectionState state = ConnectionState::connected) {
    Connection connection = test::vpn("a");
    connection.since.reset();
    connection.state = state;
    return connection;
  }

  TimePoint now_ = TimePoint() + 1h;
  SeenConnections seen_;
  const Target a_ = test::vpn("a").target;
};

TEST_F(SeenConnectionsTest, WhatLeavesTheListIsGoneOnce) {
  EXPECT_THAT(list({test::vpn("a"), test::vpn("b")}), IsEmpty());
  const auto gone = list({test::vpn("b")});
  ASSERT_THAT(gone, SizeIs(1));
  EXPECT_EQ(gone[0].connection.target, a_);
  EXPECT_THAT(list({test::vpn("b")}), IsEmpty());
}

TEST_F(SeenConnectionsTest, SinceWhenItIsUpTheSystemTellsOrWeSawItComeUp) {
  list({});
  list({unknownSince(ConnectionState::dialing)});
  EXPECT_EQ(seen_.upFor(a_, now_), std::nullopt);
  list({unknownSince()});
  EXPECT_EQ(seen_.upFor(a_, now_ + 5s), 5s);
  EXPECT_FALSE(seen_.isAtLeast(a_));
  Connection told = unknownSince();
  told.since = now_ - 1h;
  list({told});
  EXPECT_EQ(seen_.upFor(a_, now_), 1h + 10s);
}

TEST_F(SeenConnectionsTest, WhatWasThereAlreadyWasUpForLonger) {
  list({unknownSince()});
  EXPECT_TRUE(seen_.isAtLeast(a_));
  const auto gone = list({});
  ASSERT_THAT(gone, SizeIs(1));
  EXPECT_TRUE(gone[0].upForAtLeast);
  EXPECT_EQ(gone[0].upFor, 10s);
}

TEST_F(SeenConnectionsTest, WhatWasNeverUpIsNotMissed) {
  list({});
  list({unknownSince(ConnectionState::dialing)});
  EXPECT_THAT(list({}), IsEmpty());
}

TEST_F(SeenConnectionsTest, WhatASystemTakesWithItIsNotKnownToBeDown) {
  list({test::vpn("a")});
  EXPECT_THAT(list({}, Reach::absent), IsEmpty());
  EXPECT_TRUE(seen_.upFor(a_, now_)) << "it may come back with its system";
  EXPECT_THAT(list({}), IsEmpty());
  EXPECT_EQ(seen_.upFor(a_, now_), std::nullopt);
}

TEST_F(SeenConnectionsTest, WhatEndsWhileItsSystemIsNotWatchedIsNoDrop) {
  list({test::vpn("a")});
  EXPECT_THAT(seen_.compare(std::vector<Snapshot>{}, now_ += 10s), IsEmpty()) << "its system is switched off";
  EXPECT_THAT(list({}), IsEmpty()) << "and on again";
}

TEST_F(SeenConnectionsTest, WhatIsThereUnderAnotherIdentityIsNotDown) {
  Connection before = test::modem("m"), after = test::modem("m");
  after.target.connection = "m-again";
  list({before});
  EXPECT_THAT(list({after}), IsEmpty());
}

}  // namespace
}  // namespace onhook
