#include "core/linux/ProcessTable.h"

#include <dirent.h>
#include <fcntl.h>

#include <algorithm>
#include <cerrno>
#include <charconv>
#include <memory>
#include <optional>
#include <sstream>
#include <string_view>
#include <utility>

#include "core/linux/SmallFile.h"

namespace onhook {

namespace {

/// It says nothing of the process: this one has not enough left to look.
bool isShortage(int failure) {
  return failure == EMFILE || failure == ENFILE || failure == ENOMEM;
}

/// Empty where the process is gone. By plain reads: a process may end between open and read, the read fails
/// with ESRCH then, and a file stream's buffer throws at that.
std::string readAll(const std::string& path, int& failure) {
  constexpr std::size_t longest = 4 << 20;  // a command line of any sane length
  auto text = readSmallFile(AT_FDCWD, path, longest);
  if (!text && isShortage(errno)) failure = errno;
  return std::move(text).value_or(std::string());
}

std::vector<std::string> split(const std::string& text) {
  std::vector<std::string> arguments;
  std::size_t start = 0;
  while (start < text.size()) {
    const auto end = std::min(text.find('\0', start), text.size());
    arguments.push_back(text.substr(start, end - start));
    start = end + 1;
  }
  return arguments;
}

/// "pid (name) state ppid ... starttime ...": the name may hold blanks and brackets, so its end is the last
/// ')'.
std::optional<Process> parseStat(pid_t pid, const std::string& stat) {
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

std::optional<Process> readProcess(const std::string& procRoot, pid_t pid, int& failure) {
  const std::string path = procRoot + '/' + std::to_string(pid);
  auto process = parseStat(pid, readAll(path + "/stat", failure));
  if (process) process->arguments = split(readAll(path + "/cmdline", failure));
  return process;
}

}  // namespace

ProcessTable ProcessTable::read(const std::string& procRoot) {
  ProcessTable table;
  const std::unique_ptr<DIR, int (*)(DIR*)> folder(::opendir(procRoot.c_str()), ::closedir);
  if (!folder) {
    if (isShortage(errno)) table.failure_ = errno;
    return table;
  }
  while (const dirent* entry = ::readdir(folder.get())) {
    const std::string_view name = entry->d_name;
    pid_t pid = 0;
    const auto [end, failure] = std::from_chars(name.data(), name.data() + name.size(), pid);
    if (failure != std::errc() || end != name.data() + name.size()) continue;
    if (auto process = readProcess(procRoot, pid, table.failure_)) table.add(std::move(*process));
  }
  return table;
}

ProcessTable ProcessTable::readOne(const std::string& procRoot, pid_t pid) {
  ProcessTable table;
  if (auto process = readProcess(procRoot, pid, table.failure_)) table.add(std::move(*process));
  return table;
}

void ProcessTable::add(Process process) {
  const pid_t pid = process.id.pid;
  processes_.insert_or_assign(pid, std::move(process));
}

bool ProcessTable::runs(const ProcessId& id) const {
  const auto it = processes_.find(id.pid);
  return it != processes_.end() && it->second.id == id;
}

}  // namespace onhook
