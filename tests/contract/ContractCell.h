#pragma once

#include <functional>
#include <string>
#include <vector>

#include "tests/contract/ContractBench.h"
#include "tests/contract/Situation.h"

namespace onhook {

/// One test of the suite: what a rule of the contract demands in one situation.
struct ContractCell {
  int rule = 0;
  std::string name;
  Situation situation = Situation::connected;
  std::function<void(ContractBench&, const ContractStage&)> test;
};

/// The rules that say what a target is and how it is asked: 1, 2, 3, 4 and 11.
std::vector<ContractCell> cellsOfAsking();
/// The rules that say when it is down, and how long to wait: 5, 6, 7 and 8.
std::vector<ContractCell> cellsOfWaiting();
/// The rules about what stands in the way: 9, a link's end, and 10, a call that blocks.
std::vector<ContractCell> cellsOfObstacles();

}  // namespace onhook
