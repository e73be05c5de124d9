#pragma once

#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <vector>

#include "core/Provider.h"
#include "core/Runtime.h"
#include "core/Subscribers.h"

namespace onhook {

/// What happens to the one target of a ScriptedProvider. All spans count from the provider's making, unless
/// said.
struct Script {
  std::optional<Duration> vanishesAfter;  ///< ends by itself
  std::optional<Duration>
      endsAfterCall;     ///< ends so long after the first native call; none: the call has no effect
  Duration callTakes{};  ///< Duration::max(): never returns
  Reply reply;

  Duration lookTakes{};        ///< Duration::max(): no look is ever done
  bool eventsDropped = false;  ///< only looks show anything
  Duration eventDelay{};
  bool stutters =
      false;  ///< a wake-up for nothing comes right before the event of the end, at the same instant
  std::optional<Duration>
      liesAt;           ///< an event claims that it is gone, though it stands; the next look knows better
  bool hidden = false;  ///< once asked for, nothing can tell (a link in RAS)
  bool showsGoingDown = false;            ///< once asked for, it is seen going down
  std::optional<Duration> lostAt;         ///< its system goes away; nothing can tell from then on
  std::optional<Duration> backAt;         ///< ...and is back
  std::optional<KeepDown> keepDown = {};  ///< what its row says
};

/// A provider for tests of the procedure itself: one target, one script, and the truth beside what it
/// reports.
class ScriptedProvider final : public Provider, public Observer, public Actor {
 public:
  /// `between` is called before and after each look at the cached state: a place where a test lets others go
  /// first.
  static std::shared_ptr<ScriptedProvider> make(std::shared_ptr<Runtime> runtime, Script script,
                                                std::function<void()> between = {});
  ~ScriptedProvider() override;

  static Target target() { return {"scripted", "one", std::nullopt}; }

  bool reallyStands() const;
  std::optional<TimePoint> reallyEndsAt() const;
  int calls() const;
  int looks() const;

  std::string name() const override { return "scripted"; }
  std::string displayName() const override { return "Scripted"; }
  Observer& observer() override { return *this; }
  Actor& actor() override { return *this; }

  Snapshot snapshot() const override;
  Presence presence(const Target& target) const override;
  std::uint64_t look(const Target& target) override;
  std::uint64_t lookAtAll() override;
  Subscription subscribe(const Target& target, std::shared_ptr<Wakeup> wakeup) override;
  Subscription subscribeToList(std::shared_ptr<Wakeup> wakeup) override;
  Reply hangUp(const Target& target) override;
  Permission mayHangUp(const Target& target) const override;

 private:
  /// All that the provider's own thread shares with it; it ends when `stopped` is set.
  struct World;
  ScriptedProvider(std::shared_ptr<World> world, std::function<void()> between);
  std::shared_ptr<World> world_;
  std::function<void()> between_;
};

}  // namespace onhook
