#include <QDir>
#include <QFile>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <algorithm>
#include <tuple>

#include "tests/ui/history/HistoryTest.h"

namespace onhook {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;
using By = HistoryEntry::By;
using End = HistoryEntry::End;
using Kind = HistoryTrouble::Kind;

class HistoryFileTest : public test::HistoryTest {
 protected:
  /// What it tells of its troubles, without the rest.
  static std::vector<Kind> kinds(HistoryFile& history) {
    std::vector<Kind> all;
    for (const HistoryTrouble& trouble : history.takeTroubles()) all.push_back(trouble.kind);
    return all;
  }
  void execute(const QString& statement) const {
    {
      QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("another"));
      database.setDatabaseName(file());
      ASSERT_TRUE(database.open());
      ASSERT_TRUE(QSqlQuery(database).exec(statement)) << statement.toStdString();
    }
    QSqlDatabase::removeDatabase(QStringLiteral("another"));
  }
  QStringList setAside() const {
    return QDir(folder()).entryList({QStringLiteral("history.broken-*.sqlite")},
                                    QDir::AllEntries | QDir::System);
  }
};

TEST_F(HistoryFileTest, NothingIsMadeBeforeThereIsSomethingToNote) {
  HistoryFile history(place());
  EXPECT_THAT(history.read({}), IsEmpty());
  EXPECT_TRUE(history.clear());
  EXPECT_FALSE(history.forgetBefore(test::dayBegins()));
  EXPECT_FALSE(QFile::exists(folder()));
}

TEST_F(HistoryFileTest, WhatIsNotedIsReadByTheNextOneAsItWas) {
  HistoryEntry entry = hungUp("a");
  entry.link = QStringLiteral("Channel 2");
  entry.with = QStringLiteral("Office modem");
  entry.practice = true;
  entry.upForAtLeast = true;
  entry.error = Error{ErrorDomain::ras, "753", "It could not be disconnected.", "Ask an administrator."};
  entry.cameBack = test::dayBegins().addSecs(7);
  HistoryEntry bare;
  bare.target = {"fake", "b", std::nullopt};
  bare.boot = "this-boot";
  bare.began = bare.ended = test::dayBegins().addSecs(1);
  ASSERT_TRUE(HistoryFile(place()).add(entry));
  ASSERT_TRUE(HistoryFile(place()).add(bare));
  auto entries = read();
  ASSERT_THAT(entries, SizeIs(2));
  EXPECT_NE(entries[0].id, entries[1].id);
  for (HistoryEntry& one : entries) one.id = 0;
  EXPECT_EQ(entries[0], bare) << "the newest first";
  EXPECT_EQ(entries[1], entry);
}

TEST_F(HistoryFileTest, InMemoryItLastsAsLongAsItLives) {
  HistoryFile history(HistoryPlace{});
  EXPECT_TRUE(history.add(hungUp("a")));
  EXPECT_THAT(history.read({}), SizeIs(1));
  EXPECT_TRUE(history.clear());
  EXPECT_THAT(history.read({}), IsEmpty());
}

TEST_F(HistoryFileTest, OnlyTheNewestOrSinceATime) {
  HistoryFile history(place());
  for (int second = 0; second < 10; ++second) history.add(hungUp("c" + std::to_string(second), second));
  EXPECT_THAT(history.read({{}, 3}), SizeIs(3));
  EXPECT_EQ(history.read({{}, 3}).front().ended, test::dayBegins().addSecs(9));
  EXPECT_THAT(history.read({test::dayBegins().addSecs(8), 0}), SizeIs(2));
}

TEST_F(HistoryFileTest, OneHangUpSeenByTwoIsThereOnceAndTheOneWhoAskedIsNamed) {
  HistoryEntry joined = hungUp("a", 1);
  joined.by = By::anotherOnhook;
  HistoryEntry seen = dropped("a", 2);
  HistoryEntry asked = hungUp("a", 1);
  std::vector<HistoryEntry> all{joined, seen, asked};
  // In whichever order they come.
  for (int order = 0; order < 6; ++order) {
    HistoryFile(place()).clear();
    for (const HistoryEntry& one : all) EXPECT_TRUE(HistoryFile(place()).add(one));
    const auto entries = read();
    ASSERT_THAT(entries, SizeIs(1)) << order;
    EXPECT_EQ(entries[0].by, By::window) << order;
    EXPECT_EQ(entries[0].end, End::confirmed) << order;
    std::next_permutation(all.begin(), all.end(), [](const HistoryEntry& a, const HistoryEntry& b) {
      return std::tie(a.by, a.end) < std::tie(b.by, b.end);
    });
  }
}

