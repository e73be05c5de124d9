#include "ui/history/HistoryStore.h"

#include <QFile>
#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>

#include "core/NoThread.h"
#include "core/SystemRuntime.h"
#include "tests/ui/history/HistoryTest.h"
#include "tests/ui/support/Heartbeat.h"
#include "tests/ui/support/ThreadlessRuntime.h"
#include "tests/ui/support/Waiting.h"
#include "ui/history/HistoryRetention.h"
#include "ui/history/HistoryWatch.h"
#include "ui/session/Settings.h"
#include "ui/session/Wording.h"

namespace onhook {
namespace {

using namespace std::chrono_literals;
using test::waitFor;
using testing::SizeIs;

class HistoryStoreTest : public test::HistoryTest {
 protected:
  std::vector<HistoryEntry> readFrom(HistoryStore& store) {
    std::optional<std::vector<HistoryEntry>> answer;
    store.read({}, &store, [&](const std::vector<HistoryEntry>& entries) { answer = entries; });
    EXPECT_FALSE(answer) << "it was waited for";
    EXPECT_TRUE(waitFor([&] { return answer.has_value(); }));
    return answer.value_or(std::vector<HistoryEntry>{});
  }

  SystemRuntime runtime_;
};

TEST_F(HistoryStoreTest, WhatIsNotedIsToldAndRead) {
  HistoryStore store(runtime_, place());
  const QSignalSpy changes(&store, &HistoryStore::changed);
  store.add(hungUp("a"));
  EXPECT_THAT(readFrom(store), SizeIs(1));
  EXPECT_EQ(changes.count(), 1);
  store.clear();
  EXPECT_THAT(readFrom(store), SizeIs(0));
  EXPECT_EQ(changes.count(), 2);
}

TEST_F(HistoryStoreTest, WithoutAThreadItSaysSoOnceAndKeepsNobodyWaiting) {
  test::ThreadlessRuntime machine;
  HistoryStore store(machine, place());
  const QSignalSpy troubles(&store, &HistoryStore::troubled);
  store.add(hungUp("a"));
  EXPECT_THAT(readFrom(store), SizeIs(0));
  std::optional<bool> cleared;
  store.clear(&store, [&](bool done) { cleared = done; });
  ASSERT_TRUE(waitFor([&] { return cleared.has_value(); }));
  EXPECT_FALSE(*cleared);
  ASSERT_EQ(troubles.count(), 1);
  EXPECT_EQ(troubles[0][0].toString(), wording::errorText(noThread()));
}

TEST_F(HistoryStoreTest, WhatIsNotedWithoutAThreadIsWrittenWithTheNextOrWhenItTriesAgain) {
  for (const bool triesAgain : {false, true}) {
    SCOPED_TRACE(triesAgain);
    test::ThreadlessRuntime machine;
    HistoryStore store(machine, place());
    const QSignalSpy recoveries(&store, &HistoryStore::recovered);
    store.add(hungUp("a", 1));
    store.noteComeback("fake", QStringLiteral("office"), test::dayBegins().addSecs(2));
    store.tryAgain();
    EXPECT_TRUE(store.waits());
    machine.haveThreads();
    if (triesAgain)
      store.tryAgain();
    else
      store.add(hungUp("b", 3));
    EXPECT_FALSE(store.waits());
    const auto entries = readFrom(store);
    ASSERT_THAT(entries, SizeIs(triesAgain ? 1 : 2));
    EXPECT_EQ(entries.back().target.connection, "a");
    EXPECT_EQ(entries.back().cameBack, test::dayBegins().addSecs(2));
    ASSERT_EQ(recoveries.count(), 1);
    EXPECT_EQ(recoveries[0][0].toString(), wording::errorText(noThread()));
    store.clear();
    EXPECT_THAT(readFrom(store), SizeIs(0));
  }
}

TEST_F(HistoryStoreTest, WhatWaitsForAThreadIsWrittenAtTheEnd) {
  {
    test::ThreadlessRuntime machine;
    HistoryStore store(machine, place());
    store.add(hungUp("a"));
    machine.haveThreads();
  }
  EXPECT_THAT(read(), SizeIs(1));
}

TEST_F(HistoryStoreTest, WhatWasAskedForInVainIsNotDoneLater) {
  test::ThreadlessRuntime machine;
  HistoryStore store(machine, place());
  const QSignalSpy saved(&store, &HistoryStore::saved), troubles(&store, &HistoryStore::troubled);
  store.add(hungUp("a"));
  store.clear();
  const QTemporaryDir out;
  store.save(out.filePath(QStringLiteral("h.csv")), "a,b\r\n");
  machine.haveThreads();
  EXPECT_THAT(readFrom(store), SizeIs(1));
  EXPECT_EQ(troubles.count(), 2) << "that of the saving too";
  EXPECT_EQ(saved.count(), 0);
  EXPECT_FALSE(QFile::exists(out.filePath(QStringLiteral("h.csv"))));
}

TEST_F(HistoryStoreTest, AtTheEndAllIsWritten) {
  {
    HistoryStore store(runtime_, place());
    for (int second = 0; second < 20; ++second) store.add(hungUp("c" + std::to_string(second), second));
  }
  EXPECT_THAT(read(), SizeIs(20));
}

TEST_F(HistoryStoreTest, WhenNothingIsToBeNotedNothingIs) {
  HistoryStore store(runtime_, place());
  store.setNotes(false);
  store.add(hungUp("a"));
  EXPECT_THAT(readFrom(store), SizeIs(0));
  store.setNotes(true);
  store.add(hungUp("a"));
  EXPECT_THAT(readFrom(store), SizeIs(1));
}

TEST_F(HistoryStoreTest, TroubleIsToldInWordsBeforeTheAnswer) {
  write(file(), QByteArray("broken ").repeated(1000));
  HistoryStore store(runtime_, place());
  const QSignalSpy troubles(&store, &HistoryStore::troubled);
  EXPECT_THAT(readFrom(store), SizeIs(0));
  ASSERT_EQ(troubles.count(), 1);
  EXPECT_TRUE(troubles.first().first().toString().contains(QStringLiteral("history.broken-")));
}

TEST_F(HistoryStoreTest, AnotherProcessThatKeepsItLockedHoldsNobodyUp) {
  ASSERT_TRUE(HistoryFile(place()).add(hungUp("a", 1)));
  const QString name = QStringLiteral("locking");
  {
    QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
    database.setDatabaseName(file());
    ASSERT_TRUE(database.open());
    ASSERT_TRUE(QSqlQuery(database).exec(QStringLiteral("BEGIN IMMEDIATE")));
    HistoryStore store(runtime_, place());
    const QSignalSpy changes(&store, &HistoryStore::changed);
    const test::Heartbeat heartbeat;
    store.add(hungUp("b", 2));
    test::letPass(500ms);
    EXPECT_EQ(changes.count(), 0);
    EXPECT_GT(heartbeat.beats(), 5);
    ASSERT_TRUE(QSqlQuery(database).exec(QStringLiteral("COMMIT")));
    EXPECT_TRUE(waitFor([&] { return changes.count() == 1; }));
    EXPECT_THAT(readFrom(store), SizeIs(2));
  }
  QSqlDatabase::removeDatabase(name);
}

TEST_F(HistoryStoreTest, WhatIsExportedIsWrittenThere) {
  HistoryStore store(runtime_, place());
  const QSignalSpy saved(&store, &HistoryStore::saved), troubles(&store, &HistoryStore::troubled);
  const QTemporaryDir out;
  store.save(out.filePath(QStringLiteral("h.csv")), "a,b\r\n");
  ASSERT_TRUE(waitFor([&] { return saved.count() == 1; }));
  QFile written(out.filePath(QStringLiteral("h.csv")));
  ASSERT_TRUE(written.open(QIODevice::ReadOnly));
  EXPECT_EQ(written.readAll(), "a,b\r\n");
  store.save(out.filePath(QStringLiteral("no/such/folder/h.csv")), "a,b\r\n");
  ASSERT_TRUE(waitFor([&] { return troubles.count() == 1; }));
  EXPECT_EQ(saved.count(), 1);
}

TEST_F(HistoryStoreTest, WhatAnotherProcessNotesIsNoticed) {
  HistoryStore store(runtime_, place());
  store.add(hungUp("a", 1));
  EXPECT_THAT(readFrom(store), SizeIs(1));
  const HistoryWatch watch(store.file());
  const QSignalSpy changes(&watch, &HistoryWatch::changed);
  // Its thread may not have begun to look yet.
  int number = 0;
  EXPECT_TRUE(waitFor([&] {
    ++number;
    HistoryFile(place()).add(hungUp("b" + std::to_string(number), 2 + number));
    test::letPass(150ms);
    return changes.count() > 0;
  }));
}

TEST_F(HistoryStoreTest, ItIsKeptForAsLongAsIsChosen) {
  const QTemporaryDir folder;
  Settings settings(folder.filePath(QStringLiteral("onhook.ini")));
  HistoryStore store(runtime_, place());
  HistoryEntry old = hungUp("old"), older = hungUp("older");
  old.ended = test::dayBegins().addDays(-60);
  older.ended = test::dayBegins().addDays(-120);
  store.add(hungUp("new"));
  store.add(old);
  store.add(older);
  HistoryRetention retention(settings, store, &test::dayBegins);
  EXPECT_THAT(readFrom(store), SizeIs(2)) << "90 days, at the start";
  settings.setKeepHistory(KeepHistory::days30);
  EXPECT_THAT(readFrom(store), SizeIs(2)) << "a slip can be taken back";
  retention.apply();
  EXPECT_THAT(readFrom(store), SizeIs(1));
  settings.setKeepHistory(KeepHistory::forEver);
  retention.apply();
  EXPECT_THAT(readFrom(store), SizeIs(1));
  settings.setKeepHistory(KeepHistory::never);
  store.add(hungUp("not kept"));
  retention.apply();
  EXPECT_THAT(readFrom(store), SizeIs(1)) << "not older than now: the day has just begun";
  EXPECT_EQ(readFrom(store)[0].target.connection, "new");
}

}  // namespace
}  // namespace onhook
