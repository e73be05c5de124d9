#pragma once

#include <cstddef>
#include <functional>
#include <map>
#include <mutex>
#include <set>

#include "core/Snapshot.h"

namespace onhook {

/// Its provider has been looked at, or has said that it cannot be reached.
bool wasLookedAt(const Snapshot& snapshot);

/// Where the readers leave what they have read for the monitor. Outlives it: they may still be blocked in a
/// provider when it is long gone. Any thread. Made and used by ConnectionMonitor.
class SnapshotMailbox {
 public:
  /// By the number of the provider it is from.
  using Contents = std::map<std::size_t, Snapshot>;

  enum class News {
    more,  ///< the box was empty and no longer is
    first  ///< what was put is the first of its provider that tells what it sees
  };

  /// `tell` is called on a reader's thread; it must not block. Not after close().
  explicit SnapshotMailbox(std::function<void(News)> tell);

  /// Leaves a snapshot; a former one of that provider that nobody took is replaced.
  void put(std::size_t provider, Snapshot snapshot);
  /// All that was left since the last time.
  Contents take();
  /// From here on nobody is told and nothing is kept.
  void close();

 private:
  std::mutex mutex_;
  std::function<void(News)> tell_;  ///< empty once closed
  Contents contents_;
  std::set<std::size_t> lookedAt_;  ///< those that have told what they see
};

}  // namespace onhook
