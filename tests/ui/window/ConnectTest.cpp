// From the list of what can be connected: dial, watch it, hang it up meanwhile, and dial again when that may
// be.

#include <QAction>
#include <QContextMenuEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>

#include "core/providers/simulated/RasErrors.h"
#include "tests/ui/window/WindowTest.h"
#include "ui/list/EntryModel.h"

namespace onhook::test {
namespace {

using namespace std::chrono_literals;

class ConnectTest : public WindowTest {
 protected:
  /// An entry of which nothing stands at the start.
  static SimulatedEntry idle(const std::string& name, Duration dialTakes = 200ms) {
    SimulatedEntry entry = vpn(name);
    entry.start = SimulatedEntry::Start::idle;
    entry.dialTakes = dialTakes;
    return entry;
  }
  static SimulatedEntry modem(const std::string& name, SimulatedEntry::Start start, Duration takes = 200ms) {
    SimulatedEntry entry = idle(name);
    entry.kind = ConnectionKind::modem;
    entry.device = "ttyS0";
    entry.start = start;
    entry.hangUp.takes = takes;
    return entry;
  }

  QTreeView& entries() const { return *find<QTreeView>("entries"); }
  QModelIndex entryRow(const QString& name) const {
    const QAbstractItemModel& rows = *entries().model();
    for (int i = 0; i < rows.rowCount(); ++i)
      if (rows.index(i, EntryModel::Name).data().toString() == name) return rows.index(i, EntryModel::Name);
    return {};
  }
  QString entryState(const QString& name) const {
    return entryRow(name).siblingAtColumn(EntryModel::State).data().toString();
  }
  void clickEntry(const QString& name, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
    const QModelIndex index = entryRow(name);
    ASSERT_TRUE(index.isValid()) << name.toStdString();
    entries().scrollTo(index);
    QTest::mouseClick(entries().viewport(), Qt::LeftButton, modifiers, entries().visualRect(index).center());
  }
  bool waitForState(const QString& name, const QString& start) {
    return waitFor([&] { return entryState(name).startsWith(start); });
  }
  /// What has the keyboard, for what failed to get it.
  std::string nameOfFocus() const {
    const QWidget* const focus = window_->focusWidget();
    const QString name = focus == nullptr ? QStringLiteral("nothing") : focus->objectName();
    return name.toStdString() + (window_->isActiveWindow() ? "" : ", in a window that is not active");
  }
  QAction& action(const char* name) const { return *window_->actions().findChild<QAction*>(name); }
};

TEST_F(ConnectTest, ButtonConnectsAndTheRowsTell) {
  open({.entries = {vpn("alpha"), idle("beta", 1500ms)}});
  clickEntry("beta");
  click("connectButton");
  EXPECT_TRUE(waitForState("beta", "dialing, "));
  EXPECT_TRUE(waitFor([&] { return stateOf("beta").startsWith("dialing"); })) << "it can be hung up there";
  EXPECT_TRUE(waitForMessage("beta is connected after "));
  EXPECT_TRUE(waitForState("beta", "connected"));
  EXPECT_TRUE(waitFor([&] { return stateOf("beta") == "connected"; })) << stateOf("beta").toStdString();
  EXPECT_FALSE(find<QWidget>("connectButton")->isEnabled());
  EXPECT_TRUE(waitFor(
      [&] { return find<QWidget>("connectButton")->toolTip().contains("beta is connected already."); }));
  EXPECT_TRUE(entries().hasFocus()) << "who dials goes on there";
  EXPECT_EQ(entries().model()->rowCount(), 2) << "it stays in the list";
}

TEST_F(ConnectTest, EnterConnects) {
  open({.entries = {idle("beta")}});
  clickEntry("beta");
  QTest::keyClick(&entries(), Qt::Key_Return);
  EXPECT_TRUE(waitForMessage("beta is connected after "));
}

TEST_F(ConnectTest, DoubleClickConnectsOnce) {
  open({.entries = {idle("beta", 500ms)}});
  clickEntry("beta");
  QTest::mouseDClick(entries().viewport(), Qt::LeftButton, {},
                     entries().visualRect(entryRow("beta")).center());
  EXPECT_TRUE(waitForMessage("beta is connected after "));
  EXPECT_EQ(messages().size(), 1);
}

TEST_F(ConnectTest, ContextMenuConnects) {
  open({.entries = {idle("beta")}});
  clickEntry("beta");
  const QPoint place = entries().visualRect(entryRow("beta")).center();
  QContextMenuEvent event(QContextMenuEvent::Mouse, place, entries().viewport()->mapToGlobal(place));
  QCoreApplication::sendEvent(entries().viewport(), &event);
  auto* const menu = find<QMenu>("entryMenu");
  ASSERT_TRUE(waitFor([&] { return menu->isVisible(); }));
  QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(&action("connectEntries")).center());
  EXPECT_TRUE(waitForMessage("beta is connected after "));
}

TEST_F(ConnectTest, SeveralAtOnce) {
  open({.entries = {idle("beta"), idle("gamma"), vpn("alpha")}});
  clickEntry("beta");
  clickEntry("gamma", Qt::ControlModifier);
  clickEntry("alpha", Qt::ControlModifier);
  QTest::keyClick(&entries(), Qt::Key_Enter);
  EXPECT_TRUE(waitForMessage("beta is connected"));
  EXPECT_TRUE(waitForMessage("gamma is connected"));
  EXPECT_TRUE(messages().filter("alpha").isEmpty());
}

TEST_F(ConnectTest, ByKeyboardAloneFromTheListOfConnections) {
  open({.entries = {vpn("alpha"), idle("beta")}});
  ASSERT_TRUE(waitFor([&] { return list().hasFocus(); })) << nameOfFocus();
  for (int i = 0; i < 10 && !entries().hasFocus(); ++i)
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
  ASSERT_TRUE(entries().hasFocus());
  EXPECT_TRUE(waitFor([&] { return entries().selectionModel()->isSelected(entryRow("beta")); }));
  EXPECT_TRUE(waitFor([&] { return action("connectEntries").isEnabled(); }));
  QTest::keyClick(&entries(), Qt::Key_Return);
  EXPECT_TRUE(waitForMessage("beta is connected after "));
}

TEST_F(ConnectTest, WhereNothingIsConnectedTheListOfEntriesHasTheFocus) {
  open({.entries = {idle("beta")}});
  EXPECT_TRUE(waitFor([&] { return entries().hasFocus(); })) << nameOfFocus();
  EXPECT_TRUE(waitFor([&] { return action("connectEntries").isEnabled(); }));
  EXPECT_TRUE(find<QWidget>("emptyPage")->isVisible());
  QTest::keyClick(&entries(), Qt::Key_Return);
  EXPECT_TRUE(waitForMessage("beta is connected after "));
  EXPECT_TRUE(waitFor([&] { return list().isVisible(); }));
  EXPECT_TRUE(entries().hasFocus()) << "who dials goes on there";
}

TEST_F(ConnectTest, HungUpWhileItDials) {
  open({.entries = {idle("beta", Duration::max())}});
  clickEntry("beta");
  click("connectButton");
  ASSERT_TRUE(waitFor([&] { return row("beta").isValid(); }));
  clickRow("beta");
  click("hangUpButton");
  EXPECT_TRUE(waitForMessage("beta is down. Confirmed after "));
  EXPECT_TRUE(waitFor([&] { return dialing_.controller().runningEntries().empty(); }));
  EXPECT_EQ(messages().size(), 1) << messages().join('\n').toStdString();
  EXPECT_TRUE(waitFor([&] { return entryState("beta").isEmpty(); })) << entryState("beta").toStdString();
}

TEST_F(ConnectTest, TheEntrysOwnRowHangsUpToo) {
  open({.entries = {idle("beta", Duration::max())}});
  clickEntry("beta");
  click("connectButton");
  ASSERT_TRUE(waitFor([&] { return action("hangUpEntries").isEnabled(); }));
  entries().setFocus();
  QTest::keyClick(&entries(), Qt::Key_Delete);
  EXPECT_TRUE(waitForMessage("beta is down. Confirmed after "));
}

TEST_F(ConnectTest, EscapeEndsTheWaitingAndItDialsOn) {
  open({.entries = {idle("beta", Duration::max())}});
  clickEntry("beta");
  click("connectButton");
  ASSERT_TRUE(waitFor([&] { return row("beta").isValid() && action("stopEntries").isEnabled(); }));
  entries().setFocus();
  QTest::keyClick(&entries(), Qt::Key_Escape);
  EXPECT_TRUE(waitForMessage("Stopped waiting for beta; it may go on dialing."));
  EXPECT_TRUE(waitForState("beta", "dialing"));
}

TEST_F(ConnectTest, AFailureIsSaidWithItsReasonAndCanBeTriedAgain) {
  SimulatedEntry busy = idle("beta", 300ms);
  busy.dialFails = rasError(676);
  open({.entries = {busy}});
  clickEntry("beta");
  click("connectButton");
  ASSERT_TRUE(waitForMessage("beta was not connected: The line is busy (676)."));
  EXPECT_TRUE(waitForState("beta", "not connected: The line is busy (676)"));
  click(messageButton("messageConnectAgain"));
  EXPECT_TRUE(waitForState("beta", "dialing, "));
  EXPECT_TRUE(messages().isEmpty()) << "what was said before is no longer true";
  EXPECT_TRUE(waitForMessage("beta was not connected: "));
  EXPECT_EQ(messages().size(), 1);
  click(messageButton("messageClose"));
  EXPECT_TRUE(waitFor([&] { return find<QLabel>("hint")->text().contains("676"); }))
      << "the row's hint still says why: " << find<QLabel>("hint")->text().toStdString();
}

TEST_F(ConnectTest, BlockedWhileItIsBeingHungUpAndFreeAfterwards) {
  open({.entries = {vpn("alpha", 1500ms)}});
  const Target alpha = targetOf("alpha");
  clickRow("alpha");
  click("hangUpButton");
  EXPECT_TRUE(waitForState("alpha", "can be connected when it is down"));
  clickEntry("alpha");
  EXPECT_FALSE(find<QWidget>("connectButton")->isEnabled());
  EXPECT_TRUE(waitFor([&] {
    return find<QWidget>("connectButton")
        ->toolTip()
        .contains("alpha can be connected again when it is down.");
  }));
  EXPECT_TRUE(waitFor([&] { return find<QLabel>("hint")->text().contains("when it is down"); }));
  EXPECT_TRUE(waitFor([&] { return find<QWidget>("connectButton")->isEnabled(); }));
  EXPECT_FALSE(network_->standsReally(alpha));
  click("connectButton");
  EXPECT_TRUE(waitForMessage("alpha is connected after "));
}

TEST_F(ConnectTest, BlockedByWhatHasTheSameModem) {
  using Start = SimulatedEntry::Start;
  open({.entries = {modem("alpha", Start::connected, 1s), modem("beta", Start::idle)}});
  clickEntry("beta");
  EXPECT_EQ(entryState("beta"), "its device ttyS0 is in use by alpha");
  EXPECT_FALSE(find<QWidget>("connectButton")->isEnabled());
  window_->actions().hangUpTarget(targetOf("alpha"));
  EXPECT_TRUE(waitForState("beta", "can be connected when alpha is down"));
  EXPECT_TRUE(waitFor([&] { return find<QWidget>("connectButton")->isEnabled(); }));
  click("connectButton");
  EXPECT_TRUE(waitForMessage("beta is connected after ")) << messages().join('\n').toStdString();
}

TEST_F(ConnectTest, RedialIsOneAction) {
  open({.entries = {vpn("alpha", 500ms)}});
  const Target alpha = targetOf("alpha");
  clickRow("alpha");
  ASSERT_TRUE(waitFor([&] { return window_->actions().redial->isEnabled(); }));
  window_->actions().redial->trigger();
  EXPECT_TRUE(waitForState("alpha", "is dialed again when it is down"));
  EXPECT_TRUE(waitFor([&] { return !window_->actions().redial->isEnabled(); })) << "it runs already";
  EXPECT_TRUE(waitForMessage("alpha is connected after "));
  EXPECT_EQ(messages().size(), 1) << messages().join('\n').toStdString();
  EXPECT_FALSE(network_->standsReally(alpha)) << "it is a new one";
  EXPECT_TRUE(waitFor([&] { return stateOf("alpha") == "connected"; })) << stateOf("alpha").toStdString();
}

TEST_F(ConnectTest, RedialIsCancelledByEscape) {
  open({.entries = {vpn("alpha", 1s)}});
  clickRow("alpha");
  window_->actions().redial->trigger();
  clickEntry("alpha");
  ASSERT_TRUE(waitFor([&] { return action("stopEntries").isEnabled(); }));
  QTest::keyClick(&entries(), Qt::Key_Escape);
  EXPECT_TRUE(waitForMessage("alpha is down. Confirmed after "));
  letPass(100ms);
  EXPECT_TRUE(dialing_.controller().runningEntries().empty());
}

TEST_F(ConnectTest, RedialGivesUpWhereTheHangUpFails) {
  SimulatedEntry refusing = vpn("alpha");
  refusing.hangUp.refuses = rasError(753);
  open({.entries = {refusing}});
  clickRow("alpha");
  window_->actions().redial->trigger();
  EXPECT_TRUE(waitForMessage("753"));
  EXPECT_TRUE(waitForMessage("alpha is not dialed again: only what is down can be."));
  letPass(200ms);
  EXPECT_TRUE(messages().join('\n').contains("is not dialed again")) << "it is still up, as is what was said";
  EXPECT_TRUE(dialing_.redial().waitingEntries().empty());
}

TEST_F(ConnectTest, TheMessageAfterAHangUpOffersRedial) {
  open({.entries = {vpn("alpha")}});
  clickRow("alpha");
  click("hangUpButton");
  ASSERT_TRUE(waitForMessage("alpha is down. Confirmed after "));
  click(messageButton("messageRedial"));
  EXPECT_TRUE(waitForMessage("alpha is connected after "));
  EXPECT_EQ(messages().size(), 1) << "down is no longer true: " << messages().join('\n').toStdString();
  EXPECT_TRUE(waitFor([&] { return stateOf("alpha") == "connected"; }))
      << "it did not come back by itself: " << stateOf("alpha").toStdString();
}

TEST_F(ConnectTest, ConnectedIsTakenBackWhenItIsNoLongerTrue) {
  SimulatedEntry entry = idle("beta");
  entry.vanishesAfter = 1s;
  open({.entries = {entry, vpn("alpha")}});
  clickEntry("beta");
  click("connectButton");
  ASSERT_TRUE(waitForMessage("beta is connected after "));
  EXPECT_TRUE(waitFor([&] { return messages().isEmpty(); }));
}

TEST_F(ConnectTest, TheFilterIsForBothLists) {
  open({.entries = {vpn("alpha"), idle("beta"), idle("gamma")}});
  QTest::keySequence(window_.get(), QKeySequence::Find);
  QTest::keyClicks(find<QLineEdit>("filterBox"), "gam");
  EXPECT_EQ(list().model()->rowCount(), 0);
  EXPECT_EQ(entries().model()->rowCount(), 1);
  EXPECT_TRUE(entries().isVisible());
  EXPECT_TRUE(find<QWidget>("entryHeading")->accessibleName().contains("1 of 3"));
}

TEST_F(ConnectTest, TheSectionFoldsAwayByMouseAndKeyboard) {
  open({.entries = {vpn("alpha"), idle("beta")}});
  EXPECT_TRUE(entries().isVisible());
  click("entryHeading");
  EXPECT_FALSE(entries().isVisible());
  EXPECT_FALSE(find<QWidget>("connectButton")->isVisible());
  auto* const heading = find<QWidget>("entryHeading");
  EXPECT_TRUE(heading->accessibleName().contains("folded away"));
  heading->setFocus();
  QTest::keyClick(heading, Qt::Key_Space);
  EXPECT_TRUE(entries().isVisible());
}

TEST_F(ConnectTest, OnlyOneListHasASelection) {
  open({.entries = {vpn("alpha"), idle("beta")}});
  clickRow("alpha");
  EXPECT_TRUE(window_->actions().hangUp->isEnabled());
  clickEntry("beta");
  EXPECT_FALSE(list().selectionModel()->hasSelection());
  EXPECT_FALSE(window_->actions().hangUp->isEnabled());
  list().setFocus(Qt::BacktabFocusReason);
  EXPECT_TRUE(waitFor([&] { return list().selectionModel()->isSelected(row("alpha")); }));
  EXPECT_FALSE(entries().selectionModel()->hasSelection());
  EXPECT_FALSE(action("connectEntries").isEnabled());
}

TEST_F(ConnectTest, TheFocusStaysWhereOneDialsAndHangsUp) {
  SimulatedEntry busy = idle("beta", 300ms);
  busy.dialFails = rasError(676);
  open({.entries = {vpn("alpha"), busy}});
  clickEntry("beta");
  find<QWidget>("connectButton")->setFocus(Qt::TabFocusReason);
  QTest::keyClick(find<QWidget>("connectButton"), Qt::Key_Space);
  ASSERT_TRUE(waitForMessage("beta was not connected: "));
  EXPECT_TRUE(entries().hasFocus());
  messageButton("messageConnectAgain")->setFocus();
  click(messageButton("messageConnectAgain"));
  ASSERT_TRUE(waitFor([&] { return messages().isEmpty(); }));
  ASSERT_TRUE(waitForMessage("beta was not connected: "));
  EXPECT_TRUE(entries().selectionModel()->isSelected(entryRow("beta")));
  EXPECT_FALSE(list().selectionModel()->hasSelection()) << "nobody chose that";
  EXPECT_TRUE(entries().hasFocus());
}

TEST_F(ConnectTest, WithoutAnEditorThereIsNoEdit) {
  open({.entries = {idle("beta")}});
  EXPECT_FALSE(action("editEntry").isVisible());
  EXPECT_FALSE(find<QWidget>("editButton")->isVisible());
}

}  // namespace
}  // namespace onhook::test
