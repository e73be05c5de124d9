#include <gtest/gtest.h>

#include <map>
#include <random>

#include "core/SystemRuntime.h"
#include "tests/ui/session/ControllerLog.h"
#include "tests/ui/support/Examples.h"
#include "tests/ui/support/FakeProvider.h"
#include "tests/ui/support/Waiting.h"
#include "ui/session/HangUpController.h"

namespace onhook {
namespace {

using namespace std::chrono_literals;
using test::bundle;
using test::ControllerLog;
using test::FakeProvider;
using test::letPass;
using test::vpn;
using test::waitFor;

/// Plays one random sequence of requests, give-ups and ends. ControllerLog sees to the pairs.
class Interleaving {
 public:
  explicit Interleaving(unsigned seed) : random_(seed) {
    HangUpSettings settings;
    settings.limit = 40ms;
    settings.firstPoll = 5ms;
    controller_.setSettings(settings);
    provider_->onHangUp([this](const Target& target) { return answer(target); });
    for (const Connection& connection : connections_) {
      targets_.push_back(connection.target);
      for (const Link& link : connection.links) targets_.push_back(link.target);
    }
    provider_->list(connections_);
  }

  void play(int steps) {
    for (int step = 0; step < steps; ++step) {
      act(targets_[pick(targets_.size())]);
      if (pick(3) == 0) letPass(std::chrono::milliseconds(pick(15)));
    }
    ASSERT_TRUE(waitFor([&] { return controller_.runningCount() == 0; }));
    for (const Target& target : targets_) {
      EXPECT_EQ(log_.started(target), log_.finished(target)) << target.toString();
      // One that is given up before it asks makes no call; none makes two.
      EXPECT_LE(provider_->hangUps(target), hangUpsBegun_[target]) << target.toString();
    }
  }

 private:
  std::size_t pick(std::size_t choices) {
    return std::uniform_int_distribution<std::size_t>(0, choices - 1)(random_);
  }

  void act(const Target& target) {
    switch (pick(6)) {
      case 0:
      case 1: {
        const auto before = controller_.running(target);
        const bool joins = before && !controller_.isWatch(target) && !givingUp_.contains(before->target);
        const Target covering = controller_.hangUp(provider_, target);
        EXPECT_TRUE(covering.takesIn(target));
        if (!joins) {
          ++hangUpsBegun_[covering];
          givingUp_.erase(covering);
        }
        break;
      }
      case 2: {
        const Target covering = controller_.watch(provider_, target);
        EXPECT_TRUE(covering.takesIn(target));
        givingUp_.erase(covering);
        break;
      }
      case 3:
        if (const auto running = controller_.running(target)) givingUp_.insert(running->target);
        controller_.giveUp(target);
        break;
      case 4:
        provider_->remove(target);
        break;
      default:
        provider_->list(connections_);
        break;
    }
  }

  /// On a call's own thread.
  Reply answer(const Target& target) {
    const auto die = calls_.fetch_add(1) % 4;
    if (die == 0) provider_->remove(target);
    if (die == 1)
      return {Reply::Kind::refused, Error{ErrorDomain::ras, "629", "The port was disconnected.", ""}};
    if (die == 2) std::this_thread::sleep_for(10ms);
    return {};
  }

  std::mt19937 random_;
  std::atomic<int> calls_ = 0;
  const std::vector<Connection> connections_{vpn("a"), bundle("isdn"), vpn("b")};
  std::vector<Target> targets_;
  std::map<Target, int> hangUpsBegun_;
  std::set<Target> givingUp_;
  std::shared_ptr<FakeProvider> provider_ = std::make_shared<FakeProvider>();
  HangUpController controller_{std::make_shared<SystemRuntime>()};
  ControllerLog log_{controller_};
};

class HangUpInterleavingsTest : public testing::TestWithParam<unsigned> {};

TEST_P(HangUpInterleavingsTest, EachStartedFinishesOnce) {
  Interleaving interleaving(GetParam());
  interleaving.play(150);
}

INSTANTIATE_TEST_SUITE_P(Seeds, HangUpInterleavingsTest, testing::Range(1U, 9U));

}  // namespace
}  // namespace onhook
