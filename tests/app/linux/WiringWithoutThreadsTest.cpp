#include <gtest/gtest.h>

#include <QSignalSpy>
#include <QTemporaryDir>
#include <algorithm>
#include <optional>

#include "app/Wiring.h"
#include "tests/core/linux/NoThreads.h"
#include "tests/ui/support/Waiting.h"

namespace onhook::test {
namespace {

// The systems of this machine, on which nothing is touched; whether one of them is there does not matter.
class WiringWithoutThreadsTest : public testing::Test {
 protected:
  WiringWithoutThreadsTest() { qputenv("ONHOOK_STATE_DIRECTORY", folder_.path().toLocal8Bit()); }
  ~WiringWithoutThreadsTest() override { qunsetenv("ONHOOK_STATE_DIRECTORY"); }

  static bool saysNoThread(const Snapshot& snapshot) {
    return snapshot.reach == Reach::notAnswering && snapshot.reason && snapshot.reason->code == "no-thread";
  }
  static bool allSayNoThread(Wiring& wiring) {
    return std::ranges::all_of(wiring.monitor().snapshots(), saysNoThread);
  }
  static bool noneSaysNoThread(Wiring& wiring) {
    return wiring.monitor().complete() && std::ranges::none_of(wiring.monitor().snapshots(), saysNoThread);
  }

  QTemporaryDir folder_;
};

TEST_F(WiringWithoutThreadsTest, AtTheStartEachSystemSaysSoAndComesAsSoonAsThereIsOne) {
  std::optional<NoThreads> none(std::in_place);
  Wiring wiring(false);
  ASSERT_TRUE(waitFor([&] { return allSayNoThread(wiring); }));
  EXPECT_EQ(wiring.monitor().snapshots().size(), wiring.systems().size());
  EXPECT_TRUE(wiring.monitor().providers().empty());
  none.reset();
  wiring.monitor().refresh();
  EXPECT_TRUE(waitFor([&] { return noneSaysNoThread(wiring); }));
  EXPECT_EQ(wiring.monitor().providers().size(), wiring.systems().size());
}

TEST_F(WiringWithoutThreadsTest, HistoryAndJournalBeginWithTheNextRefreshOnceThereIsOne) {
  std::optional<NoThreads> none(std::in_place);
  Wiring wiring(false, {.isWatched = [](const std::string&) { return false; }});
  const QSignalSpy troubles(&wiring.history(), &HistoryStore::troubled),
      recoveries(&wiring.history(), &HistoryStore::recovered),
      changes(&wiring.history(), &HistoryStore::changed), left(&wiring.journal(), &HangUpJournal::leftFound);
  HistoryEntry entry;
  entry.target = {"fake", "a", std::nullopt};
  entry.began = entry.ended = QDateTime::currentDateTimeUtc();
  wiring.history().add(entry);
  wiring.journal().findLeft();
  wiring.monitor().refresh();
  ASSERT_TRUE(waitFor([&] { return troubles.count() == 1; }));
  none.reset();
  wiring.monitor().refresh();
  EXPECT_TRUE(waitFor([&] { return recoveries.count() == 1 && changes.count() == 1 && left.count() == 1; }));
}

TEST_F(WiringWithoutThreadsTest, ASystemThatIsSwitchedOnSaysSoAndComesWhenItIsAgain) {
  Wiring wiring(false, {.isWatched = [](const std::string&) { return false; }});
  for (const SystemProvider& system : wiring.systems()) {
    SCOPED_TRACE(system.name);
    std::optional<NoThreads> none(std::in_place);
    wiring.setWatched(system.name, true);
    ASSERT_TRUE(waitFor([&] { return allSayNoThread(wiring); }));
    ASSERT_EQ(wiring.monitor().snapshots().size(), 1U);
    none.reset();
    wiring.setWatched(system.name, false);
    EXPECT_TRUE(wiring.monitor().snapshots().empty());
    wiring.setWatched(system.name, true);
    EXPECT_NE(wiring.monitor().provider(system.name), nullptr);
    EXPECT_TRUE(waitFor([&] { return noneSaysNoThread(wiring); }));
    wiring.setWatched(system.name, false);
  }
}

}  // namespace
}  // namespace onhook::test
