#include "core/providers/pppd/Tracker.h"

#include <gmock/gmock.h>
#include <signal.h>

#include "tests/core/pppd/WorldMaker.h"

namespace onhook::pppd {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::SizeIs;

class PppdTrackerBundleTest : public testing::Test, protected WorldMaker {
 protected:
  void bundle(std::vector<std::string> options = {}) {
    run(10, "PPPD_PID=10;DEVICE=/dev/ttyS0;LINKNAME=l1;IFNAME=ppp0;UNIT=0;BUNDLE=b;IPREMOTE=10.9.0.1",
        options);
    run(20, "PPPD_PID=20;DEVICE=/dev/ttyS1;LINKNAME=l2;IFNAME=ppp0;UNIT=0;BUNDLE=b", options);
    addInterface(5, "ppp0", 10);
    setBundle(10, {10, 20});
    update();
  }
};

TEST_F(PppdTrackerBundleTest, ABundleIsOneConnectionWithItsLinks) {
  bundle();
  ASSERT_THAT(rows(), SizeIs(1));
  const Connection row = rows().front();
  EXPECT_EQ(row.name, "ppp0");
  ASSERT_THAT(row.links, SizeIs(2));
  EXPECT_EQ(row.links[0].target, link(10, 10));
  EXPECT_EQ(row.links[0].number, 1);
  EXPECT_EQ(row.links[0].name, "l1");
  EXPECT_EQ(row.links[1].target, link(10, 20));
  EXPECT_EQ(row.links[1].device, "ttyS1");
  EXPECT_THAT(standing(presence(target(10))), ElementsAre("ppp0", "10 (pppd)", "20 (pppd)"));
}

TEST_F(PppdTrackerBundleTest, ABundleIsHungUpByEachOfItsPppds) {
  bundle();
  EXPECT_THAT(signals(target(10)), ElementsAre(Signal{{10, 100}, SIGTERM}, Signal{{20, 200}, SIGTERM}));
  tracker.requestAccepted(target(10));
  end(10);
  removeInterface(5);
  update();
  EXPECT_EQ(presence(target(10)).state, PresenceState::goingDown) << "a pppd of it still runs";
  EXPECT_THAT(standing(presence(target(10))), ElementsAre("20 (pppd)"));
  ASSERT_THAT(rows(), SizeIs(1)) << "what is left of it is no connection of its own";
  EXPECT_EQ(rows().front().target, target(10));
  end(20);
  update();
  EXPECT_EQ(presence(target(10)).state, PresenceState::gone);
  EXPECT_THAT(rows(), IsEmpty());
}

TEST_F(PppdTrackerBundleTest, ALinkThatIsNotTheFirstGetsTermAndEndsWithItsPppd) {
  bundle();
  EXPECT_THAT(signals(link(10, 20)), ElementsAre(Signal{{20, 200}, SIGTERM}));
  tracker.requestAccepted(link(10, 20));
  setBundle(10, {10});
  update();
  EXPECT_EQ(presence(link(10, 20)).state, PresenceState::goingDown) << "its pppd still runs";
  end(20);
  update();
  EXPECT_EQ(presence(link(10, 20)).state, PresenceState::gone);
  EXPECT_EQ(presence(target(10)).state, PresenceState::up);
  EXPECT_EQ(rows().front().state, ConnectionState::connected);
  EXPECT_THAT(rows().front().links, SizeIs(1));
}

TEST_F(PppdTrackerBundleTest, TheFirstLinkGetsHupAndItsPppdHoldsTheBundle) {
  bundle();
  EXPECT_THAT(signals(link(10, 10)), ElementsAre(Signal{{10, 100}, SIGHUP}));
  tracker.requestAccepted(link(10, 10));
  update();
  EXPECT_EQ(presence(link(10, 10)).state, PresenceState::goingDown);
  setBundle(10, {20});
  update();
  EXPECT_EQ(presence(link(10, 10)).state, PresenceState::gone);
  const Connection row = rows().front();
  EXPECT_EQ(row.state, ConnectionState::connected);
  EXPECT_THAT(row.stateDetail,
              testing::AllOf(HasSubstr("l1"), HasSubstr("holds the bundle"), HasSubstr("Deflate")));
  ASSERT_THAT(row.links, SizeIs(1));
  EXPECT_EQ(row.links[0].number, 2) << "a link keeps its number";
  EXPECT_THAT(signals(link(10, 10)), IsEmpty()) << "its link is down already";
  EXPECT_THAT(signals(target(10)), SizeIs(2)) << "the holder too";
}

TEST_F(PppdTrackerBundleTest, WithoutCompressionNothingIsSaidOfDeflate) {
  bundle({"noccp"});
  setBundle(10, {20});
  update();
  EXPECT_THAT(rows().front().stateDetail, testing::Not(HasSubstr("Deflate")));
}

TEST_F(PppdTrackerBundleTest, TheLastLinkGetsTermOrItWouldDialAgain) {
  bundle({"persist"});
  end(20);
  setBundle(10, {10});
  update();
  EXPECT_THAT(signals(link(10, 10)), ElementsAre(Signal{{10, 100}, SIGTERM}));
}

TEST_F(PppdTrackerBundleTest, ALinkIsDialedAsAConnectionOfItsOwnUntilItJoins) {
  bundle();
  run(30, "PPPD_PID=30;LINKNAME=l3;DEVICE=/dev/ttyS2");
  update();
  ASSERT_THAT(rows(), SizeIs(2));
  EXPECT_EQ(rows()[1].state, ConnectionState::dialing);
  setRecord(30, "PPPD_PID=30;LINKNAME=l3;DEVICE=/dev/ttyS2;IFNAME=ppp0;BUNDLE=b");
  setBundle(10, {10, 20, 30});
  update();
  ASSERT_THAT(rows(), SizeIs(1));
  ASSERT_THAT(rows()[0].links, SizeIs(3));
  EXPECT_EQ(rows()[0].links[2].number, 3);
  EXPECT_EQ(presence(target(30)).state, PresenceState::up) << "whoever waits for what it was is not misled";
  EXPECT_THAT(signals(target(30)), ElementsAre(Signal{{30, 300}, SIGTERM}));
}

TEST_F(PppdTrackerBundleTest, AKilledMastersOtherPppdsAreWhatTheyAre) {
  bundle();
  end(10);
  removeInterface(5);
  update();
  EXPECT_EQ(presence(target(10)).state, PresenceState::gone);
  ASSERT_THAT(rows(), SizeIs(1));
  EXPECT_EQ(rows().front().target, target(20));
  EXPECT_THAT(rows().front().stateDetail, HasSubstr("interface is gone"));
}

TEST_F(PppdTrackerBundleTest, AListThatNamesAForeignRecordMakesNoLink) {
  bundle();
  run(30, "PPPD_PID=30;LINKNAME=other;DEVICE=/dev/ttyS2");
  setBundle(10, {10, 20, 30});
  update();
  EXPECT_THAT(rows(), SizeIs(2)) << "its own record says nothing of the bundle";
}

TEST_F(PppdTrackerBundleTest, OfABundleAllMustBeAllowed) {
  bundle();
  pppd(20).maySignal = false;
  update();
  EXPECT_EQ(rows().front().mayHangUp.authority, Authority::no);
  EXPECT_EQ(rows().front().links[0].mayHangUp.authority, Authority::yes);
  EXPECT_EQ(rows().front().links[1].mayHangUp.authority, Authority::no);
}

TEST_F(PppdTrackerBundleTest, NothingNewIsNoNews) {
  bundle();
  const auto before = rows();
  for (Pppd& pppd : world.pppds) pppd.started += std::chrono::nanoseconds(7);
  update();
  EXPECT_EQ(rows(), before);
}

TEST_F(PppdTrackerBundleTest, WhileAPasswordIsAskedForNothingOfItGoesDown) {
  bundle();
  tracker.requestOnItsWay(target(10));
  update();
  EXPECT_EQ(rows().front().state, ConnectionState::connected);
  tracker.requestFailed(target(10));
  update();
  EXPECT_EQ(rows().front().state, ConnectionState::connected);
}

TEST_F(PppdTrackerBundleTest, SignaledByAnotherTheWholeBundleStillCounts) {
  bundle();
  tracker.requestOnItsWay(target(10));
  // The first of them ends before anybody has told that they were signaled.
  end(10);
  removeInterface(5);
  setBundle(10, {});
  update();
  EXPECT_TRUE(presence(target(10)).stands());
  EXPECT_THAT(standing(presence(target(10))), ElementsAre("20 (pppd)"));
  tracker.requestAccepted(target(10));
  end(20);
  update();
  EXPECT_EQ(presence(target(10)).state, PresenceState::gone);
}

TEST_F(PppdTrackerBundleTest, ForceKillsEveryPppdOfABundle) {
  bundle();
  EXPECT_THAT(tracker.forceFor(target(10), world),
              testing::UnorderedElementsAre(Signal{{10, 100}, SIGKILL}, Signal{{20, 200}, SIGKILL}));
  ASSERT_TRUE(rows().front().force);
  EXPECT_THAT(rows().front().force->skips, HasSubstr("peer"));
}

TEST_F(PppdTrackerBundleTest, ForceOfALinkSparesTheOneThatHoldsTheBundle) {
  bundle();
  const Connection row = rows().front();
  EXPECT_FALSE(row.links[0].force);
  EXPECT_TRUE(row.links[1].force);
  EXPECT_THAT(tracker.forceFor(link(10, 10), world), IsEmpty());
  EXPECT_THAT(tracker.forceFor(link(10, 20), world), ElementsAre(Signal{{20, 200}, SIGKILL}));
}

}  // namespace
}  // namespace onhook::pppd
