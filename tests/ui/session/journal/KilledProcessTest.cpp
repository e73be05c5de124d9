#include <QProcess>
#include <QRegularExpression>

#include "core/SystemRuntime.h"
#include "tests/ui/session/ControllerLog.h"
#include "tests/ui/session/journal/JournalTest.h"
#include "tests/ui/support/FakeProvider.h"
#include "tests/ui/support/Waiting.h"
#include "ui/session/ConnectionMonitor.h"
#include "ui/session/HangUpController.h"
#include "ui/session/HangUpJournal.h"
#include "ui/session/LeftHangUps.h"

namespace onhook {
namespace {

using testing::IsEmpty;
using testing::SizeIs;

/// A process is killed in the middle of a hang-up; the next one looks what it left.
class KilledProcessTest : public test::JournalTest {
 protected:
  /// Runs it until the phase, and until the journal says what `entry` is to hold.
  void killIn(const QString& phase, const QByteArray& entry = {}) {
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(QStringLiteral(ONHOOK_HANGING_UP_PROCESS), {folder(), phase});
    ASSERT_TRUE(process.waitForStarted());
    while (!process.canReadLine()) ASSERT_TRUE(process.waitForReadyRead(30'000));
    ASSERT_EQ(process.readLine().trimmed(), phase.toLatin1());
    if (!entry.isEmpty()) {
      EXPECT_TRUE(test::waitFor([&] {
        const QStringList found = files().filter(QRegularExpression(QStringLiteral("json$")));
        return found.size() == 1 && contents(folder() + QLatin1Char('/') + found.front()).contains(entry);
      }));
    }
    process.kill();
    process.waitForFinished();
  }

  /// What the next run does with it: the outcome of the watch, while the connection goes in it.
  void expectWatchedAndTold() {
    const auto runtime = std::make_shared<SystemRuntime>();
    const auto provider = std::make_shared<test::FakeProvider>();
    provider->list({a_});
    ConnectionMonitor monitor(runtime);
    HangUpJournal journal(*runtime, place());
    HangUpController controller(runtime);
    controller.setJournal(journal);
    const test::ControllerLog log(controller);
    LeftHangUps left(monitor, controller, journal);
    monitor.addProvider(provider);
    left.find();
    ASSERT_TRUE(test::waitFor([&] { return controller.runningCount() == 1; }));
    EXPECT_TRUE(controller.isWatch(a_.target));
    EXPECT_EQ(left.nameOf(a_.target), QStringLiteral("Office"));
    ASSERT_TRUE(test::waitFor([&] { return !log.progress().empty(); }));
    provider->remove(a_.target);
    ASSERT_TRUE(test::waitFor([&] { return log.finished(a_.target) == 1; }));
    EXPECT_EQ(log.lastOutcome(a_.target), Outcome::confirmed);
    EXPECT_EQ(provider->hangUps(a_.target), 0);
  }
};

TEST_F(KilledProcessTest, BeforeItWasAskedThereIsNothingToTell) {
  killIn(QStringLiteral("before-asked"));
  EXPECT_THAT(left(), IsEmpty());
}

TEST_F(KilledProcessTest, WhileTheSystemHasNotAnswered) {
  killIn(QStringLiteral("asked"), "\"asked\":true");
  expectWatchedAndTold();
  EXPECT_THAT(files(), IsEmpty());
}

TEST_F(KilledProcessTest, AfterTheAnswer) {
  killIn(QStringLiteral("answered"), "\"asked\":true");
  expectWatchedAndTold();
  EXPECT_THAT(files(), IsEmpty());
}

TEST_F(KilledProcessTest, WhileItGoesDown) {
  killIn(QStringLiteral("going-down"), "\"asked\":true");
  expectWatchedAndTold();
  EXPECT_THAT(files(), IsEmpty());
}

TEST_F(KilledProcessTest, TwiceIsNoWorse) {
  killIn(QStringLiteral("answered"));
  ASSERT_THAT(left(), SizeIs(1));  // and that one ends too
  expectWatchedAndTold();
}

TEST_F(KilledProcessTest, LeftOnPurposeItIsFoundTheSame) {
  killIn(QStringLiteral("left"));
  // It may have been left before it was noted and asked.
  EXPECT_THAT(left(), testing::AnyOf(IsEmpty(), SizeIs(1)));
}

TEST_F(KilledProcessTest, AfterAnOutcomeThereIsNothingToTell) {
  for (const char* const phase : {"still-up", "down", "given-up"}) {
    QProcess process;
    process.start(QStringLiteral(ONHOOK_HANGING_UP_PROCESS), {folder(), QLatin1String(phase)});
    ASSERT_TRUE(process.waitForStarted());
    while (!process.canReadLine()) ASSERT_TRUE(process.waitForReadyRead(30'000));
    EXPECT_TRUE(test::waitFor([&] { return files().isEmpty(); })) << phase;
    process.kill();
    process.waitForFinished();
    EXPECT_THAT(left(), IsEmpty()) << phase;
  }
}

}  // namespace
}  // namespace onhook
