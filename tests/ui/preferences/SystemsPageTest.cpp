#include "ui/preferences/SystemsPage.h"

#include <gtest/gtest.h>

#include <QCheckBox>
#include <QLabel>
#include <QTemporaryDir>

#include "core/SystemRuntime.h"
#include "tests/ui/support/FakeProvider.h"
#include "tests/ui/support/Waiting.h"
#include "ui/session/ConnectionMonitor.h"
#include "ui/session/Settings.h"

namespace onhook::test {
namespace {

class SystemsPageTest : public testing::Test {
 protected:
  QCheckBox& box(const SystemsPage& page, const char* name) {
    auto* const found = page.findChild<QCheckBox*>(QString::fromLatin1(name));
    EXPECT_NE(found, nullptr) << name;
    return *found;
  }

  QTemporaryDir folder_;
  Settings settings_{folder_.filePath(QStringLiteral("onhook.ini"))};
  ConnectionMonitor monitor_{std::make_shared<SystemRuntime>()};
};

TEST_F(SystemsPageTest, ASystemIsTurnedOffAndOnAndSaysHowItStands) {
  const auto provider = std::make_shared<FakeProvider>();
  provider->list({});
  monitor_.addProvider(provider);
  ASSERT_TRUE(waitFor([&] { return monitor_.complete(); }));
  const SystemsPage page(settings_, monitor_, {{"fake", QStringLiteral("Fake system")}}, {});
  const auto* const stand = page.findChild<QLabel*>(QStringLiteral("stand fake"));
  EXPECT_TRUE(box(page, "watches fake").isChecked());
  EXPECT_EQ(stand->text(), QStringLiteral("Fake system is watched."));
  box(page, "watches fake").click();
  EXPECT_FALSE(settings_.watches("fake"));
  EXPECT_EQ(stand->text(), QStringLiteral("Not watched."));
  settings_.setWatches("fake", true);
  EXPECT_TRUE(box(page, "watches fake").isChecked());
}

TEST_F(SystemsPageTest, ThePracticeNetworkComesAndGoes) {
  const auto practice = std::make_shared<FakeProvider>("simulated", "Practice network");
  const SystemsPage page(settings_, monitor_, {{"fake", QStringLiteral("Fake system")}}, [&](bool wanted) {
    if (wanted)
      monitor_.addProvider(practice);
    else
      monitor_.removeProvider("simulated");
  });
  EXPECT_FALSE(box(page, "practises").isChecked());
  box(page, "practises").click();
  EXPECT_TRUE(box(page, "practises").isChecked());
  box(page, "practises").click();
  EXPECT_FALSE(box(page, "practises").isChecked());
  // From the window's menu.
  monitor_.addProvider(practice);
  ASSERT_TRUE(waitFor([&] { return monitor_.complete(); }));
  EXPECT_TRUE(waitFor([&] { return box(page, "practises").isChecked(); }));
}

TEST_F(SystemsPageTest, PractisingAloneThereIsNothingToChoose) {
  const SystemsPage page(settings_, monitor_, {}, {});
  EXPECT_TRUE(page.findChildren<QCheckBox*>().isEmpty());
  EXPECT_NE(page.findChild<QLabel*>(QStringLiteral("practiceAlone")), nullptr);
}

}  // namespace
}  // namespace onhook::test
