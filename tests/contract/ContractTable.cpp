#include "tests/contract/ContractTable.h"

#include <iostream>

namespace onhook {

namespace {

const testing::TestInfo* findTest(const std::string& fullName) {
  const testing::UnitTest& program = *testing::UnitTest::GetInstance();
  for (int i = 0; i < program.total_test_suite_count(); ++i) {
    const testing::TestSuite& suite = *program.GetTestSuite(i);
    for (int j = 0; j < suite.total_test_count(); ++j) {
      const testing::TestInfo* test = suite.GetTestInfo(j);
      if (std::string(suite.name()) + "." + test->name() == fullName) return test;
    }
  }
  return nullptr;
}

}  // namespace

const std::vector<ContractRule>& contractRules() {
  static const std::vector<ContractRule> rules = {
      {1, "A target is named by a handle from dialing or from enumerating", ""},
      {2, "An invalid handle is an error; no error alone means gone", ""},
      {3, "What is still being dialed can be hung up, a failed dial too", ""},
      {4, "After the call the handle is dead; one native call per hang-up",
       "a second request joins the running one: the hang-up controller's tests"},
      {5, "Returning is not completion", ""},
      {6, "Do not exit right after asking", "quitting waits: the program's tests"},
      {7, "Dialing the same again at once can leave it unusable",
       "until when dialing is locked: the program's tests, once it dials"},
      {8, "Poll, be woken early, settle only where nothing can tell", ""},
      {9, "One link of a bundle can be hung up", ""},
      {10, "A custom dialer's hang-up runs inside the call", ""},
      {11, "Errors are shown with code, text and what to do", ""},
  };
  return rules;
}

ContractTable& ContractTable::ofThisProgram() {
  static ContractTable& table =
      static_cast<ContractTable&>(*testing::AddGlobalTestEnvironment(new ContractTable));
  return table;
}

void ContractTable::addTest(const std::string& provider, int rule, const std::string& suite,
                            const std::string& test) {
  squares_[provider][rule].tests.push_back(suite + "." + test);
}

void ContractTable::addEmpty(const std::string& provider, int rule, const std::string& cell,
                             const std::string& reason) {
  squares_[provider][rule].reasons.push_back(cell + ": " + reason);
}

std::string ContractTable::summary(const Square& square) {
  int passed = 0, failed = 0, notRun = 0;
  for (const std::string& name : square.tests) {
    const testing::TestInfo* test = findTest(name);
    if (!test || !test->should_run()) {
      ++notRun;
    } else if (test->result()->Passed()) {
      ++passed;
    } else {
      ++failed;
    }
  }
  std::string text;
  const auto say = [&text](int count, const char* what) {
    if (count > 0) text += (text.empty() ? "" : ", ") + std::to_string(count) + ' ' + what;
  };
  say(failed, "FAILED");
  say(passed, "passed");
  say(notRun, "not run");
  say(static_cast<int>(square.reasons.size()), "empty");
  return text;
}

void ContractTable::TearDown() {
  std::cout << "\nThe hang-up contract, provider by rule\n";
  for (const ContractRule& rule : contractRules()) {
    std::cout << (rule.number < 10 ? "   " : "  ") << rule.number << "  " << rule.text << '\n';
    for (auto& [provider, rules] : squares_) {
      const Square& square = rules[rule.number];
      std::cout << "        " << provider << ": " << summary(square) << '\n';
      for (const std::string& reason : square.reasons) std::cout << "          empty: " << reason << '\n';
    }
    if (*rule.elsewhere) std::cout << "        elsewhere: " << rule.elsewhere << '\n';
  }
  std::cout << std::flush;
}

}  // namespace onhook
