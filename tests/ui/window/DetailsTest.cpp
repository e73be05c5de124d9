#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QTemporaryDir>
#include <QTextEdit>

#include "tests/ui/window/WindowTest.h"
#include "ui/session/Aftermath.h"
#include "ui/session/Settings.h"
#include "ui/session/TrafficReader.h"
#include "ui/window/ThroughputGraph.h"

namespace onhook::test {
namespace {

using namespace std::chrono_literals;

class DetailsTest : public WindowTest {
 protected:
  DetailsTest() {
    alpha_.routes = {"10.8.0.0/16"};
    alpha_.nameServers = {"10.8.0.1"};
    alpha_.addresses = {"10.8.0.6/24"};
    alpha_.bytesInPerSecond = 20'000;
  }

  /// Opens the window with the details shown.
  void openDetails(SimulatedScript script) {
    open(std::move(script));
    traffic_.setView(network_->name(), network_->networkView());
    window_->setTraffic(traffic_, aftermath_);
    window_->actions().details->trigger();
    ASSERT_TRUE(find<QWidget>("detailsPane")->isVisible());
  }

  QString text() const { return find<QTextEdit>("detailsText")->toPlainText(); }
  bool waitForText(const QString& part) {
    return waitFor([&] { return text().contains(part); });
  }

