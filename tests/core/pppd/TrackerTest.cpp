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

class PppdTrackerTest : public testing::Test, protected WorldMaker {
 protected:
  /// A connection of its own that is up.
  void single(std::vector<std::string> options = {}) {
    run(10, "PPPD_PID=10;DEVICE=/dev/ttyS0;IFNAME=ppp0;UNIT=0;IPREMOTE=10.9.0.1", std::move(options));
    addInterface(5, "ppp0", 10);
    update();
  }
};

TEST_F(PppdTrackerTest, OneThatIsUp) {
  single();
  ASSERT_THAT(rows(), SizeIs(1));
  const Connection row = rows().front();
  EXPECT_EQ(row.target, target(10));
  EXPECT_EQ(row.state, ConnectionState::connected);
  EXPECT_EQ(row.interface, "ppp0");
  EXPECT_EQ(row.device, "ttyS0");
  EXPECT_EQ(row.name, "ttyS0");
  EXPECT_EQ(row.kind, ConnectionKind::modem);
  EXPECT_THAT(row.links, IsEmpty());
  EXPECT_EQ(presence(target(10)).state, PresenceState::up);
  EXPECT_THAT(standing(presence(target(10))), ElementsAre("ppp0", "10 (pppd)"));
}

TEST_F(PppdTrackerTest, ATunnelGoesOverTheInterfaceThatItsServerIsReachedBy) {
  single();
  pppd(10).server = "192.0.2.1";
  update();
  EXPECT_THAT(rows().front().goesOver, IsEmpty());
  world.ways["192.0.2.1"] = "ppp7";
  update();
  EXPECT_THAT(rows().front().goesOver, ElementsAre("ppp7"));
  world.ways["192.0.2.1"] = "ppp0";
  update();
  EXPECT_THAT(rows().front().goesOver, IsEmpty()) << "never by itself";
}

TEST_F(PppdTrackerTest, NamesByLinkPeerAndDevice) {
  single({"call", "office"});
  EXPECT_EQ(rows().front().name, "office");
  EXPECT_EQ(rows().front().entry, "office");
  setRecord(10, "PPPD_PID=10;DEVICE=/dev/ttyS0;LINKNAME=own;IFNAME=ppp0");
  update();
  EXPECT_EQ(rows().front().name, "own");
}

TEST_F(PppdTrackerTest, DialingCanBeHungUp) {
  run(10, "PPPD_PID=10;DEVICE=/dev/ttyS0;LINKNAME=l1");
  update();
  ASSERT_THAT(rows(), SizeIs(1));
  EXPECT_EQ(rows().front().state, ConnectionState::dialing);
  EXPECT_THAT(signals(target(10)), ElementsAre(Signal{{10, 100}, SIGTERM}));
  tracker.requestAccepted(target(10));
  end(10);
  update();
  EXPECT_EQ(presence(target(10)).state, PresenceState::gone);
  EXPECT_THAT(rows(), IsEmpty());
}

TEST_F(PppdTrackerTest, NeitherInterfaceNorProcessAloneMakesItGone) {
  single();
  tracker.requestAccepted(target(10));
  update();
  EXPECT_EQ(rows().front().state, ConnectionState::goingDown);
  EXPECT_EQ(rows().front().stateDetail, "waiting for the peer");
  removeInterface(5);
  update();
  EXPECT_EQ(presence(target(10)).state, PresenceState::goingDown);
  EXPECT_THAT(standing(presence(target(10))), ElementsAre("10 (pppd)"));
  EXPECT_EQ(rows().front().stateDetail, "");
  end(10);
  update();
  EXPECT_EQ(presence(target(10)).state, PresenceState::gone);
}

TEST_F(PppdTrackerTest, AnInterfaceThatOutlivesItsPppdStillStands) {
  single();
  end(10);
  update();
  EXPECT_EQ(presence(target(10)).state, PresenceState::goingDown);
  ASSERT_THAT(rows(), SizeIs(1));
  EXPECT_EQ(rows().front().state, ConnectionState::goingDown);
  removeInterface(5);
  update();
  EXPECT_EQ(presence(target(10)).state, PresenceState::gone);
}

TEST_F(PppdTrackerTest, WithPersistItsEndIsADialing) {
  single({"persist"});
  EXPECT_FALSE(rows().front().comesBack) << "hung up, it ends for good";
  removeInterface(5);
  setRecord(10, "PPPD_PID=10;DEVICE=/dev/ttyS0;UNIT=0;IPREMOTE=10.9.0.1;CONNECT_TIME=1");
  update();
  EXPECT_EQ(rows().front().state, ConnectionState::dialing);
  EXPECT_EQ(rows().front().stateDetail, "link down, dials again");
  EXPECT_EQ(presence(target(10)).state, PresenceState::up);
}

