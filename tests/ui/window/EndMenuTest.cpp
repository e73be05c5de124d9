#include "ui/window/EndMenu.h"

#include <gtest/gtest.h>

#include <QAction>
#include <QTemporaryDir>
#include <QTest>

#include "tests/ui/window/WindowTest.h"

namespace onhook::test {
namespace {

class EndMenuTest : public WindowTest {
 protected:
  EndMenu* addMenu(const std::vector<Occasion>& occasions, bool offersDialed) {
    open({.entries = {vpn("alpha")}});
    auto* const menu = new EndMenu(settings_, occasions, offersDialed);
    window_->addMenu(menu);
    return menu;
  }
  QAction* action(const char* name) { return window_->findChild<QAction*>(QString::fromLatin1(name)); }

  QTemporaryDir folder_;
  Settings settings_{folder_.filePath(QStringLiteral("onhook.ini"))};
};

TEST_F(EndMenuTest, StandsInTheMenuBeforeQuit) {
  const EndMenu* const menu = addMenu({Occasion::quit, Occasion::logOut, Occasion::suspend}, true);
  const auto* const connection = find<QMenu>("connectionsMenu");
  const auto actions = connection->actions();
  EXPECT_EQ(actions.indexOf(menu->menuAction()), actions.indexOf(window_->actions().quit) - 1);
  EXPECT_EQ(menu->actions().size(), 3);
}

TEST_F(EndMenuTest, ShowsWhatIsChosenAndChooses) {
  settings_.setAtEnd(Occasion::logOut, AtEnd::hangUpAll);
  addMenu({Occasion::quit, Occasion::logOut, Occasion::suspend}, true);
  EXPECT_TRUE(action("atQuitLeave")->isChecked());
  EXPECT_TRUE(action("atLogOutAll")->isChecked());
  action("atQuitDialed")->trigger();
  EXPECT_EQ(settings_.atEnd(Occasion::quit), AtEnd::hangUpDialed);
  EXPECT_TRUE(action("atQuitDialed")->isChecked());
  EXPECT_FALSE(action("atQuitLeave")->isChecked());
  EXPECT_EQ(settings_.atEnd(Occasion::logOut), AtEnd::hangUpAll) << "each is its own";
  // Also when it is changed elsewhere.
  settings_.setAtEnd(Occasion::suspend, AtEnd::hangUpAll);
  EXPECT_TRUE(action("atSuspendAll")->isChecked());
}

TEST_F(EndMenuTest, OffersNothingThatDoesNotWork) {
  settings_.setAtEnd(Occasion::quit, AtEnd::hangUpDialed);
  addMenu({Occasion::quit, Occasion::logOut}, false);
  EXPECT_EQ(action("atSuspendLeave"), nullptr);
  EXPECT_EQ(action("atQuitDialed"), nullptr);
  EXPECT_TRUE(action("atQuitLeave")->isChecked());
}

TEST_F(EndMenuTest, TheKeyboardIsEnough) {
  addMenu({Occasion::quit, Occasion::logOut, Occasion::suspend}, true);
  QTest::keyClick(window_.get(), Qt::Key_C, Qt::AltModifier);
  const auto press = [](Qt::Key key) {
    ASSERT_NE(QApplication::activePopupWidget(), nullptr);
    QTest::keyClick(QApplication::activePopupWidget(), key);
  };
  ASSERT_TRUE(waitFor([] { return QApplication::activePopupWidget() != nullptr; }));
  press(Qt::Key_E);  // When Onhook Ends
  ASSERT_TRUE(
      waitFor([] { return QApplication::activePopupWidget()->objectName() == QStringLiteral("endMenu"); }));
  press(Qt::Key_S);  // Before the Computer Sleeps
  ASSERT_TRUE(waitFor(
      [] { return QApplication::activePopupWidget()->objectName() == QStringLiteral("atSuspendMenu"); }));
  press(Qt::Key_A);  // Hang Up All
  EXPECT_TRUE(waitFor([&] { return settings_.atEnd(Occasion::suspend) == AtEnd::hangUpAll; }));
}

}  // namespace
}  // namespace onhook::test
