#pragma once

#include <QString>
#include <QTime>
#include <chrono>
#include <cstdint>
#include <optional>

namespace onhook {

/// When a connection is hung up by itself: as soon as any of these is so. A value.
struct AutomaticRule {
  /// Hardly anything went through it for so long (AutomaticMeter::idleFor). 1 minute to a day.
  std::optional<std::chrono::minutes> idle;
  /// It has been up for so long. 1 minute to 30 days.
  std::optional<std::chrono::minutes> after;
  /// So much went through it, both ways together. At least 1.
  std::optional<std::uint64_t> bytes;
  /// The clock says so; whole minutes.
  std::optional<QTime> at;

  static constexpr std::chrono::minutes longestIdle{24 * 60}, longestUp{30 * 24 * 60};

  bool isEmpty() const { return !idle && !after && !bytes && !at; }
  /// It needs what goes through the connection to be counted.
  bool needsCounters() const { return idle || bytes; }

  /// "idle=10 after=60 bytes=500000000 at=22:30", minutes and bytes: as it is kept in a file.
  QString toWords() const;
  /// The same read; none where anything in it is not understood, or out of its bounds.
  static std::optional<AutomaticRule> fromWords(const QString& words);

  bool operator==(const AutomaticRule&) const = default;
};

}  // namespace onhook
