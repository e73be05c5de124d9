#include "tests/contract/faults/FaultSuite.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <string>

#include "tests/contract/ContractRun.h"
#include "tests/contract/faults/FaultTable.h"
#include "tests/contract/faults/OddBench.h"

namespace onhook {

namespace {

using namespace std::chrono_literals;

/// What is done besides, once the request was made.
void befall(OddBench& bench, Fault fault) {
  if (fault == Fault::sleepsCounted) bench.sleepCounted(8h);
  if (fault == Fault::sleepsUncounted) bench.sleepUncounted(2s);
}

class FaultTest : public testing::Test {
 public:
  FaultTest(ContractProvider provider, FaultRow row) : provider_(std::move(provider)), row_(std::move(row)) {}

  void TestBody() override {
    for (int repetition = 0; repetition < provider_.faultRepetitions && !HasFailure(); ++repetition) {
      SCOPED_TRACE(testing::Message() << "repetition " << repetition);
      const auto bench = provider_.makeBench(repetition);
      isInVirtualTime_ = bench->slack() == Duration::zero();
      const ContractStage stage = bench->setUpFault(row_.fault);
      if (!HasFatalFailure()) hangUp(*bench, stage);
    }
    if (HasFailure()) return;
    const FaultTable& table = FaultTable::ofThisProgram();
    EXPECT_EQ(table.whatReadmeLacks(provider_.name, row_.fault, isInVirtualTime_), "");
  }

 private:
  void hangUp(ContractBench& wellBench, const ContractStage& stage) {
    OddBench bench(wellBench);
    if (row_.fault == Fault::noThread) bench.haveNoThreads();
    bool befallen = false;
    const auto onProgress = [&](const HangUpProcedure&, const HangUpProgress& progress) {
      if (progress.asked && !std::exchange(befallen, true)) befall(bench, row_.fault);
    };
    const HangUpResult result = runContract(bench, stage, HangUpProcedure::Mode::hangUp, onProgress).result;
    const std::string seen = FaultTable::whatIsSeen(result);
    EXPECT_EQ(std::count(row_.allowed.begin(), row_.allowed.end(), result.outcome), 1) << seen;
    FaultTable::ofThisProgram().note(provider_.name, row_.fault, seen);
  }

  const ContractProvider provider_;
  const FaultRow row_;
  bool isInVirtualTime_ = false;
};

/// Fails for a fault that cannot happen without a reason, and for a reason that the README does not give.
class ReasonsTest : public testing::Test {
 public:
  explicit ReasonsTest(ContractProvider provider) : provider_(std::move(provider)) {}

  void TestBody() override {
    const FaultTable& table = FaultTable::ofThisProgram();
    for (const auto& [fault, reason] : provider_.cannotHappen) {
      EXPECT_FALSE(reason.empty());
      EXPECT_EQ(table.whatReadmeLacks(provider_.name, fault, true), "");
    }
  }

 private:
  const ContractProvider provider_;
};

}  // namespace

void registerFaults(const ContractProvider& provider) {
  FaultTable& table = FaultTable::ofThisProgram();
  const std::string suite = "Fault_" + provider.name;
  const auto add = [&](const std::string& test, auto make) {
    testing::RegisterTest(suite.c_str(), test.c_str(), nullptr, provider.name.c_str(), __FILE__, __LINE__,
                          std::move(make));
  };
  for (const FaultRow& row : faultRows()) {
    if (const auto reason = provider.cannotHappen.find(row.fault); reason != provider.cannotHappen.end()) {
      table.note(provider.name, row.fault, "— " + reason->second);
      continue;
    }
    // Without descriptors UBSan takes each object for a wrong one: it looks at them through a pipe.
    if (row.fault == Fault::noDescriptors && ONHOOK_UNDER_UBSAN) continue;
    add(std::string(row.test), [provider, row]() -> testing::Test* { return new FaultTest(provider, row); });
  }
  add("WhatCannotHappenSaysWhy", [provider]() -> testing::Test* { return new ReasonsTest(provider); });
}

}  // namespace onhook
