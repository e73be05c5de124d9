#include "tests/system/lab/Processes.h"

#include <signal.h>
#include <unistd.h>

#include <algorithm>
#include <filesystem>
#include <stdexcept>

#include "tests/system/lab/Eventually.h"
#include "tests/system/lab/Files.h"
#include "tests/system/lab/Inside.h"

namespace onhook::lab {

namespace {

std::vector<pid_t> allProcesses() {
  std::vector<pid_t> all;
  for (const auto& entry : std::filesystem::directory_iterator("/proc")) {
    const std::string name = entry.path().filename();
    if (std::all_of(name.begin(), name.end(), [](unsigned char c) { return std::isdigit(c); })) {
      all.push_back(std::stoi(name));
    }
  }
  std::sort(all.begin(), all.end());
  return all;
}

}  // namespace

std::vector<pid_t> findProcesses(const std::vector<std::string>& words) {
  std::vector<pid_t> found;
  for (const pid_t pid : allProcesses()) {
    // Arguments end with a zero byte each.
    const std::string line = std::string(1, '\0') + readFile("/proc/" + std::to_string(pid) + "/cmdline");
    const auto has = [&line](const std::string& word) {
      return line.find('\0' + word + '\0') != std::string::npos;
    };
    if (std::all_of(words.begin(), words.end(), has)) found.push_back(pid);
  }
  return found;
}

pid_t findProcess(const std::vector<std::string>& words) {
  const auto found = findProcesses(words);
  if (found.size() != 1) {
    std::string text = std::to_string(found.size()) + " processes with";
    for (const auto& word : words) text += ' ' + word;
    throw std::runtime_error(text);
  }
  return found.front();
}

bool processRuns(pid_t pid) {
  const std::string stat = readFile("/proc/" + std::to_string(pid) + "/stat");
  const auto end = stat.rfind(") ");
  return end != std::string::npos && stat.at(end + 2) != 'Z' && stat.at(end + 2) != 'X';
}

void killAllOthers() {
  requireInside();
  const auto others = [] {
    auto all = allProcesses();
    std::erase_if(all, [](pid_t pid) { return pid == 1 || pid == ::getpid() || !processRuns(pid); });
    return all;
  };
  eventually([&] {
    for (const pid_t pid : others()) ::kill(pid, SIGKILL);
    return others().empty();
  });
}

}  // namespace onhook::lab
