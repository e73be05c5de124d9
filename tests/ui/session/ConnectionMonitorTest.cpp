#include "ui/session/ConnectionMonitor.h"

#include <gtest/gtest.h>

#include "core/SystemRuntime.h"
#include "tests/ui/support/Examples.h"
#include "tests/ui/support/FakeProvider.h"
#include "tests/ui/support/ThreadlessRuntime.h"
#include "tests/ui/support/Waiting.h"

namespace onhook {
namespace {

using namespace std::chrono_literals;
using test::bundle;
using test::FakeProvider;
using test::letPass;
using test::vpn;
using test::waitFor;

class ConnectionMonitorTest : public testing::Test {
 protected:
  ConnectionMonitorTest() {
    QObject::connect(&monitor_, &ConnectionMonitor::changed, &monitor_, [this] { ++changes_; });
  }

  std::size_t listed() const { return monitor_.snapshots().at(0).connections.size(); }

  std::shared_ptr<Runtime> runtime_ = std::make_shared<SystemRuntime>();
  std::shared_ptr<FakeProvider> provider_ = std::make_shared<FakeProvider>();
  ConnectionMonitor monitor_{runtime_};
  int changes_ = 0;
};

TEST_F(ConnectionMonitorTest, HasNothingToSayWithoutProviders) {
  EXPECT_TRUE(monitor_.complete());
  EXPECT_TRUE(monitor_.snapshots().empty());
  EXPECT_EQ(monitor_.provider("fake"), nullptr);
}

TEST_F(ConnectionMonitorTest, TellsAProvidersFirstSnapshotLater) {
  provider_->list({vpn("a")});
  monitor_.addProvider(provider_);
  EXPECT_FALSE(monitor_.complete());
  ASSERT_EQ(monitor_.snapshots().size(), 1U);
  EXPECT_EQ(monitor_.snapshots()[0].reach, Reach::starting);
  EXPECT_EQ(monitor_.snapshots()[0].provider, "fake");

  ASSERT_TRUE(waitFor([&] { return monitor_.complete(); }));
  EXPECT_EQ(listed(), 1U);
  EXPECT_EQ(changes_, 1);
}

TEST_F(ConnectionMonitorTest, WithoutAThreadItSaysSoAndReadsAsSoonAsThereIsOne) {
  const auto machine = std::make_shared<test::ThreadlessRuntime>();
  ConnectionMonitor monitor(machine);
  provider_->list({vpn("a")});
  monitor.addProvider(provider_);
  ASSERT_TRUE(waitFor([&] { return monitor.complete(); }));
  EXPECT_EQ(monitor.snapshots()[0].reach, Reach::notAnswering);
  ASSERT_TRUE(monitor.snapshots()[0].reason);
  EXPECT_EQ(monitor.snapshots()[0].reason->code, "no-thread");
  machine->haveThreads();
  monitor.refresh();
  EXPECT_TRUE(waitFor([&] { return monitor.isListed(vpn("a").target); }));
}

TEST_F(ConnectionMonitorTest, OneThatIsRemovedIsReadNoMoreAndMayComeBack) {
  provider_->list({vpn("a")});
  monitor_.addProvider(provider_);
  const auto other = std::make_shared<FakeProvider>("other");
  other->list({});
  monitor_.addProvider(other);
  ASSERT_TRUE(waitFor([&] { return monitor_.complete(); }));
  changes_ = 0;
  monitor_.removeProvider("fake");
  EXPECT_EQ(changes_, 1);
  EXPECT_EQ(monitor_.provider("fake"), nullptr);
  ASSERT_EQ(monitor_.snapshots().size(), 1U);
  EXPECT_EQ(monitor_.snapshots()[0].provider, "other");
  EXPECT_FALSE(monitor_.isListed(vpn("a").target));

  // What it says from now on is not heard, and the other one's news are not taken for its own.
  provider_->list({vpn("a"), vpn("b")});
  letPass(50ms);
  ASSERT_EQ(monitor_.snapshots().size(), 1U);
  EXPECT_TRUE(monitor_.snapshots()[0].connections.empty());
  EXPECT_EQ(changes_, 1);
  EXPECT_TRUE(waitFor([&] { return provider_.use_count() == 1; })) << "its reader has let go of it";

  monitor_.addProvider(provider_);
  EXPECT_TRUE(waitFor([&] { return monitor_.isListed(vpn("b").target); }));
  monitor_.removeProvider("nobody");
  EXPECT_EQ(monitor_.providers().size(), 2U);
}

TEST_F(ConnectionMonitorTest, KnowsItsProviders) {
  monitor_.addProvider(provider_);
  EXPECT_EQ(monitor_.provider("fake"), provider_);
  EXPECT_EQ(monitor_.providers().size(), 1U);
  EXPECT_EQ(monitor_.displayName("fake"), "Fake system");
  EXPECT_EQ(monitor_.displayName("other"), "other");
}

TEST_F(ConnectionMonitorTest, TellsEveryChange) {
  monitor_.addProvider(provider_);
  ASSERT_TRUE(waitFor([&] { return monitor_.complete(); }));
  provider_->list({vpn("a"), vpn("b")});
  ASSERT_TRUE(waitFor([&] { return listed() == 2; }));
  provider_->list({});
  ASSERT_TRUE(waitFor([&] { return listed() == 0; }));
}

TEST_F(ConnectionMonitorTest, FoldsABurst) {
  monitor_.addProvider(provider_);
  ASSERT_TRUE(waitFor([&] { return monitor_.complete(); }));
  changes_ = 0;
  for (int number = 0; number < 500; ++number) provider_->list({vpn(std::to_string(number))});
  const auto last = vpn("499").target;
  ASSERT_TRUE(waitFor([&] { return monitor_.find(last) != nullptr; }));
  EXPECT_LT(changes_, 100);
}

TEST_F(ConnectionMonitorTest, FindsAConnectionAndThatOfALink) {
  const Connection isdn = bundle("isdn");
  provider_->list({vpn("a"), isdn});
  monitor_.addProvider(provider_);
  ASSERT_TRUE(waitFor([&] { return monitor_.complete(); }));
  ASSERT_NE(monitor_.find(isdn.target), nullptr);
  EXPECT_EQ(monitor_.find(isdn.target)->name, "isdn");
  EXPECT_EQ(monitor_.find(isdn.links[1].target), monitor_.find(isdn.target));
  EXPECT_EQ(monitor_.find({"other", isdn.target.connection, std::nullopt}), nullptr);
  EXPECT_EQ(monitor_.find({"fake", "none", std::nullopt}), nullptr);
}

TEST_F(ConnectionMonitorTest, PollsOnlyWhileShown) {
  monitor_.addProvider(provider_);
  ASSERT_TRUE(waitFor([&] { return monitor_.complete(); }));
  letPass(1500ms);
  EXPECT_EQ(provider_->looksAtAll(), 0);

  monitor_.setShown(true);
  ASSERT_TRUE(waitFor([&] { return provider_->looksAtAll() >= 3; }));

  monitor_.setShown(false);
  letPass(100ms);
  const int looks = provider_->looksAtAll();
  letPass(1500ms);
  EXPECT_EQ(provider_->looksAtAll(), looks);
}

TEST_F(ConnectionMonitorTest, LooksWhenAskedTo) {
  monitor_.addProvider(provider_);
  monitor_.refresh();
  EXPECT_TRUE(waitFor([&] { return provider_->looksAtAll() >= 1; }));
}

TEST_F(ConnectionMonitorTest, IsCompleteWhenAProviderCannotBeReached) {
  provider_->setReach(Reach::absent, Error{ErrorDomain::onhook, "absent", "Fake system is not running.", ""});
  monitor_.addProvider(provider_);
  EXPECT_TRUE(waitFor([&] { return monitor_.complete(); }));
}

TEST_F(ConnectionMonitorTest, LetsGoOfItsProviders) {
  std::weak_ptr<FakeProvider> watched = provider_;
  {
    ConnectionMonitor monitor(runtime_);
    monitor.addProvider(provider_);
    ASSERT_TRUE(waitFor([&] { return monitor.complete(); }));
  }
  provider_.reset();
  EXPECT_TRUE(waitFor([&] { return watched.expired(); }));
}

}  // namespace
}  // namespace onhook
