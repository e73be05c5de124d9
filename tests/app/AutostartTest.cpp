#include "app/Autostart.h"

#include <gtest/gtest.h>

#include <QAction>
#include <QDir>

#include "app/AutostartSwitch.h"
#include "tests/app/AutostartPlace.h"

namespace onhook {
namespace {

class AutostartTest : public testing::Test {
 protected:
  Autostart autostart(const QString& program = absolute("Pro gram/onhook")) const {
    return Autostart(program, place_.name());
  }
  static QString absolute(const char* path) { return QDir::rootPath() + QString::fromUtf8(path); }

  test::AutostartPlace place_;
};

TEST_F(AutostartTest, IsOffUntilItIsTurnedOn) {
  EXPECT_FALSE(autostart().isOn());
  ASSERT_FALSE(autostart().set(true));
  EXPECT_TRUE(autostart().isOn());
  ASSERT_FALSE(autostart().set(false));
  EXPECT_FALSE(autostart().isOn());
  EXPECT_FALSE(autostart().set(false)) << "off already";
}

TEST_F(AutostartTest, StartsTheProgramHiddenAndInQuotes) {
  ASSERT_FALSE(autostart().set(true));
  const QString program = QDir::toNativeSeparators(absolute("Pro gram/onhook"));
  EXPECT_EQ(place_.command(), QLatin1Char('"') + program + QStringLiteral("\" --hidden"));
}

TEST_F(AutostartTest, OneOfAnotherPlaceIsNotThisOne) {
  ASSERT_FALSE(autostart(absolute("old/onhook")).set(true));
  EXPECT_FALSE(autostart().isOn());
  ASSERT_FALSE(autostart().set(true));
  EXPECT_TRUE(autostart().isOn());
  EXPECT_FALSE(autostart(absolute("old/onhook")).isOn());
}

TEST_F(AutostartTest, TurnedOffInTheDesktopsSettingsItIsOff) {
  ASSERT_FALSE(autostart().set(true));
  place_.turnOffElsewhere();
  EXPECT_FALSE(autostart().isOn());
  ASSERT_FALSE(autostart().set(true));
  EXPECT_TRUE(autostart().isOn()) << "turned on here, it is on";
}

TEST_F(AutostartTest, WhatCannotBeChangedIsSaid) {
  const Autostart nowhere(absolute("onhook"), place_.impossibleName());
  const auto error = nowhere.set(true);
  ASSERT_TRUE(error);
  EXPECT_NE(error->text, "");
  EXPECT_FALSE(nowhere.isOn());
}

TEST_F(AutostartTest, TheCommandShowsWhatIsSo) {
  QAction action;
  action.setCheckable(true);
  QStringList complaints;
  AutostartSwitch shown(action, autostart(), [&](const QString& text) { complaints << text; });
  EXPECT_FALSE(action.isChecked());
  action.trigger();
  EXPECT_TRUE(action.isChecked());
  EXPECT_TRUE(autostart().isOn());

  place_.turnOffElsewhere();
  shown.renew();
  EXPECT_FALSE(action.isChecked());
  EXPECT_TRUE(complaints.isEmpty());
}

TEST_F(AutostartTest, TheCommandDoesNotPretend) {
  QAction action;
  action.setCheckable(true);
  QStringList complaints;
  const AutostartSwitch shown(action, Autostart(absolute("onhook"), place_.impossibleName()),
                              [&](const QString& text) { complaints << text; });
  action.trigger();
  EXPECT_FALSE(action.isChecked());
  EXPECT_EQ(complaints.size(), 1);
}

}  // namespace
}  // namespace onhook
