#include "app/KeepDownAdvice.h"

#include <gtest/gtest.h>

#include "core/SystemRuntime.h"
#include "tests/ui/support/Examples.h"
#include "tests/ui/support/FakeProvider.h"
#include "tests/ui/support/Waiting.h"
#include "ui/session/ConnectionMonitor.h"

namespace onhook {
namespace {

using test::bundle;
using test::persistent;
using test::vpn;

class KeepDownAdviceTest : public testing::Test {
 protected:
  KeepDownAdviceTest() {
    Connection stubborn = persistent("gamma");
    stubborn.keepDown.reset();
    provider_->list({persistent("alpha"), vpn("beta"), stubborn, bundle("delta")});
    monitor_.addProvider(provider_);
    EXPECT_TRUE(test::waitFor([this] { return monitor_.find(vpn("beta").target) != nullptr; }));
  }
  KeepDownAdvice adviceFor(const Target& target) const {
    return keepDownAdvice(options_, monitor_, {target});
  }

  const std::shared_ptr<test::FakeProvider> provider_ = std::make_shared<test::FakeProvider>();
  ConnectionMonitor monitor_{std::make_shared<SystemRuntime>()};
  Options options_;
};

TEST_F(KeepDownAdviceTest, AHangUpIsToldWhatComesBack) {
  EXPECT_EQ(adviceFor(persistent("alpha").target).notes,
            QStringList({"alpha: comes back by itself; --keep-down stops that."}));
  EXPECT_EQ(adviceFor(persistent("gamma").target).notes, QStringList({"gamma: comes back by itself."}));
  EXPECT_TRUE(adviceFor(vpn("beta").target).notes.isEmpty());
  EXPECT_TRUE(adviceFor(persistent("gamma").target).complaints.isEmpty());
}

TEST_F(KeepDownAdviceTest, WhatCannotBeKeptDownIsComplainedOf) {
  options_.keepDown = true;
  EXPECT_TRUE(adviceFor(persistent("alpha").target).complaints.isEmpty());
  EXPECT_TRUE(adviceFor(persistent("alpha").target).notes.isEmpty());
  ASSERT_EQ(adviceFor(persistent("gamma").target).complaints.size(), 1);
  EXPECT_TRUE(adviceFor(persistent("gamma").target)
                  .complaints.front()
                  .startsWith("gamma comes back by itself, and Onhook cannot stop that."));
  EXPECT_EQ(adviceFor(bundle("delta").links[0].target).complaints,
            QStringList({"delta, link 1 is a link; --keep-down is for whole connections."}));
}

TEST_F(KeepDownAdviceTest, WhatDoesNotComeBackNeedsNone) {
  options_.keepDown = true;
  EXPECT_EQ(adviceFor(vpn("beta").target).notes,
            QStringList({"beta does not come back by itself; it is just hung up."}));
  options_.all = true;
  EXPECT_TRUE(adviceFor(vpn("beta").target).notes.isEmpty()) << "not of each";
}

}  // namespace
}  // namespace onhook
