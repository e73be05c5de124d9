#include "app/SessionOrigin.h"

#include <unistd.h>

#include <cstdlib>
#include <fstream>
#include <iterator>

#include "app/linux/SshOrigin.h"
#include "core/linux/LinkMonitor.h"
#include "core/linux/ProcessTable.h"

namespace onhook {

namespace {

/// From that process's own environment, as far as this user may read it.
std::string inEnvironmentOf(pid_t pid) {
  std::ifstream file("/proc/" + std::to_string(pid) + "/environ", std::ios::binary);
  const std::string all{std::istreambuf_iterator<char>(file), {}};
  return sshConnectionIn(all);
}

}  // namespace

std::string sshConnectionOf(pid_t pid) {
  constexpr int furthest = 16;
  for (int step = 0; step < furthest && pid > 1; ++step) {
    if (std::string found = inEnvironmentOf(pid); !found.empty()) return found;
    const ProcessTable one = ProcessTable::readOne("/proc", pid);
    const auto process = one.all().find(pid);
    if (process == one.all().end()) return {};
    pid = process->second.parent;
  }
  return {};
}

std::string SessionOrigin::sshConnection() {
  if (const char* const own = std::getenv("SSH_CONNECTION")) return own;
  // sudo hands its program a fresh environment (sudoers(5), env_reset), and says that it did.
  if (std::getenv("SUDO_USER") == nullptr) return {};
  return sshConnectionOf(::getppid());
}

std::string SessionOrigin::interfaceTowards(const std::string& address) {
  return LinkMonitor(true).interfaceNameTowards(address);
}

// No desktop server says from where it is looked at: not VNC's, not xrdp, not the desktops' own.
OwnSession SessionOrigin::remoteDesktop() {
  return {};
}

}  // namespace onhook
