#include "tests/contract/ContractSuite.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <utility>
#include <vector>

#include "tests/contract/ContractCell.h"
#include "tests/contract/ContractTable.h"
#include "tests/contract/faults/FaultSuite.h"

namespace onhook {

namespace {

std::vector<ContractCell> allCells() {
  std::vector<ContractCell> cells;
  for (const auto& part : {cellsOfAsking(), cellsOfWaiting(), cellsOfObstacles()}) {
    cells.insert(cells.end(), part.begin(), part.end());
  }
  return cells;
}

class CellTest : public testing::Test {
 public:
  CellTest(ContractProvider provider, ContractCell cell)
      : provider_(std::move(provider)), cell_(std::move(cell)) {}

  void TestBody() override {
    for (int repetition = 0; repetition < provider_.repetitions && !HasFailure(); ++repetition) {
      SCOPED_TRACE(testing::Message() << "repetition " << repetition);
      const auto bench = provider_.makeBench(repetition);
      const ContractStage stage = bench->setUp(cell_.situation);
      if (!HasFatalFailure()) cell_.test(*bench, stage);
    }
  }

 private:
  const ContractProvider provider_;
  const ContractCell cell_;
};

/// Fails for a cell that is empty without a reason, and for a rule without a cell.
class CoverageTest : public testing::Test {
 public:
  explicit CoverageTest(ContractProvider provider) : provider_(std::move(provider)) {}

  void TestBody() override {
    for (const auto& [situation, reason] : provider_.emptyBecause) {
      EXPECT_FALSE(reason.empty()) << "no test for the situation \"" << toString(situation)
                                   << "\" and no reason";
    }
    const auto cells = allCells();
    for (const ContractRule& rule : contractRules()) {
      const auto belongs = [&](const ContractCell& cell) { return cell.rule == rule.number; };
      EXPECT_TRUE(std::any_of(cells.begin(), cells.end(), belongs))
          << "rule " << rule.number << " has no cell";
    }
  }

 private:
  const ContractProvider provider_;
};

template <typename Make>
void add(const ContractProvider& provider, const std::string& suite, const std::string& test, Make make) {
  testing::RegisterTest(suite.c_str(), test.c_str(), nullptr, provider.name.c_str(), __FILE__, __LINE__,
                        std::move(make));
}

}  // namespace

bool registerContract(ContractProvider provider) {
  ContractTable& table = ContractTable::ofThisProgram();
  const std::string suite = "Contract_" + provider.name;
  for (const ContractCell& cell : allCells()) {
    const auto empty = provider.emptyBecause.find(cell.situation);
    if (empty != provider.emptyBecause.end()) {
      table.addEmpty(provider.name, cell.rule, cell.name, empty->second);
      continue;
    }
    const std::string number = (cell.rule < 10 ? "0" : "") + std::to_string(cell.rule);
    const std::string test = "Rule" + number + "_" + cell.name;
    table.addTest(provider.name, cell.rule, suite, test);
    add(provider, suite, test, [provider, cell]() -> testing::Test* { return new CellTest(provider, cell); });
  }
  add(provider, "ContractCoverage_" + provider.name, "EveryCellIsATestOrSaysWhyNot",
      [provider]() -> testing::Test* { return new CoverageTest(provider); });
  if (provider.withFaults) registerFaults(provider);
  return true;
}

}  // namespace onhook
