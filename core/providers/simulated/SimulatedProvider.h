#pragma once

#include <memory>
#include <optional>
#include <string>

#include "core/NetworkView.h"
#include "core/Provider.h"
#include "core/Runtime.h"
#include "core/Time.h"
#include "core/providers/simulated/NativeAnswers.h"
#include "core/providers/simulated/SimulatedScript.h"

namespace onhook {

/// The practice network: a small world that obeys the hang-up contract the way RAS documents it, played from
/// a script. Nothing in it is real, so anything may be tried; it is also the bench of the tests.
///
/// Identities are the same in every process that plays the same script: the connections that stand at the
/// start are "h1001-l10001", "h1002-l10002"... in the script's order, and a bundle's links "1", "2"...
///
/// One thread, launched through the runtime, makes the native looks. Destroying the provider ends that
/// thread, ends calls that still block with `noAnswer`, and waits for neither.
class SimulatedProvider final : public Provider, private Observer, private Actor {
 public:
  SimulatedProvider(const std::shared_ptr<Runtime>& runtime, SimulatedScript script);
  ~SimulatedProvider() override;
  SimulatedProvider(const SimulatedProvider&) = delete;
  SimulatedProvider& operator=(const SimulatedProvider&) = delete;

  std::string name() const override;
  std::string displayName() const override;
  Observer& observer() override { return *this; }
  Actor& actor() override { return *this; }
  /// Its world is in this process.
  bool needsProcess() const override { return true; }

  /// How things are reached in its world: where a machine would ask its system. Outlives the provider.
  std::shared_ptr<const NetworkView> networkView() const;

  /// The truth for tests, whatever the observing side says: the target has not really ended. Any thread.
  bool standsReally(const Target& target) const;
  /// When the target has really ended; none: it has not. Any thread.
  std::optional<TimePoint> endedAt(const Target& target) const;
  /// How many native calls were made to hang up exactly this target. Any thread.
  int nativeHangUps(const Target& target) const;
  /// How many native looks were made. Any thread.
  int nativeLooks() const;

 private:
  class Core;

  Snapshot snapshot() const override;
  Presence presence(const Target& target) const override;
  std::uint64_t look(const Target& target) override;
  std::uint64_t lookAtAll() override;
  Subscription subscribe(const Target& target, std::shared_ptr<Wakeup> wakeup) override;
  Subscription subscribeToList(std::shared_ptr<Wakeup> wakeup) override;
  Reply hangUp(const Target& target) override;
  Reply force(const Target& target) override;
  Reply keepDown(const Target& target) override;
  /// Returns at once, but for a frozen system. Dialed before its last connection has really ended, its port
  /// answers 633 and stays busy for good.
  DialResult dial(const std::string& entryId, DialWith with) override;
  Permission mayHangUp(const Target& target) const override;

  const std::shared_ptr<Core> core_;  ///< shared with its thread and with calls that still block
};

}  // namespace onhook
