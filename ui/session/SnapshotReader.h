#pragma once

#include <atomic>
#include <cstddef>
#include <memory>
#include <optional>

#include "core/Provider.h"
#include "core/Runtime.h"
#include "core/Snapshot.h"

namespace onhook {

class SnapshotMailbox;

/// Reads one provider on a thread that nobody joins: waits for its list to change, reads it, leaves it in the
/// mailbox. Made and used by ConnectionMonitor.
class SnapshotReader {
 public:
  /// `number` is the provider's in the mailbox.
  SnapshotReader(std::shared_ptr<Provider> provider, std::shared_ptr<Runtime> runtime,
                 std::shared_ptr<SnapshotMailbox> mailbox, std::size_t number);

  /// Reads until stop(). Blocks as long as the provider does.
  void run();
  /// Wants a native look at all; those wanted while the provider blocks are one. Any thread, at once.
  void requestLook();
  /// Ends run(), as soon as the provider lets it. Any thread, at once.
  void stop();

 private:
  void read();

  const std::shared_ptr<Provider> provider_;
  const std::shared_ptr<Runtime> runtime_;
  const std::shared_ptr<SnapshotMailbox> mailbox_;
  const std::size_t number_;
  const std::shared_ptr<Wakeup> wakeup_ = std::make_shared<Wakeup>();
  std::atomic<bool> lookWanted_ = false;
  std::atomic<bool> stopped_ = false;
  std::optional<Snapshot> last_;  ///< belongs to the thread in run()
};

}  // namespace onhook
