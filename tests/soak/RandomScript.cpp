#include "tests/soak/RandomScript.h"

#include "core/providers/simulated/RasErrors.h"

namespace onhook::soak {

using namespace std::chrono_literals;

namespace {

SimulatedHangUp randomHangUp(Random& random) {
  SimulatedHangUp hangUp;
  hangUp.takes = upTo(random, 30);
  switch (pick(random, 24)) {
    case 0:
      hangUp.takes = Duration::max();
      break;
    case 1:
      hangUp.callTakes = upTo(random, 30);
      break;
    case 2:
      hangUp.callTakes = 600ms;  // beyond the limit
      break;
    case 3:
      hangUp.hidesEnd = true;
      break;
    case 4:
      hangUp.refuses = rasError(753);
      break;
    case 5:
      hangUp.refuses = rasError(668);
      hangUp.endsAllTheSame = true;
      break;
    case 6:
      hangUp.goneWhenAsked = true;
      break;
    case 7:
      hangUp.heldBy = "another program";
      hangUp.heldFor = oneIn(random, 2) ? Duration::max() : Duration(upTo(random, 30));
      break;
    default:
      break;
  }
  return hangUp;
}

SimulatedEntry randomEntry(Random& random, int number) {
  SimulatedEntry entry;
  entry.name = "connection " + std::to_string(number);
  entry.interface = "tun" + std::to_string(number);
  entry.hangUp = randomHangUp(random);
  entry.interfaceTells = oneIn(random, 2);
  if (oneIn(random, 5)) {
    for (std::size_t link = 0; link < 2 + pick(random, 2); ++link) {
      SimulatedLink member;
      member.hangUp = randomHangUp(random);
      if (oneIn(random, 6)) member.vanishesAfter = upTo(random, 60);
      entry.links.push_back(member);
    }
  }
  switch (pick(random, 16)) {
    case 0:
      entry.vanishesAfter = upTo(random, 60);
      break;
    case 1:
      entry.othersHangUpAfter = upTo(random, 30);
      break;
    case 2:
      entry.comesBackAfter = upTo(random, 10);
      break;
    case 3:
      entry.handleReusedBy = "connection " + std::to_string(number / 2);
      break;
    case 4:
      entry.leavesListEarly = true;
      break;
    case 5:
      // Not "invalid handle": that is how RAS says that it is gone.
      entry.statusError = rasError(600);
      break;
    default:
      break;
  }
  return entry;
}

}  // namespace

std::size_t pick(Random& random, std::size_t choices) {
  return std::uniform_int_distribution<std::size_t>(0, choices - 1)(random);
}

std::chrono::milliseconds upTo(Random& random, std::size_t milliseconds) {
  return std::chrono::milliseconds(pick(random, milliseconds + 1));
}

SimulatedScript randomScript(Random& random, int connections) {
  SimulatedScript script;
  for (int number = 0; number < connections; ++number) script.entries.push_back(randomEntry(random, number));
  script.eventsDropped = oneIn(random, 4);
  if (oneIn(random, 4)) script.lookTakes = upTo(random, 2);
  if (oneIn(random, 4)) {
    SimulatedOutage outage;
    outage.kind = static_cast<SimulatedOutage::Kind>(pick(random, 3));
    outage.from = 10ms + upTo(random, 60);
    outage.until = outage.from + upTo(random, 120);
    if (outage.kind == SimulatedOutage::Kind::enumerateFails) outage.error = rasError(6);
    script.outages.push_back(outage);
  }
  return script;
}

}  // namespace onhook::soak
