#include <unistd.h>

#include "tests/contract/ContractSuite.h"
#include "tests/contract/pppd/OwnNetwork.h"
#include "tests/contract/pppd/PppdBench.h"

namespace onhook {
namespace {

std::map<Situation, std::string> emptyCells() {
  std::map<Situation, std::string> reasons = {
      {Situation::deniedWhileItStands, "the kernel never says of a process that runs that there is none"},
      {Situation::heldByAnother, "a pppd has no holders: one signal ends it for everybody"},
      {Situation::systemGoesAwayButSeen,
       "no process is seen without /proc, and that the interface went does not mean that its pppd did"},
      {Situation::hidesItsEnd, "whom this user may see end he sees; whom he may not see is not listed"},
      {Situation::linkHidesItsEnd,
       "the bundle's database tells of each link; where that is damaged a link "
       "stays as it was read last"},
  };
  if (!hasOwnNetwork()) {
    const std::string noInterfaces =
        "needs interfaces: run as root, with /dev/net/tun, in which a network of "
        "its own is made";
    reasons.emplace(Situation::connected, noInterfaces);
    reasons.emplace(Situation::dialedByOnhook, noInterfaces);
    reasons.emplace(Situation::wholeBundle, noInterfaces);
  }
  if (::geteuid() != 0) {
    for (const Situation one :
         {Situation::refused, Situation::callNeverReturns, Situation::callNeverReturnsAndItStands}) {
      reasons.emplace(one, "needs a process of another user: run as root");
    }
  }
  return reasons;
}

std::map<Fault, std::string> impossibleFaults() {
  std::map<Fault, std::string> reasons = {
      {Fault::stopped, "pppd is no service: none runs where nothing is connected"},
      {Fault::answersTwice, "a signal is answered once, and an event only wakes"},
      {Fault::answersOlder, "each signal has its own answer"},
  };
  return reasons;
}

const bool registered = registerContract({
    .name = "pppd",
    .makeBench = [](int repetition) { return std::make_unique<PppdBench>(repetition); },
    .repetitions = 2,
    .emptyBecause = emptyCells(),
    .cannotHappen = impossibleFaults(),
    // As root alone it has processes of other users, interfaces and all.
    .withFaults = hasOwnNetwork() && ::geteuid() == 0,
});

}  // namespace
}  // namespace onhook
