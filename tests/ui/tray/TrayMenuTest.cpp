#include "ui/tray/TrayMenu.h"

#include <gtest/gtest.h>

#include <QAction>
#include <QTemporaryDir>
#include <memory>
#include <numeric>

#include "core/SystemRuntime.h"
#include "tests/ui/support/Examples.h"
#include "tests/ui/support/FakeProvider.h"
#include "tests/ui/support/Waiting.h"
#include "ui/automatic/AutomaticHangUps.h"
#include "ui/automatic/AutomaticRules.h"
#include "ui/session/ConnectionMonitor.h"
#include "ui/session/Dialing.h"
#include "ui/session/HangUpController.h"
#include "ui/session/HangUpRequests.h"
#include "ui/session/Settings.h"
#include "ui/tray/MenuGroups.h"
#include "ui/window/Actions.h"

namespace onhook::test {
namespace {

using namespace std::chrono_literals;

class TrayMenuTest : public ::testing::Test {
 protected:
  TrayMenuTest() { monitor_.addProvider(provider_); }
  ~TrayMenuTest() override { provider_->release(); }

  static QStringList textsOf(const QMenu& menu) {
    QStringList texts;
    for (const QAction* const action : menu.actions())
      if (action->isVisible() && !action->isSeparator()) texts << action->text();
    return texts;
  }
  QAction* actionOf(const QString& text) const {
    for (QMenu* const menu : {static_cast<QMenu*>(menu_.get()), linksMenu()})
      if (menu != nullptr)
        for (QAction* const action : menu->actions())
          if (action->text() == text) return action;
    return nullptr;
  }
  QMenu* submenu(const QString& name) const {
    for (const QAction* const action : menu_->actions())
      if (action->menu() != nullptr && action->menu()->objectName() == name) return action->menu();
    return nullptr;
  }
  QMenu* linksMenu() const { return submenu("trayLinks"); }
  QMenu* connectMenu() const { return submenu("trayConnect"); }
  QAction* connectAction(const QString& text) const {
    for (QAction* const action : connectMenu()->actions())
      if (action->text() == text) return action;
    return nullptr;
  }
  bool waitForAction(const QString& text) {
    return waitFor([&] { return actionOf(text) != nullptr; });
  }
  /// A request is answered yes and nothing happens.
  void hangUpsLast() {
    provider_->onHangUp([](const Target&) { return Reply{}; });
  }

