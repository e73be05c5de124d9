// What is hung up by itself: chosen in a dialog, shown in the list, warned of, and kept.

#include <QAction>
#include <QCheckBox>
#include <QDialog>
#include <QLabel>
#include <QSpinBox>
#include <QTemporaryDir>

#include "tests/ui/window/WindowTest.h"
#include "ui/automatic/AutomaticHangUps.h"
#include "ui/automatic/AutomaticRules.h"
#include "ui/session/HangUpRequests.h"

namespace onhook::test {
namespace {

using namespace std::chrono_literals;

class AutomaticTest : public WindowTest {
 protected:
  void openWith(SimulatedScript script) {
    open(std::move(script));
    window_->setAutomatic(automatic_, rules_);
    QObject::connect(&automatic_, &AutomaticHangUps::due, window_.get(),
                     [this](const Target& target) { window_->actions().requests().beginTogether({target}); });
  }

  EntryKey entryOf(const char* name) const {
    const Target target = targetOf(QString::fromLatin1(name));
    const Connection* const connection = monitor_.find(target);
    return {target.provider, connection != nullptr ? connection->entry : std::string()};
  }
  /// It is warned of at once: its minute is the warning's.
  void setOneMinute(const char* name) {
    AutomaticRule rule;
    rule.after = 1min;
    rules_.set(entryOf(name), rule);
  }

  QTemporaryDir folder_;
  AutomaticRules rules_{folder_.filePath(QStringLiteral("onhook.ini"))};
  AutomaticHangUps automatic_{monitor_, controller_, rules_, runtime_};
};

TEST_F(AutomaticTest, ItIsChosenInADialogAndShownInTheList) {
  SimulatedEntry counted = vpn("alpha");
  counted.bytesInPerSecond = 1000;
  openWith({.entries = {counted, vpn("beta")}});
  clickRow("alpha");
  ASSERT_TRUE(window_->actions().automatic->isEnabled());
  window_->actions().automatic->trigger();
  const auto* const dialog = find<QDialog>("automaticDialog");
  ASSERT_TRUE(waitFor([&] { return dialog->isVisible(); }));
  EXPECT_FALSE(find<QSpinBox>("automaticIdleMinutes")->isEnabled());
  QTest::keyClick(find<QWidget>("automaticIdle"), Qt::Key_Space);
  find<QSpinBox>("automaticIdleMinutes")->setValue(25);
  click("automaticOk");
  AutomaticRule wanted;
  wanted.idle = 25min;
  EXPECT_TRUE(waitFor([&] { return rules_.of(entryOf("alpha")) == wanted; }));
  EXPECT_TRUE(waitFor([&] { return stateOf("alpha") == "connected, hangs up when idle for 25 min"; }))
      << stateOf("alpha").toStdString();
  EXPECT_EQ(stateOf("beta"), QStringLiteral("connected"));

  // Once more: it says what is chosen, and takes it away.
  window_->actions().automatic->trigger();
  EXPECT_TRUE(waitFor([&] {
    const auto* const box = window_->findChild<QSpinBox*>(QStringLiteral("automaticIdleMinutes"));
    return box != nullptr && box->isEnabled() && box->value() == 25;
  }));
  click("automaticIdle");
  click("automaticOk");
  EXPECT_TRUE(waitFor([&] { return stateOf("alpha") == "connected"; })) << stateOf("alpha").toStdString();
  EXPECT_TRUE(rules_.all().empty());
}

TEST_F(AutomaticTest, EscChoosesNothing) {
  openWith({.entries = {vpn("alpha")}});
  clickRow("alpha");
  window_->actions().automatic->trigger();
  click("automaticClock");
  QTest::keyClick(find<QWidget>("automaticClock"), Qt::Key_Escape);
  EXPECT_TRUE(
      waitFor([&] { return window_->findChild<QDialog*>(QStringLiteral("automaticDialog")) == nullptr; }));
  EXPECT_TRUE(rules_.all().empty());
}

TEST_F(AutomaticTest, ALinkHasNoRuleOfItsOwn) {
  openWith({.entries = {bundle("isdn")}});
  clickRow("one");
  const QAction* const action = window_->actions().automatic;
  EXPECT_FALSE(action->isEnabled());
  clickRow("isdn");
  EXPECT_TRUE(action->isEnabled());
}

TEST_F(AutomaticTest, KeepKeepsIt) {
  openWith({.entries = {vpn("alpha"), vpn("beta")}});
  setOneMinute("alpha");
  ASSERT_TRUE(waitForMessage("alpha may be up for 1 min: hanging up in "))
      << messages().join('\n').toStdString();
  EXPECT_TRUE(stateOf("alpha").startsWith("connected, hangs up in ")) << stateOf("alpha").toStdString();
  EXPECT_FALSE(messageButton("messageKeep")->hasFocus()) << "what is typed next is no answer";
  // The seconds pass in the one message.
  const QString before = messages().join('\n');
  EXPECT_TRUE(waitFor([&] { return messages().size() == 1 && messages().join('\n') != before; }));
  // Its rule counts anew, so the next warning would come at once: longer than that.
  click(messageButton("messageKeep"));
  AutomaticRule rule;
  rule.after = 10min;
  rules_.set(entryOf("alpha"), rule);
  EXPECT_TRUE(waitFor([&] { return messages().isEmpty(); })) << messages().join('\n').toStdString();
  EXPECT_TRUE(stateOf("alpha").startsWith("connected, hangs up at ")) << stateOf("alpha").toStdString();
  EXPECT_EQ(network_->nativeHangUps(targetOf("alpha")), 0);
}

TEST_F(AutomaticTest, HangUpNowDoesNotWait) {
  openWith({.entries = {vpn("alpha")}});
  setOneMinute("alpha");
  ASSERT_TRUE(waitForMessage("alpha may be up for 1 min"));
  click(messageButton("messageHangUpNow"));
  EXPECT_TRUE(waitForMessage("alpha is down. Confirmed after ")) << messages().join('\n').toStdString();
  EXPECT_EQ(messages().size(), 1) << messages().join('\n').toStdString();
}

}  // namespace
}  // namespace onhook::test
