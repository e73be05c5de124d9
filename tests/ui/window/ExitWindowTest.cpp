#include "ui/window/ExitWindow.h"

#include <QAction>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>

#include "core/providers/simulated/RasErrors.h"
#include "tests/ui/window/WindowTest.h"
#include "ui/session/ExitGuard.h"

namespace onhook::test {
namespace {

using namespace std::chrono_literals;

class ExitWindowTest : public WindowTest {
 protected:
  /// Opens the main window, hangs "alpha" up and asks to quit.
  void quitWhile(const SimulatedEntry& alpha) {
    open({.entries = {alpha, vpn("beta")}});
    quits_ = std::make_unique<QSignalSpy>(window_.get(), &MainWindow::readyToQuit);
    window_->actions().hangUpTarget(targetOf("alpha"));
    QTest::keyClick(window_.get(), Qt::Key_Q, Qt::ControlModifier);
    ASSERT_TRUE(waitFor([&] { return isOpen(); }));
  }

  static QWidget* exitWindow() { return topLevel("exitWindow"); }
  static bool isOpen() { return exitWindow() && exitWindow()->isVisible(); }
  static QString textOf(const char* name) {
    const auto* const label = exitWindow()->findChild<QLabel*>(QString::fromLatin1(name));
    return label ? label->text() : QString();
  }
  static QPushButton* button(const char* name) {
    return exitWindow()->findChild<QPushButton*>(QString::fromLatin1(name));
  }
  bool hasQuit() {
    return waitFor([&] { return quits_->count() == 1; });
  }

