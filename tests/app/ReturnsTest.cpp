#include "app/Returns.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/app/SnapshotMaker.h"

namespace onhook {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using namespace std::chrono_literals;

class ReturnsTest : public testing::Test {
 protected:
  static Connection of(const std::string& entry, const std::string& id) {
    Connection connection = makeConnection(id, entry);
    connection.entry = entry;
    return connection;
  }
  /// Ids of what is back by this list.
  std::vector<std::string> back(const std::vector<Connection>& connections, Reach reach = Reach::reached) {
    const std::vector<Snapshot> now{makeSnapshot(connections, reach)};
    std::vector<Change> changes = changesBetween(before_, now);
    before_ = now;
    returns_.mark(changes, time_);
    std::vector<std::string> ids;
    for (const Change& change : changes)
      if (change.cameBack) ids.push_back(change.target.connection);
    return ids;
  }

  Returns returns_;
  TimePoint time_{};
  std::vector<Snapshot> before_;
};

TEST_F(ReturnsTest, ANewConnectionOfWhatWentIsBack) {
  EXPECT_THAT(back({of("dsl", "1")}), IsEmpty());
  EXPECT_THAT(back({of("office", "5")}), IsEmpty());
  EXPECT_THAT(back({of("office", "5"), of("dsl", "2")}), ElementsAre("2"));
  EXPECT_THAT(back({of("office", "5"), of("dsl", "3")}), ElementsAre("3")) << "at once";
}

TEST_F(ReturnsTest, WhatHasNoEntryIsNobodys) {
  back({makeConnection("1", "a")});
  back({});
  EXPECT_THAT(back({makeConnection("2", "a")}), IsEmpty());
}

TEST_F(ReturnsTest, NotAfterHours) {
  back({of("dsl", "1")});
  back({});
  time_ += 61min;
  EXPECT_THAT(back({of("dsl", "2")}), IsEmpty());
}

TEST_F(ReturnsTest, ASystemThatReturnsBringsNothingBack) {
  back({of("dsl", "1")});
  EXPECT_THAT(back({}, Reach::absent), IsEmpty());
  EXPECT_THAT(back({of("dsl", "2")}), IsEmpty());
  EXPECT_THAT(back({}), IsEmpty());
  EXPECT_THAT(back({of("dsl", "3")}), ElementsAre("3"));
}

}  // namespace
}  // namespace onhook
