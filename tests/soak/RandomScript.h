#pragma once

#include <random>

#include "core/providers/simulated/SimulatedScript.h"

namespace onhook::soak {

using Random = std::mt19937_64;

/// A number below `choices`.
std::size_t pick(Random& random, std::size_t choices);
/// True once in `times`.
inline bool oneIn(Random& random, std::size_t times) {
  return pick(random, times) == 0;
}
std::chrono::milliseconds upTo(Random& random, std::size_t milliseconds);

/// Nothing that ends at all takes longer than this, whoever ends it.
constexpr std::chrono::milliseconds longestEnd{60};

/// A world of so many connections, each with a fate of its own: quick, slow, endless, refused, hidden, ended
/// by others or by itself, coming back, with its handle used again; at times with a system that goes away,
/// freezes or drops its events.
SimulatedScript randomScript(Random& random, int connections);

}  // namespace onhook::soak
