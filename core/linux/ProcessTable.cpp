#include "core/linux/ProcessTable.h"

#include <dirent.h>
#include <fcntl.h>

#include <charconv>
#include <memory>
#include <optional>
#include <string_view>

#include "core/linux/ProcessText.h"
#include "core/linux/SmallFile.h"

namespace onhook {

namespace {

/// Empty where the process is gone. By plain reads: a process may end between open and read, the read fails
/// with ESRCH then, and a file stream's buffer throws at that.
std::string readAll(const std::string& path) {
  constexpr std::size_t longest = 4 << 20;  // a command line of any sane length
  return readSmallFile(AT_FDCWD, path, longest).value_or(std::string());
}

std::optional<Process> readProcess(const std::string& procRoot, pid_t pid) {
  const std::string path = procRoot + '/' + std::to_string(pid);
  auto process = processIn(pid, readAll(path + "/stat"));
  if (process) process->arguments = argumentsIn(readAll(path + "/cmdline"));
  return process;
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

}  // namespace onhook
