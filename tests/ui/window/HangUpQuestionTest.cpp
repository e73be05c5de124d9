#include "ui/window/HangUpQuestion.h"

#include <gtest/gtest.h>

#include <QAction>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>

#include "tests/ui/window/WindowTest.h"
#include "ui/session/HangUpRequests.h"
#include "ui/session/Settings.h"

// What is asked and said before something is hung up from the window.

namespace onhook::test {
namespace {

using namespace std::chrono_literals;

class HangUpQuestionTest : public WindowTest {
 protected:
  /// "modem" carries "alpha"; "beta" goes another way.
  void openNetwork(Duration takes = 200ms) {
    SimulatedEntry modem = vpn("modem");
    modem.kind = ConnectionKind::modem;
    modem.device = "ttyS0";
    SimulatedEntry alpha = vpn("alpha", takes);
    alpha.goesOver = {modem.interface};
    alpha.addresses = {"10.8.0.6/24"};
    SimulatedEntry beta = vpn("beta");
    beta.goesOver = {"eth0"};
    open({.entries = {modem, alpha, beta}});
    window_->setSettings(settings_);
  }
  void pressDelete(const QString& name) {
    // A desktop does that when the question goes.
    window_->activateWindow();
    ASSERT_TRUE(waitFor([&] { return window_->isActiveWindow(); }));
    clickRow(name);
    QTest::keyClick(&list(), Qt::Key_Delete);
  }
  /// Delete on that row, until the question is there.
  void askAbout(const QString& name) {
    settings_.setAsksBeforeHangUp(true);
    pressDelete(name);
    ASSERT_TRUE(waitFor([] { return isOpen(); }));
    EXPECT_TRUE(controller_.runningTargets().empty());
  }

  static QWidget* question() { return topLevel("hangUpQuestion"); }
  static bool isOpen() { return question() && question()->isVisible(); }
  static QString textOf(const char* name) {
    const auto* const label = question()->findChild<QLabel*>(QString::fromLatin1(name));
    return label && label->isVisible() ? label->text() : QString();
  }
  static QPushButton* button(const char* name) {
    return question()->findChild<QPushButton*>(QString::fromLatin1(name));
  }
  QString hint() const { return find<QLabel>("hint")->text(); }

