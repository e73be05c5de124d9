// The harder way: offered after still up, asked about first, and never taken by the way.

#include <QAction>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <algorithm>

#include "core/providers/simulated/RasErrors.h"
#include "tests/ui/support/Examples.h"
#include "tests/ui/support/FakeProvider.h"
#include "tests/ui/window/WindowTest.h"
#include "ui/list/ConnectionModel.h"

namespace onhook::test {
namespace {

using namespace std::chrono_literals;

class ForceTest : public WindowTest {
 protected:
  static SimulatedEntry stubborn(const std::string& name, Duration takes = Duration::max()) {
    SimulatedEntry entry = vpn(name, takes);
    entry.force = Force{"Kills it.", "Tells nobody."};
    return entry;
  }
  /// Hangs them up until they are still up.
  void hangUp(const QStringList& names) {
    controller_.setSettings({.limit = 200ms});
    for (const QString& name : names) window_->actions().hangUpTarget(targetOf(name));
    for (const QString& name : names) ASSERT_TRUE(waitForMessage(name + " is still up after "));
    controller_.setSettings({});
  }
  /// All of them are selected, and offered the harder way.
  bool selectAllToForce(const QStringList& names) {
    list().selectAll();
    const auto isOffered = [this](const QString& name) {
      return row(name).data(ConnectionModel::CanForceRole).toBool();
    };
    return waitFor(
        [&] { return window_->actions().force->isEnabled() && std::ranges::all_of(names, isOffered); });
  }
  QString question() const { return messages().filter("Force ").join('|'); }
  bool isForced(const QString& name) {
    return waitForMessage(name + " was forced and is down. Confirmed after ");
  }
};

TEST_F(ForceTest, IsOfferedOnlyAfterStillUpAndOnlyWhereThereIsAHarderWay) {
  open({.entries = {stubborn("alpha"), vpn("beta", Duration::max())}});
  clickRow("alpha");
  EXPECT_FALSE(find<QWidget>("forceButton")->isEnabled());
  ASSERT_NO_FATAL_FAILURE(hangUp({"beta"}));
  EXPECT_EQ(messageButton("messageForce"), nullptr);
  clickRow("beta");
  EXPECT_FALSE(find<QWidget>("forceButton")->isEnabled());

  ASSERT_NO_FATAL_FAILURE(hangUp({"alpha"}));
  EXPECT_NE(messageButton("messageForce"), nullptr);
  clickRow("alpha");
  EXPECT_TRUE(waitFor([&] { return find<QWidget>("forceButton")->isEnabled(); }));
  EXPECT_TRUE(find<QMenu>("connectionMenu")->actions().contains(window_->actions().force));
}

TEST_F(ForceTest, TheMessagesChoiceAsksFirst) {
  open({.entries = {stubborn("alpha")}});
  const Target alpha = targetOf("alpha");
  ASSERT_NO_FATAL_FAILURE(hangUp({"alpha"}));
  click(messageButton("messageForce"));
  ASSERT_TRUE(waitForMessage("Force alpha? Kills it. Tells nobody."));
  letPass(100ms);
  EXPECT_TRUE(network_->standsReally(alpha));
  EXPECT_TRUE(window_->isActiveWindow()) << "no dialog came up";
  EXPECT_TRUE(messageButton("messageLeaveIt")->hasFocus()) << "Enter must do no harm";

  click(messageButton("messageForceIt"));
  EXPECT_TRUE(isForced("alpha"));
  EXPECT_FALSE(network_->standsReally(alpha));
  EXPECT_EQ(messages().size(), 1);
}

TEST_F(ForceTest, LeavingItLeavesIt) {
  open({.entries = {stubborn("alpha")}});
  ASSERT_NO_FATAL_FAILURE(hangUp({"alpha"}));
  const auto leave = [this](auto&& how) {
    window_->actions().chooseForce(targetOf("alpha"));
    ASSERT_EQ(question(), "Force alpha? Kills it. Tells nobody.");
    how();
    EXPECT_TRUE(waitFor([&] { return question().isEmpty(); }));
    EXPECT_TRUE(list().hasFocus());
  };
  leave([this] { click(messageButton("messageLeaveIt")); });
  leave([] { QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return); });
  leave([] { QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape); });
  leave([this] { click(messageButton("messageClose")); });
  letPass(100ms);
  EXPECT_TRUE(controller_.runningTargets().empty());
  EXPECT_TRUE(network_->standsReally(targetOf("alpha")));
  EXPECT_TRUE(waitForMessage("alpha is still up after ")) << "that stays true";
}

