#include "ui/window/WindowMemory.h"

#include <gtest/gtest.h>

#include <QFile>
#include <QGuiApplication>
#include <QHeaderView>
#include <QMenu>
#include <QScreen>
#include <QSettings>
#include <QTemporaryDir>

#include "tests/ui/window/WindowTest.h"
#include "ui/list/ConnectionModel.h"
#include "ui/window/RowsView.h"

namespace onhook::test {
namespace {

class WindowMemoryTest : public WindowTest {
 protected:
  void start() {
    memory_.reset();
    window_ = std::make_unique<MainWindow>(monitor_, controller_, dialing_, runtime_, startPractice_);
    memory_ = std::make_unique<WindowMemory>(file_);
    memory_->remember(*window_);
    window_->present();
    ASSERT_TRUE(QTest::qWaitForWindowActive(window_.get()));
  }
  QHeaderView& columns() const { return *list().header(); }

  QTemporaryDir folder_;
  const QString file_ = folder_.filePath(QStringLiteral("new/window.ini"));
  std::unique_ptr<WindowMemory> memory_;
};

TEST_F(WindowMemoryTest, TheWindowStandsAsItStood) {
  start();
  window_->resize(900, 500);
  window_->move(40, 50);
  start();
  EXPECT_EQ(window_->size(), QSize(900, 500));
  // The offscreen platform puts windows where it is told.
  EXPECT_EQ(window_->pos(), QPoint(40, 50));
}

TEST_F(WindowMemoryTest, ColumnsAreWhatWasMadeOfThem) {
  start();
  columns().resizeSection(ConnectionModel::Name, 321);
  columns().moveSection(columns().visualIndex(ConnectionModel::System), 0);
  list().sortByColumn(ConnectionModel::Received, Qt::DescendingOrder);
  list().setColumnHidden(ConnectionModel::Device, true);
  start();
  EXPECT_EQ(columns().sectionSize(ConnectionModel::Name), 321);
  EXPECT_EQ(columns().visualIndex(ConnectionModel::System), 0);
  EXPECT_EQ(columns().sortIndicatorSection(), ConnectionModel::Received);
  EXPECT_EQ(columns().sortIndicatorOrder(), Qt::DescendingOrder);
  EXPECT_TRUE(list().isColumnHidden(ConnectionModel::Device));
  EXPECT_EQ(columns().sectionResizeMode(ConnectionModel::State), QHeaderView::Stretch);
}

TEST_F(WindowMemoryTest, AMomentAfterAMoveItIsKept) {
  start();
  window_->resize(800, 480);
  ASSERT_TRUE(waitFor([&] { return QFile::exists(file_); }));
  EXPECT_TRUE(QSettings(file_, QSettings::IniFormat).contains(QStringLiteral("mainWindow/geometry")));
}

TEST_F(WindowMemoryTest, AScreenThatIsGoneDoesNotTakeTheWindowWithIt) {
  start();
  window_->resize(700, 400);
  window_->move(9000, 9000);
  start();
  EXPECT_TRUE(QGuiApplication::primaryScreen()->availableGeometry().intersects(window_->frameGeometry()));
}

TEST_F(WindowMemoryTest, WhatIsBrokenOrForOtherColumnsIsNoObstacle) {
  start();
  const int usual = columns().sectionSize(ConnectionModel::Name);
  memory_.reset();
  {
    QSettings stored(file_, QSettings::IniFormat);
    stored.setValue(QStringLiteral("mainWindow/geometry"), QByteArray("no geometry"));
    const QString key = QStringLiteral("mainWindow/connectionColumns-%1").arg(columns().count());
    ASSERT_TRUE(stored.contains(key));
    stored.setValue(key, stored.value(key).toByteArray().left(30));
    stored.setValue(QStringLiteral("mainWindow/connectionColumns-3"), QByteArray("else"));
  }
  start();
  EXPECT_EQ(columns().sectionSize(ConnectionModel::Name), usual);
  EXPECT_EQ(columns().count() - columns().hiddenSectionCount(),
            list().model()->columnCount() - columns().hiddenSectionCount());
}

TEST_F(WindowMemoryTest, WithoutAPlaceNothingIsKept) {
  WindowMemory nowhere{QString()};
  window_ = std::make_unique<MainWindow>(monitor_, controller_, dialing_, runtime_, startPractice_);
  nowhere.remember(*window_);
  window_->present();
}

TEST_F(WindowMemoryTest, WhatStepsBackForWantOfRoomComesBackWithIt) {
  openOver({});
  auto& view = *find<RowsView>("connections");
  for (QAction* const action : view.columnMenu()->actions())
    if (action->data().toInt() == ConnectionModel::Received) action->trigger();
  view.setColumnHidden(ConnectionModel::Received, true);
  view.fitColumns(300);
  EXPECT_TRUE(view.isColumnHidden(ConnectionModel::Sent));
  view.fitColumns(5000);
  EXPECT_FALSE(view.isColumnHidden(ConnectionModel::Sent));
  EXPECT_TRUE(view.isColumnHidden(ConnectionModel::Received)) << "the user's own choice";
}

TEST_F(WindowMemoryTest, WhereRoomIsShortTheStateKeepsItsShare) {
  openOver({});
  auto& view = *find<RowsView>("connections");
  int others = 0;
  for (int column = 0; column < columns().count(); ++column) {
    view.setColumnHidden(column, false);
    if (column != ConnectionModel::State) others += columns().sectionSize(column);
  }
  view.fitColumns(others + 2000);
  EXPECT_EQ(columns().hiddenSectionCount(), 0) << "there is room";
  view.fitColumns(others + 10);
  EXPECT_TRUE(view.isColumnHidden(ConnectionModel::Sent));
  EXPECT_FALSE(view.isColumnHidden(ConnectionModel::Name));
  EXPECT_FALSE(view.isColumnHidden(ConnectionModel::State));
  // And back, from the menu.
  QMenu& menu = *view.columnMenu();
  emit menu.aboutToShow();
  for (QAction* const action : menu.actions())
    if (action->data().toInt() == ConnectionModel::Sent) {
      EXPECT_FALSE(action->isChecked());
      action->trigger();
    }
  EXPECT_FALSE(view.isColumnHidden(ConnectionModel::Sent));
}

}  // namespace
}  // namespace onhook::test
