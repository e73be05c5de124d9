#include "tests/contract/simulated/SimulatedBench.h"

#include <gtest/gtest.h>

#include <iterator>
#include <utility>

#include "core/providers/simulated/RasErrors.h"
#include "core/providers/simulated/SimulatedIdentity.h"

namespace onhook {

namespace {

using namespace std::chrono_literals;
using Start = SimulatedEntry::Start;

constexpr Duration never = Duration::max();
constexpr Duration slowly = 1300ms;

// The bystander is the script's first entry, what is hung up the second.
const SimulatedIdentity bystander{1001, 10001};
const SimulatedIdentity subject{1002, 10002};

SimulatedEntry entry(SimulatedHangUp behaviour) {
  return {
      .name = "subject", .kind = ConnectionKind::modem, .interface = "ppp0", .hangUp = std::move(behaviour)};
}

}  // namespace

SimulatedBench::SimulatedBench(int repetition)
    : repetition_(repetition),
      runtime_(std::make_shared<VirtualRuntime>(static_cast<std::uint64_t>(repetition))),
      eventsDropped_(repetition % 4 == 3) {}

SimulatedBench::~SimulatedBench() {
  provider_.reset();
  runtime_->shutDown();
}

ContractStage SimulatedBench::setUp(Situation situation) {
  switch (situation) {
    case Situation::connected:
      return play(entry({.takes = 400ms}));
    case Situation::dialedByOnhook:
      return playDialed();
    case Situation::dialing: {
      SimulatedEntry dialing = entry({.takes = 400ms});
      dialing.start = Start::dialing;
      dialing.dialTakes = never;
      return play(dialing);
    }
    case Situation::dialFailed: {
      SimulatedEntry failed = entry({.takes = 400ms});
      failed.start = Start::dialing;
      failed.dialTakes = 0s;
      failed.dialFails = rasError(676);
      return play(failed);
    }
    case Situation::goneUnnoticed:
      return playGone();
    case Situation::deniedWhileItStands:
      return play(entry({.refuses = rasError(6)}));
    case Situation::nameUsedAgain:
      return playNameUsedAgain();
    case Situation::endsSlowly:
      return play(entry({.takes = slowly}));
    case Situation::heldByAnother:
      return play(entry({.heldBy = "Backup service"}));
    case Situation::neverEnds:
      return play(entry({.takes = never}));
    case Situation::systemGoesAway:
      return play(entry({.takes = slowly}), {{SimulatedOutage::Kind::away, 1s, never, {}}});
    case Situation::systemGoesAwayButSeen: {
      SimulatedEntry seen = entry({.takes = slowly});
      seen.interfaceTells = true;
      return play(seen, {{SimulatedOutage::Kind::away, 1s, never, {}}});
    }
    case Situation::eventsLost:
      eventsDropped_ = true;
      return play(entry({.takes = slowly}));
    case Situation::hidesItsEnd:
      return play(entry({.takes = slowly, .hidesEnd = true}));
    case Situation::linkOfBundle:
      return playLink({.takes = slowly});
    case Situation::linkHidesItsEnd:
      return playLink({.takes = slowly, .hidesEnd = true});
    case Situation::wholeBundle: {
      SimulatedEntry bundle = entry({.takes = slowly});
      bundle.links = {{}, {}};
      ContractStage stage = play(bundle);
      stage.links = {subject.linkTarget(1), subject.linkTarget(2)};
      return stage;
    }
    case Situation::callNeverReturns:
      return play(entry({.takes = slowly, .callTakes = never}));
    case Situation::callNeverReturnsAndItStands:
      return play(entry({.takes = never, .callTakes = never}));
    case Situation::refused:
      return play(entry({.refuses = rasError(753)}));
  }
  ADD_FAILURE() << "unknown situation";
  return {};
}

ContractStage SimulatedBench::play(SimulatedEntry entry, std::vector<SimulatedOutage> outages,
                                   std::vector<SimulatedEntry> others) {
  SimulatedScript script;
  script.entries = {{.name = "bystander"}, std::move(entry)};
  std::move(others.begin(), others.end(), std::back_inserter(script.entries));
  script.outages = std::move(outages);
  script.lookTakes = repetition_ % 3 * 20ms;
  script.eventsDropped = eventsDropped_;
  provider_ = std::make_shared<SimulatedProvider>(runtime_, std::move(script));
  runtime_->sleep(100ms);
  return {subject.target(), bystander.target(), {}};
}

ContractStage SimulatedBench::playLink(const SimulatedHangUp& behaviour) {
  SimulatedEntry bundle = entry({});
  bundle.links = {{.hangUp = behaviour}, {}};
  play(std::move(bundle));
  return {subject.linkTarget(1), subject.linkTarget(2), {}};
}

ContractStage SimulatedBench::playGone() {
  eventsDropped_ = true;
  SimulatedEntry gone = entry({});
  gone.vanishesAfter = 200ms;
  const ContractStage stage = play(std::move(gone));
  EXPECT_EQ(provider_->observer().presence(stage.target).state, PresenceState::up);
  runtime_->sleep(1s);
  return stage;
}

ContractStage SimulatedBench::playNameUsedAgain() {
  SimulatedEntry first = entry({});
  first.vanishesAfter = 200ms;
  first.handleReusedBy = "bystander";
  play(std::move(first));
  runtime_->sleep(1s);
  return {subject.target(), SimulatedIdentity{subject.handle, 10003}.target(), {}};
}

ContractStage SimulatedBench::playDialed() {
  SimulatedEntry idle = entry({.takes = 400ms});
  idle.start = Start::idle;
  play(std::move(idle));
  const DialResult dialed = provider_->actor().dial("subject");
  runtime_->sleep(5s);
  return {dialed.target.value_or(subject.target()), bystander.target(), {}};
}

bool SimulatedBench::dialAgain(const Target&) {
  const DialResult dialed = provider_->actor().dial("subject");
  if (!dialed.target) return false;
  runtime_->sleep(5s);
  provider_->observer().look(*dialed.target);
  runtime_->sleep(100ms);
  return provider_->observer().presence(*dialed.target).state == PresenceState::up;
}

}  // namespace onhook