TEST_F(ForceTest, ByKeyboardAlone) {
  open({.entries = {stubborn("alpha")}});
  ASSERT_NO_FATAL_FAILURE(hangUp({"alpha"}));
  ASSERT_TRUE(waitFor([&] { return window_->actions().force->isEnabled(); }));
  list().setFocus();
  auto* const menu = find<QMenu>("connectionsMenu");
  QTest::keyClick(window_.get(), Qt::Key_C, Qt::AltModifier);
  ASSERT_TRUE(waitFor([&] { return menu->isVisible(); }));
  QTest::keyClick(menu, Qt::Key_F);
  ASSERT_TRUE(waitForMessage("Force alpha?"));
  ASSERT_TRUE(messageButton("messageLeaveIt")->hasFocus());
  QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backtab);
  ASSERT_TRUE(messageButton("messageForceIt")->hasFocus());
  QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
  EXPECT_TRUE(isForced("alpha"));
}

TEST_F(ForceTest, SeveralThatEndInTheSameWayAreOneQuestion) {
  SimulatedEntry other = stubborn("gamma");
  other.force = Force{"Drops it.", "Leaves its lock."};
  open({.entries = {stubborn("alpha"), stubborn("beta"), other, vpn("delta")}});
  ASSERT_NO_FATAL_FAILURE(hangUp({"alpha", "beta", "gamma"}));
  ASSERT_TRUE(selectAllToForce({"alpha", "beta", "gamma"}));
  window_->actions().force->trigger();
  EXPECT_EQ(question(),
            "Force gamma? Drops it. Leaves its lock.|Force alpha and beta? Kills it. Tells nobody.");

  // The newest question is that of gamma.
  click(messageButton("messageForceIt"));
  EXPECT_TRUE(isForced("gamma"));
  EXPECT_EQ(question(), "Force alpha and beta? Kills it. Tells nobody.");
  click(messageButton("messageForceIt"));
  EXPECT_TRUE(isForced("alpha"));
  EXPECT_TRUE(isForced("beta"));
  EXPECT_TRUE(network_->standsReally(targetOf("delta")));
}

TEST_F(ForceTest, AskedTwiceIsOneQuestion) {
  open({.entries = {stubborn("alpha")}});
  ASSERT_NO_FATAL_FAILURE(hangUp({"alpha"}));
  window_->actions().chooseForce(targetOf("alpha"));
  window_->actions().chooseForce(targetOf("alpha"));
  EXPECT_EQ(question(), "Force alpha? Kills it. Tells nobody.");
}

TEST_F(ForceTest, TheQuestionGoesWithWhatItIsAbout) {
  open({.entries = {stubborn("alpha", 2s), stubborn("beta"), vpn("gamma")}});
  ASSERT_NO_FATAL_FAILURE(hangUp({"alpha", "beta"}));
  ASSERT_TRUE(selectAllToForce({"alpha", "beta"}));
  window_->actions().force->trigger();
  EXPECT_EQ(question(), "Force alpha and beta? Kills it. Tells nobody.");
  auto* const filter = find<QLineEdit>("filterBox");
  filter->setFocus();
  EXPECT_TRUE(waitFor([&] { return question() == "Force beta? Kills it. Tells nobody."; }));
  EXPECT_TRUE(filter->hasFocus()) << "who types goes on typing";

  window_->actions().hangUpTarget(targetOf("beta"));
  EXPECT_TRUE(waitFor([&] { return question().isEmpty(); }));
  EXPECT_TRUE(filter->hasFocus());
}

TEST_F(ForceTest, ItGoesWhenAWatchTurnsIntoAHangUpButNotWhenAWatchStarts) {
  open({.entries = {stubborn("alpha")}});
  const Target alpha = targetOf("alpha");
  ASSERT_NO_FATAL_FAILURE(hangUp({"alpha"}));
  window_->actions().chooseForce(alpha);
  window_->actions().keepWaitingFor(alpha);
  letPass(100ms);
  EXPECT_FALSE(question().isEmpty());
  window_->actions().hangUpTarget(alpha);
  EXPECT_TRUE(waitFor([&] { return question().isEmpty(); }));
}

