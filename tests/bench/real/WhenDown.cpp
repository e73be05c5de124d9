// Runs a command that hangs something up, and holds its word against the moment at which what is hung up is
// gone, as the kernel tells it. For the test machine, which has nothing but programs:
//   when_down SUBJECT... -- COMMAND...
// A SUBJECT is the number of a process or the name of an interface. Prints, as one line, the milliseconds
// from when all of them are gone to the command's word (its last line, or where it says nothing its end) and
// to its end, and 1 when one of them still stood at its word, else 0.
#include <algorithm>
#include <charconv>
#include <cstdio>
#include <exception>
#include <future>
#include <optional>
#include <stdexcept>
#include <string>
#include <vector>

#include "tests/bench/lab/TimedRun.h"
#include "tests/bench/real/EndOfProcess.h"
#include "tests/bench/real/ListWatch.h"
#include "tests/bench/support/Statistics.h"
#include "tests/system/lab/Eventually.h"
#include "tests/system/lab/FirstInLine.h"
#include "tests/system/lab/InterfaceWatch.h"
#include "tests/system/lab/Interfaces.h"

namespace onhook::bench {
namespace {

/// What is hung up, watched from now on.
class Subjects {
 public:
  explicit Subjects(const std::vector<std::string>& names) {
    for (const std::string& name : names) {
      pid_t process = 0;
      const char* const end = name.data() + name.size();
      if (name.starts_with('/')) {
        list_.emplace(name);
      } else if (std::from_chars(name.data(), end, process).ptr == end) {
        processes_.push_back(endOf(process));
      } else if (const int interface = lab::interfaceIndex(name); interface != 0) {
        interfaces_.push_back(interface);
      } else {
        throw std::runtime_error("there is no interface " + name);
      }
    }
  }

  /// When the last of them was gone. Waits for it.
  TimePoint gone() {
    TimePoint last = TimePoint::min();
    for (const int interface : interfaces_) {
      if (!lab::eventually([&] { return watch_.vanishedAt(interface).has_value(); }))
        throw std::runtime_error("the interface does not vanish");
      last = std::max(last, *watch_.vanishedAt(interface));
    }
    for (auto& process : processes_) last = std::max(last, process.get());
    return last;
  }

  /// When NetworkManager's list was without it; none: that is no subject. Waits for it.
  std::optional<TimePoint> unlisted() {
    if (!list_) return std::nullopt;
    if (!lab::eventually([&] { return list_->removedAt().has_value(); }))
      throw std::runtime_error("NetworkManager goes on listing it");
    return list_->removedAt();
  }

 private:
  lab::InterfaceWatch watch_;
  std::optional<ListWatch> list_;
  std::vector<int> interfaces_;
  std::vector<std::future<TimePoint>> processes_;
};

int measure(const std::vector<std::string>& words) {
  const auto separator = std::find(words.begin(), words.end(), "--");
  if (separator == words.begin() || separator == words.end() || std::next(separator) == words.end()) {
    std::fputs("usage: when_down SUBJECT... -- COMMAND...\n", stderr);
    return 2;
  }
  lab::firstInLine();
  Subjects subjects({words.begin(), separator});
  const TimedRun run = timedRun({std::next(separator), words.end()});
  if (run.exitCode != 0)
    throw std::runtime_error(*std::next(separator) + " ended with " + std::to_string(run.exitCode));
  const TimePoint word = run.lines.empty() ? run.ended : run.lines.back().at;
  const TimePoint gone = subjects.gone();
  std::printf("%.3f %.3f %d", milliseconds(word - gone), milliseconds(run.ended - gone), word < gone);
  if (const auto unlisted = subjects.unlisted()) std::printf(" %.3f", milliseconds(*unlisted - gone));
  std::puts("");
  return 0;
}

}  // namespace
}  // namespace onhook::bench

int main(int argc, char** argv) {
  try {
    return onhook::bench::measure({argv + 1, argv + argc});
  } catch (const std::exception& error) {
    std::fprintf(stderr, "when_down: %s\n", error.what());
    return 1;
  }
}