  std::unique_ptr<QSignalSpy> quits_;
};

TEST_F(ExitWindowTest, NamesWhatItWaitsForAndQuitsByItself) {
  quitWhile(vpn("alpha", 1500ms));
  EXPECT_EQ(textOf("exitName"), QStringLiteral("alpha"));
  EXPECT_TRUE(waitFor([&] {
    return textOf("exitState").contains(QStringLiteral("interface alpha0 still up"));
  })) << textOf("exitState").toStdString();
  EXPECT_FALSE(exitWindow()->isModal());
  EXPECT_EQ(quits_->count(), 0);
  EXPECT_TRUE(hasQuit());
  EXPECT_FALSE(isOpen());
  EXPECT_TRUE(controller_.runningTargets().empty());
}

TEST_F(ExitWindowTest, TheTimeGoesOn) {
  quitWhile(vpn("alpha", Duration::max()));
  const QString before = textOf("exitState");
  EXPECT_TRUE(waitFor([&] { return textOf("exitState") != before; }));
  QPushButton* const keep = button("exitKeepWaiting");
  const QString now = textOf("exitState");
  EXPECT_TRUE(waitFor([&] { return textOf("exitState") != now; }));
  EXPECT_TRUE(keep->hasFocus()) << "the times took the focus away";
}

TEST_F(ExitWindowTest, SaysWhatQuittingAnywayMeans) {
  quitWhile(vpn("alpha", Duration::max()));
  EXPECT_TRUE(waitFor([&] {
    return textOf("exitMeaning").contains(QStringLiteral("needs Onhook until the end"));
  })) << textOf("exitMeaning").toStdString();
  EXPECT_TRUE(textOf("exitMeaning").contains(QStringLiteral("alpha")));
}

TEST_F(ExitWindowTest, EnterKeepsWaiting) {
  quitWhile(vpn("alpha", Duration::max()));
  EXPECT_TRUE(button("exitKeepWaiting")->isDefault());
  QTest::keyClick(exitWindow(), Qt::Key_Return);
  ASSERT_TRUE(waitFor([&] { return !isOpen(); }));
  EXPECT_TRUE(window_->exitGuard().isAside());
  EXPECT_EQ(quits_->count(), 0);
}

TEST_F(ExitWindowTest, EscKeepsWaitingAndTheMainWindowSaysSo) {
  quitWhile(vpn("alpha", 3s));
  QTest::keyClick(exitWindow(), Qt::Key_Escape);
  EXPECT_FALSE(isOpen());
  EXPECT_TRUE(waitForMessage("Onhook quits when what is hanging up is down."));
  EXPECT_EQ(quits_->count(), 0);
  EXPECT_TRUE(hasQuit()) << "it waits all the same";
}

TEST_F(ExitWindowTest, ItsCloseButtonKeepsWaiting) {
  quitWhile(vpn("alpha", Duration::max()));
  exitWindow()->close();
  EXPECT_FALSE(isOpen());
  EXPECT_TRUE(window_->exitGuard().isAside());
  EXPECT_EQ(quits_->count(), 0);
}

TEST_F(ExitWindowTest, PutAsideTheUserMayStay) {
  quitWhile(vpn("alpha", 2s));
  click(button("exitKeepWaiting"));
  ASSERT_TRUE(waitFor([&] { return messageButton("messageStay") != nullptr; }));
  click(messageButton("messageStay"));
  EXPECT_TRUE(waitFor([&] { return !window_->exitGuard().isWaiting(); }));
  EXPECT_TRUE(waitFor([&] { return messageButton("messageStay") == nullptr; }));
  EXPECT_TRUE(waitFor([&] { return controller_.runningCount() == 0; }));
  letPass(100ms);
  EXPECT_EQ(quits_->count(), 0);
}

TEST_F(ExitWindowTest, QuitAnyway) {
  quitWhile(vpn("alpha", Duration::max()));
  click(button("exitQuitAnyway"));
  EXPECT_TRUE(hasQuit());
}

TEST_F(ExitWindowTest, PutAsideTheUserMayQuitAnywayToo) {
  quitWhile(vpn("alpha", Duration::max()));
  click(button("exitKeepWaiting"));
  ASSERT_TRUE(waitFor([&] { return messageButton("messageQuitAnyway") != nullptr; }));
  click(messageButton("messageQuitAnyway"));
  EXPECT_TRUE(hasQuit());
}

TEST_F(ExitWindowTest, CtrlQInItQuitsAnyway) {
  quitWhile(vpn("alpha", Duration::max()));
  ASSERT_TRUE(QTest::qWaitForWindowActive(exitWindow()));
  QTest::keyClick(exitWindow(), Qt::Key_Q, Qt::ControlModifier);
  EXPECT_TRUE(hasQuit());
}

TEST_F(ExitWindowTest, HoldingCtrlQDoesNot) {
  quitWhile(vpn("alpha", Duration::max()));
  ASSERT_TRUE(QTest::qWaitForWindowActive(exitWindow()));
  constexpr bool isRepeated = true;
  for (int i = 0; i < 3; ++i)
    qt_handleKeyEvent(exitWindow()->windowHandle(), QEvent::KeyPress, Qt::Key_Q, Qt::ControlModifier,
                      QString(), isRepeated);
  letPass(50ms);
  EXPECT_EQ(quits_->count(), 0);
  EXPECT_TRUE(isOpen());
}

TEST_F(ExitWindowTest, AnotherQuitQuitsAnyway) {
  quitWhile(vpn("alpha", Duration::max()));
  window_->close();
  EXPECT_TRUE(hasQuit());
}

TEST_F(ExitWindowTest, BothButtonsAreReachedByKeyboard) {
  quitWhile(vpn("alpha", Duration::max()));
  ASSERT_TRUE(QTest::qWaitForWindowActive(exitWindow()));
  ASSERT_TRUE(waitFor([&] { return button("exitKeepWaiting")->hasFocus(); }))
      << QApplication::focusWidget()->objectName().toStdString();
  QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
  ASSERT_TRUE(button("exitQuitAnyway")->hasFocus());
  QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
  EXPECT_TRUE(hasQuit());
}

TEST_F(ExitWindowTest, WhatWasRefusedMeanwhileIsToldInsteadOfQuitting) {
  SimulatedEntry refusing = vpn("alpha");
  refusing.hangUp.refuses = rasError(753);
  refusing.hangUp.callTakes = 700ms;
  quitWhile(refusing);
  ASSERT_TRUE(waitFor([&] { return window_->exitGuard().hasFailed(); }));
  EXPECT_TRUE(isOpen());
  EXPECT_EQ(textOf("exitHeading"), QStringLiteral("Not everything is down:"));
  EXPECT_TRUE(textOf("exitState").contains(QStringLiteral("753"))) << textOf("exitState").toStdString();
  EXPECT_EQ(quits_->count(), 0);
  QTest::keyClick(exitWindow(), Qt::Key_Escape);
  EXPECT_FALSE(isOpen());
  EXPECT_FALSE(window_->exitGuard().isWaiting());
}

TEST_F(ExitWindowTest, ManyAreCounted) {
  SimulatedScript script;
  for (int number = 0; number < 30; ++number)
    script.entries.push_back(vpn("v" + std::to_string(number), Duration::max()));
  open(script);
  window_->actions().hangUpAll->trigger();
  window_->actions().quit->trigger();
  ASSERT_TRUE(isOpen());
  int rows = 0;
  for (const QLabel* const name : exitWindow()->findChildren<QLabel*>(QStringLiteral("exitName")))
    rows += name->isVisible() ? 1 : 0;
  EXPECT_EQ(rows, static_cast<int>(ExitWindow::mostRows) - 1);
  // They begin in turns.
  EXPECT_TRUE(waitFor([&] { return textOf("exitMore") == QStringLiteral("and 23 more"); }))
      << textOf("exitMore").toStdString();
}

TEST_F(ExitWindowTest, ItComesAlsoWhenTheMainWindowIsHidden) {
  open({.entries = {vpn("alpha", Duration::max())}});
  window_->actions().hangUpTarget(targetOf("alpha"));
  window_->hide();
  window_->actions().quit->trigger();
  EXPECT_TRUE(isOpen());
  EXPECT_FALSE(window_->isVisible());
}

}  // namespace
}  // namespace onhook::test