TEST_F(HistoryFileTest, WhatTheOtherKnewStays) {
  HistoryEntry seen = dropped("a");
  HistoryEntry asked = hungUp("a");
  asked.upFor.reset();
  asked.bytesIn.reset();
  HistoryFile history(place());
  history.add(seen);
  history.noteComeback("fake", QStringLiteral("office"), test::dayBegins().addSecs(3600));
  history.add(asked);
  const auto entries = history.read({});
  ASSERT_THAT(entries, SizeIs(1));
  EXPECT_EQ(entries[0].by, By::window);
  EXPECT_EQ(entries[0].upFor, seen.upFor);
  EXPECT_EQ(entries[0].bytesIn, seen.bytesIn);
  EXPECT_EQ(entries[0].cameBack, test::dayBegins().addSecs(3600));
}

TEST_F(HistoryFileTest, WhatIsNotDownIsALineOfItsOwn) {
  HistoryFile history(place());
  HistoryEntry stillUp = hungUp("a", 1);
  stillUp.end = End::stillUp;
  HistoryEntry refused = hungUp("a", 2);
  refused.end = End::refused;
  history.add(stillUp);
  history.add(refused);
  history.add(hungUp("a", 3));
  EXPECT_THAT(history.read({}), SizeIs(3));
}

TEST_F(HistoryFileTest, AnotherBootIsAnotherConnection) {
  HistoryFile history(place());
  HistoryEntry before = hungUp("a", 1);
  before.boot = "former-boot";
  history.add(before);
  history.add(dropped("a", 2));
  EXPECT_THAT(history.read({}), SizeIs(2));
}

TEST_F(HistoryFileTest, WithoutABootTheTimeTells) {
  HistoryPlace without = place();
  without.boot.clear();
  HistoryFile history(without);
  HistoryEntry asked = hungUp("a", 10), seen = dropped("a", 12), later = dropped("a", 1000);
  for (HistoryEntry* const one : {&asked, &seen, &later}) {
    one->boot.clear();
    history.add(*one);
  }
  EXPECT_THAT(history.read({}), SizeIs(2));
}

TEST_F(HistoryFileTest, HowAFormerRunsHangUpEndedIsNotedWithIt) {
  HistoryFile history(place());
  HistoryEntry left = hungUp("a", 1);
  left.by = By::commandLine;
  left.end = End::givenUp;
  history.add(left);
  HistoryEntry watched = hungUp("a", 60);
  watched.by = By::formerRun;
  history.add(watched);
  const auto entries = history.read({});
  ASSERT_THAT(entries, SizeIs(1));
  EXPECT_EQ(entries[0].by, By::commandLine);
  EXPECT_EQ(entries[0].end, End::confirmed);
  EXPECT_EQ(entries[0].began, left.began);
  EXPECT_EQ(entries[0].ended, watched.ended);
}

TEST_F(HistoryFileTest, AComebackIsOfTheLastOne) {
  HistoryFile history(place());
  history.add(hungUp("a", 1));
  history.add(hungUp("b", 2));
  history.noteComeback("fake", QStringLiteral("office"), test::dayBegins().addSecs(3));
  history.noteComeback("fake", QStringLiteral("another"), test::dayBegins().addSecs(3));
  const auto entries = history.read({});
  ASSERT_THAT(entries, SizeIs(2));
  EXPECT_TRUE(entries[0].cameBack.isValid());
  EXPECT_FALSE(entries[1].cameBack.isValid());
}

TEST_F(HistoryFileTest, WhatIsTooOldGoes) {
  HistoryFile history(place());
  history.add(hungUp("a", 1));
  history.add(hungUp("b", 2));
  EXPECT_TRUE(history.forgetBefore(test::dayBegins().addSecs(2)));
  EXPECT_FALSE(history.forgetBefore(test::dayBegins().addSecs(2)));
  ASSERT_THAT(history.read({}), SizeIs(1));
  EXPECT_EQ(history.read({})[0].target.connection, "b");
}

TEST_F(HistoryFileTest, ClearedNothingOfItIsLeftInTheFile) {
  {
    HistoryFile history(place());
    history.add(hungUp("secretname"));
    EXPECT_TRUE(history.clear());
    EXPECT_THAT(history.read({}), IsEmpty());
  }
  for (const QString& name : files()) {
    QFile one(folder() + QLatin1Char('/') + name);
    ASSERT_TRUE(one.open(QIODevice::ReadOnly));
    EXPECT_FALSE(one.readAll().contains("secretname")) << name.toStdString();
  }
}

