#include "core/providers/other/Runner.h"

#include <fcntl.h>

#include <algorithm>
#include <filesystem>
#include <sstream>
#include <vector>

#include "core/linux/ServiceOf.h"
#include "core/linux/SmallFile.h"
#include "core/linux/Users.h"
#include "core/providers/other/Tunnel.h"

namespace onhook::other {

namespace {

constexpr std::size_t largestFile = 65536;

/// The interface of a tun's descriptor: "iff:\ttun0".
std::string interfaceIn(const std::string& descriptor) {
  std::istringstream lines(descriptor);
  for (std::string line; std::getline(lines, line);) {
    if (!line.starts_with("iff:")) continue;
    const auto start = line.find_first_not_of(" \t", 4);
    return start == std::string::npos ? std::string() : line.substr(start);
  }
  return {};
}

bool holds(const std::string& procRoot, pid_t pid, const std::string& interface) {
  std::error_code failed;
  const std::string folder = procRoot + '/' + std::to_string(pid) + "/fdinfo";
  for (std::filesystem::directory_iterator file(folder, failed), end; !failed && file != end;
       file.increment(failed)) {
    const auto text = readSmallFile(AT_FDCWD, file->path().string(), largestFile);
    if (text && interfaceIn(*text) == interface) return true;
  }
  return false;
}

/// "--dev tun5", "-i tun5", "--interface=tun5".
bool names(const Process& process, const std::string& interface) {
  return std::any_of(process.arguments.begin(), process.arguments.end(), [&](const std::string& argument) {
    return argument == interface || argument.ends_with('=' + interface);
  });
}

Runner describe(const std::string& procRoot, const Process& process) {
  Runner runner{process.id, process.name, {}, {}};
  if (const auto user = realUser(procRoot, process.id.pid)) runner.user = userName(*user);
  const std::string cgroup = procRoot + '/' + std::to_string(process.id.pid) + "/cgroup";
  if (const auto text = readSmallFile(AT_FDCWD, cgroup, largestFile)) runner.service = serviceOf(*text);
  return runner;
}

}  // namespace

std::optional<Runner> findRunner(const std::string& procRoot, const std::string& interface) {
  const ProcessTable processes = ProcessTable::read(procRoot);
  std::vector<const Process*> named;
  for (const auto& [pid, process] : processes.all()) {
    if (holds(procRoot, pid, interface)) return describe(procRoot, process);
    if (isVpnProgram(process.name) && names(process, interface)) named.push_back(&process);
  }
  return named.size() == 1 ? std::optional(describe(procRoot, *named.front())) : std::nullopt;
}

}  // namespace onhook::other
