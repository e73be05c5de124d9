#pragma once

#include <atomic>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>

#include "core/Connection.h"
#include "core/DialResult.h"
#include "core/Provider.h"
#include "core/Runtime.h"

namespace onhook {

/// How a dialing ended.
enum class DialOutcome {
  connected,
  failed,   ///< with the reason; what it held is given back, as far as that can be seen
  hungUp,   ///< it was hung up before it was connected
  givenUp,  ///< nobody waits any more; it may go on dialing
  timedOut  ///< the limit has passed, and it still dials
};

/// The outcome's word as people and scripts read it: "connected", "failed", "hung up"...
std::string_view toString(DialOutcome outcome);

/// Where a dialing stands.
struct DialProgress {
  std::string provider, entry;   ///< Entry::provider, Entry::id
  std::optional<Target> target;  ///< what is being dialed, once it can be hung up
  std::string phase;             ///< what its system says it does now; may be empty
  Duration elapsed{};
};

/// How a dialing ended, with all that is known of it.
struct DialEnd {
  std::string provider, entry;
  DialOutcome outcome = DialOutcome::failed;
  std::optional<Target> target;
  std::optional<Error> error;  ///< with `failed`: why, and what to do
  Duration took{};
};

/// One dialing, from the request until it is connected or is not: rules 3 and 7 of the hang-up contract. It
/// is *failed* only when what was dialed is gone, for a port that is not free yet cannot be dialed again;
/// where nothing can tell any more, once that has been so for the settle time.
class DialProcedure {
 public:
  using ProgressCallback = std::function<void(const DialProgress&)>;

  /// `limit`: how long to wait; Duration::max(): until it ends.
  DialProcedure(std::shared_ptr<Provider> provider, std::shared_ptr<Runtime> runtime, std::string entry,
                DialWith with = DialWith::savedSecrets, Duration limit = Duration::max());

  /// Runs to the end. Call it once, on a thread that may block; `progress` is called there, and may be empty.
  DialEnd run(const ProgressCallback& progress);

  /// Ends the waiting; what is being dialed goes on. Any thread, any time.
  void giveUp();

 private:
  /// The answer to the native call; outlives the procedure when the call never returns.
  struct Call {
    std::mutex mutex;
    std::optional<DialResult> result;
  };

  void ask();
  std::optional<DialEnd> judge();
  std::optional<DialEnd> judgeUnseen(const Presence& presence);
  std::optional<Connection> connection() const;
  DialEnd end(DialOutcome outcome, std::optional<Error> error = std::nullopt) const;
  void report(const ProgressCallback& progress);

  const std::shared_ptr<Provider> provider_;
  const std::shared_ptr<Runtime> runtime_;
  const std::string entry_;
  const DialWith with_;
  const Duration limit_;
  const std::shared_ptr<Wakeup> wakeup_ = std::make_shared<Wakeup>();
  std::atomic<bool> givenUp_ = false;

  // Everything below belongs to the thread in run().
  TimePoint started_;
  std::shared_ptr<Call> call_;
  std::optional<Target> target_;
  Subscription subscription_;
  std::uint64_t firstLook_ = 0;
  std::optional<std::uint64_t> goneLook_;  ///< the one that shall confirm that it is gone
  std::optional<TimePoint> unseenSince_;   ///< nothing can tell, since then
  std::optional<Error> reason_;            ///< the last that was said of why it fails
  std::optional<DialProgress> reported_;
};

}  // namespace onhook