TEST_F(PppdTrackerTest, WithoutPersistItsEndIsItsEnd) {
  single();
  removeInterface(5);
  update();
  EXPECT_EQ(rows().front().state, ConnectionState::goingDown);
  EXPECT_THAT(rows().front().stateDetail, HasSubstr("interface is gone"));
}

TEST_F(PppdTrackerTest, DemandWaitsForTraffic) {
  run(10, "PPPD_PID=10;DEVICE=/dev/ttyS0;IFNAME=ppp0;UNIT=0", {"demand"});
  addInterface(5, "ppp0", 10);
  update();
  EXPECT_EQ(rows().front().state, ConnectionState::dialing);
  EXPECT_EQ(rows().front().stateDetail, "dials when there is traffic");
  setRecord(10, "PPPD_PID=10;DEVICE=/dev/ttyS0;IFNAME=ppp0;UNIT=0;IPREMOTE=10.9.0.1");
  update();
  EXPECT_EQ(rows().front().state, ConnectionState::connected);
}

TEST_F(PppdTrackerTest, ADeadRecordsClaimIsNotBelieved) {
  // Killed and its interface taken by another; it lives on in no way.
  run(10, "PPPD_PID=10;IFNAME=ppp0;LINKNAME=old");
  end(10);
  run(20, "PPPD_PID=20;IFNAME=ppp0;LINKNAME=new");
  addInterface(6, "ppp0", 20);
  update();
  ASSERT_THAT(rows(), SizeIs(1));
  EXPECT_EQ(rows().front().name, "new");
}

TEST_F(PppdTrackerTest, AnInterfaceTakenByAnotherIsNoLongerOnes) {
  run(10, "PPPD_PID=10;IFNAME=ppp0;LINKNAME=left");
  run(20, "PPPD_PID=20;IFNAME=ppp0;LINKNAME=new");
  addInterface(6, "ppp0", 20);
  update();
  ASSERT_THAT(rows(), SizeIs(2));
  EXPECT_EQ(rows()[0].interface, "");
  EXPECT_EQ(rows()[0].state, ConnectionState::goingDown);
  EXPECT_EQ(rows()[1].interface, "ppp0");
}

TEST_F(PppdTrackerTest, AnIdThatWasNeverSeenIsGoneUnlessItRuns) {
  asked = {target(77).connection, "77-770-00000000", "nonsense"};
  single();
  EXPECT_EQ(presence(target(77)).state, PresenceState::gone);
  EXPECT_EQ(presence({providerName, "77-770-00000000", std::nullopt}).state, PresenceState::gone)
      << "another boot";
  EXPECT_THAT(rows(), SizeIs(1));
  EXPECT_THAT(signals(target(77)), IsEmpty());
  EXPECT_THAT(signals({providerName, "10-101-9b705372", std::nullopt}), IsEmpty()) << "another's start";
  EXPECT_THAT(signals({"networkmanager", target(10).connection, std::nullopt}), IsEmpty());
}

TEST_F(PppdTrackerTest, WhereProcessesAreHiddenNothingIsCalledGone) {
  single();
  world.processesVisible = false;
  end(10);
  removeInterface(5);
  update();
  EXPECT_EQ(presence(target(10)).state, PresenceState::cannotTell);
  EXPECT_TRUE(presence(target(10)).reason);
}

TEST_F(PppdTrackerTest, WhoMayNotIsToldWhoCan) {
  single();
  pppd(10).maySignal = false;
  pppd(10).owner = "alice";
  update();
  const Permission permission = rows().front().mayHangUp;
  EXPECT_EQ(permission.authority, Authority::no);
  ASSERT_TRUE(permission.reason);
  EXPECT_EQ(permission.reason->code, "EPERM");
  EXPECT_EQ(permission.reason->text,
            "Process 10 (pppd) belongs to alice, and only alice and root may end it.");
  EXPECT_THAT(permission.reason->advice, testing::AllOf(HasSubstr("alice"), HasSubstr("root")));
}

TEST_F(PppdTrackerTest, WhoseItIsMayNotBeKnown) {
  single();
  pppd(10).maySignal = false;
  pppd(10).owner.clear();
  update();
  EXPECT_EQ(rows().front().owner, "another user");
  const Permission permission = rows().front().mayHangUp;
  ASSERT_TRUE(permission.reason);
  EXPECT_EQ(permission.reason->text,
            "Process 10 (pppd) belongs to another user, and only another user and root may end it.");
}

TEST_F(PppdTrackerTest, OldEndsAreForgotten) {
  for (pid_t pid = 100; pid < 500; ++pid) {
    run(pid, "LINKNAME=x");
    update();
    end(pid);
    update();
  }
  EXPECT_LE(tracker.all().size(), 210u);
}

TEST_F(PppdTrackerTest, ARequestThatFailsTakesNoFormerOneBack) {
  single();
  tracker.requestAccepted(target(10));
  tracker.requestOnItsWay(target(10));
  tracker.requestFailed(target(10));
  update();
  EXPECT_EQ(rows().front().state, ConnectionState::goingDown);
}

