#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "core/DialResult.h"
#include "core/Error.h"
#include "core/Reply.h"
#include "core/Target.h"
#include "core/Time.h"
#include "core/providers/simulated/SimulatedIdentity.h"

namespace onhook {

/// What the simulated system answers, as narrow as what RAS tells. The provider knows the world by these
/// alone.

/// RAS's documented time after which what nobody could observe is taken as ended (RasHangUp, Remarks).
inline constexpr Duration rasSettleTime = std::chrono::seconds(3);

/// One row of the enumeration.
struct NativeConnection {
  SimulatedIdentity identity;
  std::size_t entry = 0;   ///< place in SimulatedScript::entries
  bool comesBack = false;  ///< hung up now, it would be dialed again
};

struct NativeList {
  std::optional<Error> error;  ///< then there are no connections in it
  std::vector<NativeConnection> connections;
};

/// What the system tells by itself: which connections are not as they were.
struct NativeNews {
  bool all = false;  ///< any of them may have changed
  std::set<SimulatedIdentity> of;
};

enum class NativePhase {
  dialing,
  dialFailed,  ///< it keeps its port until it is hung up
  connected,
  goingDown
};

/// The state behind a handle or of one link: a phase, or the error that the query answers.
struct NativeStatus {
  NativePhase phase = NativePhase::connected;
  std::optional<Error> error;
  std::string heldBy;      ///< the program whose hold alone still keeps it up
  std::string doing = {};  ///< while dialing: what it does, in words; may be empty
};

struct NativeStatistics {
  std::optional<TimePoint> since;
  std::optional<std::uint64_t> bytesIn, bytesOut;

  bool operator==(const NativeStatistics&) const = default;
};

/// The answer to the request to hang up, and the instant at which the call comes back with it.
struct NativeHangUp {
  Reply reply;
  TimePoint returnsAt = TimePoint::max();
};

}  // namespace onhook
