#include <gtest/gtest.h>

#include <stdexcept>
#include <string>

#include "core/providers/simulated/RasErrors.h"
#include "tests/contract/simulated/SimulatedBench.h"

// The practice network's column of the fault matrix. What is hung up is asked for when its world is 100 ms
// old.

namespace onhook {

namespace {

using namespace std::chrono_literals;
using Kind = SimulatedOutage::Kind;

constexpr Duration never = Duration::max();
constexpr Duration slowly = 1300ms;

SimulatedEntry subject(SimulatedHangUp behaviour) {
  return {
      .name = "subject", .kind = ConnectionKind::modem, .interface = "ppp0", .hangUp = std::move(behaviour)};
}

/// Ten that come and go all the time: 10,000 events a second.
std::vector<SimulatedEntry> flood() {
  std::vector<SimulatedEntry> entries;
  for (int i = 0; i < 10; ++i) {
    entries.push_back(
        {.name = "flood " + std::to_string(i), .vanishesAfter = 1ms, .comesBackAfter = Duration::zero()});
  }
  return entries;
}

}  // namespace

ContractStage SimulatedBench::setUpFault(Fault fault) {
  const SimulatedEntry slow = subject({.takes = slowly});
  switch (fault) {
    case Fault::stopped:
      return play(slow, {{Kind::away, 0s, never, {}}});
    case Fault::killedBefore:
      return play(slow, {{Kind::away, 50ms, never, {}}});
    case Fault::restartedBefore:
      return play(slow, {{Kind::away, 20ms, 80ms, {}}});
    case Fault::killedDuring:
      return play(subject({.takes = slowly, .callTakes = 1s}), {{Kind::away, 600ms, never, {}}});
    case Fault::restartedDuring:
      return play(subject({.takes = slowly, .callTakes = 1s}), {{Kind::away, 600ms, 900ms, {}}});
    case Fault::killedAfter:
      return setUp(Situation::systemGoesAway);
    case Fault::restartedAfter:
      return play(slow, {{Kind::away, 600ms, 900ms, {}}});
    case Fault::answersLate:
      return play(subject({.takes = 3s, .callTakes = 2s}));
    case Fault::answersNeverAndEnds:
      return setUp(Situation::callNeverReturns);
    case Fault::answersNever:
      return setUp(Situation::callNeverReturnsAndItStands);
    case Fault::answersAfterEvents:
      return play(subject({.takes = 500ms, .callTakes = 2s}));
    case Fault::saysNotThere:
      return setUp(Situation::deniedWhileItStands);
    case Fault::refuses:
      return setUp(Situation::refused);
    case Fault::fails:
      return play(subject({.refuses = rasError(628)}));
    case Fault::failsAndEnds:
      return play(subject({.takes = slowly, .refuses = rasError(628), .endsAllTheSame = true}));
    case Fault::eventsLost:
      return setUp(Situation::eventsLost);
    case Fault::eventsFlood:
      return play(slow, {}, flood());
    case Fault::anotherHangsUp: {
      SimulatedEntry others = slow;
      others.othersHangUpAfter = 100ms;
      return play(others);
    }
    case Fault::comesBack: {
      SimulatedEntry returning = slow;
      returning.comesBackAfter = Duration::zero();
      return play(returning);
    }
    case Fault::nameUsedAgain:
      return setUp(Situation::nameUsedAgain);
    case Fault::sleepsUncounted:
    case Fault::sleepsCounted:
    case Fault::noThread:
      return play(slow);
    default:
      throw std::logic_error("the practice network cannot have this fault");
  }
}

}  // namespace onhook
