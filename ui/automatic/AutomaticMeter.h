#pragma once

#include <cstdint>
#include <optional>

#include "core/Connection.h"
#include "core/Time.h"

namespace onhook {

/// What went through one connection, as far as a rule asks for it. It only thinks; each look at the counters
/// is told to it.
class AutomaticMeter {
 public:
  /// What so little goes through in a minute, both ways together, is idle: a system left alone has its say
  /// now and then.
  static constexpr std::uint64_t idleBytesPerMinute = 1000;

  /// Counts from the first look on; `fromNow`: what went through before that does not count.
  explicit AutomaticMeter(bool fromNow) : fromNow_(fromNow) {}

  /// Somebody has looked at its counters.
  void note(TimePoint now, const Connection& connection);
  /// Counts anew from here.
  void restart(TimePoint now);

  /// Its system counts its bytes.
  bool counts() const { return last_.has_value(); }
  /// How much has gone through since it counts.
  std::uint64_t bytes() const;
  /// For how long, up to the last look, hardly anything has gone through.
  Duration idleFor() const;
  /// When it will have been idle for so long, if nothing goes through; none: it does not count.
  std::optional<TimePoint> idleAt(Duration idle) const;
  /// When so much will have gone through, at the rate of the last looks; none: not to be told.
  std::optional<TimePoint> fullAt(std::uint64_t bytes) const;

 private:
  struct Look {
    TimePoint at;
    std::uint64_t total = 0;  ///< both ways
  };

  bool fromNow_;
  std::uint64_t before_ = 0;         ///< of the total: what does not count
  std::optional<Look> last_;         ///< none: nothing was counted yet
  std::optional<Look> minute_;       ///< where the minute that is looked at began
  std::optional<TimePoint> active_;  ///< the look since which it is idle
  double bytesPerSecond_ = 0;        ///< between the last two looks
};

}  // namespace onhook
