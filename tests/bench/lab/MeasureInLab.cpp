#include "tests/bench/lab/MeasureInLab.h"

#include <cstdio>
#include <exception>

#include "tests/system/lab/Enter.h"

namespace onhook::bench {

int measureInLab(int argc, char** argv, bool (*measure)(Figures& figures)) {
  lab::enter(argc, argv);
  try {
    Figures figures(argc, argv);
    return measure(figures) ? 0 : 1;
  } catch (const std::exception& error) {
    std::fprintf(stderr, "%s\n", error.what());
    return 1;
  }
}

}  // namespace onhook::bench