TEST_F(HistoryFileTest, ABrokenFileIsSetAsideAndSaidOnce) {
  write(file(), QByteArray("this is no database ").repeated(500));
  HistoryFile history(place());
  EXPECT_TRUE(history.add(hungUp("a")));
  EXPECT_TRUE(history.add(hungUp("b")));
  EXPECT_THAT(history.read({}), SizeIs(2));
  const auto troubles = history.takeTroubles();
  ASSERT_THAT(troubles, SizeIs(1));
  EXPECT_EQ(troubles[0].kind, Kind::setAside);
  EXPECT_TRUE(QFile::exists(troubles[0].detail)) << troubles[0].detail.toStdString();
  EXPECT_THAT(setAside(), SizeIs(1));
  EXPECT_EQ(check(), QStringLiteral("ok"));
  // Who clears the history wants that gone too.
  EXPECT_TRUE(history.clear());
  EXPECT_THAT(setAside(), IsEmpty());
}

TEST_F(HistoryFileTest, AFileThatBreaksWhileItIsOpenIsSetAside) {
  HistoryFile history(place());
  for (int second = 0; second < 100; ++second) history.add(hungUp("c" + std::to_string(second), second));
  execute(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)"));
  {
    QFile broken(file());
    ASSERT_TRUE(broken.open(QIODevice::ReadWrite));
    // All but the first page, which names the rest.
    broken.seek(4096);
    broken.write(QByteArray(static_cast<int>(broken.size()) - 4096, '\x5a'));
  }
  HistoryFile another(place());
  another.read({});
  EXPECT_TRUE(another.add(hungUp("new")));
  EXPECT_THAT(another.read({}), SizeIs(1));
  // The one that had it open goes on in the new file too.
  EXPECT_TRUE(history.add(hungUp("newer", 500)));
  EXPECT_THAT(history.read({}), SizeIs(2));
  EXPECT_THAT(setAside(), SizeIs(1));
  EXPECT_EQ(check(), QStringLiteral("ok"));
}

TEST_F(HistoryFileTest, SomethingThatIsNoFileIsSetAside) {
  ASSERT_TRUE(QDir().mkpath(file()));
  HistoryFile history(place());
  EXPECT_TRUE(history.add(hungUp("a")));
  EXPECT_THAT(kinds(history), ElementsAre(Kind::setAside));
}

TEST_F(HistoryFileTest, AnothersDatabaseIsSetAside) {
  QDir().mkpath(folder());
  execute(QStringLiteral("CREATE TABLE entries (something)"));
  HistoryFile history(place());
  EXPECT_TRUE(history.add(hungUp("a")));
  EXPECT_THAT(kinds(history), ElementsAre(Kind::setAside));
}

TEST_F(HistoryFileTest, ANewerProgramsIsLeftAloneAndSaidOnce) {
  HistoryFile(place()).add(hungUp("a"));
  execute(QStringLiteral("PRAGMA user_version = 2"));
  HistoryFile history(place());
  EXPECT_FALSE(history.add(hungUp("b")));
  EXPECT_FALSE(history.add(hungUp("c")));
  EXPECT_FALSE(history.clear());
  EXPECT_THAT(history.read({}), IsEmpty());
  EXPECT_THAT(kinds(history), ElementsAre(Kind::newer));
  execute(QStringLiteral("PRAGMA user_version = 1"));
  EXPECT_THAT(read(), SizeIs(1));
}

TEST_F(HistoryFileTest, WhereTheFileIsRemovedANewOneIsBegun) {
  HistoryFile history(place());
  history.add(hungUp("a"));
  for (const QString& name : files()) QFile::remove(folder() + QLatin1Char('/') + name);
  EXPECT_TRUE(history.add(hungUp("b")));
  EXPECT_THAT(read(), SizeIs(1));
}

TEST_F(HistoryFileTest, AFolderThatCannotBeMadeIsSaidOnce) {
  HistoryPlace impossible = HistoryPlace::in(QStringLiteral("/proc/onhook"));
  HistoryFile history(impossible);
  EXPECT_FALSE(history.add(hungUp("a")));
  EXPECT_FALSE(history.add(hungUp("b")));
  EXPECT_THAT(history.read({}), IsEmpty());
  EXPECT_THAT(kinds(history), ElementsAre(Kind::notWritten));
}

TEST_F(HistoryFileTest, NothingCanHaveLastedForEver) {
  ASSERT_TRUE(HistoryFile(place()).add(hungUp("1")));
  execute(QStringLiteral("UPDATE entries SET up_for = 9223372036854775807"));
  EXPECT_EQ(read().at(0).upFor, std::nullopt);
  execute(QStringLiteral("UPDATE entries SET up_for = 9223372036854"));
  EXPECT_EQ(read().at(0).upFor, Duration(std::chrono::milliseconds(9223372036854)));
}

}  // namespace
}  // namespace onhook
