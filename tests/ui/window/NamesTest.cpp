// Every widget can be found by its object name and is read out by its accessible name.

#include <QAction>
#include <QMenu>
#include <QMenuBar>

#include "core/providers/simulated/RasErrors.h"
#include "tests/ui/window/WindowTest.h"

namespace onhook::test {
namespace {

using namespace std::chrono_literals;

class NamesTest : public WindowTest {
 protected:
  /// Parts that Qt makes inside its own widgets, and that no person meets by themselves.
  static bool isInside(const QWidget* widget) {
    static const QStringList inner = {"QScrollBar",          "QSizeGrip",
                                      "QHeaderView",         "QAbstractScrollAreaScrollBarContainer",
                                      "QLineEditIconButton", "QMenuBarExtension",
                                      "QToolBarExtension"};
    // The menu of the button that a menu bar shows when it is too narrow.
    if (widget->inherits("QMenu") && static_cast<const QMenu*>(widget)->title().isEmpty() &&
        widget->parentWidget()->inherits("QMenuBar"))
      return true;
    for (const QWidget* one = widget; one != nullptr; one = one->parentWidget())
      if (one->objectName().startsWith("qt_") || inner.contains(one->metaObject()->className())) return true;
    return false;
  }

  static int expectNamesIn(const QWidget& window) {
    int seen = 0;
    for (const QWidget* const widget : window.findChildren<QWidget*>()) {
      if (isInside(widget)) continue;
      ++seen;
      const std::string where = std::string(widget->metaObject()->className()) + " in " +
                                widget->parentWidget()->objectName().toStdString();
      EXPECT_FALSE(widget->objectName().isEmpty()) << where;
      // A label that says nothing is not shown either.
      const bool silent = widget->inherits("QLabel") && !widget->isVisible();
      EXPECT_FALSE(widget->accessibleName().isEmpty() && !silent)
          << where << " " << widget->objectName().toStdString();
    }
    return seen;
  }

  void expectNames() {
    EXPECT_GT(expectNamesIn(*window_), 20);
    for (const QAction* const action : window_->actions().findChildren<QAction*>()) {
      EXPECT_FALSE(action->objectName().isEmpty());
      EXPECT_FALSE(action->toolTip().isEmpty());
    }
  }
};

TEST_F(NamesTest, WithConnectionsAndMessages) {
  SimulatedEntry refusing = vpn("alpha");
  refusing.hangUp.refuses = rasError(753);
  open({.entries = {refusing, bundle("beta", Duration::max())}});
  window_->actions().hangUpTarget(targetOf("alpha"));
  ASSERT_TRUE(waitForMessage("753"));
  window_->actions().hangUpTarget(targetOf("beta"));
  expectNames();
  window_->actions().quit->trigger();
  const QWidget* const exitWindow = topLevel("exitWindow");
  ASSERT_NE(exitWindow, nullptr);
  EXPECT_TRUE(exitWindow->isVisible());
  EXPECT_FALSE(exitWindow->accessibleName().isEmpty());
  EXPECT_GE(expectNamesIn(*exitWindow), 6);
}

TEST_F(NamesTest, WithNothing) {
  openOver({});
  expectNames();
}

/// The commands of a menu and of those below it.
void collectCommands(const QMenu& menu, QList<QAction*>& commands) {
  for (QAction* const action : menu.actions()) {
    // Which columns there are is no command.
    if (action->menu() != nullptr && action->menu()->objectName() != QStringLiteral("connectionColumnsMenu"))
      collectCommands(*action->menu(), commands);
    else if (action->menu() == nullptr && !action->isSeparator())
      commands << action;
  }
}

TEST_F(NamesTest, EveryCommandHasItsKeysAndNoTwoHaveTheSame) {
  openOver({});
  QList<QAction*> commands;
  for (const QAction* const title : window_->menuBar()->actions()) collectCommands(*title->menu(), commands);
  EXPECT_GT(commands.size(), 15);
  QHash<QString, QString> taken;
  for (const QAction* const command : commands) {
    EXPECT_FALSE(command->shortcuts().isEmpty()) << command->objectName().toStdString();
    for (const QKeySequence& keys : command->shortcuts()) {
      EXPECT_FALSE(taken.contains(keys.toString()))
          << keys.toString().toStdString() << " is also for " << taken.value(keys.toString()).toStdString();
      taken.insert(keys.toString(), command->objectName());
    }
  }
}

TEST_F(NamesTest, EveryButtonIsReachedByTab) {
  open({.entries = {vpn("alpha", Duration::max())}});
  QStringList visited;
  ASSERT_TRUE(list().hasFocus());
  for (int i = 0; i < 12; ++i) {
    visited << QApplication::focusWidget()->objectName();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
  }
  const QString path = visited.join(' ');
  EXPECT_TRUE(path.startsWith("connections hangUpButton filterBox entryHeading entries"))
      << path.toStdString();
  EXPECT_GT(visited.count("connections"), 1) << "and back to the list: " << path.toStdString();
}

}  // namespace
}  // namespace onhook::test
