#include <gmock/gmock.h>

#include <fstream>

#include "core/providers/pppd/Census.h"
#include "core/providers/pppd/Tracker.h"
#include "tests/core/linux/LinkMessages.h"

// What real pppds had left when it was captured: data/README.
namespace onhook::pppd {
namespace {

using testing::HasSubstr;
using testing::IsEmpty;
using testing::SizeIs;

class PppdCaptured : public testing::Test {
 protected:
  /// The rows of one capture. `interface`: the index of its ppp0; 0: it had none.
  std::vector<Connection> rowsOf(const std::string& name, int interface) {
    const std::string folder = std::string(ONHOOK_PPPD_DATA) + '/' + name;
    PppdOptions options;
    options.runDirectories = {folder + "/run"};
    options.procRoot = folder + "/proc";
    options.configDirectory = folder + "/ppp";
    Census census(options);
    World world = census.look({});
    world.linksKnown = true;
    world.hasProcesses = true;
    if (interface != 0) {
      auto message = LinkMessage::link(RTM_NEWLINK, interface, true);
      message.text(IFLA_IFNAME, "ppp0");
      world.links.apply(message.header());
    }
    tracker.update(world, {});
    return tracker.rows();
  }

  Tracker tracker;
};

TEST_F(PppdCaptured, Single) {
  const auto rows = rowsOf("single", 3);
  ASSERT_THAT(rows, SizeIs(1));
  EXPECT_EQ(rows[0].name, "l1");
  EXPECT_EQ(rows[0].device, "ttyW1");
  EXPECT_EQ(rows[0].kind, ConnectionKind::modem);
  EXPECT_EQ(rows[0].interface, "ppp0");
  EXPECT_EQ(rows[0].state, ConnectionState::connected);
  EXPECT_FALSE(rows[0].comesBack);
  EXPECT_THAT(rows[0].links, IsEmpty());
}

TEST_F(PppdCaptured, Dialing) {
  const auto rows = rowsOf("dialing", 0);
  ASSERT_THAT(rows, SizeIs(1));
  EXPECT_EQ(rows[0].state, ConnectionState::dialing);
  EXPECT_EQ(rows[0].name, "l1");
  EXPECT_EQ(rows[0].interface, "");
}

TEST_F(PppdCaptured, PersistBetweenTwoDialings) {
  const auto rows = rowsOf("persist-holdoff", 0);
  ASSERT_THAT(rows, SizeIs(1));
  EXPECT_EQ(rows[0].state, ConnectionState::dialing);
  EXPECT_EQ(rows[0].stateDetail, "link down, dials again");
  EXPECT_FALSE(rows[0].comesBack) << "hung up, it ends for good";
}

TEST_F(PppdCaptured, Bundle) {
  const auto rows = rowsOf("bundle", 6);
  ASSERT_THAT(rows, SizeIs(1));
  EXPECT_EQ(rows[0].name, "ppp0");
  ASSERT_THAT(rows[0].links, SizeIs(2));
  EXPECT_EQ(rows[0].links[0].name, "l1");
  EXPECT_EQ(rows[0].links[0].device, "ttyW1");
  EXPECT_EQ(rows[0].links[1].name, "l2");
  EXPECT_EQ(rows[0].links[1].device, "ttyW2");
  EXPECT_THAT(*rows[0].links[1].target.link, testing::StartsWith("741-5583-"))
      << "its record still tells the pid from before it detached";
}

TEST_F(PppdCaptured, ABundleWhoseFirstLinkWasHungUp) {
  const auto rows = rowsOf("bundle-master-hung-up", 6);
  ASSERT_THAT(rows, SizeIs(1));
  EXPECT_EQ(rows[0].state, ConnectionState::connected);
  EXPECT_THAT(rows[0].stateDetail, HasSubstr("link l1 is down; its pppd holds the bundle"));
  ASSERT_THAT(rows[0].links, SizeIs(1));
  EXPECT_EQ(rows[0].links[0].name, "l2");
}

TEST_F(PppdCaptured, WhatAKilledMasterLeaves) {
  const auto rows = rowsOf("bundle-master-killed", 0);
  ASSERT_THAT(rows, SizeIs(1));
  EXPECT_EQ(rows[0].name, "l2");
  EXPECT_EQ(rows[0].state, ConnectionState::goingDown);
  EXPECT_EQ(rows[0].interface, "");
}

TEST_F(PppdCaptured, WhatIsOverDoesNotShow) {
  EXPECT_THAT(rowsOf("all-killed", 0), IsEmpty());
  EXPECT_THAT(rowsOf("single-ended", 0), IsEmpty());
}

TEST_F(PppdCaptured, TheHelperOfNottyIsNoConnection) {
  const auto rows = rowsOf("notty", 5);
  ASSERT_THAT(rows, SizeIs(1));
  EXPECT_THAT(rows[0].target.connection, testing::StartsWith("524-"));
}

TEST_F(PppdCaptured, PppoeByItsRecordAlone) {
  const auto rows = rowsOf("pppoe", 10);
  ASSERT_THAT(rows, SizeIs(1));
  EXPECT_EQ(rows[0].kind, ConnectionKind::pppoe);
  EXPECT_EQ(rows[0].name, "dsl");
  EXPECT_EQ(rows[0].device, "eth0");
}

TEST_F(PppdCaptured, L2tpOfXl2tpd) {
  const auto rows = rowsOf("l2tp", 12);
  ASSERT_THAT(rows, SizeIs(1));
  EXPECT_EQ(rows[0].kind, ConnectionKind::l2tp);
  EXPECT_EQ(rows[0].variant, "xl2tpd");
}

TEST_F(PppdCaptured, AUsersCall) {
  const auto rows = rowsOf("user-call", 8);
  ASSERT_THAT(rows, SizeIs(1));
  EXPECT_EQ(rows[0].name, "own");
  EXPECT_EQ(rows[0].entry, "office");
}

}  // namespace
}  // namespace onhook::pppd
