#include <sys/resource.h>
#include <sys/stat.h>

#include <QDir>
#include <QFile>
#include <QProcess>
#include <csignal>

#include "tests/ui/history/HistoryTest.h"

// A history on a disk that is full, or that may not be written.

namespace onhook {
namespace {

using testing::IsEmpty;
using testing::SizeIs;

/// While it lives, no file can grow beyond that: as on a full disk.
class HistoryDiskFull {
 public:
  explicit HistoryDiskFull(rlim_t size) {
    std::signal(SIGXFSZ, SIG_IGN);
    getrlimit(RLIMIT_FSIZE, &before_);
    rlimit less = before_;
    less.rlim_cur = size;
    setrlimit(RLIMIT_FSIZE, &less);
  }
  ~HistoryDiskFull() { setrlimit(RLIMIT_FSIZE, &before_); }
  HistoryDiskFull(const HistoryDiskFull&) = delete;
  HistoryDiskFull& operator=(const HistoryDiskFull&) = delete;

 private:
  rlimit before_{};
};

class BadHistoryDiskTest : public test::HistoryTest {
 protected:
  void setMode(const QString& path, mode_t mode) const {
    ASSERT_EQ(::chmod(QFile::encodeName(path).constData(), mode), 0) << path.toStdString();
  }
  /// What the process with the rights of nobody says, a line each.
  QList<QByteArray> asNobody() const {
    QProcess process;
    process.start(QStringLiteral(ONHOOK_HISTORY_WRITING_PROCESS),
                  {file(), QStringLiteral("n"), QStringLiteral("1"), QStringLiteral("nobody")});
    EXPECT_TRUE(process.waitForFinished(60'000));
    EXPECT_EQ(process.exitCode(), 0) << process.readAllStandardError().toStdString();
    return process.readAllStandardOutput().trimmed().split('\n');
  }
  /// The way there can be gone by all.
  void openTheWay() const {
    QString path = folder();
    for (int level = 0; level < 3; ++level) {
      setMode(path, 0755);
      path = path.section(QLatin1Char('/'), 0, -2);
    }
  }
};

TEST_F(BadHistoryDiskTest, ItIsForItsOwnerAlone) {
  HistoryFile history(place());
  history.add(hungUp("a"));
  struct stat status {};
  ASSERT_EQ(::stat(QFile::encodeName(folder()).constData(), &status), 0);
  EXPECT_EQ(status.st_mode & 0777, 0700U);
  for (const QString& name : files()) {
    ASSERT_EQ(::stat(QFile::encodeName(folder() + QLatin1Char('/') + name).constData(), &status), 0);
    EXPECT_EQ(status.st_mode & 0777, 0600U) << name.toStdString();
  }
}

TEST_F(BadHistoryDiskTest, AFullDiskIsSaidOnceAndWhatWaitedIsWrittenLater) {
  HistoryFile history(place());
  ASSERT_TRUE(history.add(hungUp("a", 1)));
  {
    const HistoryDiskFull full(0);
    EXPECT_FALSE(history.add(hungUp("b", 2)));
    EXPECT_FALSE(history.add(hungUp("c", 3)));
    const auto troubles = history.takeTroubles();
    ASSERT_THAT(troubles, SizeIs(1));
    EXPECT_EQ(troubles[0].kind, HistoryTrouble::Kind::notWritten);
    EXPECT_THAT(history.read({}), SizeIs(1));
  }
  EXPECT_TRUE(history.add(hungUp("d", 4)));
  EXPECT_THAT(read(), SizeIs(4));
  EXPECT_EQ(check(), QStringLiteral("ok"));
}

TEST_F(BadHistoryDiskTest, OnADiskThatIsFullFromTheStartNothingFails) {
  {
    const HistoryDiskFull full(0);
    HistoryFile history(place());
    EXPECT_FALSE(history.add(hungUp("a")));
    EXPECT_THAT(history.read({}), IsEmpty());
    EXPECT_THAT(history.takeTroubles(), SizeIs(1));
  }
  EXPECT_TRUE(HistoryFile(place()).add(hungUp("b")));
  EXPECT_THAT(read(), SizeIs(1));
}

TEST_F(BadHistoryDiskTest, InAReadOnlyFolderItIsReadAndNotWritten) {
  ASSERT_TRUE(HistoryFile(place()).add(hungUp("a")));
  openTheWay();
  for (const QString& name : files()) setMode(folder() + QLatin1Char('/') + name, 0444);
  setMode(folder(), 0555);
  const QList<QByteArray> said = asNobody();
  ASSERT_THAT(said, SizeIs(3)) << said.join('\n').toStdString();
  EXPECT_EQ(said[0], "read 1");
  EXPECT_EQ(said[1], "not written");
  EXPECT_TRUE(
      said[2].startsWith("trouble " + QByteArray::number(static_cast<int>(HistoryTrouble::Kind::notWritten))))
      << said[2].toStdString();
}

TEST_F(BadHistoryDiskTest, WhatMayNotBeReadIsNoObstacleEither) {
  ASSERT_TRUE(HistoryFile(place()).add(hungUp("a")));
  openTheWay();
  const QList<QByteArray> said = asNobody();
  ASSERT_GE(said.size(), 3) << said.join('\n').toStdString();
  EXPECT_EQ(said[0], "read 0");
  EXPECT_EQ(said[1], "not written");
  EXPECT_THAT(read(), SizeIs(1));
}

TEST_F(BadHistoryDiskTest, APipeInItsPlaceIsSetAside) {
  QDir().mkpath(folder());
  ASSERT_EQ(::mkfifo(QFile::encodeName(file()).constData(), 0600), 0);
  HistoryFile history(place());
  EXPECT_TRUE(history.add(hungUp("a")));
  EXPECT_THAT(history.takeTroubles(), SizeIs(1));
}

}  // namespace
}  // namespace onhook
