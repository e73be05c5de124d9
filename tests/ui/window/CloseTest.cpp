#include <QAction>
#include <QSignalSpy>

#include "tests/ui/window/WindowTest.h"
#include "ui/window/QuitSequence.h"

namespace onhook::test {
namespace {

using namespace std::chrono_literals;
using CloseTest = WindowTest;

TEST_F(CloseTest, HidesWhenATrayShowsTheProgram) {
  open({.entries = {vpn("alpha")}});
  QSignalSpy quits(window_.get(), &MainWindow::readyToQuit);
  window_->setHidesOnClose([] { return true; });
  window_->close();
  EXPECT_FALSE(window_->isVisible());
  EXPECT_EQ(quits.count(), 0);
  window_->actions().showWindow->trigger();
  EXPECT_TRUE(window_->isVisible());
}

TEST_F(CloseTest, QuitsWithoutATray) {
  open({.entries = {vpn("alpha")}});
  QSignalSpy quits(window_.get(), &MainWindow::readyToQuit);
  window_->close();
  EXPECT_EQ(quits.count(), 1);
}

TEST_F(CloseTest, QuittingWaitsForARunningHangUpAndSaysSo) {
  open({.entries = {vpn("alpha", 1500ms)}});
  QSignalSpy quits(window_.get(), &MainWindow::readyToQuit);
  window_->actions().hangUpTarget(targetOf("alpha"));
  QTest::keyClick(window_.get(), Qt::Key_Q, Qt::ControlModifier);
  EXPECT_EQ(quits.count(), 0);
  EXPECT_TRUE(waitForMessage("Onhook quits when"));
  EXPECT_TRUE(waitFor([&] { return quits.count() == 1; }));
  EXPECT_TRUE(controller_.runningTargets().empty());
}

TEST_F(CloseTest, QuittingDoesNotWaitForEver) {
  open({.entries = {vpn("alpha", Duration::max())}});
  QSignalSpy quits(window_.get(), &MainWindow::readyToQuit);
  window_->actions().hangUpTarget(targetOf("alpha"));
  window_->close();
  EXPECT_EQ(quits.count(), 0);
  EXPECT_TRUE(waitFor([&] { return quits.count() == 1; }, QuitSequence::longest + 20s));
}

TEST_F(CloseTest, QuitNow) {
  open({.entries = {vpn("alpha", Duration::max())}});
  QSignalSpy quits(window_.get(), &MainWindow::readyToQuit);
  window_->actions().hangUpTarget(targetOf("alpha"));
  window_->actions().quit->trigger();
  ASSERT_TRUE(waitForMessage("Onhook quits when"));
  click(messageButton("messageQuitNow"));
  EXPECT_TRUE(waitFor([&] { return quits.count() == 1; }, 4s)) << "it waited all the same";
}

TEST_F(CloseTest, ToggleShowsAndHides) {
  open({.entries = {vpn("alpha")}});
  window_->toggle();
  EXPECT_FALSE(window_->isVisible());
  window_->toggle();
  EXPECT_TRUE(window_->isVisible());
}

}  // namespace
}  // namespace onhook::test
