#pragma once

#include <gtest/gtest.h>

#include <map>
#include <string>
#include <vector>

namespace onhook {

/// One row of the hang-up contract.
struct ContractRule {
  int number;
  const char* text;
  const char* elsewhere;  ///< what of it is tested in another place, and where; may be empty
};

const std::vector<ContractRule>& contractRules();

/// The table provider × rule, printed when the test program ends.
class ContractTable : public testing::Environment {
 public:
  /// The one of this test program, which GoogleTest owns; made at the first call.
  static ContractTable& ofThisProgram();

  void addTest(const std::string& provider, int rule, const std::string& suite, const std::string& test);
  void addEmpty(const std::string& provider, int rule, const std::string& cell, const std::string& reason);

  void TearDown() override;

 private:
  struct Square {
    std::vector<std::string> tests;    ///< full names
    std::vector<std::string> reasons;  ///< "cell: why it is empty"
  };
  static std::string summary(const Square& square);

  std::map<std::string, std::map<int, Square>> squares_;  ///< by provider and rule
};

}  // namespace onhook
