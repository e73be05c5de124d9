#include "tests/contract/ContractSuite.h"
#include "tests/contract/simulated/SimulatedBench.h"

namespace onhook {
namespace {

// The practice network can be brought into every situation: no cell is empty.
const bool registered = registerContract({
    .name = "simulated",
    .makeBench = [](int repetition) { return std::make_unique<SimulatedBench>(repetition); },
    .repetitions = 24,
});

}  // namespace
}  // namespace onhook
