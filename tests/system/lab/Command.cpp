#include "tests/system/lab/Command.h"

#include <atomic>
#include <filesystem>
#include <stdexcept>

#include "tests/system/lab/Files.h"
#include "tests/system/lab/Inside.h"
#include "tests/system/lab/Process.h"

namespace onhook::lab {

namespace {

std::string lineOf(const std::vector<std::string>& command) {
  std::string line;
  for (const auto& word : command) line += word + ' ';
  return line;
}

}  // namespace

CommandResult run(const std::vector<std::string>& command, Duration limit) {
  static std::atomic<int> number = 0;
  const std::string log = folder + "/command-" + std::to_string(++number);
  Process process(command, {log, {}});
  const auto exitCode = process.wait(limit);
  CommandResult result{exitCode.value_or(-1), readFile(log)};
  std::filesystem::remove(log);
  if (!exitCode) throw std::runtime_error(lineOf(command) + "does not end: " + result.output);
  return result;
}

std::string mustRun(const std::vector<std::string>& command, Duration limit) {
  auto result = run(command, limit);
  if (result.exitCode == 0) return std::move(result.output);
  throw std::runtime_error(lineOf(command) + "failed (" + std::to_string(result.exitCode) +
                           "): " + result.output);
}

}  // namespace onhook::lab
