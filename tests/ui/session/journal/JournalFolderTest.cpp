#include "ui/session/JournalFolder.h"

#include <QDir>
#include <QFile>

#include "tests/ui/session/journal/JournalTest.h"

namespace onhook {
namespace {

using Claim = JournalFolder::Claim;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

/// Two folders of one process stand for two processes: each lock is its own.
class JournalFolderTest : public test::JournalTest {
 protected:
  JournalFolder here_{place()};
  JournalFolder there_{place()};
};

TEST_F(JournalFolderTest, IsMadeWhenItIsNeeded) {
  EXPECT_THAT(here_.takeLeft(), IsEmpty());
  EXPECT_FALSE(QFileInfo::exists(folder()));
  EXPECT_EQ(here_.claim(a_.target, QStringLiteral("Office"), false), Claim::ours);
  EXPECT_TRUE(QFileInfo::exists(folder()));
}

TEST_F(JournalFolderTest, NotesWhatRunsAndNothingElse) {
  here_.claim(a_.target, QStringLiteral("Office"), false);
  auto read = JournalEntry::fromJson(contents(fileThatEnds(".json")));
  ASSERT_TRUE(std::holds_alternative<JournalEntry>(read));
  JournalEntry entry = std::get<JournalEntry>(read);
  EXPECT_EQ(entry.target, a_.target);
  EXPECT_EQ(entry.name, QStringLiteral("Office"));
  EXPECT_EQ(entry.boot, place().boot);
  EXPECT_LE(entry.began.secsTo(QDateTime::currentDateTimeUtc()), 60);
  EXPECT_FALSE(entry.asked);

  EXPECT_FALSE(here_.catchUp());
  here_.noteAsked(a_.target);
  EXPECT_TRUE(here_.catchUp());
  EXPECT_FALSE(here_.catchUp());
  read = JournalEntry::fromJson(contents(fileThatEnds(".json")));
  EXPECT_TRUE(std::get<JournalEntry>(read).asked);

  here_.end(a_.target);
  EXPECT_THAT(files(), IsEmpty());
}

TEST_F(JournalFolderTest, OneClaimsItAndTheOtherDoesNot) {
  EXPECT_EQ(here_.claim(a_.target, {}, false), Claim::ours);
  EXPECT_EQ(there_.claim(a_.target, {}, false), Claim::another);
  EXPECT_EQ(here_.claim(a_.target, {}, false), Claim::ours) << "it has it already";
  EXPECT_EQ(there_.claim(isdn_.target, {}, false), Claim::ours);
  here_.end(a_.target);
  EXPECT_EQ(there_.claim(a_.target, {}, false), Claim::ours);
  there_.end(a_.target);
  there_.end(isdn_.target);
  EXPECT_THAT(files(), IsEmpty());
}

TEST_F(JournalFolderTest, ABundleCoversItsLinks) {
  EXPECT_EQ(here_.claim(isdn_.target, {}, false), Claim::ours);
  EXPECT_EQ(there_.claim(link1_, {}, false), Claim::another);
  EXPECT_EQ(here_.claim(link1_, {}, false), Claim::ours)
      << "within a process that is the controller's business";
  here_.end(isdn_.target);
  EXPECT_EQ(there_.claim(link2_, {}, false), Claim::ours);
}

TEST_F(JournalFolderTest, ALinkDoesNotCoverItsBundle) {
  EXPECT_EQ(here_.claim(link1_, {}, false), Claim::ours);
  EXPECT_EQ(there_.claim(isdn_.target, {}, false), Claim::ours);
  EXPECT_EQ(there_.claim(link2_, {}, false), Claim::ours);
}

TEST_F(JournalFolderTest, WhatABundlesDeadProcessLeftDoesNotCoverItsLinks) {
  here_.claim(isdn_.target, {}, false);
  here_.leave(isdn_.target);
  EXPECT_EQ(there_.claim(link1_, {}, false), Claim::ours);
}

TEST_F(JournalFolderTest, ThatItWasAskedForIsWrittenIntoTheFileThatIsThere) {
  here_.claim(a_.target, QStringLiteral("Office"), false);
  QFile opened(fileThatEnds(".json"));
  ASSERT_TRUE(opened.open(QIODevice::ReadOnly));
  here_.noteAsked(a_.target);
  EXPECT_TRUE(here_.catchUp());
  const auto read = JournalEntry::fromJson(opened.readAll());
  ASSERT_TRUE(std::holds_alternative<JournalEntry>(read));
  EXPECT_TRUE(std::get<JournalEntry>(read).asked);
}

TEST_F(JournalFolderTest, WhereSomethingElseStandsItIsWrittenAnew) {
  here_.claim(a_.target, QStringLiteral("Office"), false);
  QFile other(fileThatEnds(".json"));
  ASSERT_TRUE(other.open(QIODevice::WriteOnly | QIODevice::Truncate));
  other.write("no entry");
  other.close();
  here_.noteAsked(a_.target);
  EXPECT_TRUE(here_.catchUp());
  const auto read = JournalEntry::fromJson(contents(fileThatEnds(".json")));
  ASSERT_TRUE(std::holds_alternative<JournalEntry>(read));
  EXPECT_TRUE(std::get<JournalEntry>(read).asked);
}

TEST_F(JournalFolderTest, ForcingIsNotTurnedDown) {
  here_.claim(a_.target, {}, false);
  EXPECT_EQ(there_.claim(a_.target, {}, true), Claim::ours);
  here_.claim(isdn_.target, {}, false);
  EXPECT_EQ(there_.claim(link1_, {}, true), Claim::ours);
  // It is the other one's still.
  there_.end(a_.target);
  EXPECT_EQ(there_.claim(a_.target, {}, false), Claim::another);
}

TEST_F(JournalFolderTest, WhatIsLeftIsFoundOnceAndThenLookedAfter) {
  here_.claim(a_.target, QStringLiteral("Office"), true);
  here_.noteAsked(a_.target);
  EXPECT_THAT(there_.takeLeft(), IsEmpty()) << "its process lives";
  here_.leave(a_.target);

  const auto left = there_.takeLeft();
  ASSERT_THAT(left, SizeIs(1));
  EXPECT_EQ(left[0].entry.target, a_.target);
  EXPECT_EQ(left[0].entry.name, QStringLiteral("Office"));
  EXPECT_TRUE(left[0].entry.asked);
  EXPECT_TRUE(left[0].entry.forced);
  EXPECT_TRUE(left[0].ofThisBoot);
  EXPECT_THAT(here_.takeLeft(), IsEmpty()) << "it is taken";

  // Who looks after it makes no call: another one that is asked to, does.
  EXPECT_EQ(here_.claim(a_.target, {}, false), Claim::ours);
  there_.end(a_.target);
  EXPECT_THAT(files(), IsEmpty());
}

TEST_F(JournalFolderTest, WhatIsLookedAfterMayBeLeftAgain) {
  here_.claim(a_.target, {}, false);
  here_.leave(a_.target);
  ASSERT_THAT(there_.takeLeft(), SizeIs(1));
  there_.leave(a_.target);
  EXPECT_THAT(here_.takeLeft(), SizeIs(1));
}

TEST_F(JournalFolderTest, OnceAskedForAgainItIsAHangUpAgain) {
  here_.claim(a_.target, {}, false);
  here_.leave(a_.target);
  there_.takeLeft();
  EXPECT_EQ(there_.claim(a_.target, {}, false), Claim::ours);
  EXPECT_EQ(here_.claim(a_.target, {}, false), Claim::another);
}

TEST_F(JournalFolderTest, OfAnEarlierBootItIsToldOnceAndNothingStays) {
  JournalPlace before = place();
  before.boot = "an earlier one";
  JournalFolder earlier(before);
  earlier.claim(a_.target, {}, false);
  earlier.leave(a_.target);
  const auto left = here_.takeLeft();
  ASSERT_THAT(left, SizeIs(1));
  EXPECT_FALSE(left[0].ofThisBoot);
  EXPECT_THAT(files(), IsEmpty());
  EXPECT_THAT(here_.takeLeft(), IsEmpty());
}

TEST_F(JournalFolderTest, WhereBootsHaveNoNameTheirTimeTells) {
  JournalPlace nameless = place();
  nameless.boot.clear();
  {
    JournalFolder folder(nameless);
    folder.claim(a_.target, {}, false);
    folder.leave(a_.target);
    nameless.bootedAt = QDateTime::currentDateTimeUtc().addSecs(-600);
    JournalFolder same(nameless);
    const auto left = same.takeLeft();
    ASSERT_THAT(left, SizeIs(1));
    EXPECT_TRUE(left[0].ofThisBoot);
    same.leave(a_.target);
  }
  nameless.bootedAt = QDateTime::currentDateTimeUtc().addSecs(600);
  const auto left = JournalFolder(nameless).takeLeft();
  ASSERT_THAT(left, SizeIs(1));
  EXPECT_FALSE(left[0].ofThisBoot);
}

TEST_F(JournalFolderTest, BrokenFilesAreSetAside) {
  here_.claim(a_.target, {}, false);
  const QString file = fileThatEnds(".json");
  here_.leave(a_.target);
  for (const QByteArray& bytes :
       {QByteArray("{\"format\":1,\"tar"), QByteArray(100'000, 'x'), QByteArray()}) {
    write(file, bytes);
    EXPECT_THAT(there_.takeLeft(), IsEmpty());
    EXPECT_EQ(files(), QStringList{QFileInfo(file).fileName() + QStringLiteral(".broken")});
  }
  // One of another target, renamed.
  write(file,
        JournalEntry{isdn_.target, {}, QDateTime::currentDateTimeUtc(), place().boot, false, false, false, {}}
            .toJson());
  EXPECT_THAT(there_.takeLeft(), IsEmpty());
  EXPECT_EQ(here_.claim(a_.target, {}, false), Claim::ours);
}

TEST_F(JournalFolderTest, AFolderInTheFilesPlaceIsNoObstacle) {
  here_.claim(a_.target, {}, false);
  const QString file = fileThatEnds(".json");
  here_.end(a_.target);
  ASSERT_TRUE(QDir().mkpath(file));
  EXPECT_THAT(there_.takeLeft(), IsEmpty());
  EXPECT_EQ(here_.claim(a_.target, {}, false), Claim::ours);
  EXPECT_EQ(there_.claim(a_.target, {}, false), Claim::another);
  here_.noteAsked(a_.target);
  here_.end(a_.target);
}

TEST_F(JournalFolderTest, ANewerProgramsFileIsLeftAlone) {
  here_.claim(a_.target, {}, false);
  const QString file = fileThatEnds(".json");
  here_.leave(a_.target);
  const QByteArray newer = "{\"format\":3,\"what\":\"ever\"}";
  write(file, newer);
  EXPECT_THAT(there_.takeLeft(), IsEmpty());
  EXPECT_EQ(contents(file), newer);
  EXPECT_EQ(here_.claim(a_.target, {}, false), Claim::ours);
  EXPECT_EQ(there_.claim(a_.target, {}, false), Claim::another);
  here_.noteAsked(a_.target);
  here_.end(a_.target);
  EXPECT_EQ(contents(file), newer);
}

TEST_F(JournalFolderTest, AllThatAProcessRunsIsHeldByOneLock) {
  here_.claim(a_.target, {}, false);
  here_.claim(isdn_.target, {}, false);
  fileThatEnds(".lock");
  here_.end(a_.target);
  EXPECT_EQ(there_.claim(isdn_.target, {}, false), Claim::another) << "it is held still";
  here_.end(isdn_.target);
  EXPECT_THAT(files(), IsEmpty());
}

TEST_F(JournalFolderTest, WhatIsAskedForAndNotYetWrittenIsLeftAsAskedFor) {
  here_.claim(a_.target, {}, false);
  here_.noteAsked(a_.target);
  here_.leave(a_.target);
  EXPECT_FALSE(here_.catchUp());
  const auto left = there_.takeLeft();
  ASSERT_THAT(left, SizeIs(1));
  EXPECT_TRUE(left[0].entry.asked);
}

/// As the version before wrote them: each with a lock of its own.
class FormerJournalTest : public JournalFolderTest {
 protected:
  FormerJournalTest() {
    here_.claim(a_.target, {}, false);
    file_ = fileThatEnds(".json");
    lock_ = file_.chopped(4) + QStringLiteral("lock");
    here_.end(a_.target);
    write(file_, "{\"format\":1,\"target\":\"" + QByteArray::fromStdString(a_.target.toString()) +
                     "\",\"name\":\"Office\",\"boot\":\"" + place().boot +
                     "\",\"began\":\"2026-11-23T10:00:00.000Z\",\"asked\":true}");
  }

  QString file_, lock_;
};

TEST_F(FormerJournalTest, IsFoundLeft) {
  const auto left = here_.takeLeft();
  ASSERT_THAT(left, SizeIs(1));
  EXPECT_EQ(left[0].entry.name, QStringLiteral("Office"));
  EXPECT_TRUE(left[0].entry.asked);
  EXPECT_THAT(there_.takeLeft(), IsEmpty());
  here_.end(a_.target);
  EXPECT_THAT(files(), IsEmpty());
}

TEST_F(FormerJournalTest, HoldsAsLongAsItsLock) {
  auto trouble = JournalLock::Trouble::none;
  auto running = JournalLock::take(lock_, trouble);
  ASSERT_TRUE(running);
  EXPECT_THAT(here_.takeLeft(), IsEmpty());
  EXPECT_EQ(here_.claim(a_.target, {}, false), Claim::another);
  EXPECT_THAT(here_.others(), SizeIs(1));
  running = nullptr;
  EXPECT_EQ(here_.claim(a_.target, {}, false), Claim::ours);
  EXPECT_EQ(there_.claim(a_.target, {}, false), Claim::another);
}

TEST_F(FormerJournalTest, ALockWithoutItsContentsIsNobodys) {
  write(lock_, {});
  EXPECT_EQ(here_.claim(a_.target, {}, false), Claim::another) << "it may just be being written";
  QFile lock(lock_);
  ASSERT_TRUE(lock.open(QIODevice::ReadWrite));
  ASSERT_TRUE(lock.setFileTime(QDateTime::currentDateTime().addSecs(-60), QFileDevice::FileModificationTime));
  lock.close();
  EXPECT_EQ(here_.claim(a_.target, {}, false), Claim::ours);
  EXPECT_EQ(there_.claim(a_.target, {}, false), Claim::another);
}

TEST_F(FormerJournalTest, AFolderInTheLocksPlaceIsNoObstacle) {
  ASSERT_TRUE(QDir().mkpath(lock_));
  EXPECT_EQ(here_.claim(a_.target, {}, false), Claim::ours);
  EXPECT_THAT(there_.takeLeft(), IsEmpty());
}

TEST_F(JournalFolderTest, WhereNothingCanBeWrittenEverythingIsOurs) {
  const QString file = folder() + QStringLiteral("-file");
  ASSERT_TRUE(QDir().mkpath(QFileInfo(file).path()));
  write(file, "no folder");
  for (const QString& impossible : {file + QStringLiteral("/journal"), QString()}) {
    JournalFolder nowhere(JournalPlace::in(impossible));
    EXPECT_EQ(nowhere.claim(a_.target, {}, false), Claim::ours);
    nowhere.noteAsked(a_.target);
    nowhere.end(a_.target);
    EXPECT_THAT(nowhere.takeLeft(), IsEmpty());
  }
}

TEST_F(JournalFolderTest, SomeProvidersAreNoOtherProcesssBusiness) {
  JournalPlace without = place();
  without.leftOut = {a_.target.provider};
  EXPECT_EQ(JournalFolder(without).claim(a_.target, {}, false), Claim::ours);
  EXPECT_THAT(files(), IsEmpty());
}

TEST_F(JournalFolderTest, WhatKilledWritersLeftIsClearedUpAfterAWhile) {
  here_.claim(a_.target, {}, false);
  const QString file = fileThatEnds(".json");
  here_.end(a_.target);
  const QString fresh = file + QStringLiteral(".AbCdEf");
  const QString old = file + QStringLiteral(".FeDcBa");
  const QString broken = file + QStringLiteral(".broken");
  for (const QString& path : {fresh, old, broken}) {
    write(path, "{");
    if (path == fresh) continue;
    QFile aged(path);
    ASSERT_TRUE(aged.open(QIODevice::ReadWrite));
    ASSERT_TRUE(
        aged.setFileTime(QDateTime::currentDateTime().addDays(-1), QFileDevice::FileModificationTime));
  }
  here_.takeLeft();
  EXPECT_THAT(files(),
              testing::UnorderedElementsAre(QFileInfo(fresh).fileName(), QFileInfo(broken).fileName()));
}

}  // namespace
}  // namespace onhook
