// Every way to hang up from the window leads to the same: the connection is down, and a line says so.

#include <QAction>
#include <QContextMenuEvent>
#include <QMenu>
#include <QMenuBar>

#include "tests/ui/window/WindowTest.h"

namespace onhook::test {
namespace {

using namespace std::chrono_literals;
using HangUpTest = WindowTest;

TEST_F(HangUpTest, ButtonHangsUpTheSelectedConnection) {
  open({.entries = {vpn("alpha"), vpn("beta")}});
  const Target alpha = targetOf("alpha");
  clickRow("alpha");
  click("hangUpButton");
  EXPECT_TRUE(waitForMessage("alpha is down. Confirmed after "));
  EXPECT_FALSE(network_->standsReally(alpha));
  EXPECT_TRUE(waitFor([&] { return !row("alpha").isValid(); }));
  EXPECT_TRUE(network_->standsReally(targetOf("beta")));
}

TEST_F(HangUpTest, RowTellsForHowLongAndWhatItWaitsFor) {
  open({.entries = {vpn("alpha", 30s)}});
  clickRow("alpha");
  click("hangUpButton");
  EXPECT_TRUE(waitFor([&] {
    return stateOf("alpha").startsWith("hanging up, ") &&
           stateOf("alpha").contains("interface alpha0 still up");
  })) << stateOf("alpha").toStdString();
  const QString earlier = stateOf("alpha");
  EXPECT_TRUE(waitFor([&] { return stateOf("alpha") != earlier; })) << "the time does not go on";
}

TEST_F(HangUpTest, DeleteKeyHangsUpOnlyWhileTheListHasTheFocus) {
  open({.entries = {vpn("alpha")}});
  clickRow("alpha");
  auto* const filter = find<QWidget>("filterBox");
  QTest::keySequence(window_.get(), QKeySequence::Find);
  ASSERT_TRUE(filter->hasFocus());
  QTest::keyClick(filter, Qt::Key_Delete);
  letPass(50ms);
  EXPECT_TRUE(controller_.runningTargets().empty());

  list().setFocus();
  QTest::keyClick(&list(), Qt::Key_Delete);
  EXPECT_TRUE(waitForMessage("alpha is down."));
}

TEST_F(HangUpTest, ContextMenuHangsUp) {
  open({.entries = {vpn("alpha")}});
  clickRow("alpha");
  const QPoint place = list().visualRect(row("alpha")).center();
  QContextMenuEvent event(QContextMenuEvent::Mouse, place, list().viewport()->mapToGlobal(place));
  QCoreApplication::sendEvent(list().viewport(), &event);
  auto* const menu = find<QMenu>("connectionMenu");
  ASSERT_TRUE(waitFor([&] { return menu->isVisible(); }));
  QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(window_->actions().hangUp).center());
  EXPECT_TRUE(waitForMessage("alpha is down."));
}

TEST_F(HangUpTest, MenuBarHangsUpByKeyboard) {
  open({.entries = {vpn("alpha")}});
  clickRow("alpha");
  auto* const menu = find<QMenu>("connectionsMenu");
  QTest::keyClick(window_.get(), Qt::Key_C, Qt::AltModifier);
  ASSERT_TRUE(waitFor([&] { return menu->isVisible(); }));
  QTest::keyClick(menu, Qt::Key_H);
  EXPECT_TRUE(waitForMessage("alpha is down."));
}

TEST_F(HangUpTest, SeveralAtOnce) {
  open({.entries = {vpn("alpha"), vpn("beta"), vpn("gamma")}});
  clickRow("alpha");
  clickRow("gamma", Qt::ControlModifier);
  click("hangUpButton");
  EXPECT_TRUE(waitForMessage("alpha is down."));
  EXPECT_TRUE(waitForMessage("gamma is down."));
  EXPECT_TRUE(network_->standsReally(targetOf("beta")));
}

TEST_F(HangUpTest, HangUpAll) {
  open({.entries = {vpn("alpha"), vpn("beta"), bundle("gamma")}});
  window_->actions().hangUpAll->trigger();
  EXPECT_TRUE(waitFor([&] { return find<QWidget>("emptyPage")->isVisible(); }));
  EXPECT_FALSE(window_->actions().hangUpAll->isEnabled());
}

TEST_F(HangUpTest, LinkAloneIsHungUp) {
  open({.entries = {bundle("alpha")}});
  const Target whole = targetOf("alpha");
  const Target one = targetOf("one");
  ASSERT_TRUE(one.link);
  clickRow("one");
  click("hangUpButton");
  EXPECT_TRUE(waitForMessage("alpha, link 1"));
  EXPECT_TRUE(waitFor([&] { return !network_->standsReally(one); }));
  EXPECT_TRUE(network_->standsReally(whole));
  EXPECT_EQ(network_->nativeHangUps(whole), 0);
}

TEST_F(HangUpTest, BundleSelectedWithItsLinkIsAskedOnce) {
  open({.entries = {bundle("alpha")}});
  const Target whole = targetOf("alpha");
  const Target one = targetOf("one");
  clickRow("one");
  clickRow("alpha", Qt::ControlModifier);
  click("hangUpButton");
  EXPECT_TRUE(waitForMessage("alpha is down."));
  EXPECT_EQ(network_->nativeHangUps(whole), 1);
  EXPECT_EQ(network_->nativeHangUps(one), 0);
}

TEST_F(HangUpTest, SecondRequestJoinsTheRunningOne) {
  open({.entries = {vpn("alpha", 2s), vpn("beta")}});
  const Target alpha = targetOf("alpha");
  clickRow("alpha");
  click("hangUpButton");
  EXPECT_TRUE(waitFor([&] { return !window_->actions().hangUp->isEnabled(); }))
      << "it is being hung up already";
  clickRow("beta", Qt::ControlModifier);
  click("hangUpButton");
  window_->actions().hangUpTarget(alpha);
  EXPECT_TRUE(waitForMessage("alpha is down."));
  EXPECT_TRUE(waitForMessage("beta is down."));
  EXPECT_EQ(network_->nativeHangUps(alpha), 1);
  EXPECT_EQ(messages().filter("alpha").size(), 1);
}

}  // namespace
}  // namespace onhook::test
