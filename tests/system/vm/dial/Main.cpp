// The provider of pppd alone, as a program for the cases of dial.sh:
//
//   vm_dial entries                     a line each: id|name|kind|device|may dial|why not
//   vm_dial dial ENTRY [FILE]           dials, and ends when that ended; hangs up as soon as FILE is there.
//                                       Lines: target ID, phase TEXT, hang-up OUTCOME, and last
//                                       end OUTCOME|CODE|TEXT|ADVICE
//   vm_dial row ID                      state|detail|entry|owner|comes back|what keeps it down
//   vm_dial hang-up ID, keep-down ID    asks for that: OUTCOME|CODE|TEXT
#include <unistd.h>

#include <cstdio>
#include <string>
#include <string_view>
#include <thread>
#include <vector>

#include "core/DialProcedure.h"
#include "core/HangUpProcedure.h"
#include "core/SystemRuntime.h"
#include "core/providers/pppd/PppdProvider.h"

namespace {

using namespace onhook;
using namespace std::chrono_literals;

void say(const std::string& line) {
  std::printf("%s\n", line.c_str());
  std::fflush(stdout);
}

std::string describe(const std::optional<Error>& error) {
  return error ? error->code + '|' + error->text + '|' + error->advice : "||";
}

/// As it is told first, by a look of its own.
Snapshot listOf(Provider& provider) {
  while (true) {
    Snapshot snapshot = provider.observer().snapshot();
    if (snapshot.look >= 1) return snapshot;
    std::this_thread::sleep_for(10ms);
  }
}

int entries(Provider& provider) {
  for (const Entry& entry : listOf(provider).entries) {
    const bool may = entry.mayDial.authority == Authority::yes;
    say(entry.id + '|' + entry.name + '|' + std::string(toString(entry.kind)) + '|' + entry.device + '|' +
        (may ? "yes" : "no") + '|' + describe(entry.mayDial.reason));
  }
  return 0;
}

int row(Provider& provider, const Target& target) {
  for (const Connection& one : listOf(provider).connections) {
    if (one.target != target) continue;
    say(std::string(toString(one.state)) + '|' + one.stateDetail + '|' + one.entry + '|' + one.owner + '|' +
        (one.comesBack ? "comes back" : "") + '|' + (one.keepDown ? one.keepDown->does : ""));
    return 0;
  }
  say("none");
  return 1;
}

HangUpResult hangUp(const std::shared_ptr<Provider>& provider, const Target& target,
                    HangUpProcedure::Mode mode) {
  return HangUpProcedure(provider, std::make_shared<SystemRuntime>(), target, mode).run({});
}

int ask(const std::shared_ptr<Provider>& provider, const Target& target, HangUpProcedure::Mode mode) {
  const HangUpResult result = hangUp(provider, target, mode);
  say(std::string(toString(result.outcome)) + '|' + describe(result.error));
  return isDown(result.outcome) ? 0 : 1;
}

int dial(const std::shared_ptr<Provider>& provider, const std::string& entry, const std::string& file) {
  std::jthread hanger;
  std::optional<Target> told;
  DialProcedure procedure(provider, std::make_shared<SystemRuntime>(), entry);
  const DialEnd end = procedure.run([&](const DialProgress& progress) {
    if (progress.target && !told) {
      told = progress.target;
      say("target " + told->toString());
      if (!file.empty()) {
        hanger = std::jthread([&provider, file, target = *told] {
          while (::access(file.c_str(), F_OK) != 0) std::this_thread::sleep_for(5ms);
          say("hang-up " +
              std::string(toString(hangUp(provider, target, HangUpProcedure::Mode::hangUp).outcome)));
        });
      }
    }
    say("phase " + progress.phase);
  });
  if (hanger.joinable()) hanger.join();
  if (end.target && !told) say("target " + end.target->toString());
  say("end " + std::string(toString(end.outcome)) + '|' + describe(end.error));
  return end.outcome == DialOutcome::connected ? 0 : 1;
}

}  // namespace

int main(int argc, char** argv) {
  const std::vector<std::string> words(argv + 1, argv + argc);
  const std::string what = words.empty() ? "" : words[0];
  const auto provider = std::make_shared<PppdProvider>();
  if (what == "entries") return entries(*provider);
  if (words.size() >= 2 && what == "dial") return dial(provider, words[1], words.size() > 2 ? words[2] : "");
  const auto target = words.size() == 2 ? Target::parse(words[1]) : std::nullopt;
  if (target && what == "row") return row(*provider, *target);
  if (target && what == "hang-up") return ask(provider, *target, HangUpProcedure::Mode::hangUp);
  if (target && what == "keep-down") return ask(provider, *target, HangUpProcedure::Mode::keepDown);
  std::fputs("vm_dial: entries | dial ENTRY [FILE] | row ID | hang-up ID | keep-down ID\n", stderr);
  return 2;
}