  QTemporaryDir folder_;
  Settings settings_{folder_.filePath(QStringLiteral("onhook.ini"))};
};

TEST_F(HangUpQuestionTest, DeleteHangsUpAtOnceByDefault) {
  openNetwork();
  pressDelete("beta");
  EXPECT_TRUE(waitForMessage("beta is down."));
  EXPECT_FALSE(isOpen());
}

TEST_F(HangUpQuestionTest, EnterHangsUp) {
  openNetwork();
  askAbout("beta");
  EXPECT_EQ(textOf("hangUpHeading"), QStringLiteral("Hang up beta?"));
  EXPECT_EQ(textOf("hangUpDetails"), QString());
  EXPECT_FALSE(question()->isModal());
  EXPECT_TRUE(button("hangUpYes")->isDefault());
  QTest::keyClick(question(), Qt::Key_Return);
  EXPECT_TRUE(waitForMessage("beta is down."));
  EXPECT_FALSE(isOpen());
}

TEST_F(HangUpQuestionTest, EscAndTheOtherButtonLeaveItUp) {
  openNetwork();
  askAbout("beta");
  QTest::keyClick(question(), Qt::Key_Escape);
  EXPECT_TRUE(waitFor([] { return !isOpen(); }));
  askAbout("beta");
  click(button("hangUpNo"));
  EXPECT_TRUE(waitFor([] { return !isOpen(); }));
  askAbout("beta");
  question()->close();
  EXPECT_TRUE(waitFor([] { return !isOpen(); }));
  letPass(50ms);
  EXPECT_TRUE(controller_.runningTargets().empty());
  EXPECT_TRUE(network_->standsReally(targetOf("beta")));
}

TEST_F(HangUpQuestionTest, EveryWayToHangUpAsks) {
  openNetwork();
  settings_.setAsksBeforeHangUp(true);
  clickRow("beta");
  for (QAction* const action : {window_->actions().hangUp, window_->actions().hangUpAll}) {
    action->trigger();
    ASSERT_TRUE(waitFor([] { return isOpen(); })) << action->text().toStdString();
    QTest::keyClick(question(), Qt::Key_Escape);
    ASSERT_TRUE(waitFor([] { return !isOpen(); }));
  }
  EXPECT_TRUE(controller_.runningTargets().empty());
}

TEST_F(HangUpQuestionTest, ItGoesByItselfWhenTheConnectionEnds) {
  openNetwork();
  askAbout("beta");
  controller_.hangUp(network_, targetOf("beta"));
  EXPECT_TRUE(waitFor([] { return !isOpen(); }));
}

TEST_F(HangUpQuestionTest, SaysWhatGoesDownTooBeforeItIsAsked) {
  openNetwork();
  clickRow("modem");
  EXPECT_TRUE(waitFor([&] { return hint() == "alpha stands on modem and goes down too."; }))
      << hint().toStdString();
  EXPECT_TRUE(waitFor([&] {
    return window_->actions().hangUp->toolTip().contains("alpha stands on it and goes down too.");
  }));
  clickRow("beta");
  EXPECT_TRUE(waitFor([&] { return hint().isEmpty(); }));
  askAbout("modem");
  EXPECT_EQ(textOf("hangUpDetails"), QStringLiteral("alpha stands on it and goes down too."));
}

TEST_F(HangUpQuestionTest, AlsoWhereItIsHungUpByItsEntry) {
  openNetwork();
  auto* const entries = find<QTreeView>("entries");
  const auto select = [&](const QString& name) {
    for (int i = 0; i < entries->model()->rowCount(); ++i)
      if (const QModelIndex index = entries->model()->index(i, 0); index.data().toString() == name) {
        entries->scrollTo(index);
        QTest::mouseClick(entries->viewport(), Qt::LeftButton, {}, entries->visualRect(index).center());
      }
  };
  select("modem");
  EXPECT_TRUE(waitFor([&] { return hint() == "alpha stands on modem and goes down too."; }))
      << hint().toStdString();
  select("beta");
  EXPECT_TRUE(waitFor([&] { return hint().isEmpty(); })) << hint().toStdString();
}

TEST_F(HangUpQuestionTest, WhoWouldCutThemselvesOffIsAskedAndEnterLeavesItUp) {
  openNetwork();
  window_->actions().requests().setOwnSession([] { return OwnSession{"10.8.0.1", "10.8.0.6", ""}; });
  pressDelete("modem");
  ASSERT_TRUE(waitFor([] { return isOpen(); }));
  EXPECT_TRUE(textOf("hangUpDetails").contains("Your own session, from 10.8.0.1, comes in by modem"));
  EXPECT_TRUE(button("hangUpNo")->isDefault());
  EXPECT_TRUE(waitFor([] { return button("hangUpNo")->hasFocus(); }));
  QTest::keyClick(question(), Qt::Key_Return);
  ASSERT_TRUE(waitFor([] { return !isOpen(); }));
  EXPECT_TRUE(controller_.runningTargets().empty());
  pressDelete("beta");
  EXPECT_TRUE(waitForMessage("beta is down.")) << "that one cuts nobody off";
}

TEST_F(HangUpQuestionTest, AllGoInTheirOrderAndTheWindowSaysWhatWaits) {
  openNetwork(1s);
  const Target modem = targetOf("modem"), alpha = targetOf("alpha");
  window_->actions().hangUpAll->trigger();
  EXPECT_TRUE(controller_.running(alpha));
  EXPECT_FALSE(controller_.running(modem));
  EXPECT_TRUE(waitForMessage("modem is hung up next: first alpha."));
  EXPECT_TRUE(waitFor([&] { return controller_.running(modem).has_value(); }));
  EXPECT_FALSE(controller_.running(alpha));
  EXPECT_FALSE(messages().join("\n").contains("next")) << "the message goes by itself";
  EXPECT_TRUE(waitForMessage("All 3 connections are down."));
}

TEST_F(HangUpQuestionTest, QuittingWaitsForWhatWaitsForItsTurnToo) {
  openNetwork(600ms);
  const Target modem = targetOf("modem");
  const QSignalSpy quits(window_.get(), &MainWindow::readyToQuit);
  window_->actions().hangUpAll->trigger();
  window_->actions().quit->trigger();
  EXPECT_EQ(quits.count(), 0);
  EXPECT_TRUE(waitFor([&] { return quits.count() == 1; }));
  EXPECT_FALSE(network_->standsReally(modem));
}

TEST_F(HangUpQuestionTest, WhatWaitsCanBeHurriedOrLeftUp) {
  openNetwork(Duration::max());
  const Target modem = targetOf("modem");
  window_->actions().hangUpAll->trigger();
  ASSERT_TRUE(waitForMessage("modem is hung up next"));
  click(messageButton("messageLeaveUp"));
  EXPECT_TRUE(waitFor([&] { return !messages().join("\n").contains("next"); }));
  EXPECT_FALSE(controller_.running(modem));
  ASSERT_TRUE(waitFor([&] { return window_->actions().hangUpAll->isEnabled(); }));
  window_->actions().hangUpAll->trigger();
  ASSERT_TRUE(waitForMessage("modem is hung up next"));
  click(messageButton("messageHurry"));
  EXPECT_TRUE(waitFor([&] { return controller_.running(modem).has_value(); }));
}

}  // namespace
}  // namespace onhook::test
