#include <signal.h>
#include <sys/stat.h>
#include <unistd.h>

#include "tests/app/helper/AsRoot.h"
#include "tests/app/helper/FakePppd.h"
#include "tests/app/helper/HelperRun.h"

// What onhook-helper is for, and to whom it refuses itself.
namespace onhook {
namespace {

using pppd::HelperExit;

class HelperTest : public AsRoot {};

TEST_F(HelperTest, EndsAPppdWhereverOneIsInstalled) {
  for (const char* path : {"/usr/sbin/pppd", "/usr/local/sbin/pppd"}) {
    FakePppd pppd(path);
    ASSERT_TRUE(pppd.isReady()) << path;
    ASSERT_EQ(pppd.executable(), path);
    const HelperRun run = HelperRun::of({"TERM", pppd.identity()});
    EXPECT_EQ(run.code, 0) << run.text;
    EXPECT_EQ(run.text, "");
    EXPECT_TRUE(pppd.ends());
  }
}

TEST_F(HelperTest, HangsUp) {
  FakePppd pppd;
  ASSERT_TRUE(pppd.isReady());
  EXPECT_EQ(HelperRun::of({"HUP", pppd.identity()}).code, 0);
  EXPECT_TRUE(pppd.gotHangUp());
  EXPECT_TRUE(pppd.runs());
}

TEST_F(HelperTest, Kills) {
  FakePppd pppd;
  ASSERT_TRUE(pppd.isReady());
  ::kill(pppd.pid(), SIGSTOP);
  EXPECT_EQ(HelperRun::of({"KILL", pppd.identity()}).code, 0);
  EXPECT_TRUE(pppd.ends());
}

TEST_F(HelperTest, EndsSeveral) {
  FakePppd first, second, third;
  ASSERT_TRUE(first.isReady() && second.isReady() && third.isReady());
  EXPECT_EQ(HelperRun::of({"TERM", first.identity(), third.identity()}).code, 0);
  EXPECT_TRUE(first.ends());
  EXPECT_TRUE(third.ends());
  EXPECT_TRUE(second.runs());
}

TEST_F(HelperTest, EndsOneWhosePackageWasUpgradedMeanwhile) {
  FakePppd pppd;
  ASSERT_TRUE(pppd.isReady() && pppd.removeFile());
  ASSERT_EQ(pppd.executable(), "/usr/sbin/pppd (deleted)");
  EXPECT_EQ(HelperRun::of({"TERM", pppd.identity()}).code, 0);
  EXPECT_TRUE(pppd.ends());
}

TEST_F(HelperTest, IsOfNoUseToOthersThanRoot) {
  FakePppd pppd;
  ASSERT_TRUE(pppd.isReady());
  const HelperRun run = HelperRun::of({"TERM", pppd.identity()}, {.before = becomeNobody});
  EXPECT_EQ(run.code, codeOf(HelperExit::notRoot)) << run.text;
  EXPECT_TRUE(pppd.runs());
}

// As it would be with a set-uid bit that somebody gave it by mistake. Only real root can take on a second
// user; the root of a namespace has nothing to show here.
TEST_F(HelperTest, IsOfNoUseAsASetUidProgram) {
  constexpr uid_t nobody = 65534;
  FakePppd pppd;
  ASSERT_TRUE(pppd.isReady());
  const HelperRun run =
      HelperRun::of({"TERM", pppd.identity()}, {.before = [] { return ::setresuid(nobody, 0, 0) == 0; }});
  constexpr int notStarted = 99;
  EXPECT_FALSE(isRealRoot() && run.code == notStarted);
  EXPECT_THAT(run.code, testing::AnyOf(notStarted, codeOf(HelperExit::notRoot))) << run.text;
  EXPECT_TRUE(pppd.runs());
}

TEST(HelperAsItIs, SaysThatOnlyRootCanUseIt) {
  const HelperRun run = HelperRun::of({"TERM", "226-5178-9b705372"}, {.before = becomeNobody});
  EXPECT_EQ(run.code, codeOf(HelperExit::notRoot));
  EXPECT_EQ(run.text, "onhook-helper: Only root can use it.\n");
}

}  // namespace
}  // namespace onhook
