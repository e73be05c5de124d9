#include "app/Wiring.h"

#include <gtest/gtest.h>

#include <QTemporaryDir>

#include "tests/ui/support/ThreadlessRuntime.h"
#include "tests/ui/support/Waiting.h"

namespace onhook::test {
namespace {

class WiringTest : public testing::Test {
 protected:
  WiringTest() { qputenv("ONHOOK_STATE_DIRECTORY", folder_.path().toLocal8Bit()); }
  ~WiringTest() override { qunsetenv("ONHOOK_STATE_DIRECTORY"); }

  QTemporaryDir folder_;
};

TEST_F(WiringTest, ASystemIsWatchedOrNotWhileTheProgramRuns) {
  const std::string name =
      Wiring(false, {.isWatched = [](const std::string&) { return false; }}).systems().front().name;
  Wiring wiring(false, {.isWatched = [&name](const std::string& system) { return system != name; }});
  EXPECT_EQ(wiring.monitor().provider(name), nullptr);
  EXPECT_EQ(wiring.monitor().providers().size(), wiring.systems().size() - 1);
  wiring.setWatched(name, true);
  EXPECT_NE(wiring.monitor().provider(name), nullptr);
  wiring.setWatched(name, true);
  EXPECT_EQ(wiring.monitor().providers().size(), wiring.systems().size()) << "it is there once";
  wiring.setWatched(name, false);
  EXPECT_EQ(wiring.monitor().provider(name), nullptr);
  wiring.setWatched("nobody", true);
  EXPECT_EQ(wiring.monitor().providers().size(), wiring.systems().size() - 1);
}

TEST_F(WiringTest, ThePracticeNetworkComesAndGoes) {
  Wiring wiring(false, {.isWatched = [](const std::string&) { return false; }});
  wiring.setPracticeNetwork(true);
  ASSERT_TRUE(waitFor([&] { return wiring.monitor().complete(); }));
  EXPECT_FALSE(wiring.monitor().snapshots().front().connections.empty());
  wiring.setPracticeNetwork(false);
  EXPECT_TRUE(wiring.monitor().snapshots().empty());
}

TEST_F(WiringTest, PractisingAloneNoSystemIsWatched) {
  Wiring wiring(true);
  EXPECT_TRUE(wiring.systems().empty());
  EXPECT_EQ(wiring.monitor().providers().size(), 1U);
}

TEST_F(WiringTest, WithoutAThreadThePracticeNetworkSaysSoAndComesAsSoonAsThereIsOne) {
  const auto machine = std::make_shared<ThreadlessRuntime>();
  Wiring wiring(true, {}, Watching::on, machine);
  ASSERT_TRUE(waitFor([&] { return wiring.monitor().complete(); }));
  ASSERT_EQ(wiring.monitor().snapshots().size(), 1U);
  EXPECT_EQ(wiring.monitor().snapshots()[0].reach, Reach::notAnswering);
  ASSERT_TRUE(wiring.monitor().snapshots()[0].reason);
  EXPECT_EQ(wiring.monitor().snapshots()[0].reason->code, "no-thread");
  wiring.addPracticeNetwork();
  EXPECT_EQ(wiring.monitor().snapshots().size(), 1U) << "it is there once";
  machine->haveThreads();
  wiring.monitor().refresh();
  EXPECT_TRUE(waitFor([&] { return !wiring.monitor().snapshots()[0].connections.empty(); }));
}

}  // namespace
}  // namespace onhook::test
