#pragma once

#include "tests/bench/support/Figures.h"

namespace onhook::bench {

/// The main of a part that measures whole programs in the lab: enters it, runs `measure`, which returns
/// whether the figures were written, and says what went wrong. Returns what the part ends with.
int measureInLab(int argc, char** argv, bool (*measure)(Figures& figures));

}  // namespace onhook::bench
