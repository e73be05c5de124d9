#include <fcntl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

#include <QElapsedTimer>
#include <QFile>
#include <csignal>

#include "core/SystemRuntime.h"
#include "tests/ui/session/ControllerLog.h"
#include "tests/ui/session/journal/JournalTest.h"
#include "tests/ui/support/FakeProvider.h"
#include "tests/ui/support/Waiting.h"
#include "ui/session/HangUpController.h"
#include "ui/session/HangUpJournal.h"

// A journal on a disk that is full, or frozen: no hang-up notices.

namespace onhook {
namespace {

using namespace std::chrono_literals;
using Claim = JournalFolder::Claim;

/// While it lives, no file can grow: as on a full disk.
class FullDisk {
 public:
  FullDisk() {
    std::signal(SIGXFSZ, SIG_IGN);
    getrlimit(RLIMIT_FSIZE, &before_);
    rlimit none = before_;
    none.rlim_cur = 0;
    setrlimit(RLIMIT_FSIZE, &none);
  }
  ~FullDisk() { setrlimit(RLIMIT_FSIZE, &before_); }
  FullDisk(const FullDisk&) = delete;
  FullDisk& operator=(const FullDisk&) = delete;

 private:
  rlimit before_{};
};

class BadDiskTest : public test::JournalTest {
 protected:
  /// The name of the target's file.
  QString fileOf(const Target& target) {
    JournalFolder journal(place());
    journal.claim(target, {}, false);
    const QString file = fileThatEnds(".json");
    journal.end(target);
    return file;
  }

  /// A hang-up through a controller with a journal there ends as ever.
  void expectHangsUp() {
    const auto runtime = std::make_shared<SystemRuntime>();
    const auto provider = std::make_shared<test::FakeProvider>();
    provider->list({a_});
    HangUpJournal journal(*runtime, place());
    HangUpController controller(runtime);
    controller.setJournal(journal);
    const test::ControllerLog log(controller);
    controller.hangUp(provider, a_.target);
    ASSERT_TRUE(test::waitFor([&] { return log.finished(a_.target) == 1; }));
    EXPECT_EQ(log.lastOutcome(a_.target), Outcome::confirmed);
    EXPECT_EQ(provider->hangUps(a_.target), 1);
  }
};

TEST_F(BadDiskTest, ItsFolderIsForItsOwnerAlone) {
  JournalFolder journal(place());
  journal.claim(a_.target, {}, false);
  struct stat status {};
  ASSERT_EQ(::stat(QFile::encodeName(folder()).constData(), &status), 0);
  EXPECT_EQ(status.st_mode & 0777, 0700U);
  ASSERT_EQ(::stat(QFile::encodeName(fileThatEnds(".json")).constData(), &status), 0);
  EXPECT_EQ(status.st_mode & 0777, 0600U);

  ASSERT_EQ(::chmod(QFile::encodeName(folder()).constData(), 0755), 0);
  JournalFolder another(place());
  another.claim(isdn_.target, {}, false);
  ASSERT_EQ(::stat(QFile::encodeName(folder()).constData(), &status), 0);
  EXPECT_EQ(status.st_mode & 0777, 0700U);
}

TEST_F(BadDiskTest, AFullDiskIsNoObstacle) {
  const FullDisk full;
  JournalFolder journal(place());
  EXPECT_EQ(journal.claim(a_.target, {}, false), Claim::ours);
  journal.noteAsked(a_.target);
  journal.catchUp();
  journal.end(a_.target);
  expectHangsUp();
}

TEST_F(BadDiskTest, ADiskThatFillsUpIsNoObstacle) {
  JournalFolder journal(place());
  EXPECT_EQ(journal.claim(a_.target, {}, false), Claim::ours);
  {
    const FullDisk full;
    journal.noteAsked(a_.target);
    journal.catchUp();
    EXPECT_EQ(journal.claim(isdn_.target, {}, false), Claim::ours);
  }
  journal.end(a_.target);
  journal.end(isdn_.target);
  EXPECT_THAT(files(), testing::IsEmpty());
}

TEST_F(BadDiskTest, APipeInTheFilesPlaceIsSetAside) {
  const QString file = fileOf(a_.target);
  ASSERT_EQ(::mkfifo(QFile::encodeName(file).constData(), 0600), 0);
  EXPECT_THAT(left(), testing::IsEmpty());
  expectHangsUp();
}

/// Opening a pipe that nobody writes to blocks for ever, as a frozen disk does.
TEST_F(BadDiskTest, AFrozenDiskHoldsUpNoHangUpAndNoEnd) {
  // Of another process, whose lock is such a pipe.
  const JournalEntry theirs{
      a_.target, {}, QDateTime::currentDateTimeUtc(), place().boot, false, false, false, QString(32, u'0')};
  write(fileOf(a_.target), theirs.toJson());
  const QByteArray pipe = QFile::encodeName(folder()) + '/' + theirs.owner.toLatin1() + ".lock";
  ASSERT_EQ(::mkfifo(pipe.constData(), 0600), 0);
  const auto runtime = std::make_shared<SystemRuntime>();
  const auto provider = std::make_shared<test::FakeProvider>();
  provider->list({a_, isdn_});
  QElapsedTimer clock;
  {
    HangUpJournal journal(*runtime, place());
    HangUpController controller(runtime);
    controller.setJournal(journal);
    const test::ControllerLog log(controller);
    controller.hangUp(provider, a_.target);
    ASSERT_TRUE(test::waitFor([&] { return log.results().size() == 1; }));
    controller.hangUp(provider, isdn_.target);
    ASSERT_TRUE(test::waitFor([&] { return log.results().size() == 2; }));
    EXPECT_EQ(log.lastOutcome(a_.target), Outcome::confirmed);
    EXPECT_EQ(log.lastOutcome(isdn_.target), Outcome::confirmed);
    EXPECT_THAT(files(), testing::Contains(QFileInfo(QFile::decodeName(pipe)).fileName()))
        << "the journal's thread was not stuck";
    clock.start();
  }
  EXPECT_LT(clock.elapsed(), 20'000) << "its end waited for the disk";
  // Lets the thread go.
  const int writer = ::open(pipe.constData(), O_RDWR | O_NONBLOCK);
  ASSERT_GE(writer, 0);
  test::letPass(100ms);
  ::close(writer);
}

}  // namespace
}  // namespace onhook
