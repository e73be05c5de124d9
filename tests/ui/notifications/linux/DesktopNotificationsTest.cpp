#include "ui/notifications/linux/DesktopNotifications.h"

#include <gtest/gtest.h>

#include <QDBusArgument>
#include <QElapsedTimer>
#include <QGuiApplication>
#include <QPoint>
#include <QProcess>
#include <memory>
#include <utility>

#include "tests/ui/notifications/linux/FakeService.h"
#include "tests/ui/support/Heartbeat.h"
#include "tests/ui/support/PrivateBus.h"
#include "tests/ui/support/Waiting.h"
#include "ui/notifications/linux/NotifyPicture.h"

namespace onhook::test {
namespace {

using namespace std::chrono_literals;
using Action = Notification::Action;

Notification warning(const QString& key, const QString& text = "It <b>failed</b> & stays.") {
  return {Notification::Kind::warning,
          "office",
          text,
          key,
          {Action::keepWaiting, Action::force, Action::details}};
}

class DesktopNotificationsTest : public testing::Test {
 protected:
  void makeHost(std::chrono::milliseconds patience = DesktopNotifications::usualPatience) {
    host_ = std::make_unique<DesktopNotifications>(patience);
    QObject::connect(host_.get(), &NotificationHost::notShown, host_.get(),
                     [this](const Notification& one) { notShown_ << one.key; });
    QObject::connect(
        host_.get(), &NotificationHost::chosen, host_.get(),
        [this](const Notification& one, Action action) { chosen_.emplace_back(one.key, action); });
  }
  void startService(const QStringList& capabilities = {"body", "actions", "body-markup"}) {
    service_ = std::make_unique<FakeService>(capabilities);
  }
  /// With a service that runs, and has answered.
  bool showOne() {
    startService();
    makeHost();
    host_->show(warning("a"));
    if (!waitForShown(1)) return false;
    letPass(100ms);  // the answer
    return true;
  }
  bool waitForShown(std::size_t count) {
    return waitFor([&] { return service_->shown.size() == count; });
  }

