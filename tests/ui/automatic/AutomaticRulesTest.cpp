#include "ui/automatic/AutomaticRules.h"

#include <gtest/gtest.h>

#include <QFile>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>

#include "tests/ui/support/Waiting.h"

namespace onhook {
namespace {

using namespace std::chrono_literals;
using test::waitFor;

AutomaticRule idleFor(std::chrono::minutes time) {
  AutomaticRule rule;
  rule.idle = time;
  return rule;
}

class AutomaticRulesTest : public testing::Test {
 protected:
  QTemporaryDir folder_;
  const QString file_ = folder_.filePath(QStringLiteral("sub/onhook.ini"));
  // All that could make a group, a list or an escape of it.
  const EntryKey odd_{"networkmanager", "a/b\\c d=e%2F[é];\"x\",:y"};
};

TEST_F(AutomaticRulesTest, EachEntryHasItsOwnAndKeepsIt) {
  {
    AutomaticRules rules(file_);
    const QSignalSpy changes(&rules, &AutomaticRules::changed);
    EXPECT_TRUE(rules.of(odd_).isEmpty());
    EXPECT_TRUE(rules.set(odd_, idleFor(10min)));
    EXPECT_TRUE(rules.set({"pppd", "dsl"}, idleFor(20min)));
    EXPECT_TRUE(rules.set(odd_, idleFor(10min)));
    EXPECT_EQ(changes.count(), 2);
  }
  AutomaticRules rules(file_);
  EXPECT_EQ(rules.of(odd_), idleFor(10min));
  EXPECT_EQ(rules.of({"pppd", "dsl"}), idleFor(20min));
  EXPECT_TRUE(rules.set(odd_, {}));
  EXPECT_EQ(AutomaticRules(file_).all().size(), 1u);
}

TEST_F(AutomaticRulesTest, OtherSettingsOfTheFileStay) {
  {
    AutomaticRules rules(file_);
    rules.set(odd_, idleFor(10min));
    QSettings(file_, QSettings::IniFormat).setValue(QStringLiteral("HangUp/limit"), 40);
    rules.set(odd_, idleFor(11min));
    rules.set(odd_, {});
  }
  EXPECT_EQ(QSettings(file_, QSettings::IniFormat).value(QStringLiteral("HangUp/limit")).toInt(), 40);
}

TEST_F(AutomaticRulesTest, WhatIsNotUnderstoodIsLeftAsItIs) {
  {
    QSettings stored(file_, QSettings::IniFormat);
    stored.setValue(QStringLiteral("AutomaticHangUp/pppd%3Adsl"), QStringLiteral("phase-of-moon=full"));
    stored.setValue(QStringLiteral("AutomaticHangUp/nonsense"), QStringLiteral("idle=5"));
  }
  AutomaticRules rules(file_);
  EXPECT_TRUE(rules.all().empty());
  rules.set(odd_, idleFor(10min));
  EXPECT_EQ(
      QSettings(file_, QSettings::IniFormat).value(QStringLiteral("AutomaticHangUp/pppd%3Adsl")).toString(),
      QStringLiteral("phase-of-moon=full"));
}

TEST_F(AutomaticRulesTest, WhatAnotherProcessChoosesIsTakenIn) {
  AutomaticRules mine(file_);
  mine.set({"pppd", "dsl"}, idleFor(20min));
  mine.follow();
  AutomaticRules theirs(file_);
  theirs.set(odd_, idleFor(10min));
  EXPECT_TRUE(waitFor([&] { return mine.of(odd_) == idleFor(10min); }));
  theirs.set(odd_, {});
  EXPECT_TRUE(waitFor([&] { return mine.of(odd_).isEmpty(); }));
  EXPECT_EQ(mine.of({"pppd", "dsl"}), idleFor(20min));
}

TEST_F(AutomaticRulesTest, WhatCannotBeWrittenHoldsUntilTheEnd) {
  ASSERT_TRUE(QFile(folder_.filePath(QStringLiteral("sub"))).open(QIODevice::WriteOnly))
      << "in the folder's place";
  AutomaticRules rules(file_);
  EXPECT_FALSE(rules.set(odd_, idleFor(10min)));
  EXPECT_EQ(rules.of(odd_), idleFor(10min));
}

}  // namespace
}  // namespace onhook
