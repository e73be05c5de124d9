#pragma once

#include <gtest/gtest.h>

#include <map>
#include <string>
#include <vector>

#include "core/HangUpResult.h"
#include "tests/contract/faults/Fault.h"

namespace onhook {

/// The fault matrix as this test program sees it: what a user gets to read, provider by fault. At the
/// program's end each provider's column is written to the folder that ONHOOK_FAULT_TABLE names, if it names
/// one (tests/contract/fault-table does); and what the README says is held against it where ONHOOK_README
/// names that.
class FaultTable : public testing::Environment {
 public:
  /// The one of this test program, which GoogleTest owns; made at the first call.
  static FaultTable& ofThisProgram();

  /// The outcome's word, and what is said beside it: what still stands, the error with its code. Without the
  /// numbers that each run has its own of.
  static std::string whatIsSeen(const HangUpResult& result);

  void note(const std::string& provider, Fault fault, const std::string& seen);
  /// The first thing noted of that fault that the README's table does not have; empty: it has all. Not
  /// `exactly`: the outcome alone counts, for in real time what stands beside it is a matter of luck.
  std::string whatReadmeLacks(const std::string& provider, Fault fault, bool exactly) const;

  void TearDown() override;

 private:
  using Cell = std::vector<std::string>;  ///< each thing once

  std::map<std::string, std::map<Fault, Cell>> columns_;  ///< by provider
};

}  // namespace onhook
