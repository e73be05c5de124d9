#include <QTemporaryDir>

#include "tests/ui/window/WindowTest.h"
#include "ui/session/HangUpJournal.h"
#include "ui/session/LeftHangUps.h"

// What a former run left when it ended is told in the window.

namespace onhook::test {
namespace {

using namespace std::chrono_literals;

class LeftMessagesTest : public WindowTest {
 protected:
  void leave(const Target& target, const JournalPlace& where) {
    JournalFolder former(where);
    former.claim(target, QStringLiteral("Office"), false);
    former.leave(target);
  }
  JournalPlace place() const { return JournalPlace::in(folder_.path()); }

  QTemporaryDir folder_;
  HangUpJournal journal_{*runtime_, place()};
};

TEST_F(LeftMessagesTest, ThatItIsDown) {
  open({.entries = {vpn("alpha")}});
  leave({"simulated", "h1-l1", std::nullopt}, place());
  LeftHangUps left(monitor_, controller_, journal_);
  controller_.setJournal(journal_);
  window_->tellOf(left);
  left.find();
  EXPECT_TRUE(waitForMessage("Office, which was being hung up when Onhook ended, is down."));
}

TEST_F(LeftMessagesTest, ThatItIsStillUpWithWhatCanBeDone) {
  HangUpSettings settings;
  settings.limit = 300ms;
  controller_.setSettings(settings);
  open({.entries = {vpn("alpha", Duration::max())}});
  leave(targetOf("alpha"), place());
  LeftHangUps left(monitor_, controller_, journal_);
  controller_.setJournal(journal_);
  window_->tellOf(left);
  left.find();
  EXPECT_TRUE(waitForMessage("Office, which was being hung up when Onhook ended, is still up"));
  EXPECT_NE(messageButton("messageAskAgain"), nullptr);
}

TEST_F(LeftMessagesTest, ThatNobodyKnowsAnyMore) {
  open({.entries = {vpn("alpha")}});
  JournalPlace before = place();
  before.boot = "an earlier one";
  leave({"simulated", "h1-l1", std::nullopt}, before);
  LeftHangUps left(monitor_, controller_, journal_);
  window_->tellOf(left);
  left.find();
  EXPECT_TRUE(
      waitForMessage("Office was being hung up when Onhook ended. The computer has been started anew since"));
}

}  // namespace
}  // namespace onhook::test
