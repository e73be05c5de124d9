#include "tests/contract/ContractSuite.h"
#include "tests/contract/ras/RasBench.h"

namespace onhook {
namespace {

// Windows RAS can be brought into every situation: no cell is empty.
const bool registered = registerContract({
    .name = "ras",
    .makeBench = [](int repetition) { return std::make_unique<RasBench>(repetition); },
    .repetitions = RasBench::repetitions(),
});

}  // namespace
}  // namespace onhook
