#include "ui/session/UiRelay.h"

#include <gmock/gmock.h>
#include <QCoreApplication>
#include <QTimer>
#include <algorithm>
#include <memory>
#include <thread>
#include <vector>

#include "tests/ui/support/Waiting.h"

namespace onhook {
namespace {

using namespace std::chrono_literals;
using test::waitFor;

TEST(UiRelayTest, RunsInOrderOnTheThreadOfItsReceiver) {
  QObject receiver;
  const auto relay = std::make_shared<UiRelay>(&receiver);
  std::vector<int> ran;
  std::vector<std::thread::id> on;
  std::thread other([&] {
    for (int i = 0; i < 100; ++i)
      relay->post([&, i] {
        ran.push_back(i);
        on.push_back(std::this_thread::get_id());
      });
  });
  other.join();
  EXPECT_THAT(ran, testing::IsEmpty()) << "nobody's turn has come";
  ASSERT_TRUE(waitFor([&] { return ran.size() == 100; }));
  EXPECT_TRUE(std::ranges::is_sorted(ran));
  EXPECT_THAT(on, testing::Each(std::this_thread::get_id()));
  relay->close();
}

TEST(UiRelayTest, ManyLeaveOtherEventsTheirTurn) {
  QObject receiver;
  const auto relay = std::make_shared<UiRelay>(&receiver);
  int ran = 0;
  for (int i = 0; i < 50; ++i)
    relay->post([&] {
      std::this_thread::sleep_for(2ms);
      ++ran;
    });
  std::vector<int> seen;
  QTimer timer;
  QObject::connect(&timer, &QTimer::timeout, &receiver, [&] { seen.push_back(ran); });
  timer.start(0);
  ASSERT_TRUE(waitFor([&] { return ran == 50; }));
  EXPECT_GT(std::ranges::count_if(seen, [](int at) { return at > 0 && at < 50; }), 2);
  relay->close();
}

TEST(UiRelayTest, WhatIsRunMayPostAndWait) {
  QObject receiver;
  const auto relay = std::make_shared<UiRelay>(&receiver);
  bool inside = false, after = false;
  relay->post([&] {
    relay->post([&] { inside = true; });
    EXPECT_TRUE(waitFor([&] { return inside; })) << "while the former still runs";
  });
  relay->post([&] { after = true; });
  EXPECT_TRUE(waitFor([&] { return after && inside; }));
  relay->close();
}

TEST(UiRelayTest, AfterItsEndNothingRuns) {
  QObject receiver;
  const auto relay = std::make_shared<UiRelay>(&receiver);
  bool ran = false;
  relay->post([&] { ran = true; });
  relay->close();
  relay->post([&] { ran = true; });
  test::letPass(20ms);
  EXPECT_FALSE(ran);
}

TEST(UiRelayTest, WhatIsRunMayEndTheReceiver) {
  auto receiver = std::make_unique<QObject>();
  auto relay = std::make_shared<UiRelay>(receiver.get());
  bool ran = false;
  relay->post([&] {
    relay->close();
    receiver.reset();
    relay.reset();
  });
  relay->post([&] { ran = true; });
  EXPECT_TRUE(waitFor([&] { return !relay; }));
  test::letPass(20ms);
  EXPECT_FALSE(ran);
}

}  // namespace
}  // namespace onhook
