#include "ui/session/Comebacks.h"

#include <gtest/gtest.h>

#include "core/SystemRuntime.h"
#include "tests/ui/session/ControllerLog.h"
#include "tests/ui/support/Examples.h"
#include "tests/ui/support/FakeProvider.h"
#include "tests/ui/support/Waiting.h"
#include "ui/session/ConnectionMonitor.h"
#include "ui/session/HangUpController.h"

namespace onhook {
namespace {

using namespace std::chrono_literals;
using test::ControllerLog;
using test::FakeProvider;
using test::vpn;
using test::waitFor;

/// The system's, some time later.
class LaterRuntime final : public Runtime {
 public:
  TimePoint now() const override { return system_.now() + later; }
  void wait(Wakeup& wakeup, std::uint64_t seen, TimePoint until) override {
    system_.wait(wakeup, seen, until);
  }
  void launch(std::function<void()> work) override { system_.launch(std::move(work)); }

  Duration later{};

 private:
  SystemRuntime system_;
};

class ComebacksTest : public testing::Test {
 protected:
  ComebacksTest() {
    monitor_.addProvider(provider_);
    QObject::connect(&comebacks_, &Comebacks::cameBack, &comebacks_, [this] { ++told_; });
  }

  static Connection of(const std::string& entry, const std::string& name) {
    Connection connection = vpn(name);
    connection.entry = entry;
    return connection;
  }
  bool show(const std::vector<Connection>& connections) {
    provider_->list(connections);
    return waitFor([&] { return monitor_.snapshots()[0].connections == connections; });
  }
  bool hangUp(const Target& target) {
    controller_.hangUp(provider_, target);
    return waitFor([&] { return log_.finished(target) == 1; });
  }

  std::shared_ptr<Runtime> runtime_ = std::make_shared<SystemRuntime>();
  std::shared_ptr<FakeProvider> provider_ = std::make_shared<FakeProvider>();
  ConnectionMonitor monitor_{runtime_};
  HangUpController controller_{runtime_};
  ControllerLog log_{controller_};
  Comebacks comebacks_{monitor_, controller_, runtime_};
  const Connection first_ = of("office", "1");
  const Connection second_ = of("office", "2");
  int told_ = 0;
};

TEST_F(ComebacksTest, ANewConnectionOfWhatWasHungUpIsBack) {
  ASSERT_TRUE(show({first_}));
  ASSERT_TRUE(hangUp(first_.target));
  ASSERT_TRUE(show({second_, of("home", "3")}));
  EXPECT_TRUE(comebacks_.has(second_.target));
  EXPECT_FALSE(comebacks_.has(of("home", "3").target));
  ASSERT_TRUE(show({second_}));
  EXPECT_EQ(told_, 1);
  ASSERT_TRUE(show({}));
  EXPECT_FALSE(comebacks_.has(second_.target));
}

TEST_F(ComebacksTest, AlsoWhenItIsBackBeforeTheOutcomeIsKnown) {
  provider_->onHangUp([&](const Target&) {
    provider_->list({second_});
    return Reply{};
  });
  ASSERT_TRUE(show({first_}));
  ASSERT_TRUE(hangUp(first_.target));
  EXPECT_EQ(log_.lastOutcome(first_.target), Outcome::confirmed);
  EXPECT_TRUE(waitFor([&] { return comebacks_.has(second_.target); }));
}

TEST_F(ComebacksTest, WhatWasThereBeforeIsNot) {
  ASSERT_TRUE(show({first_, second_}));
  ASSERT_TRUE(hangUp(first_.target));
  ASSERT_TRUE(show({second_}));
  EXPECT_FALSE(comebacks_.has(second_.target));
}

TEST_F(ComebacksTest, WhatIsKnownToComeBackMayTakeItsTime) {
  const auto runtime = std::make_shared<LaterRuntime>();
  Comebacks comebacks(monitor_, controller_, runtime);
  const Connection office = of("office", "1"), modem = test::persistent("modem");
  ASSERT_TRUE(show({office, modem}));
  ASSERT_TRUE(hangUp(office.target));
  ASSERT_TRUE(hangUp(modem.target));
  runtime->later = 50min;
  Connection again = of(modem.entry, "again");
  ASSERT_TRUE(show({second_, again}));
  EXPECT_FALSE(comebacks.has(second_.target));
  EXPECT_TRUE(comebacks.has(again.target));
}

TEST_F(ComebacksTest, NothingIsBackAfterAFailure) {
  provider_->onHangUp([](const Target&) {
    return Reply{Reply::Kind::refused, Error{ErrorDomain::windows, "5", "Access is denied.", ""}};
  });
  ASSERT_TRUE(show({first_}));
  ASSERT_TRUE(hangUp(first_.target));
  EXPECT_EQ(log_.lastOutcome(first_.target), Outcome::refused);
  ASSERT_TRUE(show({second_}));
  EXPECT_FALSE(comebacks_.has(second_.target));
}

TEST_F(ComebacksTest, ConnectionsWithoutAnEntryAreNobodys) {
  const Connection loose = vpn("loose");
  ASSERT_TRUE(show({loose}));
  ASSERT_TRUE(hangUp(loose.target));
  ASSERT_TRUE(show({vpn("another")}));
  EXPECT_FALSE(comebacks_.has(vpn("another").target));
}

}  // namespace
}  // namespace onhook
