#include "ui/session/ConnectionLists.h"

#include <gmock/gmock.h>

#include "tests/ui/support/Examples.h"

namespace onhook {
namespace {

using test::bundle;
using test::entry;
using test::modem;
using testing::ElementsAre;
using testing::IsEmpty;

using Lists = std::shared_ptr<const ConnectionLists>;

/// Always the same, unlike the example's, which came up a minute ago.
Connection ageless(const std::string& name) {
  Connection connection = test::vpn(name);
  connection.since.reset();
  return connection;
}

Snapshot listing(std::vector<Connection> connections, std::vector<Entry> entries = {}) {
  Snapshot snapshot{.provider = "fake", .reach = Reach::reached, .look = 1};
  snapshot.connections = std::move(connections);
  snapshot.entries = std::move(entries);
  return snapshot;
}

Lists listsOf(std::vector<Snapshot> snapshots) {
  return std::make_shared<ConnectionLists>(std::move(snapshots));
}

std::vector<std::string> namesOf(const std::vector<const Connection*>& connections) {
  std::vector<std::string> names;
  for (const Connection* const connection : connections) names.push_back(connection->name);
  return names;
}

TEST(ConnectionListsTest, FindsWhatIsListed) {
  const Lists lists = listsOf({listing({ageless("a"), bundle("b"), modem("m")}, {entry("m")})});
  EXPECT_EQ(lists->find(ageless("a").target), &lists->snapshots()[0].connections[0]);
  EXPECT_EQ(lists->find(bundle("b").links[1].target), &lists->snapshots()[0].connections[1]);
  EXPECT_EQ(lists->find(ageless("x").target), nullptr);
  EXPECT_EQ(lists->find(EntryKey::of(entry("m"))), &lists->snapshots()[0].entries[0]);
  EXPECT_EQ(lists->find(EntryKey{"other", entry("m").id}), nullptr);
  EXPECT_EQ(lists->of("fake"), &lists->snapshots()[0]);
  EXPECT_EQ(lists->of("other"), nullptr);
}

TEST(ConnectionListsTest, FindsByEntryAndByDeviceInTheOrderOfTheList) {
  const Lists lists = listsOf({listing({ageless("a"), modem("m"), modem("n")})});
  EXPECT_THAT(namesOf(lists->dialedFrom({"fake", modem("m").entry})), ElementsAre("m"));
  EXPECT_THAT(lists->dialedFrom({"fake", ""}), IsEmpty());
  EXPECT_THAT(namesOf(lists->onDevice("ttyS0")), ElementsAre("m", "n"));
  EXPECT_THAT(namesOf(lists->onDevice("a0")), ElementsAre("a")) << "its interface";
  EXPECT_THAT(lists->onDevice(""), IsEmpty());
}

TEST(ConnectionListsTest, FindsWhatStandsOnOneAndOnWhatStandsOnThat) {
  Connection above = ageless("above"), top = ageless("top");
  above.standsOn = {modem("m").target};
  top.standsOn = {above.target};
  const Lists lists = listsOf({listing({top, above, modem("m"), ageless("a")})});
  EXPECT_THAT(namesOf(lists->standingOn(modem("m").target)), ElementsAre("above", "top"));
  EXPECT_THAT(namesOf(lists->standingOn(above.target)), ElementsAre("top"));
  EXPECT_THAT(lists->standingOn(ageless("a").target), IsEmpty());
}

TEST(ConnectionListsTest, KnowsTheOrderAcrossSystems) {
  Snapshot other = listing({ageless("c")});
  other.provider = "other";
  const Lists lists = listsOf({listing({ageless("a"), ageless("b")}), other});
  const auto& first = lists->snapshots()[0].connections;
  const auto& second = lists->snapshots()[1].connections;
  EXPECT_TRUE(lists->isBefore(first[0], first[1]));
  EXPECT_FALSE(lists->isBefore(first[1], first[0]));
  EXPECT_TRUE(lists->isBefore(first[1], second[0]));
  EXPECT_FALSE(lists->isBefore(second[0], first[0]));
}

TEST(ListChangesTest, NamesWhatCameChangedAndWent) {
  Connection changed = ageless("b");
  changed.bytesIn = 7;
  const Lists before = listsOf({listing({ageless("a"), ageless("b"), ageless("c")})});
  const Lists now = listsOf({listing({ageless("a"), changed, ageless("d")})});
  const ListChanges changes = ListChanges::between(before, now);
  EXPECT_THAT(namesOf(changes.added), ElementsAre("d"));
  EXPECT_THAT(namesOf(changes.removed), ElementsAre("c"));
  ASSERT_EQ(changes.changed.size(), 1u);
  EXPECT_EQ(changes.changed[0].before, &before->snapshots()[0].connections[1]);
  EXPECT_EQ(changes.changed[0].now, &now->snapshots()[0].connections[1]);
  EXPECT_FALSE(changes.entries);
  EXPECT_FALSE(changes.systems);
  EXPECT_TRUE(changes.any());
}

TEST(ListChangesTest, TellsOfEntriesAndSystems) {
  const Lists before = listsOf({listing({ageless("a")})});
  EXPECT_FALSE(ListChanges::between(before, listsOf({listing({ageless("a")})})).any());
  const ListChanges entries = ListChanges::between(before, listsOf({listing({ageless("a")}, {entry("e")})}));
  EXPECT_TRUE(entries.entries);
  EXPECT_FALSE(entries.systems);
  Snapshot away = listing({ageless("a")});
  away.reach = Reach::notAnswering;
  EXPECT_TRUE(ListChanges::between(before, listsOf({away})).systems);
  const ListChanges gone = ListChanges::between(before, listsOf({}));
  EXPECT_TRUE(gone.systems);
  EXPECT_THAT(namesOf(gone.removed), ElementsAre("a"));
}

TEST(ListChangesTest, WhatIsListedTwiceCountsOnce) {
  const Lists none = listsOf({listing({})});
  const Lists twice = listsOf({listing({ageless("a"), ageless("a")})});
  EXPECT_THAT(namesOf(ListChanges::between(none, twice).added), ElementsAre("a"));
  EXPECT_THAT(namesOf(ListChanges::between(twice, none).removed), ElementsAre("a"));
}

}  // namespace
}  // namespace onhook
