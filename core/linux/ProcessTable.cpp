#include "core/linux/ProcessTable.h"

#include <dirent.h>
#include <fcntl.h>

#include <cerrno>
#include <charconv>
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
std::string readAll(const std::string& path, int& failure) {
  constexpr std::size_t longest = 4 << 20;  // a command line of any sane length
  auto text = readSmallFile(AT_FDCWD, path, longest);
  if (!text && isShortage(errno)) failure = errno;
  return std::move(text).value_or(std::string());
}

std::optional<Process> readProcess(const std::string& procRoot, pid_t pid, int& failure) {
  const std::string path = procRoot + '/' + std::to_string(pid);
  auto process = processIn(pid, readAll(path + "/stat", failure));
  if (process) process->arguments = argumentsIn(readAll(path + "/cmdline", failure));
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
