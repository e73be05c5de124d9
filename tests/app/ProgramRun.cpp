#include "tests/app/ProgramRun.h"

#include <sstream>

namespace onhook {

namespace {

using Clock = ProgramProcess::Clock;
constexpr std::chrono::minutes patience{1};

}  // namespace

bool ProgramRun::finish(std::chrono::seconds within) {
  const auto until = Clock::now() + within;
  while (process_.readSome(until, output_, errors_)) {
  }
  if (!process_.hasClosed()) return false;
  exitCode_ = process_.waitForEnd();
  return true;
}

bool ProgramRun::readUntil(const std::string& text) {
  const auto until = Clock::now() + patience;
  while (output_.find(text) == std::string::npos)
    if (!process_.readSome(until, output_, errors_)) return false;
  return true;
}

bool ProgramRun::readErrorsUntil(const std::string& text) {
  const auto until = Clock::now() + patience;
  while (errors_.find(text) == std::string::npos)
    if (!process_.readSome(until, output_, errors_)) return false;
  return true;
}

std::vector<std::string> ProgramRun::lines() const {
  std::vector<std::string> lines;
  std::istringstream stream(output_);
  for (std::string line; std::getline(stream, line);)
    lines.push_back(line + (stream.eof() ? " (no line end)" : ""));
  return lines;
}

}  // namespace onhook