TEST_F(PppdTrackerTest, WhatAnotherUserHoldsCanBeHungUpWithAuthority) {
  single();
  pppd(10).maySignal = false;
  pppd(10).owner = "root";
  update();
  EXPECT_EQ(rows().front().owner, "root");
  EXPECT_EQ(rows().front().mayHangUp.authority, Authority::no);
  EXPECT_THAT(rows().front().mayHangUp.reason->text, HasSubstr("belongs to root"));
  world.authorityCanBeAsked = true;
  update();
  EXPECT_EQ(rows().front().mayHangUp.authority, Authority::asks);
}

TEST_F(PppdTrackerTest, WhatXl2tpdHoldsIsHungUpThroughItWhereItRedials) {
  single();
  EXPECT_EQ(tracker.heldByXl2tpd(target(10), world), nullptr);
  pppd(10).xl2tpdRedials = true;
  update();
  EXPECT_TRUE(rows().front().comesBack);
  EXPECT_EQ(tracker.heldByXl2tpd(target(10), world), nullptr) << "the pipe is not ours";
  pppd(10).xl2tpdControl = "/run/xl2tpd/l2tp-control";
  update();
  EXPECT_FALSE(rows().front().comesBack);
  EXPECT_EQ(tracker.heldByXl2tpd(target(10), world), &pppd(10));
}

TEST_F(PppdTrackerTest, OneThatFailedBeforeSaysSoWhileItGoesOn) {
  run(10, "PPPD_PID=10;DEVICE=/dev/ttyS0", {"call", "isp", "persist"});
  pppd(10).lastFailure = "Connect script failed";
  update();
  EXPECT_EQ(rows().front().entry, "isp");
  EXPECT_EQ(rows().front().state, ConnectionState::dialing);
  EXPECT_EQ(rows().front().stateDetail, "not connected (Connect script failed), dials again");
  EXPECT_FALSE(presence(target(10)).reason) << "that is not its end";
}

TEST_F(PppdTrackerTest, WhyItEndedIsKeptWithItsPresence) {
  single();
  asked = {target(10).connection};
  end(10);
  removeInterface(5);
  const Error why{ErrorDomain::onhook, "pppd-16", "The line was lost.", ""};
  world.ended[{10, 100}] = why;
  update();
  EXPECT_EQ(presence(target(10)).state, PresenceState::gone);
  EXPECT_EQ(presence(target(10)).reason, why);
  world.ended.clear();
  update();
  EXPECT_EQ(presence(target(10)).reason, why) << "it was told once";
}

TEST_F(PppdTrackerTest, WhatWeHungUpHasEndedByThat) {
  single();
  tracker.requestAccepted(target(10));
  end(10);
  removeInterface(5);
  world.ended[{10, 100}] = Error{ErrorDomain::onhook, "pppd-8", "The connect script failed.", ""};
  update();
  EXPECT_EQ(presence(target(10)).state, PresenceState::gone);
  EXPECT_FALSE(presence(target(10)).reason);
}

TEST_F(PppdTrackerTest, WhatAServiceStartsAgainIsKeptDownByStoppingThat) {
  single();
  EXPECT_FALSE(tracker.keeperOf(target(10), world).comesBack);
  pppd(10).unit = pppd(10).restartingUnit = "dsl.service";
  pppd(10).endsWithUnit = true;
  update();
  EXPECT_TRUE(rows().front().comesBack);
  ASSERT_TRUE(rows().front().keepDown);
  EXPECT_THAT(rows().front().keepDown->does, HasSubstr("Stops dsl.service, which would start it again"));
  EXPECT_EQ(rows().front().keepDown->authority, Authority::asks);
  EXPECT_THAT(tracker.keeperOf(target(10), world).units, ElementsAre("dsl.service"));
  EXPECT_TRUE(tracker.keeperOf(target(10), world).endsWithThem);
  world.isRoot = true;
  update();
  EXPECT_EQ(rows().front().keepDown->authority, Authority::yes);
  // Another connection of the same service would go too: that is nobody's wish.
  run(20, "PPPD_PID=20;DEVICE=/dev/ttyS1").unit = "dsl.service";
  update();
  EXPECT_TRUE(rows().front().comesBack);
  EXPECT_FALSE(rows().front().keepDown);
  EXPECT_THAT(tracker.keeperOf(target(10), world).units, IsEmpty());
}

TEST_F(PppdTrackerTest, WhatXl2tpdRedialsIsNotKeptDownByWhoMayNotTellIt) {
  single();
  pppd(10).xl2tpdRedials = true;
  pppd(10).lac = "office";
  update();
  EXPECT_EQ(rows().front().entry, "/lac/office");
  EXPECT_TRUE(rows().front().comesBack);
  EXPECT_FALSE(rows().front().keepDown);
  EXPECT_TRUE(tracker.keeperOf(target(10), world).comesBack);
}

}  // namespace
}  // namespace onhook::pppd
