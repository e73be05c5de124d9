// Who says "down" when, held against the moment at which it is: what runs in the lab.
#include <cstdio>
#include <exception>

#include "tests/bench/lab/MeasureInLab.h"
#include "tests/bench/real/Measurements.h"
#include "tests/system/lab/FirstInLine.h"

namespace onhook::bench {
namespace {

bool measure(Figures& figures) {
  lab::firstInLine();
  bool all = true;
  for (const auto one : {measureOpenVpn, measureModem, measureStandIn}) {
    try {
      one(figures);
    } catch (const std::exception& error) {
      std::fprintf(stderr, "%s\n", error.what());
      all = false;
    }
  }
  return figures.write() && all;
}

}  // namespace
}  // namespace onhook::bench

int main(int argc, char** argv) {
  return onhook::bench::measureInLab(argc, argv, onhook::bench::measure);
}
