#include "tests/contract/ContractSuite.h"
#include "tests/system/contract/NetworkManagerBench.h"

namespace onhook {
namespace {

const std::string noBundles = "NetworkManager knows no bundles";

const bool registered = registerContract({
    .name = "networkmanager",
    .makeBench = [](int) { return std::make_unique<NetworkManagerBench>(); },
    .emptyBecause =
        {
            {Situation::heldByAnother, "NetworkManager counts no holders: one request ends it for everybody"},
            {Situation::linkOfBundle, noBundles},
            {Situation::linkHidesItsEnd, noBundles},
            {Situation::wholeBundle, noBundles},
        },
    .cannotHappen = {{Fault::wallClockJumps, "only the steady clock is asked"}},
});

}  // namespace
}  // namespace onhook
