#include "app/EntryFinder.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/app/SnapshotMaker.h"

namespace onhook {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

class EntryFinderTest : public testing::Test {
 protected:
  EntryFinderTest() {
    snapshots_[0].entries = {{"nm", "1", "office"}, {"nm", "2", "twin"}, {"nm", "{3} of all users", "twin"}};
  }
  FoundEntries find(const std::vector<std::string>& texts) const { return findEntries(texts, snapshots_); }

  std::vector<Snapshot> snapshots_{makeSnapshot({})};
};

TEST_F(EntryFinderTest, ByIdNameAndItsSystemsOwnId) {
  const EntryKey office{"nm", "1"};
  EXPECT_THAT(find({"nm:1"}).entries, ElementsAre(office));
  EXPECT_THAT(find({"office"}).entries, ElementsAre(office));
  EXPECT_THAT(find({"1"}).entries, ElementsAre(office));
  EXPECT_THAT(find({"nm:{3} of all users"}).entries, ElementsAre(EntryKey{"nm", "{3} of all users"}));
  EXPECT_THAT(find({"office", "nm:1"}).entries, ElementsAre(office)) << "each once";
}

TEST_F(EntryFinderTest, AnAmbiguousNameListsItsCandidatesAsTheyAreToBeWritten) {
  const FoundEntries found = find({"twin"});
  EXPECT_EQ(found.exitCode, ExitCode::ambiguous);
  const QString said = found.complaints.join('\n');
  EXPECT_TRUE(said.contains("  nm:2  twin")) << said.toStdString();
  EXPECT_TRUE(said.contains("  \"nm:{3} of all users\"  twin")) << said.toStdString();
}

TEST_F(EntryFinderTest, AnIdWinsOverAName) {
  snapshots_[0].entries.push_back({"nm", "4", "nm:2"});
  EXPECT_THAT(find({"nm:2"}).entries, ElementsAre(EntryKey{"nm", "2"}));
}

TEST_F(EntryFinderTest, WhatIsNotThereSaysWhereToLook) {
  const FoundEntries found = find({"nowhere", "office"});
  EXPECT_EQ(found.exitCode, ExitCode::notFound);
  EXPECT_TRUE(found.complaints.join(' ').contains("onhook entries"));
}

TEST_F(EntryFinderTest, NobodyKnowsThatItIsNotThereWhileASystemIsAway) {
  snapshots_.push_back(makeSnapshot({}, Reach::notAnswering));
  snapshots_.back().provider = "other";
  EXPECT_EQ(find({"nowhere"}).exitCode, ExitCode::unreachable);
  EXPECT_EQ(find({"office"}).exitCode, ExitCode::done);
}

TEST_F(EntryFinderTest, NothingAskedForIsNothing) {
  EXPECT_THAT(find({}).entries, IsEmpty());
}

}  // namespace
}  // namespace onhook