  std::unique_ptr<FakeService> service_;
  std::unique_ptr<DesktopNotifications> host_;
  QStringList notShown_;
  std::vector<std::pair<QString, Action>> chosen_;
};

TEST_F(DesktopNotificationsTest, TellsAllThatTheServiceCanShow) {
  startService();
  makeHost();
  host_->show(warning("a"));
  ASSERT_TRUE(waitForShown(1));
  const FakeService::Notify& told = service_->shown[0];
  EXPECT_EQ(told.app, "Onhook");
  EXPECT_EQ(told.icon, "onhook");
  EXPECT_EQ(told.title, "office");
  EXPECT_EQ(told.text, "It &lt;b&gt;failed&lt;/b&gt; &amp; stays.") << "a name is no markup";
  EXPECT_EQ(told.actions,
            QStringList({"keep-waiting", "Keep Waiting", "force", "Force…", "default", "Details"}));
  EXPECT_EQ(told.hints.value("urgency").value<uchar>(), 1);
  EXPECT_EQ(told.hints.value("desktop-entry").toString(), "org.onhook.Onhook");
  const auto picture = qdbus_cast<NotifyPicture>(told.hints.value("image-data"));
  EXPECT_EQ(picture.width, 64);
  EXPECT_EQ(picture.data.size(), 64 * 64 * 4);

  Notification quiet = warning("b");
  quiet.kind = Notification::Kind::information;
  host_->show(quiet);
  ASSERT_TRUE(waitForShown(2));
  EXPECT_EQ(service_->shown[1].hints.value("urgency").value<uchar>(), 1);
  EXPECT_TRUE(notShown_.isEmpty());
}

TEST_F(DesktopNotificationsTest, AServiceWithoutActionsAndMarkupGetsNeither) {
  startService({"body"});
  makeHost();
  host_->show(warning("a"));
  ASSERT_TRUE(waitForShown(1));
  EXPECT_TRUE(service_->shown[0].actions.isEmpty());
  EXPECT_EQ(service_->shown[0].text, "It <b>failed</b> & stays.");
}

TEST_F(DesktopNotificationsTest, WhatIsPressedIsTold) {
  startService();
  makeHost();
  host_->show(warning("a"));
  host_->show(warning("b"));
  ASSERT_TRUE(waitForShown(2));
  letPass(100ms);  // the answers
  service_->press(service_->shown[0].id, "force");
  service_->press(service_->shown[1].id, "default");
  service_->press(4711, "force");
  service_->press(service_->shown[1].id, "no-such");
  ASSERT_TRUE(waitFor([this] { return chosen_.size() == 2; }));
  letPass(100ms);
  EXPECT_EQ(chosen_, (std::vector<std::pair<QString, Action>>{{"a", Action::force}, {"b", Action::details}}));
  EXPECT_EQ(qgetenv("XDG_ACTIVATION_TOKEN"), "token-" + QByteArray::number(service_->shown[1].id))
      << "so that the window may come to the front";
}

TEST_F(DesktopNotificationsTest, ATokenLongerThanAnyIsNone) {
  ASSERT_TRUE(showOne());
  const uint id = service_->shown[0].id;
  service_->press(id, "default");
  // With this nothing could be started any more.
  service_->send("ActivationToken", {id, QString(1024 * 1024, QLatin1Char('t'))});
  service_->send("ActivationToken", {id, QString()});
  service_->send("ActionInvoked", {id, QStringLiteral("force")});
  ASSERT_TRUE(waitFor([this] { return !chosen_.empty() && chosen_.back().second == Action::force; }));
  EXPECT_EQ(qgetenv("XDG_ACTIVATION_TOKEN"), "token-" + QByteArray::number(id)) << "the one before stays";
  EXPECT_EQ(QProcess::execute(QStringLiteral("/bin/true")), 0);
}

TEST_F(DesktopNotificationsTest, SignalsOfOtherTypesAreNothing) {
  ASSERT_TRUE(showOne());
  const uint id = service_->shown[0].id;
  for (const char* const signal : {"ActionInvoked", "NotificationClosed", "ActivationToken"}) {
    service_->send(signal, {QPoint(1, 2), QPoint(3, 4)});  // structs
    service_->send(signal, {id, QPoint(3, 4)});
    service_->send(signal, {});
  }
  host_->show(warning("b"));
  ASSERT_TRUE(waitForShown(2));
  letPass(100ms);
  service_->press(service_->shown[1].id, "force");
  ASSERT_TRUE(waitFor([this] { return !chosen_.empty(); }));
  EXPECT_EQ(chosen_, (std::vector<std::pair<QString, Action>>{{"b", Action::force}}));
}

TEST_F(DesktopNotificationsTest, ANewerOneAboutTheSameTakesItsPlace) {
  startService();
  makeHost();
  host_->show(warning("a", "first"));
  host_->show(warning("a", "second"));
  host_->show(warning("a", "third"));
  ASSERT_TRUE(waitFor([this] { return !service_->shown.empty() && service_->shown.back().text == "third"; }));
  const auto count = service_->shown.size();
  letPass(100ms);
  host_->show(warning("a", "fourth"));
  host_->show(warning("a", "fifth"));
  ASSERT_TRUE(waitFor([this] { return service_->shown.back().text == "fifth"; }));
  for (std::size_t i = count; i < service_->shown.size(); ++i)
    EXPECT_EQ(service_->shown[i].replaces, service_->shown[0].id);
  service_->expire(service_->shown[0].id);
  letPass(100ms);
  host_->show(warning("a", "sixth"));
  ASSERT_TRUE(waitFor([this] { return service_->shown.back().text == "sixth"; }));
  EXPECT_EQ(service_->shown.back().replaces, 0U) << "it had gone";
}

TEST_F(DesktopNotificationsTest, WhatIsNoLongerSoIsTakenAway) {
  startService();
  makeHost();
  host_->show(warning("a"));
  ASSERT_TRUE(waitForShown(1));
  letPass(100ms);
  host_->withdraw("a");
  host_->withdraw("never shown");
  ASSERT_TRUE(waitFor([this] { return !service_->closed.empty(); }));
  EXPECT_EQ(service_->closed, std::vector<uint>{service_->shown[0].id});
  // Also what is on its way.
  host_->show(warning("b"));
  host_->withdraw("b");
  ASSERT_TRUE(waitFor([this] { return service_->closed.size() == 2; }));
  EXPECT_EQ(service_->closed[1], service_->shown[1].id);
}

TEST_F(DesktopNotificationsTest, WithoutAServiceItIsSaidAtOnce) {
  makeHost();
  QElapsedTimer timer;
  timer.start();
  host_->show(warning("a"));
  ASSERT_TRUE(waitFor([this] { return !notShown_.isEmpty(); }));
  EXPECT_LT(timer.elapsed(), DesktopNotifications::usualPatience.count());
  EXPECT_EQ(notShown_, QStringList("a"));
  // One that comes later is used.
  startService();
  host_->show(warning("b"));
  EXPECT_TRUE(waitForShown(1));
  EXPECT_EQ(notShown_, QStringList("a"));
}

TEST_F(DesktopNotificationsTest, AServiceThatIsReplacedIsAskedAnewWhatItCan) {
  startService();
  makeHost();
  host_->show(warning("a"));
  ASSERT_TRUE(waitForShown(1));
  letPass(100ms);
  service_.reset();
  letPass(100ms);
  startService({"body"});
  host_->show(warning("a"));
  ASSERT_TRUE(waitForShown(1));
  EXPECT_EQ(service_->shown[0].replaces, 0U) << "the other's number";
  EXPECT_TRUE(service_->shown[0].actions.isEmpty());
}

TEST_F(DesktopNotificationsTest, AFrozenServiceHoldsNothingUp) {
  startService();
  service_->freeze();
  makeHost(300ms);
  const Heartbeat heartbeat;
  host_->show(warning("a"));
  ASSERT_TRUE(waitFor([this] { return !notShown_.isEmpty(); }));
  EXPECT_TRUE(service_->shown.empty());
  EXPECT_LT(heartbeat.longestGap(), 250ms);
}

TEST_F(DesktopNotificationsTest, NorOneThatFreezesInBetween) {
  startService();
  makeHost(300ms);
  host_->show(warning("a"));
  ASSERT_TRUE(waitForShown(1));
  letPass(100ms);
  service_->freeze();
  host_->show(warning("b"));
  host_->show(warning("b", "newer"));
  ASSERT_TRUE(waitFor([this] { return !notShown_.isEmpty(); }));
  letPass(100ms);
  EXPECT_EQ(notShown_, QStringList("b"));
}

}  // namespace
}  // namespace onhook::test

int main(int argc, char** argv) {
  qputenv("QT_QPA_PLATFORM", "offscreen");
  const onhook::test::PrivateBus bus;
  if (bus.address().isEmpty()) return 1;
  const QGuiApplication application(argc, argv);
  QGuiApplication::setApplicationDisplayName(QStringLiteral("Onhook"));
  QGuiApplication::setDesktopFileName(QStringLiteral("org.onhook.Onhook"));
  ::testing::InitGoogleTest(&argc, argv);
  return RUN_ALL_TESTS();
}
