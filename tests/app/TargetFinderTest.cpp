#include "app/TargetFinder.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/app/SnapshotMaker.h"

namespace onhook {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

class TargetFinderTest : public testing::Test {
 protected:
  FoundTargets find(const std::vector<std::string>& targets, std::optional<int> link = {}) const {
    Options options;
    options.command = Options::Command::hangUp;
    options.targets = targets;
    options.link = link;
    return findTargets(options, snapshots_);
  }

  std::vector<Snapshot> snapshots_{makeSnapshot({makeConnection("1", "office"), makeConnection("2", "twin"),
                                                 makeConnection("3", "twin"), makeBundle("5", "isdn")})};
};

TEST_F(TargetFinderTest, FindsTheLinkOfThatNumber) {
  EXPECT_THAT(find({"isdn"}, 2).targets, ElementsAre(Target{"nm", "5", "b"}));
}

TEST_F(TargetFinderTest, ALinkThatIsNotThereNamesThoseThatAre) {
  const FoundTargets found = find({"isdn"}, 3);
  EXPECT_EQ(found.exitCode, ExitCode::notFound);
  EXPECT_EQ(found.complaints.size(), 3);
  EXPECT_TRUE(found.complaints.join('\n').contains("--link 2"));
}

TEST_F(TargetFinderTest, AConnectionWithoutLinksIsNoBundle) {
  EXPECT_EQ(find({"office"}, 1).exitCode, ExitCode::notFound);
  EXPECT_EQ(find({"nm:5#a"}, 1).exitCode, ExitCode::usage);
}

TEST_F(TargetFinderTest, EveryMistakeIsSaidAndTheWorstCounts) {
  const FoundTargets found = find({"office", "nowhere", "twin"});
  EXPECT_EQ(found.exitCode, ExitCode::ambiguous);
  const QString said = found.complaints.join('\n');
  EXPECT_TRUE(said.contains("nowhere")) << said.toStdString();
  EXPECT_TRUE(said.contains("nm:2") && said.contains("nm:3")) << said.toStdString();
}

TEST_F(TargetFinderTest, AStaleIdComesWithAdvice) {
  const FoundTargets found = find({"nm:99"});
  EXPECT_EQ(found.exitCode, ExitCode::notFound);
  EXPECT_TRUE(found.complaints.join(' ').contains("onhook list"));
}

TEST_F(TargetFinderTest, NobodyKnowsThatItIsNotThereWhileASystemIsAway) {
  snapshots_.push_back(makeSnapshot({}, Reach::notAnswering));
  snapshots_.back().provider = "other";
  EXPECT_EQ(find({"nowhere"}).exitCode, ExitCode::unreachable);
  EXPECT_EQ(find({"office"}).exitCode, ExitCode::done);
}

TEST_F(TargetFinderTest, AllMeansEveryConnection) {
  Options options;
  options.all = true;
  EXPECT_EQ(findTargets(options, snapshots_).targets.size(), 4U);
  EXPECT_THAT(findTargets(options, {makeSnapshot({})}).targets, IsEmpty());
}

}  // namespace
}  // namespace onhook
