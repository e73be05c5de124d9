#include "tests/contract/ContractSuite.h"
#include "tests/contract/simulated/SimulatedBench.h"

namespace onhook {
namespace {

// The practice network can be brought into every situation: no cell is empty.
const bool registered = registerContract({
    .name = "simulated",
    .makeBench = [](int repetition) { return std::make_unique<SimulatedBench>(repetition); },
    .repetitions = 24,
    .cannotHappen =
        {
            {Fault::notInstalled, "it is a part of Onhook"},
            {Fault::answersTwice, "a call returns once, and an event only wakes"},
            {Fault::answersOlder, "each call returns its own answer"},
            {Fault::wallClockJumps, "only the steady clock is asked"},
            {Fault::noDescriptors, "it needs none"},
        },
    .faultRepetitions = 24,
});

}  // namespace
}  // namespace onhook
