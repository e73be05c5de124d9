// Runs a command in the lab beside a NetworkManager with one VPN that is up: what profiles are taken in. So
// one sees where the time of a command goes, as a flame graph or as a list:
//   in_world perf record -g --call-graph dwarf -o PERF app/onhook list
//   perf script -i PERF | stackcollapse-perf.pl | flamegraph.pl >FILE.svg
//   in_world strace -f -r -o FILE app/onhook list
#include <cstdio>
#include <exception>

#include "tests/bench/lab/TimedRun.h"
#include "tests/system/lab/Enter.h"
#include "tests/system/lab/Lab.h"

int main(int argc, char** argv) {
  onhook::lab::enter(argc, argv);
  try {
    onhook::lab::Lab lab;
    lab.addVpn();
    lab.up("office");
    const onhook::bench::TimedRun run = onhook::bench::timedRun({argv + 1, argv + argc});
    for (const auto& line : run.lines) std::puts(line.text.c_str());
    return run.exitCode;
  } catch (const std::exception& error) {
    std::fprintf(stderr, "%s\n", error.what());
    return 1;
  }
}
