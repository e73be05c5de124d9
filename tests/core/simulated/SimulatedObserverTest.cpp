#include "tests/core/simulated/SimulatedTest.h"

namespace onhook {
namespace {

using namespace std::chrono_literals;

const SimulatedEntry vpn{.name = "VPN", .interface = "tun0", .hangUp = {.takes = 1s}};

struct SimulatedObserverTest : SimulatedTest {};

TEST_F(SimulatedObserverTest, BeforeTheFirstLookNothingIsClaimed) {
  provider = std::make_shared<SimulatedProvider>(runtime, SimulatedScript{.entries = {vpn}, .lookTakes = 1s});
  EXPECT_EQ(observer().snapshot().reach, Reach::starting);
  EXPECT_EQ(observer().snapshot().look, 0u);
  EXPECT_EQ(state(nth(1)), PresenceState::cannotTell);
  sleep(2s);
  EXPECT_EQ(observer().snapshot().reach, Reach::reached);
  EXPECT_GE(observer().snapshot().look, 1u);
  EXPECT_EQ(state(nth(1)), PresenceState::up);
}

TEST_F(SimulatedObserverTest, LooksAskedForWhileOneWaitsAreServedByTheSameOne) {
  playOne(vpn);
  const int before = provider->nativeLooks();
  const auto first = observer().look(nth(1));
  EXPECT_EQ(observer().look(nth(1)), first);
  EXPECT_EQ(observer().lookAtAll(), first);
  EXPECT_LT(presence(nth(1)).look, first);
  sleep(1ms);
  EXPECT_EQ(presence(nth(1)).look, first);
  EXPECT_EQ(observer().snapshot().look, first);
  EXPECT_EQ(provider->nativeLooks(), before + 1);
}

TEST_F(SimulatedObserverTest, ALookAskedForWhileOneIsUnderWayNeedsAnother) {
  play({.entries = {vpn}, .lookTakes = 100ms});
  sleep(1s);
  const auto first = observer().look(nth(1));
  sleep(50ms);
  const auto second = observer().look(nth(1));
  EXPECT_GT(second, first);
  sleep(60ms);
  EXPECT_EQ(presence(nth(1)).look, first);
  sleep(100ms);
  EXPECT_EQ(presence(nth(1)).look, second);
}

TEST_F(SimulatedObserverTest, EveryWaiterOfALookIsWoken) {
  playOne(vpn);
  const auto ofTarget = std::make_shared<Wakeup>();
  const auto ofList = std::make_shared<Wakeup>();
  const Subscription target = observer().subscribe(nth(1), ofTarget);
  const Subscription list = observer().subscribeToList(ofList);
  observer().look(nth(1));
  sleep(1ms);
  EXPECT_EQ(ofTarget->count(), 1u);
  EXPECT_EQ(ofList->count(), 0u);
  observer().lookAtAll();
  sleep(1ms);
  EXPECT_EQ(ofTarget->count(), 1u);
  EXPECT_EQ(ofList->count(), 1u);
}

TEST_F(SimulatedObserverTest, AChangeWakesItsWaitersAndTheListAndNobodyElse) {
  play({.entries = {{.name = "a", .vanishesAfter = 1s}, {.name = "b"}}});
  const auto a = std::make_shared<Wakeup>(), b = std::make_shared<Wakeup>(),
             list = std::make_shared<Wakeup>();
  const Subscription sa = observer().subscribe(nth(1), a);
  const Subscription sb = observer().subscribe(nth(2), b);
  const Subscription sl = observer().subscribeToList(list);
  sleep(2s);
  EXPECT_EQ(a->count(), 1u) << "gone, and looked at once more";
  EXPECT_EQ(b->count(), 0u);
  EXPECT_EQ(list->count(), 1u);
  EXPECT_EQ(state(nth(1)), PresenceState::gone);
  EXPECT_EQ(find(nth(1)), nullptr);
}

TEST_F(SimulatedObserverTest, WithEventsDroppedOnlyALookFindsOut) {
  play({.entries = {{.name = "a", .vanishesAfter = 1s}}, .eventsDropped = true});
  sleep(1h);
  EXPECT_EQ(state(nth(1)), PresenceState::up);
  EXPECT_FALSE(provider->standsReally(nth(1)));
  EXPECT_EQ(look(nth(1)).state, PresenceState::gone);
}

TEST_F(SimulatedObserverTest, NothingIsPolledWhileNobodyAsks) {
  playOne(vpn);
  const int looks = provider->nativeLooks();
  sleep(24h);
  EXPECT_EQ(provider->nativeLooks(), looks);
}

TEST_F(SimulatedObserverTest, EvidenceOfWhatIsGoneIsKeptWhileItIsWatched) {
  SimulatedEntry entry = vpn;
  entry.vanishesAfter = 1s;
  playOne(entry);
  Subscription watching = observer().subscribe(nth(1), std::make_shared<Wakeup>());
  sleep(2s);
  const Presence gone = presence(nth(1));
  EXPECT_EQ(gone.state, PresenceState::gone);
  ASSERT_EQ(gone.evidence.size(), 2u);
  EXPECT_EQ(gone.evidence[0].toString(), "interface tun0 gone");
  EXPECT_EQ(gone.evidence[1].toString(), "handle 1001 invalid");
  watching.end();
  EXPECT_EQ(presence(nth(1)).state, PresenceState::gone);
  EXPECT_TRUE(presence(nth(1)).evidence.empty());
}

TEST_F(SimulatedObserverTest, WhatNeverWasIsGoneOnceLookedAt) {
  playOne(vpn);
  for (const Target& never : {nth(7), Target{"simulated", "nonsense", {}}, linkOf(1, 3)}) {
    const auto number = observer().look(never);
    sleep(1ms);
    EXPECT_EQ(state(never), PresenceState::gone) << never.toString();
    EXPECT_GE(presence(never).look, number);
  }
  EXPECT_EQ(look({"other", "h1001-l10001", {}}).state, PresenceState::cannotTell);
}

TEST_F(SimulatedObserverTest, CountersGrowWithEachLookAtAll) {
  SimulatedEntry entry = vpn;
  entry.upFor = 10s;
  entry.bytesInPerSecond = 100;
  playOne(entry);
  EXPECT_EQ(find(nth(1))->bytesIn, 1000u);
  EXPECT_EQ(find(nth(1))->bytesOut, std::nullopt);
  EXPECT_EQ(runtime->now() - *find(nth(1))->since, 10s + 1ms);
  sleep(10s);
  EXPECT_EQ(find(nth(1))->bytesIn, 1000u);
  observer().lookAtAll();
  sleep(1ms);
  EXPECT_EQ(find(nth(1))->bytesIn, 2000u);
}

TEST_F(SimulatedObserverTest, TheSnapshotDescribesConnectionsAndEntries) {
  play({.entries = {{.id = "isdn",
                     .name = "ISDN",
                     .kind = ConnectionKind::isdn,
                     .device = "isdn0",
                     .interface = "ippp0",
                     .addresses = {"192.0.2.1/32"},
                     .links = {{.name = "B1", .device = "isdn0 B1"}, {}},
                     .comesBackAfter = 1s},
                    {.name = "Idle", .start = SimulatedEntry::Start::idle}}});
  ASSERT_NE(find(nth(1)), nullptr);
  const Connection& connection = *find(nth(1));
  EXPECT_EQ(connection.name, "ISDN");
  EXPECT_EQ(connection.kind, ConnectionKind::isdn);
  EXPECT_EQ(connection.entry, "isdn");
  EXPECT_EQ(connection.state, ConnectionState::connected);
  EXPECT_TRUE(connection.comesBack);
  ASSERT_EQ(connection.links.size(), 2u);
  EXPECT_EQ(connection.links[0].name, "B1");
  EXPECT_EQ(connection.links[1].name, "Link 2");
  EXPECT_EQ(connection.links[1].target, linkOf(1, 2));
  EXPECT_EQ(whatStillStands({PresenceState::up, connection.evidence, 0, false, {}}),
            "interface ippp0 still up, handle 1001 still valid");
  ASSERT_EQ(snapshot.entries.size(), 2u);
  EXPECT_EQ(snapshot.entries[1].id, "Idle");
  EXPECT_EQ(snapshot.connections.size(), 1u);
}

TEST_F(SimulatedObserverTest, AThousandWaitersShareTheLooks) {
  SimulatedScript script;
  for (int i = 0; i < 1000; ++i) script.entries.push_back(vpn);
  play(script);
  const int looks = provider->nativeLooks();
  for (int i = 1; i <= 1000; ++i) observer().look(nth(i));
  sleep(1ms);
  EXPECT_EQ(provider->nativeLooks(), looks + 1);
}

}  // namespace
}  // namespace onhook
