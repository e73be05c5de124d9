#include "ui/window/HistoryWindow.h"

#include <gmock/gmock.h>

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include "core/NoThread.h"
#include "core/SystemRuntime.h"
#include "tests/ui/support/ThreadlessRuntime.h"
#include "tests/ui/support/Waiting.h"
#include "ui/history/HistoryFile.h"
#include "ui/history/HistoryStore.h"
#include "ui/session/Settings.h"
#include "ui/session/Wording.h"
#include "ui/window/WindowMemory.h"

namespace onhook::test {
namespace {

using testing::HasSubstr;

class HistoryWindowTest : public testing::Test {
 protected:
  HistoryPlace place() const { return HistoryPlace::in(folder_.filePath(QStringLiteral("state"))); }
  static HistoryEntry entry(const std::string& name, int second) {
    HistoryEntry entry;
    entry.by = HistoryEntry::By::tray;
    entry.way = HistoryEntry::Way::hangUp;
    entry.end = HistoryEntry::End::confirmed;
    entry.began = entry.ended = QDateTime::currentDateTimeUtc().addSecs(second - 100);
    entry.target = {"fake", name, std::nullopt};
    entry.name = QString::fromStdString(name);
    entry.interface = QStringLiteral("if-") + entry.name;
    return entry;
  }
  template <class Kind>
  Kind* find(const char* name) const {
    Kind* const found = window_.findChild<Kind*>(QString::fromLatin1(name));
    EXPECT_NE(found, nullptr) << name;
    return found;
  }
  QTableView& table() const { return *find<QTableView>("historyEntries"); }
  std::string nothingText() const { return find<QLabel>("historyNothing")->text().toStdString(); }
  bool open(int rows) {
    window_.present();
    return waitForRows(rows);
  }
  bool waitForRows(int rows) {
    return waitFor([&] { return table().model()->rowCount() == rows; });
  }