  const std::shared_ptr<SystemRuntime> runtime_ = std::make_shared<SystemRuntime>();
  const std::shared_ptr<FakeProvider> provider_ = std::make_shared<FakeProvider>();
  ConnectionMonitor monitor_{runtime_};
  HangUpController controller_{runtime_};
  Dialing dialing_{monitor_, controller_, runtime_};
  Actions actions_{monitor_, controller_, nullptr};
  const std::unique_ptr<TrayMenu> menu_ =
      std::make_unique<TrayMenu>(monitor_, controller_, dialing_,
                                 TrayMenu::SharedActions{actions_.hangUpAll, actions_.showWindow,
                                                         actions_.quit, nullptr, &actions_.requests()});
};

TEST_F(TrayMenuTest, WhatIsAboutToBeHungUpByItselfCanBeKept) {
  const QTemporaryDir folder;
  AutomaticRules rules(folder.filePath(QStringLiteral("onhook.ini")));
  AutomaticHangUps automatic(monitor_, controller_, rules, runtime_);
  TrayMenu menu(
      monitor_, controller_, dialing_,
      {actions_.hangUpAll, actions_.showWindow, actions_.quit, nullptr, &actions_.requests(), &automatic});
  Connection alpha = vpn("alpha_1");
  alpha.entry = "alpha";
  provider_->list({alpha});
  ASSERT_TRUE(waitFor([&] { return textsOf(menu).contains("Hang up alpha_1"); }));
  AutomaticRule rule;
  rule.after = 1min;
  rules.set({"fake", "alpha"}, rule);
  ASSERT_TRUE(waitFor([&] { return textsOf(menu).front() == "Keep alpha_1, which is about to be hung up"; }));
  menu.setLabels(TrayMenu::Labels::onBus);
  EXPECT_EQ(textsOf(menu).front(), "Keep alpha__1, which is about to be hung up");
  rule.after = 2min;
  rules.set({"fake", "alpha"}, rule);
  menu.actions().front()->trigger();
  EXPECT_TRUE(waitFor([&] { return textsOf(menu).front() == "Hang up alpha__1"; }));
  EXPECT_EQ(provider_->hangUps(alpha.target), 0);
}

TEST_F(TrayMenuTest, SaysWhenNothingIsConnected) {
  ASSERT_TRUE(waitForAction("Nothing is connected"));
  EXPECT_EQ(textsOf(*menu_), QStringList({"Nothing is connected", "Hang Up &All", "Show &Window", "&Quit"}));
  EXPECT_FALSE(actionOf("Nothing is connected")->isEnabled());
}

TEST_F(TrayMenuTest, ListsConnectionsAndLinksBelowTheirBundle) {
  provider_->list({vpn("alpha"), bundle("beta")});
  ASSERT_TRUE(waitForAction("Hang up beta"));
  EXPECT_EQ(textsOf(*menu_), QStringList({"Hang up alpha", "Hang up beta", "Links of beta", "Hang Up &All",
                                          "Show &Window", "&Quit"}));
  ASSERT_NE(linksMenu(), nullptr);
  EXPECT_EQ(textsOf(*linksMenu()), QStringList({"Hang up beta, link 1", "Hang up beta, link 2"}));
}

TEST_F(TrayMenuTest, HangsUpAConnection) {
  provider_->list({vpn("alpha"), vpn("beta")});
  ASSERT_TRUE(waitForAction("Hang up alpha"));
  actionOf("Hang up alpha")->trigger();
  EXPECT_TRUE(waitFor([&] { return textsOf(*menu_).filter("alpha").isEmpty(); }));
  EXPECT_EQ(provider_->hangUps(vpn("alpha").target), 1);
  EXPECT_EQ(provider_->hangUps(vpn("beta").target), 0);
  EXPECT_NE(actionOf("Hang up beta"), nullptr);
}

TEST_F(TrayMenuTest, HangsUpALinkAlone) {
  const Connection beta = bundle("beta");
  provider_->list({beta});
  ASSERT_TRUE(waitForAction("Hang up beta, link 2"));
  actionOf("Hang up beta, link 2")->trigger();
  EXPECT_TRUE(waitFor([&] { return textsOf(*linksMenu()).filter("link 2").isEmpty(); }));
  EXPECT_EQ(provider_->hangUps(beta.links[1].target), 1);
  EXPECT_EQ(provider_->hangUps(beta.target), 0);
  EXPECT_NE(actionOf("Hang up beta, link 1"), nullptr);
}

TEST_F(TrayMenuTest, SaysWhatGoesDownToo) {
  Connection modem = vpn("modem"), alpha = vpn("alpha");
  alpha.goesOver = {modem.interface};
  provider_->list({modem, alpha});
  ASSERT_TRUE(waitForAction("Hang up modem, and with it alpha"));
  EXPECT_NE(actionOf("Hang up alpha"), nullptr);
}

TEST_F(TrayMenuTest, AsksWhereTheWindowAsks) {
  QTemporaryDir folder;
  Settings settings(folder.filePath(QStringLiteral("onhook.ini")));
  settings.setAsksBeforeHangUp(true);
  actions_.requests().setSettings(settings);
  provider_->list({vpn("alpha")});
  ASSERT_TRUE(waitForAction("Hang up alpha"));
  actionOf("Hang up alpha")->trigger();
  ASSERT_NE(actions_.requests().question(), nullptr);
  EXPECT_EQ(provider_->hangUps(vpn("alpha").target), 0);
  actions_.requests().agree();
  EXPECT_TRUE(waitFor([&] { return provider_->hangUps(vpn("alpha").target) == 1; }));
}

TEST_F(TrayMenuTest, SaysWhatWaitsForItsTurn) {
  hangUpsLast();
  Connection modem = vpn("modem"), alpha = vpn("alpha");
  alpha.goesOver = {modem.interface};
  provider_->list({modem, alpha});
  ASSERT_TRUE(waitForAction("Hang up alpha"));
  actions_.hangUpAll->trigger();
  ASSERT_TRUE(waitForAction("modem is hung up next"));
  EXPECT_FALSE(actionOf("modem is hung up next")->isEnabled());
  EXPECT_TRUE(waitForAction("alpha is hanging up"));
}

TEST_F(TrayMenuTest, SaysWhatIsHangingUpAndDoesNotAskTwice) {
  hangUpsLast();
  provider_->list({vpn("alpha"), bundle("beta")});
  ASSERT_TRUE(waitForAction("Hang up beta"));
  QAction* const action = actionOf("Hang up beta");
  action->trigger();
  ASSERT_TRUE(waitForAction("beta is hanging up"));
  EXPECT_EQ(actionOf("beta is hanging up"), action) << "an open menu must not be pulled away";
  EXPECT_FALSE(action->isEnabled());
  EXPECT_FALSE(actionOf("beta, link 1 is hanging up")->isEnabled()) << "its bundle takes it in";
  action->trigger();
  EXPECT_TRUE(waitFor([&] { return provider_->hangUps(bundle("beta").target) > 0; }));
  letPass(100ms);
  EXPECT_EQ(provider_->hangUps(bundle("beta").target), 1);

  controller_.giveUp(bundle("beta").target);
  EXPECT_TRUE(waitForAction("Hang up beta"));
}

TEST_F(TrayMenuTest, AMereWatchCanStillBeHungUp) {
  hangUpsLast();
  provider_->list({vpn("alpha")});
  ASSERT_TRUE(waitForAction("Hang up alpha"));
  controller_.watch(provider_, vpn("alpha").target);
  letPass(100ms);
  ASSERT_NE(actionOf("Hang up alpha"), nullptr);
  actionOf("Hang up alpha")->trigger();
  EXPECT_TRUE(waitForAction("alpha is hanging up"));
}

TEST_F(TrayMenuTest, HangUpAllIsTheWindowsAction) {
  provider_->list({vpn("alpha"), vpn("beta")});
  ASSERT_TRUE(waitFor([&] { return actions_.hangUpAll->isEnabled(); }));
  actions_.hangUpAll->trigger();
  EXPECT_TRUE(waitForAction("Nothing is connected"));
  EXPECT_TRUE(waitFor([&] { return actionOf("Nothing is connected")->isVisible(); }));
}

TEST_F(TrayMenuTest, WhatMayNotBeHungUpIsSaid) {
  Connection alpha = vpn("alpha");
  alpha.mayHangUp = {Authority::no, std::nullopt};
  provider_->list({alpha});
  ASSERT_TRUE(waitForAction("alpha may not be hung up"));
  EXPECT_FALSE(actionOf("alpha may not be hung up")->isEnabled());
}

TEST_F(TrayMenuTest, OffersTheHarderWayOnlyAfterStillUp) {
  hangUpsLast();
  provider_->list({forcible("alpha"), vpn("beta")});
  ASSERT_TRUE(waitForAction("Hang up beta"));
  EXPECT_TRUE(textsOf(*menu_).filter("Force").isEmpty());
  std::vector<Target> chosen;
  QObject::connect(menu_.get(), &TrayMenu::forceChosen, menu_.get(),
                   [&chosen](const Target& target) { chosen.push_back(target); });
  QAction* const hangUp = actionOf("Hang up alpha");

  controller_.setSettings({.limit = 50ms});
  for (const char* const name : {"alpha", "beta"}) controller_.hangUp(provider_, vpn(name).target);
  ASSERT_TRUE(waitFor([&] { return !textsOf(*menu_).filter("Force").isEmpty(); }));
  letPass(100ms);
  EXPECT_EQ(textsOf(*menu_).mid(0, 3), QStringList({"Hang up alpha", "Force alpha…", "Hang up beta"}));
  EXPECT_EQ(actionOf("Hang up alpha"), hangUp) << "an open menu must not be pulled away";

  actionOf("Force alpha…")->trigger();
  EXPECT_EQ(chosen, std::vector{vpn("alpha").target});
  letPass(50ms);
  EXPECT_EQ(provider_->forces(vpn("alpha").target), 0) << "the window asks first";

  controller_.setSettings({});
  controller_.hangUp(provider_, vpn("alpha").target);
  EXPECT_TRUE(waitFor([&] { return textsOf(*menu_).filter("Force").isEmpty(); }));
}

TEST_F(TrayMenuTest, OffersTheHarderWayOfALinkInItsSubmenu) {
  hangUpsLast();
  Connection beta = bundle("beta");
  beta.links[1].force = Force{"Kills it.", "Tells nobody."};
  provider_->list({beta});
  ASSERT_TRUE(waitForAction("Hang up beta, link 2"));
  controller_.setSettings({.limit = 50ms});
  controller_.hangUp(provider_, beta.links[1].target);
  EXPECT_TRUE(waitFor([&] { return textsOf(*linksMenu()).contains("Force beta, link 2…"); }));
  EXPECT_EQ(textsOf(*linksMenu()),
            QStringList({"Hang up beta, link 1", "Hang up beta, link 2", "Force beta, link 2…"}));
}

TEST_F(TrayMenuTest, OffersToKeepDownWhatComesBackByItself) {
  Connection stubborn = persistent("gamma");
  stubborn.keepDown.reset();
  provider_->list({persistent("alpha"), vpn("beta"), stubborn});
  ASSERT_TRUE(waitForAction("Hang up beta"));
  EXPECT_EQ(textsOf(*menu_).mid(0, 4),
            QStringList({"Hang up alpha (comes back by itself)", "Hang up alpha and keep it down",
                         "Hang up beta", "Hang up gamma (comes back by itself)"}));
  actionOf("Hang up alpha and keep it down")->trigger();
  EXPECT_TRUE(waitFor([&] { return textsOf(*menu_).filter("alpha").isEmpty(); }));
  EXPECT_EQ(provider_->keepDowns(persistent("alpha").target), 1);
  EXPECT_EQ(provider_->hangUps(persistent("alpha").target), 0);
}

TEST_F(TrayMenuTest, WhatCanBeConnectedIsInASubmenu) {
  ASSERT_NE(connectMenu(), nullptr);
  EXPECT_FALSE(connectMenu()->menuAction()->isVisible()) << "there is nothing yet";
  provider_->listEntries({entry("zulu"), entry("alpha")});
  ASSERT_TRUE(waitFor([&] { return connectMenu()->menuAction()->isVisible(); }));
  EXPECT_EQ(textsOf(*menu_),
            QStringList({"Nothing is connected", "Hang Up &All", "Connect", "Show &Window", "&Quit"}));
  EXPECT_EQ(textsOf(*connectMenu()), QStringList({"alpha", "zulu"}));
  provider_->listEntries({});
  EXPECT_TRUE(waitFor([&] { return !connectMenu()->menuAction()->isVisible(); }));
}

TEST_F(TrayMenuTest, ConnectsAnEntry) {
  Connection connection = vpn("alpha");
  connection.entry = "entry-alpha";
  provider_->onDial([this, connection](const std::string&) {
    provider_->list({connection});
    return DialResult{connection.target, {}};
  });
  provider_->listEntries({entry("alpha")});
  ASSERT_TRUE(waitFor([&] { return connectAction("alpha") != nullptr; }));
  QAction* const action = connectAction("alpha");
  action->trigger();
  EXPECT_TRUE(waitFor([&] { return connectAction("alpha: connected") == action; }))
      << "an open menu must not be pulled away";
  EXPECT_FALSE(action->isEnabled());
  EXPECT_EQ(provider_->dials("entry-alpha"), 1);
  EXPECT_TRUE(waitForAction("Hang up alpha"));
}

TEST_F(TrayMenuTest, WhatCannotBeConnectedNowSaysWhy) {
  hangUpsLast();
  provider_->listEntries({entry("night", ConnectionKind::modem, "ttyS0")});
  provider_->list({modem("office")});
  const QString inUse = "night: its device ttyS0 is in use by office";
  ASSERT_TRUE(waitFor([&] { return connectAction(inUse) != nullptr; }));
  EXPECT_FALSE(connectAction(inUse)->isEnabled());
  ASSERT_TRUE(waitForAction("Hang up office"));
  actionOf("Hang up office")->trigger();
  EXPECT_TRUE(
      waitFor([&] { return connectAction("night: can be connected when office is down") != nullptr; }));
  provider_->remove(modem("office").target);
  EXPECT_TRUE(waitFor([&] { return connectAction("night") && connectAction("night")->isEnabled(); }));
}

TEST_F(TrayMenuTest, TheSubmenusLabelsAreReadAsTheyAreToo) {
  provider_->listEntries({entry("vpn_office")});
  ASSERT_TRUE(waitFor([&] { return connectAction("vpn_office") != nullptr; }));
  menu_->setLabels(TrayMenu::Labels::onBus);
  EXPECT_NE(connectAction("vpn__office"), nullptr);
}

TEST_F(TrayMenuTest, CountersDoNotTouchTheMenu) {
  provider_->list({vpn("alpha")});
  ASSERT_TRUE(waitForAction("Hang up alpha"));
  int changes = 0;
  QObject::connect(actionOf("Hang up alpha"), &QAction::changed, menu_.get(), [&changes] { ++changes; });
  Connection alpha = vpn("alpha");
  alpha.bytesIn = 4711;
  provider_->list({alpha});
  ASSERT_TRUE(waitFor([&] { return monitor_.find(alpha.target)->bytesIn == 4711U; }));
  letPass(100ms);
  EXPECT_EQ(changes, 0);
}

// Qt hands the first '&' to a panel on the bus as '_'; there "__" reads as '_', and '_' before any other
// letter vanishes.
TEST_F(TrayMenuTest, LabelsAreReadAsTheyAre) {
  const auto readOnBus = [](QString label) {
    const auto mnemonic = label.indexOf('&');
    if (mnemonic >= 0 && mnemonic != label.size() - 1) label[mnemonic] = '_';
    QString read;
    for (qsizetype i = 0; i < label.size(); ++i) {
      if (label[i] == '_' && i + 1 < label.size()) ++i;
      read += label[i];
    }
    return read;
  };
  for (const QString text :
       {"vpn_office", "R&D", "R&D & co", "a__b", "_a", "a_", "&a", "a&", "&&", "_&_", "plain"}) {
    EXPECT_EQ(readOnBus(TrayMenu::escaped(text, TrayMenu::Labels::onBus)), text) << text.toStdString();
    QString embedded = TrayMenu::escaped(text, TrayMenu::Labels::embedded);
    EXPECT_EQ(embedded.replace("&&", "&"), text);
  }
}

TEST_F(TrayMenuTest, LabelsAreWrittenAnewForAnotherTray) {
  provider_->list({vpn("vpn_office")});
  ASSERT_TRUE(waitForAction("Hang up vpn_office"));
  menu_->setLabels(TrayMenu::Labels::onBus);
  EXPECT_NE(actionOf("Hang up vpn__office"), nullptr);
}

TEST(MenuGroupsTest, NoMoreThanTenLinesOrTenSubmenus) {
  EXPECT_TRUE(MenuGroups::sizesFor(0).empty());
  EXPECT_TRUE(MenuGroups::sizesFor(10).empty());
  EXPECT_EQ(MenuGroups::sizesFor(11), (std::vector<std::size_t>{6, 5}));
  EXPECT_EQ(MenuGroups::sizesFor(30), (std::vector<std::size_t>{10, 10, 10}));
  const auto many = MenuGroups::sizesFor(1234);
  EXPECT_EQ(many.size(), 10U);
  EXPECT_EQ(std::accumulate(many.begin(), many.end(), std::size_t{0}), 1234U);
}

TEST_F(TrayMenuTest, MoreThanTenStandInSubmenusByName) {
  std::vector<Connection> connections;
  for (const char c : std::string("lkjihgfedcba")) connections.push_back(vpn(std::string("vpn_") + c));
  provider_->list(connections);
  const auto group = [this](const QString& title) -> QMenu* {
    for (const QAction* const action : menu_->actions())
      if (action->menu() != nullptr && action->menu()->title() == title) return action->menu();
    return nullptr;
  };
  ASSERT_TRUE(waitFor([&] { return group("vpn_a to vpn_f") != nullptr; }))
      << textsOf(*menu_).join('\n').toStdString();
  EXPECT_EQ(textsOf(*menu_),
            QStringList({"vpn_a to vpn_f", "vpn_g to vpn_l", "Hang Up &All", "Show &Window", "&Quit"}));
  EXPECT_EQ(textsOf(*group("vpn_g to vpn_l")).front(), "Hang up vpn_g");
  group("vpn_g to vpn_l")->actions().front()->trigger();
  EXPECT_TRUE(waitFor([&] { return provider_->hangUps(vpn("vpn_g").target) == 1; }));
  menu_->setLabels(TrayMenu::Labels::onBus);
  EXPECT_TRUE(waitFor([&] { return textsOf(*menu_).front() == "vpn__a to vpn__f"; }))
      << textsOf(*menu_).join('\n').toStdString();

  provider_->list({connections.begin(), connections.begin() + 2});
  EXPECT_TRUE(waitFor([&] { return textsOf(*menu_).front() == "Hang up vpn__l"; }))
      << textsOf(*menu_).join('\n').toStdString();
}

TEST_F(TrayMenuTest, MoreThanTenEntriesToo) {
  std::vector<Entry> entries;
  for (const char c : std::string("abcdefghijkl")) entries.push_back(entry(std::string(1, c)));
  provider_->listEntries(entries);
  ASSERT_TRUE(waitFor([&] {
    return textsOf(*connectMenu()) == QStringList({"a to f", "g to l"});
  })) << textsOf(*connectMenu()).join('\n').toStdString();
  connectMenu()->actions().back()->menu()->actions().back()->trigger();
  EXPECT_TRUE(waitFor([&] { return provider_->dials("entry-l") == 1; }));
  provider_->listEntries({entries.front()});
  EXPECT_TRUE(waitFor([&] { return textsOf(*connectMenu()) == QStringList("a"); }));
}

}  // namespace
}  // namespace onhook::test
