#include "tests/contract/ContractSuite.h"
#include "tests/contract/ras/RasBench.h"

namespace onhook {
namespace {

// Windows RAS can be brought into every situation: no cell is empty.
const bool registered = registerContract({
    .name = "ras",
    .makeBench = [](int repetition) { return std::make_unique<RasBench>(repetition); },
    .repetitions = RasBench::repetitions(),
    .cannotHappen =
        {
            {Fault::answersOlder, "each call returns its own answer"},
            {Fault::wallClockJumps, "only the steady clock is asked"},
            {Fault::noDescriptors, "RAS is called without any"},
        },
    // In the system's time each costs seconds.
    .withFaults = RasBench::repetitions() > 1,
    .faultRepetitions = RasBench::repetitions(),
});

}  // namespace
}  // namespace onhook
