#pragma once

#include <functional>
#include <map>
#include <memory>
#include <string>

#include "tests/contract/ContractBench.h"
#include "tests/contract/Situation.h"
#include "tests/contract/faults/Fault.h"

namespace onhook {

/// A provider that takes the suite.
struct ContractProvider {
  std::string name;  ///< Provider::name()
  /// Makes a bench for one test; `repetition` counts from 0.
  std::function<std::unique_ptr<ContractBench>(int repetition)> makeBench;
  /// How often each test is run, each time on a fresh bench.
  int repetitions = 1;
  /// The situations that this provider cannot be brought into, each with the reason.
  std::map<Situation, std::string> emptyBecause = {};
  /// The faults that cannot happen to this provider, each with the reason, as the README is to give it.
  std::map<Fault, std::string> cannotHappen = {};
  /// False: the fault matrix is left to another test program, of another system.
  bool withFaults = true;
  /// How often each test of the fault matrix is run.
  int faultRepetitions = 1;
};

/// Adds the whole suite for one provider to the test program, one test for each cell that is not empty, and
/// the table provider × rule at its end; and the fault matrix (tests/contract/faults). A cell without a test
/// needs a reason, else a test fails. Call it before the tests run: from the initialiser of a constant in the
/// provider's own file. Returns true.
bool registerContract(ContractProvider provider);

}  // namespace onhook
