#include "core/providers/simulated/SimulatedMemory.h"

#include <gmock/gmock.h>

#include <random>

#include "core/providers/simulated/RasErrors.h"

namespace onhook {
namespace {

using namespace std::chrono_literals;

/// A world in which anything may happen, and two that look at it: one at all of it each time, the other at
/// what it is told of.
class SimulatedMemoryTest : public testing::Test {
 protected:
  using Choice = std::mt19937;

  static bool oneIn(int count, Choice& choice) { return choice() % static_cast<unsigned>(count) == 0; }
  static Duration span(Choice& choice) { return std::chrono::milliseconds(choice() % 4000); }

  static SimulatedHangUp anyHangUp(Choice& choice) {
    SimulatedHangUp hangUp{.takes = span(choice)};
    hangUp.hidesEnd = oneIn(8, choice);
    if (oneIn(8, choice)) hangUp.refuses = rasError(753);
    hangUp.endsAllTheSame = oneIn(2, choice);
    hangUp.goneWhenAsked = oneIn(8, choice);
    if (oneIn(6, choice)) {
      hangUp.heldBy = "Backup service";
      hangUp.heldFor = span(choice);
    }
    return hangUp;
  }

  static SimulatedEntry anyEntry(int number, int count, Choice& choice) {
    const std::string name = std::to_string(number);
    SimulatedEntry entry{.name = name, .interface = "tun" + name};
    if (oneIn(3, choice)) entry.device = "modem" + std::to_string(choice() % 2);
    if (!entry.device.empty()) entry.kind = ConnectionKind::modem;
    if (oneIn(4, choice)) entry.goesOver = {"tun" + std::to_string(choice() % static_cast<unsigned>(count))};
    for (unsigned i = choice() % 3; i > 0; --i) {
      SimulatedLink& link = entry.links.emplace_back();
      link.hangUp = anyHangUp(choice);
      if (oneIn(4, choice)) link.vanishesAfter = span(choice);
    }
    if (oneIn(4, choice)) entry.start = SimulatedEntry::Start::dialing;
    if (oneIn(4, choice)) entry.start = SimulatedEntry::Start::idle;
    entry.hangUp = anyHangUp(choice);
    entry.dialTakes = span(choice);
    if (oneIn(2, choice)) entry.dialPhases = {"opening the port", "authenticating"};
    if (oneIn(5, choice)) entry.dialFails = rasError(676);
    if (oneIn(5, choice)) entry.vanishesAfter = span(choice);
    if (oneIn(5, choice)) entry.othersHangUpAfter = span(choice);
    if (oneIn(4, choice)) entry.comesBackAfter = span(choice);
    if (oneIn(2, choice)) entry.keepDown = KeepDown{};
    if (oneIn(6, choice)) entry.handleReusedBy = std::to_string(choice() % static_cast<unsigned>(count));
    entry.leavesListEarly = oneIn(5, choice);
    entry.interfaceTells = oneIn(2, choice);
    return entry;
  }

  static SimulatedScript anyScript(Choice& choice) {
    SimulatedScript script;
    const int count = 2 + static_cast<int>(choice() % 5);
    for (int i = 0; i < count; ++i) script.entries.push_back(anyEntry(i, count, choice));
    using Kind = SimulatedOutage::Kind;
    for (const Kind kind : {Kind::away, Kind::enumerateFails}) {
      const Duration from = span(choice);
      if (oneIn(5, choice)) script.outages.push_back({kind, from, from + span(choice), {}});
    }
    return script;
  }

  void noteTargets() {
    for (const NativeConnection& found : world_->enumerate().connections) {
      targets_.insert(found.identity.target());
      for (std::size_t i = 1; i <= world_->script().entries[found.entry].links.size(); ++i)
        targets_.insert(found.identity.linkTarget(static_cast<int>(i)));
    }
  }
  Target anyTarget(Choice& choice) const {
    auto at = targets_.begin();
    std::advance(at, choice() % targets_.size());
    return *at;
  }

  void doSomething(Choice& choice) {
    const std::string entry = world_->script().entries[choice() % world_->script().entries.size()].identity();
    if (oneIn(5, choice)) {
      if (const auto target = world_->dial(entry).target) {
        all_->noteDialed(*target, entry);
        some_->noteDialed(*target, entry);
      }
    }
    if (targets_.empty()) return;
    const Target target = anyTarget(choice);
    switch (choice() % 7) {
      case 0:
        world_->hangUp(target);
        break;
      case 1:
        world_->keepDown(target);
        break;
      case 2:
        world_->force(target);
        break;
      case 3:
        watched_.push_back(target);
        all_->watch(target);
        some_->watch(target);
        break;
      case 4:
        if (watched_.empty()) break;
        all_->unwatch(watched_.back());
        some_->unwatch(watched_.back());
        watched_.pop_back();
        break;
      default:
        break;
    }
  }

  /// As the provider does it: what is asked for is tracked.
  void look(Choice& choice) {
    SimulatedMemory::Look look{++number_, now_, oneIn(10, choice), world_->takeNews(), {}};
    if (!targets_.empty() && oneIn(2, choice)) look.asked.insert(anyTarget(choice));
    look.asked.insert(ended_.begin(), ended_.end());
    for (const Target& target : look.asked) {
      all_->track(target);
      some_->track(target);
    }
    const auto ofSome = some_->update(*world_, look);
    look.news.all = true;
    const auto ofAll = all_->update(*world_, look);
    EXPECT_EQ(ofSome.connections, ofAll.connections);
    EXPECT_EQ(ofSome.ended, ofAll.ended);
    EXPECT_EQ(ofSome.list, ofAll.list);
    ended_ = ofAll.ended;
  }

  void compare() const {
    EXPECT_EQ(some_->snapshot(), all_->snapshot());
    for (const Target& target : targets_) {
      EXPECT_EQ(some_->presence(target), all_->presence(target)) << target.toString();
      EXPECT_EQ(some_->keepsPortAfterFailing(target), all_->keepsPortAfterFailing(target));
    }
  }

  TimePoint now_{1h};
  std::uint64_t number_ = 0;
  std::unique_ptr<SimulatedWorld> world_;
  std::unique_ptr<SimulatedMemory> all_, some_;
  std::set<Target> targets_;
  std::vector<Target> watched_;
  std::set<Target> ended_;
};

TEST_F(SimulatedMemoryTest, LookingAtWhatChangedFindsWhatLookingAtAllDoes) {
  for (unsigned seed = 0; seed < 200 && !HasFailure(); ++seed) {
    SCOPED_TRACE(testing::Message() << "seed " << seed);
    Choice choice(seed);
    world_ = std::make_unique<SimulatedWorld>(anyScript(choice), now_);
    all_ = std::make_unique<SimulatedMemory>(world_->script());
    some_ = std::make_unique<SimulatedMemory>(world_->script());
    targets_.clear();
    watched_.clear();
    ended_.clear();
    for (int step = 0; step < 60 && !HasFailure(); ++step) {
      now_ += std::chrono::milliseconds(choice() % 500);
      world_->advanceTo(now_);
      noteTargets();
      doSomething(choice);
      look(choice);
      compare();
    }
  }
}

}  // namespace
}  // namespace onhook
