#include "ui/session/TrafficReader.h"

#include <gtest/gtest.h>

#include <atomic>
#include <memory>
#include <optional>
#include <string>
#include <thread>
#include <vector>

#include "core/SystemRuntime.h"
#include "tests/ui/support/ThreadlessRuntime.h"
#include "tests/ui/support/Waiting.h"

namespace onhook {
namespace {

using test::waitFor;

class NamedView final : public NetworkView {
 public:
  explicit NamedView(std::string name) : name_(std::move(name)) {}
  Traffic read() const override {
    reader = std::this_thread::get_id();
    return {.known = true, .internetV4 = name_};
  }
  mutable std::atomic<std::thread::id> reader;

 private:
  const std::string name_;
};

TEST(TrafficReader, ReadsElsewhereAndTellsHere) {
  const auto machine = std::make_shared<NamedView>("eth0");
  const auto practice = std::make_shared<NamedView>("tun0");
  TrafficReader reader(std::make_shared<SystemRuntime>(), machine);
  reader.setView("simulated", practice);
  std::string ofMachine, ofPractice;
  std::thread::id told;
  reader.read("pppd", [&](const auto& traffic) {
    ofMachine = traffic->internetV4;
    told = std::this_thread::get_id();
  });
  reader.read("simulated", [&](const auto& traffic) { ofPractice = traffic->internetV4; });
  ASSERT_TRUE(waitFor([&] { return !ofMachine.empty() && !ofPractice.empty(); }));
  EXPECT_EQ(ofMachine, "eth0");
  EXPECT_EQ(ofPractice, "tun0");
  EXPECT_EQ(told, std::this_thread::get_id());
  EXPECT_NE(machine->reader.load(), told);
}

TEST(TrafficReader, WithoutAViewNothingIsKnown) {
  TrafficReader reader(std::make_shared<SystemRuntime>(), nullptr);
  std::optional<bool> known;
  reader.read("pppd", [&](const auto& traffic) { known = traffic->known; });
  ASSERT_TRUE(waitFor([&] { return known.has_value(); }));
  EXPECT_FALSE(*known);
}

TEST(TrafficReader, WithoutAThreadNothingIsKnown) {
  TrafficReader reader(std::make_shared<test::ThreadlessRuntime>(), std::make_shared<NamedView>("eth0"));
  std::optional<bool> known;
  reader.read("pppd", [&](const auto& traffic) { known = traffic->known; });
  ASSERT_TRUE(waitFor([&] { return known.has_value(); }));
  EXPECT_FALSE(*known);
}

TEST(TrafficReader, ThoseWhoAskAtOnceShareReadings) {
  class SlowView final : public NetworkView {
   public:
    Traffic read() const override {
      const int reading = ++readings;
      go->waitUntil(0, TimePoint::max());
      return {.known = true, .internetV4 = std::to_string(reading)};
    }
    mutable std::atomic<int> readings = 0;
    const std::shared_ptr<Wakeup> go = std::make_shared<Wakeup>();
  };
  const auto machine = std::make_shared<SlowView>();
  TrafficReader reader(std::make_shared<SystemRuntime>(), machine);
  std::vector<std::string> told;
  const auto note = [&](const auto& traffic) { told.push_back(traffic->internetV4); };
  reader.read("pppd", note);
  ASSERT_TRUE(waitFor([&] { return machine->readings == 1; }));
  for (int i = 0; i < 3; ++i) reader.read("pppd", note);
  machine->go->notify();
  ASSERT_TRUE(waitFor([&] { return told.size() == 4; }));
  EXPECT_EQ(told, (std::vector<std::string>{"1", "2", "2", "2"})) << "of none that began before it asked";
  reader.read("pppd", note);
  ASSERT_TRUE(waitFor([&] { return told.size() == 5; }));
  EXPECT_EQ(told.back(), "3");
}

TEST(TrafficReader, WhoAsksAgainAndAgainKeepsNoProcessorBusy) {
  using namespace std::chrono_literals;
  class View final : public NetworkView {
   public:
    Traffic read() const override {
      ++readings;
      std::this_thread::sleep_for(2ms);
      return {};
    }
    mutable std::atomic<int> readings = 0;
  };
  const auto machine = std::make_shared<View>();
  TrafficReader reader(std::make_shared<SystemRuntime>(), machine);
  const auto began = std::chrono::steady_clock::now();
  int told = 0;
  const TrafficReader::Told again = [&](const auto&) {
    ++told;
    reader.read("pppd", again);
  };
  again(nullptr);
  ASSERT_TRUE(waitFor([&] { return told > 10; }));
  const auto took = std::chrono::steady_clock::now() - began;
  EXPECT_LE(machine->readings, took / (2ms + 9 * 2ms) + 2);
}

TEST(TrafficReader, NobodyIsToldAfterItsEnd) {
  const auto machine = std::make_shared<NamedView>("eth0");
  bool told = false;
  {
    TrafficReader reader(std::make_shared<SystemRuntime>(), machine);
    reader.read("pppd", [&](const auto&) { told = true; });
  }
  EXPECT_TRUE(waitFor([&] { return machine->reader.load() != std::thread::id(); }));
  test::letPass(std::chrono::milliseconds(50));
  EXPECT_FALSE(told);
}

}  // namespace
}  // namespace onhook
