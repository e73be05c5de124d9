// What can be done after a hang-up that did not simply succeed.

#include <QAction>
#include <QLabel>

#include "core/providers/simulated/RasErrors.h"
#include "tests/ui/window/WindowTest.h"

namespace onhook::test {
namespace {

using namespace std::chrono_literals;

class OutcomeTest : public WindowTest {
 protected:
  void hangUpWithin(const QString& name, Duration limit) {
    controller_.setSettings({.limit = limit, .settleTime = 200ms});
    clickRow(name);
    click("hangUpButton");
  }
};

TEST_F(OutcomeTest, AComplaintIsWithdrawnAndNoOtherWithIt) {
  open({.entries = {vpn("alpha")}});
  window_->complain("one");
  EXPECT_EQ(messages(), QStringList{"one"});
  window_->withdraw("another");
  EXPECT_EQ(messages(), QStringList{"one"});
  window_->withdraw("one");
  EXPECT_TRUE(messages().isEmpty());
  window_->withdraw("one");
}

TEST_F(OutcomeTest, WaitingCanBeGivenUpByButton) {
  open({.entries = {vpn("alpha", Duration::max())}});
  hangUpWithin("alpha", 5min);
  ASSERT_TRUE(waitFor([&] { return window_->actions().stopWaiting->isEnabled(); }));
  click("stopWaitingButton");
  EXPECT_TRUE(waitForMessage("Stopped waiting for alpha"));
  EXPECT_TRUE(controller_.runningTargets().empty());
  EXPECT_TRUE(row("alpha").isValid());
}

TEST_F(OutcomeTest, WaitingCanBeGivenUpByEscape) {
  open({.entries = {vpn("alpha", Duration::max())}});
  hangUpWithin("alpha", 5min);
  ASSERT_TRUE(waitFor([&] { return window_->actions().stopWaiting->isEnabled(); }));
  list().setFocus();
  QTest::keyClick(&list(), Qt::Key_Escape);
  EXPECT_TRUE(waitForMessage("Stopped waiting for alpha"));
}

TEST_F(OutcomeTest, WaitingForABundleCanBeGivenUpAtItsLink) {
  open({.entries = {bundle("alpha", Duration::max())}});
  hangUpWithin("alpha", 5min);
  clickRow("one");
  ASSERT_TRUE(waitFor([&] { return window_->actions().stopWaiting->isEnabled(); }));
  click("stopWaitingButton");
  EXPECT_TRUE(waitForMessage("Stopped waiting for alpha;"));
}

TEST_F(OutcomeTest, StillUpThenKeepWaitingThenConfirmed) {
  open({.entries = {vpn("alpha", 3s)}});
  const Target alpha = targetOf("alpha");
  hangUpWithin("alpha", 500ms);
  ASSERT_TRUE(waitForMessage("alpha is still up after "));
  EXPECT_TRUE(messages().first().contains("interface alpha0 still up"));
  EXPECT_TRUE(stateOf("alpha").contains("interface alpha0 still up")) << stateOf("alpha").toStdString();

  controller_.setSettings({.limit = 5min});
  click(messageButton("messageKeepWaiting"));
  EXPECT_TRUE(waitForMessage("alpha is down. Confirmed after "));
  EXPECT_EQ(network_->nativeHangUps(alpha), 1) << "keep waiting does not ask";
  EXPECT_EQ(messages().size(), 1) << "what was said before is no longer true";
}

TEST_F(OutcomeTest, KeepWaitingFromTheRow) {
  open({.entries = {vpn("alpha", 3s)}});
  hangUpWithin("alpha", 500ms);
  ASSERT_TRUE(waitForMessage("alpha is still up after "));
  controller_.setSettings({.limit = 5min});
  ASSERT_TRUE(waitFor([&] { return window_->actions().keepWaiting->isEnabled(); }));
  click("keepWaitingButton");
  ASSERT_TRUE(waitFor([&] { return stateOf("alpha").startsWith("watching"); }))
      << stateOf("alpha").toStdString();
  EXPECT_TRUE(waitForMessage("alpha is down."));
}

TEST_F(OutcomeTest, AskAgainAsksAgain) {
  open({.entries = {vpn("alpha", Duration::max())}});
  const Target alpha = targetOf("alpha");
  hangUpWithin("alpha", 300ms);
  ASSERT_TRUE(waitForMessage("alpha is still up after "));
  click(messageButton("messageAskAgain"));
  EXPECT_TRUE(waitFor([&] { return network_->nativeHangUps(alpha) == 2; }));
  EXPECT_TRUE(waitForMessage("alpha is still up after "));
  ASSERT_TRUE(waitFor([&] { return window_->actions().askAgain->isEnabled(); }));
  click("askAgainButton");
  EXPECT_TRUE(waitFor([&] { return network_->nativeHangUps(alpha) == 3; }));
}

TEST_F(OutcomeTest, RefusedSaysWhyWithCodeAndAdviceInRowAndBar) {
  SimulatedEntry entry = vpn("alpha");
  const Error error = rasError(753);
  entry.hangUp.refuses = error;
  open({.entries = {entry}});
  hangUpWithin("alpha", 10s);
  ASSERT_TRUE(waitForMessage("753"));
  const QString message = messages().first();
  EXPECT_TRUE(message.contains(QString::fromStdString(error.advice))) << message.toStdString();
  EXPECT_TRUE(waitFor([&] { return stateOf("alpha").contains("753"); })) << stateOf("alpha").toStdString();
  EXPECT_EQ(messageButton("messageKeepWaiting"), nullptr) << "nothing was asked that could still happen";
  EXPECT_NE(messageButton("messageAskAgain"), nullptr);
  EXPECT_TRUE(window_->isActiveWindow()) << "no dialog came up";
}

TEST_F(OutcomeTest, RowStillSaysWhyWhenTheMessageIsClosed) {
  SimulatedEntry entry = vpn("alpha");
  entry.hangUp.refuses = rasError(753);
  open({.entries = {entry, vpn("beta")}});
  hangUpWithin("alpha", 10s);
  ASSERT_TRUE(waitForMessage("753"));
  EXPECT_FALSE(find<QLabel>("hint")->isVisible());
  click(messageButton("messageClose"));
  EXPECT_TRUE(waitFor([&] { return find<QLabel>("hint")->isVisible(); }));
  EXPECT_TRUE(find<QLabel>("hint")->text().contains("753"));
  clickRow("beta");
  EXPECT_FALSE(find<QLabel>("hint")->isVisible());
}

TEST_F(OutcomeTest, SettledIsNotSaidToBeDown) {
  SimulatedEntry entry = vpn("alpha", Duration::max());
  entry.hangUp.hidesEnd = true;
  entry.interface.clear();
  open({.entries = {entry}});
  hangUpWithin("alpha", 10s);
  ASSERT_TRUE(waitForMessage("Settled after "));
  EXPECT_FALSE(messages().first().contains("is down"));
}

TEST_F(OutcomeTest, MessageIsTakenBackWhenItIsNoLongerTrue) {
  SimulatedEntry entry = vpn("alpha", 1500ms);
  open({.entries = {entry, vpn("beta")}});
  hangUpWithin("alpha", 200ms);
  ASSERT_TRUE(waitForMessage("alpha is still up after "));
  EXPECT_TRUE(waitForMessage("alpha is gone now."));
  EXPECT_TRUE(messages().filter("still up").isEmpty());
}

TEST_F(OutcomeTest, WhatOthersHangUpIsShownUntilItIsGoneAndCanBeWatched) {
  SimulatedEntry entry = vpn("alpha", 4s);
  entry.othersHangUpAfter = 500ms;
  open({.entries = {entry}});
  clickRow("alpha");
  ASSERT_TRUE(waitFor([&] { return stateOf("alpha").startsWith("going down"); }))
      << stateOf("alpha").toStdString();
  ASSERT_TRUE(waitFor([&] { return window_->actions().keepWaiting->isEnabled(); }));
  click("keepWaitingButton");
  EXPECT_TRUE(waitForMessage("alpha is down."));
}

}  // namespace
}  // namespace onhook::test
