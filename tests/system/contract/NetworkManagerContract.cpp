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
            {Situation::dialedByOnhook, "this provider does not dial; what others dial is all there is"},
            {Situation::dialFailed, "a failed activation keeps nothing: NetworkManager cleans up after it"},
            {Situation::heldByAnother, "NetworkManager counts no holders: one request ends it for everybody"},
            {Situation::linkOfBundle, noBundles},
            {Situation::linkHidesItsEnd, noBundles},
            {Situation::wholeBundle, noBundles},
        },
});

}  // namespace
}  // namespace onhook
