#pragma once

#include <QObject>
#include <cstdint>
#include <deque>
#include <map>
#include <memory>
#include <optional>
#include <string>

#include "core/Runtime.h"
#include "core/Target.h"

namespace onhook {

class ConnectionMonitor;
struct Snapshot;

/// What went through a connection, or one link of it, in one span.
struct ThroughputSample {
  TimePoint from, to;
  double bytesInPerSecond = 0;
  double bytesOutPerSecond = 0;
};

/// What went through each connection in the last minutes, from the byte counters that its provider reads.
/// Asks for nothing by itself: there is one sample for each look that the monitor makes, which it makes only
/// while somebody sees the counters. What passed unseen is a gap. Belongs to the UI thread.
class ThroughputHistory : public QObject {
  Q_OBJECT

 public:
  using Samples = std::deque<ThroughputSample>;

  /// How far it goes back.
  static constexpr Duration span = std::chrono::minutes(3);

  /// `monitor` outlives it.
  ThroughputHistory(const ConnectionMonitor& monitor, std::shared_ptr<Runtime> runtime,
                    QObject* parent = nullptr);

  /// Whether anybody wants to see it. Nothing is kept from before.
  void setWatched(bool watched);

  /// Oldest first; null: its bytes are not counted, or nothing was seen yet.
  const Samples* of(const Target& target) const;
  TimePoint now() const { return runtime_->now(); }

 signals:
  /// There are new samples.
  void changed();

 private:
  struct Counted {
    TimePoint at;
    std::uint64_t in = 0, out = 0;
    Samples samples;
    bool listed = true;
  };

  void note();
  void noteSnapshot(const Snapshot& snapshot);
  void count(const Target& target, std::optional<std::uint64_t> in, std::optional<std::uint64_t> out);

  const ConnectionMonitor& monitor_;
  const std::shared_ptr<Runtime> runtime_;
  bool watched_ = false;
  std::map<std::string, std::uint64_t> looks_;  ///< the last one of each provider that was taken in
  std::map<Target, Counted> counted_;
};

}  // namespace onhook
