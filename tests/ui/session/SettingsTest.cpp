#include "ui/session/Settings.h"

#include <gmock/gmock.h>

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>

namespace onhook {
namespace {

class SettingsTest : public testing::Test {
 protected:
  void write(const QByteArray& text) const {
    ASSERT_TRUE(QFileInfo(file_).dir().mkpath(QStringLiteral(".")));
    QFile stored(file_);
    ASSERT_TRUE(stored.open(QIODevice::WriteOnly));
    stored.write(text);
  }

  QTemporaryDir folder_;
  const QString file_ = folder_.filePath(QStringLiteral("sub/onhook.ini"));
};

TEST_F(SettingsTest, AtFirstConnectionsAreLeftUp) {
  const Settings settings(file_);
  for (const Occasion occasion : {Occasion::quit, Occasion::logOut, Occasion::suspend})
    EXPECT_EQ(settings.atEnd(occasion), AtEnd::leaveUp);
  EXPECT_FALSE(QFileInfo::exists(file_)) << "reading wrote something";
}

TEST_F(SettingsTest, ANewerProgramsAreReadAndLeftAlone) {
  const QByteArray newer =
      "[General]\nformat=2\n[AtEnd]\nquit=all\nlogOut=ask the moon\n[Weather]\nwatched=true\n";
  write(newer);
  Settings settings(file_);
  EXPECT_TRUE(settings.isNewer());
  EXPECT_EQ(settings.atEnd(Occasion::quit), AtEnd::hangUpAll);
  EXPECT_EQ(settings.atEnd(Occasion::logOut), AtEnd::leaveUp);
  settings.setAtEnd(Occasion::suspend, AtEnd::hangUpAll);
  EXPECT_EQ(settings.atEnd(Occasion::suspend), AtEnd::hangUpAll) << "it holds until the end";
  QFile stored(file_);
  ASSERT_TRUE(stored.open(QIODevice::ReadOnly));
  EXPECT_EQ(stored.readAll(), newer);
}

TEST_F(SettingsTest, EachChoiceIsItsOwnAndIsKept) {
  {
    Settings settings(file_);
    const QSignalSpy changes(&settings, &Settings::changed);
    settings.setAtEnd(Occasion::quit, AtEnd::hangUpAll);
    settings.setAtEnd(Occasion::suspend, AtEnd::hangUpDialed);
    EXPECT_EQ(changes.count(), 2);
    settings.setAtEnd(Occasion::suspend, AtEnd::hangUpDialed);
    EXPECT_EQ(changes.count(), 2) << "nothing changed";
  }
  Settings settings(file_);
  EXPECT_EQ(settings.atEnd(Occasion::quit), AtEnd::hangUpAll);
  EXPECT_EQ(settings.atEnd(Occasion::logOut), AtEnd::leaveUp);
  EXPECT_EQ(settings.atEnd(Occasion::suspend), AtEnd::hangUpDialed);
  settings.setAtEnd(Occasion::quit, AtEnd::leaveUp);
  EXPECT_EQ(Settings(file_).atEnd(Occasion::quit), AtEnd::leaveUp);
}

TEST_F(SettingsTest, ForHowLongTheHistoryIsKeptIsKept) {
  EXPECT_EQ(Settings(file_).keepHistory(), KeepHistory::days90);
  for (const KeepHistory keep : keephistory::all) {
    Settings settings(file_);
    const QSignalSpy changes(&settings, &Settings::changed);
    settings.setKeepHistory(keep);
    settings.setKeepHistory(keep);
    EXPECT_EQ(changes.count(), 1);
    EXPECT_EQ(Settings(file_).keepHistory(), keep);
    EXPECT_FALSE(keephistory::text(keep).isEmpty());
  }
  write("[History]\nkeep=a while\n");
  EXPECT_EQ(Settings(file_).keepHistory(), KeepHistory::days90);
}

TEST_F(SettingsTest, WhetherToAskBeforeHangingUpIsKept) {
  EXPECT_FALSE(Settings(file_).asksBeforeHangUp());
  {
    Settings settings(file_);
    const QSignalSpy changes(&settings, &Settings::changed);
    settings.setAsksBeforeHangUp(true);
    settings.setAsksBeforeHangUp(true);
    EXPECT_EQ(changes.count(), 1);
  }
  EXPECT_TRUE(Settings(file_).asksBeforeHangUp());
  EXPECT_EQ(Settings(file_).atEnd(Occasion::quit), AtEnd::leaveUp);
  write("[HangUp]\nasksFirst=perhaps\n");
  EXPECT_FALSE(Settings(file_).asksBeforeHangUp());
}

TEST_F(SettingsTest, WhatIsNotUnderstoodCountsAsNotChosen) {
  Settings(file_).setAtEnd(Occasion::quit, AtEnd::hangUpAll);
  write("[AtEnd]\nquit=everything\nlogOut=all\nsuspend=\"le\\x0ave\"\nlater=all\n");
  const Settings settings(file_);
  EXPECT_EQ(settings.atEnd(Occasion::quit), AtEnd::leaveUp);
  EXPECT_EQ(settings.atEnd(Occasion::logOut), AtEnd::hangUpAll);
  EXPECT_EQ(settings.atEnd(Occasion::suspend), AtEnd::leaveUp);
}

TEST_F(SettingsTest, TimesAreKeptWithinTheirBounds) {
  using namespace std::chrono_literals;
  {
    Settings settings(file_);
    EXPECT_EQ(settings.hangUp().limit, HangUpSettings{}.limit);
    EXPECT_EQ(settings.hangUp().settleTime, HangUpSettings{}.settleTime);
    settings.setLimit(45s);
    settings.setSettleTime(5s);
  }
  {
    Settings settings(file_);
    EXPECT_EQ(settings.hangUp().limit, 45s);
    EXPECT_EQ(settings.hangUp().settleTime, 5s);
    settings.setLimit(1s);
    EXPECT_EQ(settings.limit(), Settings::shortestLimit);
    settings.setSettleTime(1s);
    EXPECT_EQ(settings.settleTime(), Settings::shortestSettleTime) << "RAS documents no less";
  }
  for (const QByteArray unknown : {"soon", "0", "-30", "99999999999", ""}) {
    write("[HangUp]\nlimit=" + unknown + "\nsettleTime=" + unknown + '\n');
    EXPECT_EQ(Settings(file_).limit(), Settings::usualLimit) << unknown.data();
    EXPECT_EQ(Settings(file_).settleTime(), Settings::usualSettleTime) << unknown.data();
  }
}

TEST_F(SettingsTest, SystemsAndNotificationsAreWantedUntilTheyAreTurnedOff) {
  {
    Settings settings(file_);
    EXPECT_TRUE(settings.watches("pppd"));
    settings.setWatches("pppd", false);
    settings.setNotifiesAbout(NotifyAbout::comebacks, false);
  }
  {
    Settings settings(file_);
    EXPECT_FALSE(settings.watches("pppd"));
    EXPECT_TRUE(settings.watches("networkmanager"));
    EXPECT_FALSE(settings.notifiesAbout(NotifyAbout::comebacks));
    EXPECT_TRUE(settings.notifiesAbout(NotifyAbout::drops));
    EXPECT_TRUE(settings.notifiesAbout(NotifyAbout::tray));
    settings.setWatches("pppd", true);
    settings.setNotifiesAbout(NotifyAbout::comebacks, true);
  }
  EXPECT_TRUE(Settings(file_).watches("pppd"));
  EXPECT_TRUE(Settings(file_).notifiesAbout(NotifyAbout::comebacks));
}

TEST_F(SettingsTest, ClosingAndLanguageAreKept) {
  {
    Settings settings(file_);
    EXPECT_TRUE(settings.closesToTray());
    EXPECT_TRUE(settings.language().isEmpty());
    settings.setClosesToTray(false);
    settings.setLanguage(QStringLiteral("zh_CN"));
  }
  EXPECT_FALSE(Settings(file_).closesToTray());
  EXPECT_EQ(Settings(file_).language(), QStringLiteral("zh_CN"));
}

TEST_F(SettingsTest, WhatAnotherVersionWroteIsLeftAlone) {
  write("[HangUp]\nlimit=soon\n[Later]\nwhat=ever\n");
  Settings(file_).setAsksBeforeHangUp(true);
  QFile stored(file_);
  ASSERT_TRUE(stored.open(QIODevice::ReadOnly));
  const QByteArray text = stored.readAll();
  EXPECT_TRUE(text.contains("limit=soon")) << text.data();
  EXPECT_TRUE(text.contains("what=ever")) << text.data();
  EXPECT_TRUE(text.contains("asksFirst=true")) << text.data();
}

TEST_F(SettingsTest, ABrokenFileIsNoObstacle) {
  Settings(file_).setAtEnd(Occasion::quit, AtEnd::hangUpAll);
  for (const QByteArray& broken :
       {QByteArray("[AtEnd\nquit"), QByteArray(5000, '\0'), QByteArray("\xff\xfe[[[=]]]\n=\n")}) {
    write(broken);
    Settings settings(file_);
    EXPECT_EQ(settings.atEnd(Occasion::quit), AtEnd::leaveUp);
    settings.setAtEnd(Occasion::quit, AtEnd::hangUpAll);
    EXPECT_EQ(settings.atEnd(Occasion::quit), AtEnd::hangUpAll);
  }
}

TEST_F(SettingsTest, WhereNothingCanBeWrittenTheChoiceHoldsUntilTheEnd) {
  QFile blocker(folder_.filePath(QStringLiteral("sub")));
  ASSERT_TRUE(blocker.open(QIODevice::WriteOnly));
  Settings settings(file_);
  settings.setAtEnd(Occasion::logOut, AtEnd::hangUpAll);
  EXPECT_EQ(settings.atEnd(Occasion::logOut), AtEnd::hangUpAll);
}

}  // namespace
}  // namespace onhook