TEST_F(ForceTest, TakesThePlaceOfAWatch) {
  open({.entries = {stubborn("alpha")}});
  ASSERT_NO_FATAL_FAILURE(hangUp({"alpha"}));
  window_->actions().keepWaitingFor(targetOf("alpha"));
  ASSERT_TRUE(waitFor([&] { return stateOf("alpha").startsWith("watching"); }));
  clickRow("alpha");
  ASSERT_TRUE(waitFor([&] { return find<QWidget>("forceButton")->isEnabled(); }));
  click("forceButton");
  click(messageButton("messageForceIt"));
  EXPECT_TRUE(isForced("alpha"));
}

TEST_F(ForceTest, WhatCouldNotBeForcedSaysSoAndOffersItAgain) {
  const auto provider = std::make_shared<FakeProvider>();
  provider->list({forcible("alpha")});
  provider->onHangUp([](const Target&) { return Reply{}; });
  provider->onForce([](const Target&) { return Reply{}; });
  openOver({provider});
  ASSERT_TRUE(waitFor([&] { return row("alpha").isValid(); }));
  ASSERT_NO_FATAL_FAILURE(hangUp({"alpha"}));
  controller_.setSettings({.limit = 200ms});
  window_->actions().chooseForce(targetOf("alpha"));
  click(messageButton("messageForceIt"));
  EXPECT_TRUE(waitFor([&] { return stateOf("alpha").startsWith("forcing, "); }));
  ASSERT_TRUE(waitForMessage("alpha could not be forced; it is still up after "));
  EXPECT_TRUE(messages().first().contains("interface alpha0 still up"));
  EXPECT_NE(messageButton("messageForce"), nullptr);
  EXPECT_EQ(provider->forces(targetOf("alpha")), 1);
}

TEST_F(ForceTest, ThePasswordIsAnnouncedAndWaitedFor) {
  Connection alpha = forcible("alpha");
  alpha.mayHangUp.authority = Authority::asks;
  const auto provider = std::make_shared<FakeProvider>();
  provider->list({alpha});
  provider->onHangUp([](const Target&) { return Reply{}; });
  openOver({provider});
  ASSERT_TRUE(waitFor([&] { return row("alpha").isValid(); }));
  ASSERT_NO_FATAL_FAILURE(hangUp({"alpha"}));
  window_->actions().chooseForce(alpha.target);
  EXPECT_EQ(question(), "Force alpha? Kills it. Tells nobody. A password will be asked for.");

  provider->setPermission({Authority::asks, std::nullopt});
  provider->onForce([provider](const Target& target) {
    std::this_thread::sleep_for(1s);
    provider->remove(target);
    return Reply{};
  });
  click(messageButton("messageForceIt"));
  EXPECT_TRUE(waitFor([&] { return stateOf("alpha").contains(": waiting for the password"); }))
      << stateOf("alpha").toStdString();
  EXPECT_TRUE(isForced("alpha"));
  provider->onForce(nullptr);
}

TEST_F(ForceTest, FromTheTrayTheWindowComesAndAsks) {
  open({.entries = {stubborn("alpha")}});
  ASSERT_NO_FATAL_FAILURE(hangUp({"alpha"}));
  window_->hide();
  window_->askToForce(targetOf("alpha"));
  EXPECT_TRUE(window_->isVisible());
  EXPECT_EQ(question(), "Force alpha? Kills it. Tells nobody.");
  // The focus's place once the window manager gives the window the focus; offscreen there is none.
  EXPECT_EQ(window_->focusWidget(), messageButton("messageLeaveIt"));
}

TEST_F(ForceTest, TheQuestionHasNamesForScreenReaders) {
  open({.entries = {stubborn("alpha")}});
  ASSERT_NO_FATAL_FAILURE(hangUp({"alpha"}));
  window_->actions().chooseForce(targetOf("alpha"));
  const QWidget* const button = messageButton("messageForceIt");
  ASSERT_NE(button, nullptr);
  EXPECT_EQ(button->accessibleName(), "Force It");
  EXPECT_EQ(button->accessibleDescription(), "Force alpha? Kills it. Tells nobody.");
  EXPECT_EQ(button->parentWidget()->accessibleName(), "Question: Force alpha? Kills it. Tells nobody.");
}

}  // namespace
}  // namespace onhook::test
