#include "core/providers/other/Runner.h"

#include <fcntl.h>

#include <algorithm>
#include <filesystem>
#include <iterator>
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

/// By the name of the device alone: "/dev/net/tun". A tun's descriptor says more of itself, but that of all
/// descriptors of all processes is a lot to read.
bool mayBeTun(const std::filesystem::path& link) {
  return link.filename().string().starts_with("tun");
}

bool holds(const std::string& procRoot, pid_t pid, const std::string& interface) {
  std::error_code failed;
  const auto folder = std::filesystem::path(procRoot) / std::to_string(pid);
  for (std::filesystem::directory_iterator link(folder / "fd", failed), end; !failed && link != end;
       link.increment(failed)) {
    std::error_code closed;
    if (!mayBeTun(std::filesystem::read_symlink(link->path(), closed)) || closed) continue;
    const auto information = folder / "fdinfo" / link->path().filename();
    const auto text = readSmallFile(AT_FDCWD, information.string(), largestFile);
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
  const ProcessTable table = ProcessTable::read(procRoot);
  std::vector<const Process*> processes;
  for (const auto& [pid, process] : table.all()) processes.push_back(&process);
  // Most tunnels are a VPN program's: the others' descriptors need not be looked at then.
  const auto others = std::stable_partition(
      processes.begin(), processes.end(), [](const Process* process) { return isVpnProgram(process->name); });
  for (const Process* process : processes) {
    if (holds(procRoot, process->id.pid, interface)) return describe(procRoot, *process);
  }
  std::vector<const Process*> named;
  std::copy_if(processes.begin(), others, std::back_inserter(named),
               [&](const Process* process) { return names(*process, interface); });
  return named.size() == 1 ? std::optional(describe(procRoot, *named.front())) : std::nullopt;
}

}  // namespace onhook::other
