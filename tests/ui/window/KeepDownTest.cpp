// What comes back by itself: said before the hang-up, and kept down by its own command.

#include <QAction>
#include <QLabel>
#include <QMenu>

#include "tests/ui/window/WindowTest.h"

namespace onhook::test {
namespace {

using namespace std::chrono_literals;

class KeepDownTest : public WindowTest {
 protected:
  static SimulatedEntry persistent(const std::string& name, bool canBeKept = true) {
    SimulatedEntry entry = vpn(name);
    entry.comesBackAfter = 300ms;
    entry.dialTakes = 100ms;
    if (canBeKept) entry.keepDown = KeepDown{"Stops it.", Authority::yes, "It was stopped.", "Connect it."};
    return entry;
  }
  QAction* keepDown() const { return window_->actions().keepDown; }
  bool becomesVisible(bool visible) {
    return waitFor([&] { return keepDown()->isVisible() == visible; });
  }
};

TEST_F(KeepDownTest, TheRowAndTheHintSaySoBefore) {
  open({.entries = {persistent("alpha"), vpn("beta"), persistent("gamma", false)}});
  EXPECT_EQ(stateOf("alpha"), "connected, comes back by itself");
  EXPECT_EQ(stateOf("beta"), "connected");
  clickRow("alpha");
  EXPECT_EQ(find<QLabel>("hint")->text(),
            "Hung up, it comes back by itself. Hang Up and Keep Down stops that: Stops it.");
  clickRow("gamma");
  EXPECT_EQ(find<QLabel>("hint")->text(), "Hung up, it comes back by itself. Onhook cannot stop that.");
  clickRow("beta");
  EXPECT_FALSE(find<QLabel>("hint")->isVisible());
}

TEST_F(KeepDownTest, IsSeenOnlyWhereItCanBeDoneForAllThatIsSelected) {
  open({.entries = {persistent("alpha"), vpn("beta"), persistent("gamma", false), persistent("delta")}});
  EXPECT_TRUE(find<QMenu>("connectionsMenu")->actions().contains(keepDown()));
  EXPECT_TRUE(find<QMenu>("connectionMenu")->actions().contains(keepDown()));
  clickRow("beta");
  EXPECT_FALSE(keepDown()->isVisible());
  clickRow("gamma");
  EXPECT_FALSE(keepDown()->isVisible());
  clickRow("alpha");
  EXPECT_TRUE(keepDown()->isVisible() && keepDown()->isEnabled());
  clickRow("delta", Qt::ControlModifier);
  EXPECT_TRUE(keepDown()->isVisible());
  clickRow("beta", Qt::ControlModifier);
  EXPECT_FALSE(keepDown()->isVisible());
}

TEST_F(KeepDownTest, ItsKeyKeepsItDownAndTheMessageSaysHowToTakeThatBack) {
  open({.entries = {persistent("alpha"), vpn("beta")}});
  clickRow("alpha");
  QTest::keyClick(&list(), Qt::Key_Delete, Qt::ShiftModifier);
  ASSERT_TRUE(waitForMessage("alpha is down. Confirmed after "));
  EXPECT_TRUE(messages().front().endsWith("It was stopped. Connect it.")) << messages().front().toStdString();
  letPass(600ms);
  EXPECT_FALSE(row("alpha").isValid());

  // Connected, it is as it was.
  ASSERT_NE(messageButton("messageRedial"), nullptr);
  click(messageButton("messageRedial"));
  EXPECT_TRUE(waitFor([&] { return row("alpha").isValid() && stateOf("alpha").startsWith("connected"); }));
  EXPECT_TRUE(stateOf("alpha").endsWith("comes back by itself")) << stateOf("alpha").toStdString();
}

TEST_F(KeepDownTest, HungUpWithoutItComesBackAndTheRowSaysSo) {
  open({.entries = {persistent("alpha")}});
  clickRow("alpha");
  QTest::keyClick(&list(), Qt::Key_Delete);
  EXPECT_TRUE(waitFor([&] {
    return row("alpha").isValid() && stateOf("alpha") == "connected, came back, comes back by itself";
  }));
}

TEST_F(KeepDownTest, ThatItIsDownIsTakenBackWhenItComesBack) {
  open({.entries = {persistent("alpha")}});
  clickRow("alpha");
  QTest::keyClick(&list(), Qt::Key_Delete);
  ASSERT_TRUE(waitForMessage("alpha was down, and has come back"));
  EXPECT_EQ(messages().size(), 1) << messages().join('|').toStdString();
  ASSERT_NE(messageButton("messageKeepDown"), nullptr);
  click(messageButton("messageKeepDown"));
  ASSERT_TRUE(waitForMessage("It was stopped. Connect it."));
  EXPECT_EQ(messages().size(), 1) << messages().join('|').toStdString();
  letPass(600ms);
  EXPECT_FALSE(row("alpha").isValid());
}

TEST_F(KeepDownTest, ItsKeyDoesNothingWhereItCannotBeDone) {
  open({.entries = {vpn("beta")}});
  clickRow("beta");
  QTest::keyClick(&list(), Qt::Key_Delete, Qt::ShiftModifier);
  letPass(100ms);
  EXPECT_EQ(stateOf("beta"), "connected");
  EXPECT_EQ(controller_.runningCount(), 0U);
}

}  // namespace
}  // namespace onhook::test
