// "Hang up all" is one operation: one message, with a retry of what failed.

#include <QAction>
#include <QLabel>

#include "core/providers/simulated/RasErrors.h"
#include "tests/ui/window/WindowTest.h"

namespace onhook::test {
namespace {

using namespace std::chrono_literals;

class TogetherTest : public WindowTest {};

TEST_F(TogetherTest, OneMessageForAll) {
  open({.entries = {vpn("alpha"), vpn("beta", 400ms), vpn("gamma")}});
  window_->actions().hangUpAll->trigger();
  ASSERT_TRUE(waitForMessage("All 3 connections are down."));
  EXPECT_EQ(messages().size(), 1) << messages().join('\n').toStdString();
}

TEST_F(TogetherTest, WhatFailedIsNamedAndRetried) {
  open({.entries = {vpn("alpha"), vpn("beta"), vpn("gamma", 3s)}});
  const Target gamma = targetOf("gamma");
  controller_.setSettings({.limit = 1500ms});
  window_->actions().hangUpAll->trigger();
  ASSERT_TRUE(waitForMessage("2 of 3 are down. gamma is still up after "));
  EXPECT_EQ(messages().size(), 1) << messages().join('\n').toStdString();
  controller_.setSettings({.limit = 5min});
  click(messageButton("messageRetry"));
  // One that is left is told by itself.
  EXPECT_TRUE(waitForMessage("gamma is down. Confirmed after ")) << messages().join('\n').toStdString();
  EXPECT_EQ(messages().size(), 1) << messages().join('\n').toStdString();
  EXPECT_EQ(network_->nativeHangUps(gamma), 2);
}

TEST_F(TogetherTest, WhatGoesAfterAllIsTakenBack) {
  open({.entries = {vpn("alpha"), vpn("beta", 3s)}});
  controller_.setSettings({.limit = 1s});
  window_->actions().hangUpAll->trigger();
  ASSERT_TRUE(waitForMessage("1 of 2 are down. beta is still up after "));
  EXPECT_TRUE(waitForMessage("beta is gone now."));
  EXPECT_EQ(messages().size(), 1) << messages().join('\n').toStdString();
}

}  // namespace
}  // namespace onhook::test
