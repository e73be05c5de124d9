#include <gtest/gtest.h>

#include <QAbstractItemModelTester>
#include <random>

#include "core/SystemRuntime.h"
#include "tests/ui/list/ModelShadow.h"
#include "tests/ui/support/Examples.h"
#include "tests/ui/support/FakeProvider.h"
#include "tests/ui/support/Waiting.h"
#include "ui/list/ConnectionFilter.h"
#include "ui/list/ConnectionModel.h"
#include "ui/session/ConnectionMonitor.h"
#include "ui/session/HangUpController.h"

namespace onhook {
namespace {

using namespace std::chrono_literals;
using test::bundle;
using test::FakeProvider;
using test::letPass;
using test::ModelShadow;
using test::vpn;
using test::waitFor;

/// A random list each time, two providers, hang-ups in between: model and filter stay sound, and whoever only
/// listens knows all.
class RandomSnapshots {
 public:
  explicit RandomSnapshots(unsigned seed) : random_(seed) {
    HangUpSettings settings;
    settings.limit = 60ms;
    controller_.setSettings(settings);
    filter_.setSourceModel(&model_);
    filter_.sort(ConnectionModel::State);
    first_->onHangUp([](const Target&) { return Reply{}; });
    monitor_.addProvider(first_);
    monitor_.addProvider(second_);
    model_.setShown(true);
  }

  void play(int steps) {
    for (int step = 0; step < steps; ++step) {
      change(pick(4) == 0 ? *second_ : *first_);
      if (pick(3) == 0) act();
      if (pick(10) == 0) filter_.setFilterText(pick(2) == 0 ? QString() : QStringLiteral("link"));
      letPass(std::chrono::milliseconds(pick(30)));
      shadow_.verify();
    }
    ASSERT_TRUE(waitFor([&] { return controller_.runningCount() == 0; }));
    first_->list({});
    second_->list({});
    ASSERT_TRUE(waitFor([&] { return model_.rowCount() == 0; }));
    shadow_.verify();
    EXPECT_EQ(filter_.rowCount(), 0);
  }

 private:
  std::size_t pick(std::size_t choices) {
    return std::uniform_int_distribution<std::size_t>(0, choices - 1)(random_);
  }

  Connection randomConnection(const FakeProvider& provider, int number) {
    const std::string name = provider.name() + std::to_string(number);
    Connection connection = pick(2) == 0 ? vpn(name) : bundle(name, static_cast<int>(pick(5)));
    std::ranges::shuffle(connection.links, random_);
    connection.target.provider = provider.name();
    for (Link& link : connection.links) {
      link.target.provider = provider.name();
      link.state = static_cast<ConnectionState>(pick(4));
      link.bytesIn = pick(3) * 1000;
    }
    connection.state = static_cast<ConnectionState>(pick(4));
    connection.bytesIn = pick(3) * 1000;
    connection.mayHangUp.authority = static_cast<Authority>(pick(4));
    if (pick(3) == 0) connection.since.reset();
    return connection;
  }

  void change(FakeProvider& provider) {
    std::vector<Connection> connections;
    for (int number = 0; number < 8; ++number) {
      if (pick(3) != 0) connections.push_back(randomConnection(provider, number));
    }
    std::ranges::shuffle(connections, random_);
    if (!connections.empty() && pick(5) == 0) connections.push_back(connections.front());
    provider.list(std::move(connections));
  }

  void act() {
    const auto& connections = monitor_.snapshots()[0].connections;
    if (connections.empty()) return;
    const Connection& connection = connections[pick(connections.size())];
    Target target = connection.target;
    if (!connection.links.empty() && pick(2) == 0)
      target = connection.links[pick(connection.links.size())].target;
    switch (pick(3)) {
      case 0:
        controller_.hangUp(first_, target);
        break;
      case 1:
        controller_.watch(first_, target);
        break;
      default:
        controller_.giveUp(target);
        break;
    }
  }

  std::mt19937 random_;
  std::shared_ptr<Runtime> runtime_ = std::make_shared<SystemRuntime>();
  std::shared_ptr<FakeProvider> first_ = std::make_shared<FakeProvider>();
  std::shared_ptr<FakeProvider> second_ = std::make_shared<FakeProvider>("second", "Second system");
  ConnectionMonitor monitor_{runtime_};
  HangUpController controller_{runtime_};
  ConnectionModel model_{monitor_, controller_, runtime_};
  ConnectionFilter filter_;
  QAbstractItemModelTester modelTester_{&model_, QAbstractItemModelTester::FailureReportingMode::Fatal};
  QAbstractItemModelTester filterTester_{&filter_, QAbstractItemModelTester::FailureReportingMode::Fatal};
  ModelShadow shadow_{model_};
};

class RandomSnapshotsTest : public testing::TestWithParam<unsigned> {};

TEST_P(RandomSnapshotsTest, TheModelStaysSound) {
  RandomSnapshots snapshots(GetParam());
  snapshots.play(120);
}

INSTANTIATE_TEST_SUITE_P(Seeds, RandomSnapshotsTest, testing::Range(1U, 5U));

}  // namespace
}  // namespace onhook
