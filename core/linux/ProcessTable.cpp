#include "core/linux/ProcessTable.h"

#include <dirent.h>
#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <charconv>
#include <ctime>
#include <memory>
#include <optional>
#include <string_view>
#include <utility>

#include "core/linux/ProcessText.h"
#include "core/linux/SmallFile.h"

namespace onhook {

namespace {

/// It says nothing of the process: this one has not enough left to look.
bool isShortage(int failure) {
  return failure == EMFILE || failure == ENFILE || failure == ENOMEM;
}

/// Empty where the process is gone. By plain reads: a process may end between open and read, the read fails
/// with ESRCH then, and a file stream's buffer throws at that.
std::string readAll(int folder, const std::string& path, int& failure) {
  constexpr std::size_t longest = 4 << 20;  // a command line of any sane length
  auto text = readSmallFile(folder, path, longest);
  if (!text && isShortage(errno)) failure = errno;
  return std::move(text).value_or(std::string());
}

/// `path`: of its folder, from that one.
std::optional<Process> readProcess(int folder, const std::string& path, pid_t pid, int& failure) {
  auto process = processIn(pid, readAll(folder, path + "/stat", failure));
  if (process) process->arguments = argumentsIn(readAll(folder, path + "/cmdline", failure));
  return process;
}

/// Those that have started since, in clock ticks since boot, may be about to become another program.
std::uint64_t youngSince() {
  constexpr std::uint64_t youth = 10;
  timespec now{};
  ::clock_gettime(CLOCK_BOOTTIME, &now);
  const auto seconds = static_cast<std::uint64_t>(now.tv_sec);
  return seconds < youth ? 0 : (seconds - youth) * static_cast<std::uint64_t>(::sysconf(_SC_CLK_TCK));
}

}  // namespace

ProcessTable ProcessTable::read(const std::string& procRoot) {
  return readEach(procRoot, [](pid_t, ino_t) { return nullptr; });
}

ProcessTable ProcessTable::readAgain(const std::string& procRoot, const ProcessTable& before,
                                     const std::set<pid_t>& wanted) {
  return readEach(procRoot, [&](pid_t pid, ino_t folder) -> const Process* {
    const auto settled = before.settled_.find(pid);
    if (settled == before.settled_.end() || settled->second != folder || wanted.contains(pid)) return nullptr;
    return &before.processes_.at(pid);
  });
}

ProcessTable ProcessTable::readEach(const std::string& procRoot, const Keeps& keeps) {
  ProcessTable table;
  // Elsewhere an inode says nothing of the process.
  const std::uint64_t since = procRoot == "/proc" ? youngSince() : 0;
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
    if (const Process* const kept = keeps(pid, entry->d_ino)) {
      table.processes_.emplace_hint(table.processes_.end(), pid, *kept);
      table.settled_.emplace_hint(table.settled_.end(), pid, entry->d_ino);
      continue;
    }
    auto process = readProcess(::dirfd(folder.get()), std::string(name), pid, table.failure_);
    if (!process) continue;
    if (process->id.startTime < since) table.settled_.emplace_hint(table.settled_.end(), pid, entry->d_ino);
    table.add(std::move(*process));
  }
  return table;
}

ProcessTable ProcessTable::readOne(const std::string& procRoot, pid_t pid) {
  ProcessTable table;
  if (auto process = readProcess(AT_FDCWD, procRoot + '/' + std::to_string(pid), pid, table.failure_))
    table.add(std::move(*process));
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
