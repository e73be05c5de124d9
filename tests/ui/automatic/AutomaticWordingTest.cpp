#include "ui/automatic/AutomaticWording.h"

#include <gtest/gtest.h>

#include <QLocale>

namespace onhook {
namespace {

using namespace std::chrono_literals;
using Reason = AutomaticHangUps::Reason;
using Warning = AutomaticHangUps::Warning;

const AutomaticRule everyRule{10min, 60min, 500u * 1024 * 1024, QTime(22, 30)};

class AutomaticWordingTest : public testing::Test {
 protected:
  // It writes the time as the tests read it.
  AutomaticWordingTest() { QLocale::setDefault(QLocale::c()); }
  ~AutomaticWordingTest() override { QLocale::setDefault(QLocale::system()); }
};

TEST_F(AutomaticWordingTest, ARuleInWords) {
  EXPECT_EQ(wording::automaticText(everyRule),
            QStringLiteral("when idle for 10 min, after 60 min, after 500.0 MiB, at 22:30:00"));
  EXPECT_EQ(wording::automaticText({}), QString());
}

TEST_F(AutomaticWordingTest, WhatARowSaysOfIt) {
  AutomaticHangUps::Plan plan{everyRule, QDateTime(QDate(2026, 1, 2), QTime(14, 5)), true, std::nullopt};
  EXPECT_EQ(wording::automaticNote(plan),
            QStringLiteral("hangs up at 14:05:00, hangs up after 500.0 MiB, hangs up when idle for 10 min"));
  plan.counts = false;
  EXPECT_EQ(wording::automaticNote(plan), QStringLiteral("hangs up at 14:05:00"));
  plan.left = 43s;
  EXPECT_EQ(wording::automaticNote(plan), QStringLiteral("hangs up in 43 s"));
}

TEST_F(AutomaticWordingTest, TheWarningSaysWhy) {
  const QString name = QStringLiteral("Work %3 VPN");
  const auto warning = [&name](Reason reason) {
    return wording::automaticWarning(name, Warning{reason, everyRule, {}}, 60s);
  };
  EXPECT_EQ(warning(Reason::idle),
            QStringLiteral("Work %3 VPN has been idle for 10 min: hanging up in 60 s."));
  EXPECT_EQ(warning(Reason::upFor), QStringLiteral("Work %3 VPN may be up for 60 min: hanging up in 60 s."));
  EXPECT_EQ(warning(Reason::bytes), QStringLiteral("Work %3 VPN has moved 500.0 MiB: hanging up in 60 s."));
  EXPECT_EQ(warning(Reason::timeOfDay),
            QStringLiteral("Work %3 VPN is to go down at 22:30:00: hanging up in 60 s."));
}

TEST_F(AutomaticWordingTest, AfterwardsToo) {
  EXPECT_EQ(wording::automaticReason({Reason::idle, everyRule, {}}),
            QStringLiteral("It was idle for 10 min."));
  EXPECT_EQ(wording::automaticReason({Reason::upFor, everyRule, {}}),
            QStringLiteral("It was up for 60 min."));
  EXPECT_EQ(wording::automaticReason({Reason::bytes, everyRule, {}}),
            QStringLiteral("It has moved 500.0 MiB."));
  EXPECT_EQ(wording::automaticReason({Reason::timeOfDay, everyRule, {}}),
            QStringLiteral("It was to go down at 22:30:00."));
}

}  // namespace
}  // namespace onhook
