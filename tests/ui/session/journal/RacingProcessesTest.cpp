#include <QProcess>
#include <memory>

#include "tests/ui/session/journal/JournalTest.h"

namespace onhook {
namespace {

using Claim = JournalFolder::Claim;
using testing::IsEmpty;
using testing::SizeIs;

constexpr int patienceMs = 30'000;

/// A process that claims one target.
class Claimant {
 public:
  Claimant(const QString& folder, const Target& target) {
    process_.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process_.start(QStringLiteral(ONHOOK_CLAIMING_PROCESS),
                   {folder, QString::fromStdString(target.toString())});
  }
  ~Claimant() { kill(); }

  void say(const char* line) {
    process_.write(line);
    process_.write("\n");
    process_.waitForBytesWritten(patienceMs);
  }
  QByteArray answer() {
    while (!process_.canReadLine())
      if (!process_.waitForReadyRead(patienceMs)) return "nothing";
    return process_.readLine().trimmed();
  }
  void kill() {
    process_.kill();
    process_.waitForFinished(patienceMs);
  }
  void endInput() {
    process_.closeWriteChannel();
    process_.waitForFinished(patienceMs);
  }

 private:
  QProcess process_;
};

class RacingProcessesTest : public test::JournalTest {
 protected:
  std::unique_ptr<Claimant> claimant(const Target& target) {
    auto made = std::make_unique<Claimant>(folder(), target);
    EXPECT_EQ(made->answer(), "ready");
    return made;
  }
};

TEST_F(RacingProcessesTest, ExactlyOneOfThemHangsUp) {
  for (int round = 0; round < 5; ++round) {
    std::vector<std::unique_ptr<Claimant>> racers;
    for (int number = 0; number < 6; ++number) racers.push_back(claimant(a_.target));
    for (const auto& racer : racers) racer->say("go");
    int winners = 0;
    for (const auto& racer : racers) {
      const QByteArray answer = racer->answer();
      EXPECT_THAT(answer, testing::AnyOf(QByteArray("ours"), QByteArray("another")));
      if (answer == "ours") ++winners;
    }
    EXPECT_EQ(winners, 1);
    // They are killed: the next round finds only what is left.
  }
}

TEST_F(RacingProcessesTest, ExactlyOneOfThemTakesOverWhatAKilledOneLeft) {
  for (int round = 0; round < 5; ++round) {
    const auto killed = claimant(a_.target);
    killed->say("go");
    ASSERT_EQ(killed->answer(), "ours");
    killed->kill();

    std::vector<std::unique_ptr<Claimant>> racers;
    for (int number = 0; number < 4; ++number) racers.push_back(claimant(a_.target));
    for (const auto& racer : racers) racer->say("go");
    int winners = 0;
    for (const auto& racer : racers) winners += racer->answer() == "ours" ? 1 : 0;
    EXPECT_EQ(winners, 1);
  }
}

TEST_F(RacingProcessesTest, AProcessThatEndsLeavesAndOneThatHasAnOutcomeDoesNot) {
  const auto leaving = claimant(a_.target);
  leaving->say("go");
  ASSERT_EQ(leaving->answer(), "ours");
  leaving->say("asked");
  ASSERT_EQ(leaving->answer(), "done");
  leaving->endInput();
  auto found = left();
  ASSERT_THAT(found, SizeIs(1));
  EXPECT_TRUE(found[0].entry.asked);

  const auto ending = claimant(isdn_.target);
  ending->say("go");
  ASSERT_EQ(ending->answer(), "ours");
  ending->say("end");
  ASSERT_EQ(ending->answer(), "done");
  ending->kill();
  found = left();
  ASSERT_THAT(found, SizeIs(1)) << "of the first one alone";
  EXPECT_EQ(found[0].entry.target, a_.target);
}

TEST_F(RacingProcessesTest, ALivingProcessIsNotDisturbed) {
  const auto living = claimant(isdn_.target);
  living->say("go");
  ASSERT_EQ(living->answer(), "ours");
  EXPECT_THAT(left(), IsEmpty());
  JournalFolder here(place());
  EXPECT_EQ(here.claim(isdn_.target, {}, false), Claim::another);
  EXPECT_EQ(here.claim(link1_, {}, false), Claim::another);
  living->kill();
  EXPECT_EQ(here.claim(link1_, {}, false), Claim::ours);
  EXPECT_EQ(here.claim(isdn_.target, {}, false), Claim::ours);
}

}  // namespace
}  // namespace onhook
