#pragma once

#include "tests/contract/ContractSuite.h"

namespace onhook {

/// Adds the fault matrix's column for one provider to the test program: a test for each fault, which hangs
/// one target up, expects what holds for every hang-up and one of the outcomes that can be the truth, and
/// notes what was seen. Called by registerContract().
void registerFaults(const ContractProvider& provider);

}  // namespace onhook
