#include "tests/bench/idle/Resident.h"

#include <unistd.h>

#include <filesystem>
#include <fstream>
#include <sstream>
#include <stdexcept>
#include <string>

namespace onhook::bench {

namespace {

/// The number behind "Name:" in a file of lines like that; 0 when there is none.
double field(const std::string& file, const std::string& name) {
  std::ifstream lines(file);
  std::string line;
  while (std::getline(lines, line)) {
    if (line.starts_with(name)) return std::stod(line.substr(name.size()));
  }
  return 0;
}

}  // namespace

Resident Resident::of(pid_t process) {
  const std::string folder = "/proc/" + std::to_string(process);
  std::ifstream file(folder + "/stat");
  std::string stat;
  if (!std::getline(file, stat)) throw std::runtime_error("a program ended while it was measured");
  // proc(5): after the name in brackets; utime and stime are fields 14 and 15.
  std::istringstream fields(stat.substr(stat.rfind(')') + 2));
  std::string word;
  for (int number = 3; number < 14; ++number) fields >> word;
  double user = 0, system = 0;
  fields >> user >> system;

  Resident found;
  found.processorMs = (user + system) * 1000 / static_cast<double>(::sysconf(_SC_CLK_TCK));
  found.residentKb = field(folder + "/status", "VmRSS:");
  found.shareKb = field(folder + "/smaps_rollup", "Pss:");
  for (const auto& thread : std::filesystem::directory_iterator(folder + "/task")) {
    found.threads[std::stoi(thread.path().filename())] =
        static_cast<long>(field(thread.path().string() + "/status", "voluntary_ctxt_switches:"));
  }
  return found;
}

long Resident::wakeUpsSince(const Resident& before) const {
  long sum = 0;
  for (const auto& [thread, count] : threads) {
    const auto was = before.threads.find(thread);
    sum += count - (was == before.threads.end() ? 0 : was->second);
  }
  return sum;
}

}  // namespace onhook::bench
