#include "ui/help/ShortcutList.h"

#include <gtest/gtest.h>

#include <QAction>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QTest>
#include <QTreeWidget>

#include "ui/help/ShortcutsWindow.h"

namespace onhook::test {
namespace {

class ShortcutListTest : public testing::Test {
 protected:
  ShortcutListTest() {
    QMenu* const menu = window_.menuBar()->addMenu(QStringLiteral("&File"));
    open_ = menu->addAction(QStringLiteral("&Open && Read…"));
    open_->setShortcuts({Qt::CTRL | Qt::Key_O, Qt::Key_F2});
    menu->addAction(QStringLiteral("&Nothing"));
    QAction* const below = menu->addMenu(QStringLiteral("&More"))->addAction(QStringLiteral("&Below"));
    below->setShortcut(Qt::Key_F3);
    auto* const list = new QWidget(&window_);
    list->setAccessibleName(QStringLiteral("The list"));
    auto* const inList = new QAction(QStringLiteral("&Delete"), &window_);
    inList->setShortcut(Qt::Key_Delete);
    list->addActions({open_, inList});
  }

  QMainWindow window_;
  QAction* open_ = nullptr;
};

TEST_F(ShortcutListTest, TellsWhatHasKeysOnceWhereItIsFound) {
  const auto groups = ShortcutList::of(window_);
  ASSERT_EQ(groups.size(), 2U);
  EXPECT_EQ(groups[0].name, QStringLiteral("File"));
  ASSERT_EQ(groups[0].commands.size(), 2U);
  EXPECT_EQ(groups[0].commands[0].name, QStringLiteral("Open & Read…"));
  EXPECT_EQ(groups[0].commands[0].keys.size(), 2);
  EXPECT_EQ(groups[0].commands[1].name, QStringLiteral("Below"));
  EXPECT_EQ(groups[1].name, QStringLiteral("The list"));
  ASSERT_EQ(groups[1].commands.size(), 1U);
  EXPECT_EQ(groups[1].commands[0].name, QStringLiteral("Delete"));
}

TEST_F(ShortcutListTest, ThePageShowsThemAsTheyAreNow) {
  ShortcutsWindow page(window_);
  page.present();
  ASSERT_TRUE(QTest::qWaitForWindowActive(&page));
  const auto& list = *page.findChild<QTreeWidget*>(QStringLiteral("shortcutList"));
  const auto keysOf = [&list](const QString& command) {
    const auto found = list.findItems(command, Qt::MatchExactly | Qt::MatchRecursive);
    return found.isEmpty() ? QString() : found.front()->text(1);
  };
  EXPECT_EQ(keysOf(QStringLiteral("Open & Read…")),
            QKeySequence::listToString({Qt::CTRL | Qt::Key_O, Qt::Key_F2}, QKeySequence::NativeText));
  QTest::keyClick(&page, Qt::Key_Escape);
  EXPECT_FALSE(page.isVisible());
  open_->setShortcut(Qt::Key_F9);
  page.present();
  EXPECT_EQ(keysOf(QStringLiteral("Open & Read…")), QStringLiteral("F9"));
}

}  // namespace
}  // namespace onhook::test
