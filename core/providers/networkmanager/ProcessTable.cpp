#include "core/providers/networkmanager/ProcessTable.h"

#include <dirent.h>
#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <charconv>
#include <memory>
#include <optional>
#include <set>
#include <sstream>
#include <string_view>

#include "core/providers/networkmanager/FileDescriptor.h"

namespace onhook::networkmanager {

namespace {

/// Empty when it cannot be read: a process may end between opening and reading, and reading fails then.
std::string readAll(const std::string& path) {
  const FileDescriptor file(::open(path.c_str(), O_RDONLY | O_CLOEXEC));
  std::string text;
  std::array<char, 4096> buffer;
  while (file) {
    const auto length = ::read(file.get(), buffer.data(), buffer.size());
    if (length < 0 && errno == EINTR) continue;
    if (length < 0) return {};
    if (length == 0) break;
    text.append(buffer.data(), static_cast<std::size_t>(length));
  }
  return text;
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

std::optional<Process> readProcess(const std::string& procRoot, pid_t pid) {
  const std::string path = procRoot + '/' + std::to_string(pid);
  auto process = parseStat(pid, readAll(path + "/stat"));
  if (process) process->arguments = split(readAll(path + "/cmdline"));
  return process;
}

/// One argument holds "--bus-name NAME" as words of its own: openvpn is given its helper's whole command
/// line.
bool namesBus(const Process& process, const std::string& busName) {
  const std::string words = "--bus-name " + busName;
  return std::any_of(process.arguments.begin(), process.arguments.end(), [&](const std::string& argument) {
    const auto at = argument.find(words);
    if (at == std::string::npos) return false;
    const auto end = at + words.size();
    return end == argument.size() || argument[end] == ' ';  // Connection_1 is not Connection_12
  });
}

}  // namespace

ProcessTable ProcessTable::read(const std::string& procRoot) {
  ProcessTable table;
  const std::unique_ptr<DIR, int (*)(DIR*)> folder(::opendir(procRoot.c_str()), ::closedir);
  if (!folder) return table;
  while (const dirent* entry = ::readdir(folder.get())) {
    const std::string_view name = entry->d_name;
    pid_t pid = 0;
    const auto [end, failure] = std::from_chars(name.data(), name.data() + name.size(), pid);
    if (failure != std::errc() || end != name.data() + name.size()) continue;
    if (auto process = readProcess(procRoot, pid)) table.add(std::move(*process));
  }
  return table;
}

ProcessTable ProcessTable::readOne(const std::string& procRoot, pid_t pid) {
  ProcessTable table;
  if (auto process = readProcess(procRoot, pid)) table.add(std::move(*process));
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

bool ProcessTable::isPlugin(const Process& process, const std::string& busName) {
  const auto& arguments = process.arguments;
  const auto option = std::find(arguments.begin(), arguments.end(), "--bus-name");
  return option != arguments.end() && std::next(option) != arguments.end() && *std::next(option) == busName;
}

std::vector<Process> ProcessTable::ofBusName(const std::string& busName) const {
  std::set<pid_t> members;
  std::vector<Process> found;
  const auto take = [&](const Process& process) {
    if (members.insert(process.id.pid).second) found.push_back(process);
  };
  for (const auto& [pid, process] : processes_) {
    if (isPlugin(process, busName)) take(process);
  }
  for (const auto& [pid, process] : processes_) {
    if (namesBus(process, busName)) take(process);
  }
  // A child's pid may be lower than its parent's: go on until nobody new turns up.
  for (bool grown = true; grown;) {
    const auto before = found.size();
    for (const auto& [pid, process] : processes_) {
      if (members.contains(process.parent)) take(process);
    }
    grown = found.size() != before;
  }
  return found;
}

std::vector<Process> ProcessTable::pppdsOfNetworkManager() const {
  std::vector<Process> found;
  for (const auto& [pid, process] : processes_) {
    if (process.name != "pppd") continue;
    const auto parent = processes_.find(process.parent);
    if (parent != processes_.end() && parent->second.name == "NetworkManager") found.push_back(process);
  }
  return found;
}

}  // namespace onhook::networkmanager
