#include "app/Changes.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/app/SnapshotMaker.h"

namespace onhook {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using Kind = Change::Kind;

/// "appeared nm:1", for short.
std::vector<std::string> told(const std::vector<Snapshot>& before, const std::vector<Snapshot>& after) {
  std::vector<std::string> lines;
  for (const Change& change : changesBetween(before, after)) {
    const char* const words[] = {"appeared", "changed", "gone", "reached", "not reached"};
    const bool isSystem = change.kind == Kind::reached || change.kind == Kind::notReached;
    lines.push_back(std::string(words[static_cast<int>(change.kind)]) + ' ' +
                    (isSystem ? change.provider : change.target.toString()));
  }
  return lines;
}

TEST(ChangesTest, WhatIsThereAtFirstAppears) {
  EXPECT_THAT(told({}, {makeSnapshot({makeConnection("1", "a"), makeBundle("2", "b")})}),
              ElementsAre("appeared nm:1", "appeared nm:2"));
}

TEST(ChangesTest, NothingNewIsNoChange) {
  Connection counted = makeConnection("1", "a");
  counted.bytesIn = 5;
  EXPECT_THAT(told({makeSnapshot({makeConnection("1", "a")})}, {makeSnapshot({counted})}), IsEmpty());
}

TEST(ChangesTest, ComesChangesAndGoes) {
  Connection ending = makeConnection("1", "a");
  ending.state = ConnectionState::goingDown;
  EXPECT_THAT(told({makeSnapshot({makeConnection("1", "a"), makeConnection("2", "b")})},
                   {makeSnapshot({ending, makeConnection("3", "c")})}),
              ElementsAre("gone nm:2", "changed nm:1", "appeared nm:3"));
}

TEST(ChangesTest, LinksAreToldOfWhileTheirBundleStays) {
  Connection before = makeBundle("5", "isdn");
  Connection after = before;
  after.links[0].state = ConnectionState::goingDown;
  after.links.pop_back();
  EXPECT_THAT(told({makeSnapshot({before})}, {makeSnapshot({after})}),
              ElementsAre("gone nm:5#b", "changed nm:5#a"));
  EXPECT_THAT(told({makeSnapshot({after})}, {makeSnapshot({before})}),
              ElementsAre("changed nm:5#a", "appeared nm:5#b"));
  EXPECT_THAT(told({makeSnapshot({before})}, {makeSnapshot({})}), ElementsAre("gone nm:5"));
}

TEST(ChangesTest, SystemsThatGoAndComeBackAreTold) {
  const Snapshot reached = makeSnapshot({}), away = makeSnapshot({}, Reach::absent),
                 starting = makeSnapshot({}, Reach::starting);
  EXPECT_THAT(told({reached}, {away}), ElementsAre("not reached nm"));
  EXPECT_THAT(told({away}, {reached}), ElementsAre("reached nm"));
  EXPECT_THAT(told({starting}, {away}), ElementsAre("not reached nm"));
  EXPECT_THAT(told({}, {away}), ElementsAre("not reached nm"));
  EXPECT_THAT(told({starting}, {reached}), IsEmpty());
  EXPECT_THAT(told({}, {reached}), IsEmpty());
}

}  // namespace
}  // namespace onhook