  QTemporaryDir folder_;
  SystemRuntime runtime_;
  HistoryStore store_{runtime_, place()};
  Settings settings_{folder_.filePath(QStringLiteral("onhook.ini"))};
  HistoryWindow window_{store_, settings_};
};

TEST_F(HistoryWindowTest, WithNothingItSaysWhatWillStandThere) {
  open(0);
  EXPECT_TRUE(waitFor([&] { return !nothingText().empty(); }));
  EXPECT_THAT(nothingText(), HasSubstr("Nothing is noted yet."));
  EXPECT_FALSE(find<QPushButton>("historyExportButton")->isEnabled());
  EXPECT_FALSE(find<QPushButton>("historyClearButton")->isEnabled());
  settings_.setKeepHistory(KeepHistory::never);
  EXPECT_THAT(nothingText(), HasSubstr("is not kept"));
}

TEST_F(HistoryWindowTest, ShowsTheNewestFirstAndGoesOnLive) {
  store_.add(entry("a", 1));
  store_.add(entry("b", 2));
  ASSERT_TRUE(open(2));
  EXPECT_EQ(table().model()->index(0, 1).data().toString(), QStringLiteral("b"));
  EXPECT_EQ(find<QLabel>("historyDetails")->text().contains(QStringLiteral("if-b")), true);
  store_.add(entry("c", 3));
  EXPECT_TRUE(waitForRows(3));
  EXPECT_EQ(table().model()->index(0, 1).data().toString(), QStringLiteral("c"));
  EXPECT_EQ(table().selectionModel()->selectedRows().front().row(), 1) << "what was selected stays so";
}

TEST_F(HistoryWindowTest, WhatAnotherProcessNotesAppears) {
  store_.add(entry("a", 1));
  ASSERT_TRUE(open(1));
  int number = 0;
  EXPECT_TRUE(waitFor([&] {
    HistoryFile(place()).add(entry("other" + std::to_string(++number), 2));
    letPass(std::chrono::milliseconds(200));
    return table().model()->rowCount() > 1;
  }));
}

TEST_F(HistoryWindowTest, WithoutAThreadItSaysThatUntilThereIsOneAndGoesOnLive) {
  ThreadlessRuntime machine;
  HistoryStore store(machine, place());
  store.add(entry("a", 1));
  HistoryWindow window(store, settings_);
  window.present();
  const auto* const note = window.findChild<QLabel*>(QStringLiteral("historyNote"));
  const auto* const nothing = window.findChild<QLabel*>(QStringLiteral("historyNothing"));
  const auto* const entries = window.findChild<QTableView*>(QStringLiteral("historyEntries"));
  ASSERT_TRUE(note && nothing && entries);
  letPass(std::chrono::milliseconds(50));
  EXPECT_TRUE(note->isVisible());
  EXPECT_EQ(note->text(), wording::errorText(noThread()));
  EXPECT_TRUE(nothing->text().isEmpty()) << "what is noted is not known";
  machine.haveThreads();
  store.tryAgain();
  EXPECT_TRUE(waitFor([&] { return !note->isVisible() && entries->model()->rowCount() == 1; }));
}

TEST_F(HistoryWindowTest, SearchesAndSaysWhenThereIsNothing) {
  store_.add(entry("alpha", 1));
  store_.add(entry("beta", 2));
  ASSERT_TRUE(open(2));
  QTest::keyClick(&window_, Qt::Key_F, Qt::ControlModifier);
  auto* const search = find<QLineEdit>("historySearch");
  ASSERT_TRUE(search->hasFocus());
  QTest::keyClicks(search, QStringLiteral("ALPHA tray"));
  EXPECT_EQ(table().model()->rowCount(), 1);
  QTest::keyClicks(search, QStringLiteral(" xyzzy"));
  EXPECT_EQ(table().model()->rowCount(), 0);
  EXPECT_THAT(nothingText(), HasSubstr("has these words"));
  EXPECT_TRUE(find<QPushButton>("historyClearButton")->isEnabled());
  QTest::keyClick(search, Qt::Key_Escape);
  EXPECT_EQ(table().model()->rowCount(), 2);
  EXPECT_TRUE(window_.isVisible());
  QTest::keyClick(search, Qt::Key_Escape);
  EXPECT_FALSE(window_.isVisible());
}

TEST_F(HistoryWindowTest, CopiesTheSelectedRows) {
  store_.add(entry("a", 1));
  store_.add(entry("b", 2));
  ASSERT_TRUE(open(2));
  table().setFocus();
  QTest::keyClick(&table(), Qt::Key_A, Qt::ControlModifier);
  EXPECT_EQ(find<QLabel>("historyDetails")->text(), QStringLiteral("2 entries are selected."));
  QTest::keyClick(&table(), Qt::Key_C, Qt::ControlModifier);
  const QStringList lines = QApplication::clipboard()->text().split(QLatin1Char('\n'));
  ASSERT_EQ(lines.size(), 2);
  EXPECT_EQ(lines[0].split(QLatin1Char('\t'))[1], QStringLiteral("b"));
}

TEST_F(HistoryWindowTest, ExportsWhatIsShown) {
  store_.add(entry("alpha", 1));
  store_.add(entry("beta", 2));
  ASSERT_TRUE(open(2));
  find<QLineEdit>("historySearch")->setText(QStringLiteral("beta"));
  find<QPushButton>("historyExportButton")->click();
  auto* const dialog = find<QFileDialog>("historyExport");
  ASSERT_NE(dialog, nullptr);
  const QString path = folder_.filePath(QStringLiteral("out.csv"));
  emit dialog->fileSelected(path);
  dialog->close();
  ASSERT_TRUE(waitFor([&] { return QFile::exists(path); }));
  ASSERT_TRUE(waitFor([&] { return find<QLabel>("historyNote")->isVisible(); }));
  QFile file(path);
  ASSERT_TRUE(file.open(QIODevice::ReadOnly));
  const QByteArray csv = file.readAll();
  EXPECT_EQ(csv.count("\r\n"), 2);
  EXPECT_TRUE(csv.contains(",beta,"));
}

TEST_F(HistoryWindowTest, ClearingAsksFirst) {
  store_.add(entry("a", 1));
  ASSERT_TRUE(open(1));
  find<QPushButton>("historyClearButton")->click();
  auto* question = find<QMessageBox>("historyClear");
  ASSERT_NE(question, nullptr);
  EXPECT_EQ(question->defaultButton()->objectName(), QStringLiteral("historyClearNo"));
  question->defaultButton()->click();
  letPass(std::chrono::milliseconds(100));
  EXPECT_EQ(table().model()->rowCount(), 1);
  find<QPushButton>("historyClearButton")->click();
  find<QPushButton>("historyClearYes")->click();
  EXPECT_TRUE(waitForRows(0));
  EXPECT_THAT(nothingText(), HasSubstr("Nothing is noted yet."));
}

TEST_F(HistoryWindowTest, HowLongItIsKeptIsShownAndChosen) {
  auto* const keep = find<QComboBox>("historyKeep");
  EXPECT_EQ(keep->currentText(), QStringLiteral("90 days"));
  settings_.setKeepHistory(KeepHistory::year);
  EXPECT_EQ(keep->currentText(), QStringLiteral("A year"));
  open(0);
  keep->setFocus();
  QTest::keyClick(keep, Qt::Key_Down);
  EXPECT_EQ(settings_.keepHistory(), KeepHistory::forEver);
}

TEST_F(HistoryWindowTest, ItsSizeAndColumnsAreKept) {
  const QString file = folder_.filePath(QStringLiteral("windows.ini"));
  {
    WindowMemory memory(file);
    memory.remember(window_);
    open(0);
    window_.resize(811, 433);
    table().setColumnWidth(1, 123);
    window_.close();
  }
  HistoryWindow next(store_, settings_);
  WindowMemory memory(file);
  memory.remember(next);
  EXPECT_EQ(next.size(), QSize(811, 433));
  EXPECT_EQ(next.findChild<QTableView*>(QStringLiteral("historyEntries"))->columnWidth(1), 123);
}

TEST_F(HistoryWindowTest, TellsWhatIsWrongWithItsFile) {
  open(0);
  emit store_.troubled(QStringLiteral("It is broken."));
  EXPECT_EQ(find<QLabel>("historyNote")->text(), QStringLiteral("It is broken."));
  EXPECT_TRUE(find<QLabel>("historyNote")->isVisible());
}

TEST_F(HistoryWindowTest, EveryPartHasItsNameAndIsReachedByTab) {
  store_.add(entry("a", 1));
  ASSERT_TRUE(open(1));
  for (const QWidget* const widget : window_.findChildren<QWidget*>()) {
    const QString type = QString::fromLatin1(widget->metaObject()->className());
    const bool ours = widget->parentWidget() == &window_ || type == QStringLiteral("QPushButton") ||
                      type == QStringLiteral("QLineEdit") || type == QStringLiteral("QComboBox");
    if (!ours || !widget->isVisible()) continue;
    EXPECT_FALSE(widget->objectName().isEmpty()) << type.toStdString();
    EXPECT_FALSE(widget->accessibleName().isEmpty()) << widget->objectName().toStdString();
  }
  QStringList visited;
  table().setFocus();
  for (int step = 0; step < 7; ++step) {
    visited << QApplication::focusWidget()->objectName();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
  }
  for (const char* const name : {"historyEntries", "historyExportButton", "historyClearButton",
                                 "historyClose", "historySearch", "historyKeep"})
    EXPECT_TRUE(visited.contains(QLatin1String(name))) << name << ": " << visited.join(' ').toStdString();
}

}  // namespace
}  // namespace onhook::test