  SimulatedEntry alpha_ = vpn("alpha");
  TrafficReader traffic_{runtime_, nullptr};
  Aftermath aftermath_{monitor_, controller_, traffic_};
};

TEST_F(DetailsTest, AreHiddenAtFirstAndShownByKeys) {
  open({.entries = {alpha_}});
  QWidget* const pane = find<QWidget>("detailsPane");
  EXPECT_FALSE(pane->isVisible());
  QTest::keyClick(&list(), Qt::Key_F4);
  EXPECT_TRUE(pane->isVisible());
  QTest::keyClick(&list(), Qt::Key_Return, Qt::AltModifier);
  EXPECT_FALSE(pane->isVisible());
  window_->actions().details->trigger();
  click("hideDetailsButton");
  EXPECT_FALSE(pane->isVisible());
  EXPECT_FALSE(window_->actions().details->isChecked());
}

TEST_F(DetailsTest, TheChoiceIsKept) {
  const QTemporaryDir folder;
  Settings settings(folder.filePath("onhook.ini"));
  open({.entries = {alpha_}});
  window_->setSettings(settings);
  window_->actions().details->trigger();
  EXPECT_TRUE(Settings(folder.filePath("onhook.ini")).showsDetails());
  window_.reset();
  window_ = std::make_unique<MainWindow>(monitor_, controller_, dialing_, runtime_, startPractice_);
  window_->setSettings(settings);
  window_->present();
  EXPECT_TRUE(find<QWidget>("detailsPane")->isVisible());
}

TEST_F(DetailsTest, TellOfTheSelectedConnection) {
  openDetails({.entries = {alpha_, bundle("beta")}});
  clickRow("alpha");
  EXPECT_EQ(find<QLabel>("detailsTitle")->text(), "alpha");
  EXPECT_TRUE(waitForText("10.8.0.0/16")) << text().toStdString();
  EXPECT_TRUE(waitForText("10.8.0.1"));
  EXPECT_TRUE(text().contains("10.8.0.6/24"));
  EXPECT_TRUE(text().contains(QString::fromStdString(targetOf("alpha").toString())));
  clickRow("two");
  EXPECT_EQ(find<QLabel>("detailsTitle")->text(), "beta, link 2");
  EXPECT_TRUE(text().contains("2 of beta")) << text().toStdString();
  EXPECT_FALSE(text().contains("10.8.0.6/24"));
  clickRow("alpha", Qt::ControlModifier);
  EXPECT_EQ(find<QLabel>("detailsTitle")->text(), "2 selected");
}

TEST_F(DetailsTest, EverythingCanBeCopied) {
  openDetails({.entries = {alpha_}});
  clickRow("alpha");
  ASSERT_TRUE(waitForText("10.8.0.0/16"));
  click("copyAllButton");
  EXPECT_TRUE(QGuiApplication::clipboard()->text().contains("10.8.0.6/24"));
  EXPECT_TRUE(QGuiApplication::clipboard()->text().contains("alpha0"));
  auto* const view = find<QTextEdit>("detailsText");
  view->setFocus();
  QTest::keyClick(view, Qt::Key_A, Qt::ControlModifier);
  QTest::keyClick(view, Qt::Key_C, Qt::ControlModifier);
  EXPECT_TRUE(QGuiApplication::clipboard()->text().contains("10.8.0.6/24"));
}

TEST_F(DetailsTest, WhatIsSelectedStaysWhileNumbersRun) {
  openDetails({.entries = {alpha_}});
  clickRow("alpha");
  ASSERT_TRUE(waitForText("10.8.0.0/16"));
  auto* const view = find<QTextEdit>("detailsText");
  ASSERT_TRUE(view->find("10.8.0.6"));
  const QString before = text();
  ASSERT_TRUE(waitFor([&] { return text() != before; }));
  EXPECT_EQ(view->textCursor().selectedText(), "10.8.0.6");
}

TEST_F(DetailsTest, TheStepsOfAHangUpStayWhenItsRowIsGone) {
  openDetails({.entries = {alpha_, vpn("beta")}});
  clickRow("alpha");
  window_->actions().hangUp->trigger();
  ASSERT_TRUE(waitForText("asked to hang up"));
  ASSERT_TRUE(waitForText("confirmed"));
  ASSERT_TRUE(waitFor([this] { return !row("alpha").isValid(); }));
  clickRow("beta");
  EXPECT_EQ(find<QLabel>("detailsTitle")->text(), "beta");
  EXPECT_TRUE(waitForText("Hang-up of alpha"));
}

TEST_F(DetailsTest, AfterTheEndItIsSaidWhereTrafficGoesNow) {
  alpha_.routes = {"0.0.0.0/1"};
  openDetails({.entries = {alpha_, vpn("beta")}, .routes = {{"0.0.0.0/0", "192.168.1.1", "eth0"}}});
  clickRow("alpha");
  window_->actions().hangUp->trigger();
  EXPECT_TRUE(waitForMessage("Traffic goes by eth0 now."));
  EXPECT_TRUE(waitForText("Traffic goes by eth0 now."));
}

TEST_F(DetailsTest, WhatIsLeftBehindIsAProblem) {
  alpha_.server = "203.0.113.5";
  alpha_.leavesBehind = true;
  openDetails({.entries = {alpha_, vpn("beta")}, .routes = {{"0.0.0.0/0", "192.168.1.1", "eth0"}}});
  clickRow("alpha");
  window_->actions().hangUp->trigger();
  EXPECT_TRUE(waitForMessage("alpha is down."));
  EXPECT_TRUE(
      waitForMessage("It has left behind: the route to 203.0.113.5/32 by eth0 via 192.168.1.1, the "
                     "name server 10.8.0.1."))
      << messages().join('\n').toStdString();
  EXPECT_TRUE(waitForText("It has left behind"));
}

TEST_F(DetailsTest, TheGraphShowsWhatGoesThrough) {
  openDetails({.entries = {alpha_}});
  clickRow("alpha");
  auto* const graph = find<ThroughputGraph>("throughputGraph");
  EXPECT_TRUE(waitFor([&] { return graph->accessibleDescription().startsWith("Received 19"); }))
      << graph->accessibleDescription().toStdString();
  EXPECT_TRUE(graph->isVisible());
}

TEST_F(DetailsTest, WithNothingSelectedItSaysWhatToDo) {
  openDetails({.entries = {alpha_}});
  list().clearSelection();
  EXPECT_EQ(find<QLabel>("detailsTitle")->text(), "Select a connection to see what is known of it.");
  EXPECT_FALSE(find<QWidget>("throughputGraph")->isVisible());
}

TEST(ThroughputGraph, TheScaleIsARoundNumber) {
  EXPECT_EQ(ThroughputGraph::scaleFor(0), 1024);
  EXPECT_EQ(ThroughputGraph::scaleFor(1025), 2048);
  EXPECT_EQ(ThroughputGraph::scaleFor(3000), 5 * 1024);
  EXPECT_EQ(ThroughputGraph::scaleFor(6000), 10 * 1024);
  EXPECT_EQ(ThroughputGraph::scaleFor(150000), 200 * 1024);
}

}  // namespace
}  // namespace onhook::test
