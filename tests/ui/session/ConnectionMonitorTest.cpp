#include "ui/session/ConnectionMonitor.h"

#include <gtest/gtest.h>

#include <map>
#include <system_error>

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

TEST_F(ConnectionMonitorTest, OneThatGetsNoThreadSaysSoAndIsMadeAsSoonAsThereIsOne) {
  bool hasThreads = false;
  int tries = 0;
  const auto make = [&]() -> std::shared_ptr<Provider> {
    ++tries;
    if (!hasThreads)
      throw std::system_error(std::make_error_code(std::errc::resource_unavailable_try_again), "no thread");
    return provider_;
  };
  provider_->list({vpn("a")});
  monitor_.addProvider("fake", QStringLiteral("Fake system"), make);
  ASSERT_TRUE(waitFor([&] { return monitor_.complete(); }));
  EXPECT_EQ(monitor_.snapshots()[0].reach, Reach::notAnswering);
  ASSERT_TRUE(monitor_.snapshots()[0].reason);
  EXPECT_EQ(monitor_.snapshots()[0].reason->code, "no-thread");
  EXPECT_TRUE(monitor_.watches("fake"));
  EXPECT_EQ(monitor_.provider("fake"), nullptr);
  EXPECT_TRUE(monitor_.providers().empty());
  EXPECT_EQ(monitor_.displayName("fake"), "Fake system");
  EXPECT_FALSE(monitor_.needsProcess("fake"));

  monitor_.refresh();
  EXPECT_EQ(tries, 2);
  monitor_.removeProvider("fake");
  EXPECT_FALSE(monitor_.watches("fake"));
  EXPECT_TRUE(monitor_.snapshots().empty());
  monitor_.refresh();
  EXPECT_EQ(tries, 2);

  monitor_.addProvider("fake", QStringLiteral("Fake system"), make);
  hasThreads = true;
  monitor_.refresh();
  EXPECT_EQ(monitor_.provider("fake"), provider_);
  EXPECT_TRUE(waitFor([&] { return monitor_.isListed(vpn("a").target); }));
  monitor_.refresh();
  EXPECT_EQ(tries, 4) << "it is made once";
}

TEST_F(ConnectionMonitorTest, OneThatGetsNoDescriptorSaysThat) {
  const auto full = std::make_error_code(std::errc::too_many_files_open);
  monitor_.addProvider("fake", QStringLiteral("Fake system"),
                       [full]() -> std::shared_ptr<Provider> { throw std::system_error(full, "eventfd"); });
  ASSERT_TRUE(waitFor([&] { return monitor_.complete(); }));
  ASSERT_TRUE(monitor_.snapshots()[0].reason);
  EXPECT_EQ(monitor_.snapshots()[0].reason->domain, ErrorDomain::posix);
  EXPECT_EQ(monitor_.snapshots()[0].reason->code, std::to_string(full.value()));
  EXPECT_EQ(monitor_.snapshots()[0].reason->text, full.message());
  EXPECT_FALSE(monitor_.snapshots()[0].reason->advice.empty());
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

TEST_F(ConnectionMonitorTest, TellsWhatHasChangedAndMissesNothing) {
  // Who applies only the changes knows the whole list.
  std::map<Target, Connection> applied;
  QObject::connect(&monitor_, &ConnectionMonitor::changed, &monitor_, [&] {
    for (const Connection* const one : monitor_.changes().removed) applied.erase(one->target);
    for (const Connection* const one : monitor_.changes().added) applied[one->target] = *one;
    for (const auto& [before, now] : monitor_.changes().changed) {
      EXPECT_EQ(applied[before->target], *before);
      applied[now->target] = *now;
    }
  });
  monitor_.addProvider(provider_);
  const auto other = std::make_shared<FakeProvider>("other");
  for (int round = 0; round < 50; ++round) {
    std::vector<Connection> list;
    for (int number = 0; number < 20; ++number) {
      Connection connection = vpn(std::to_string(number));
      if ((number * 7 + round) % 5 == 0) continue;
      connection.bytesIn = static_cast<std::uint64_t>(round / (number + 1));
      list.push_back(connection);
    }
    provider_->list(list);
    if (round == 10) monitor_.addProvider(other);
    if (round == 30) monitor_.removeProvider("other");
    letPass(round % 3 == 0 ? 30ms : 1ms);
  }
  const Connection last = vpn("last");
  provider_->list({last});
  ASSERT_TRUE(waitFor([&] { return monitor_.isListed(last.target); }));
  ASSERT_EQ(applied.size(), 1u);
  EXPECT_EQ(applied.begin()->second, last);
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
