#include <QAction>
#include <QSignalSpy>

#include "tests/ui/window/WindowTest.h"

namespace onhook::test {
namespace {

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

TEST_F(CloseTest, ToggleShowsAndHides) {
  open({.entries = {vpn("alpha")}});
  window_->toggle();
  EXPECT_FALSE(window_->isVisible());
  window_->toggle();
  EXPECT_TRUE(window_->isVisible());
}

}  // namespace
}  // namespace onhook::test
