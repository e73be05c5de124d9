#include "core/linux/ProcessText.h"

#include <algorithm>
#include <sstream>

namespace onhook {

std::optional<Process> processIn(pid_t pid, const std::string& stat) {
  const auto open = stat.find('(');
  const auto close = stat.rfind(')');
  if (open == std::string::npos || close == std::string::npos || close < open) return std::nullopt;
  Process process;
  process.id.pid = pid;
  process.name = stat.substr(open + 1, close - open - 1);
  std::istringstream rest(stat.substr(close + 1));
  char state = 0;
  rest >> state >> process.parent;
  constexpr int fieldsBetween = 17;  // fields 5 to 21
  std::string skipped;
  for (int i = 0; i < fieldsBetween; ++i) rest >> skipped;
  rest >> process.id.startTime;
  if (!rest || state == 'Z' || state == 'X') return std::nullopt;
  return process;
}

std::vector<std::string> argumentsIn(const std::string& commandLine) {
  std::vector<std::string> arguments;
  std::size_t start = 0;
  while (start < commandLine.size()) {
    const auto end = std::min(commandLine.find('\0', start), commandLine.size());
    arguments.push_back(commandLine.substr(start, end - start));
    start = end + 1;
  }
  return arguments;
}

std::optional<uid_t> realUserIn(const std::string& status) {
  const auto at = status.find("\nUid:");
  if (at == std::string::npos) return std::nullopt;
  std::istringstream fields(status.substr(at + 5));
  uid_t real = 0;
  if (!(fields >> real)) return std::nullopt;
  return real;
}

}  // namespace onhook
