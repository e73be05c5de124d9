#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "core/Connection.h"
#include "core/Entry.h"

namespace onhook {

/// Whether a provider can see its system.
enum class Reach {
  starting,  ///< the first look is still under way
  reached,
  notAnswering,  ///< it is there and does not answer
  absent         ///< it is not there: not installed, not running
};

/// All that one provider knows at one instant.
struct Snapshot {
  std::string provider;
  Reach reach = Reach::starting;
  std::optional<Error> reason;  ///< why it is not reached, or what of it cannot be read, and what to do
  std::uint64_t look = 0;       ///< the native look it rests on (Observer::look)
  std::vector<Connection> connections;
  std::vector<Entry> entries;

  bool operator==(const Snapshot&) const = default;
};

}  // namespace onhook
