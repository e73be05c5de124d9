#include "app/linux/PortalColours.h"

#include <gtest/gtest.h>

#include <optional>

#include "tests/app/linux/FakeLogind.h"
#include "tests/app/linux/FakePortal.h"
#include "tests/ui/support/Waiting.h"

namespace onhook::test {
namespace {

using namespace std::chrono_literals;

class PortalColoursTest : public testing::Test {
 protected:
  PortalColoursTest()
      : bus_(QDBusConnection::connectToBus(PrivateSystemBus::instance()->address(),
                                           QStringLiteral("colours"))) {}
  ~PortalColoursTest() override { QDBusConnection::disconnectFromBus(QStringLiteral("colours")); }

  void follow() {
    colours_ = std::make_unique<PortalColours>(bus_, [this](const ColourWish& wish) { wish_ = wish; });
  }
  bool becomes(const ColourWish& wish) {
    return waitFor([&] { return wish_ == wish; });
  }

  QDBusConnection bus_;
  std::optional<ColourWish> wish_;
  std::unique_ptr<PortalColours> colours_;
};

TEST_F(PortalColoursTest, WhatTheDesktopWantsHoldsFromTheStartAndWhenItChanges) {
  FakePortal portal(1);
  follow();
  ASSERT_TRUE(becomes({true, false}));
  portal.change(QStringLiteral("color-scheme"), 2);
  EXPECT_TRUE(becomes({false, false}));
  portal.change(QStringLiteral("contrast"), 1);
  EXPECT_TRUE(becomes({false, true}));
  portal.change(QStringLiteral("accent-color"), 1);
  portal.change(QStringLiteral("color-scheme"), 1);
  EXPECT_TRUE(becomes({true, true}));
}

TEST_F(PortalColoursTest, WhereNothingIsWantedOrNobodyTellsNothingIsDone) {
  {
    const FakePortal portal(0);
    follow();
    letPass(200ms);
    EXPECT_FALSE(wish_);
  }
  follow();
  letPass(200ms);
  EXPECT_FALSE(wish_);
}

}  // namespace
}  // namespace onhook::test
