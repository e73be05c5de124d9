#pragma once

#include <functional>

#include "core/HangUpProcedure.h"
#include "tests/contract/ContractBench.h"

namespace onhook {

/// One hang-up or watch on a bench, and the truth beside it.
struct ContractRun {
  HangUpResult result;
  bool stoodWhenAnswered = false;  ///< it really stood when the system's answer was known
};

/// Runs a procedure to its end and expects what holds for every one: it ends within its limit, *confirmed*
/// and *already gone* are true, the bystander was not touched, and the native call was made at most once.
ContractRun runContract(ContractBench& bench, const ContractStage& stage,
                        HangUpProcedure::Mode mode = HangUpProcedure::Mode::hangUp,
                        const std::function<void(HangUpProcedure&, const HangUpProgress&)>& onProgress = {});

/// The outcome is *settled*, no sooner than the settle time.
void expectSettled(ContractBench& bench, const ContractStage& stage);

/// The native call was made exactly so often, where the bench can count.
void expectNativeCalls(ContractBench& bench, const Target& target, int calls);

/// Lets so much time go by on the bench.
void letPass(ContractBench& bench, Duration span);

}  // namespace onhook
