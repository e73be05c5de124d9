#include "tests/core/ScriptedProvider.h"

#include <algorithm>

namespace onhook {

struct ScriptedProvider::World {
  World(std::shared_ptr<Runtime> theRuntime, const Script& theScript)
      : runtime(std::move(theRuntime)), script(theScript), start(runtime->now()) {
    cached.state = PresenceState::up;
    cached.evidence = {{EvidenceKind::interface, "tun0", true}};
    cached.look = 1;
  }

  std::optional<TimePoint> end() const {
    std::optional<TimePoint> end;
    if (script.vanishesAfter) end = start + *script.vanishesAfter;
    if (called && script.endsAfterCall)
      end = std::min(end.value_or(TimePoint::max()), *called + *script.endsAfterCall);
    return end;
  }
  bool stands(TimePoint now) const { return !end() || now < *end(); }
  bool lost(TimePoint now) const {
    return script.lostAt && now >= start + *script.lostAt && (!script.backAt || now < start + *script.backAt);
  }

  Presence see(TimePoint now, std::uint64_t look) const {
    Presence presence;
    presence.look = look;
    if (lost(now)) {
      presence.providerLost = true;
    } else if (script.hidden && called) {
      presence.state = PresenceState::cannotTell;
    } else if (stands(now)) {
      presence.state = called && script.showsGoingDown ? PresenceState::goingDown : PresenceState::up;
      presence.evidence = {{EvidenceKind::interface, "tun0", true}};
    } else {
      presence.state = PresenceState::gone;
      presence.evidence = {{EvidenceKind::interface, "tun0", false}};
    }
    return presence;
  }

  /// What is due at `now` happens; returns when next to come back.
  TimePoint advance(TimePoint now) {
    TimePoint next = TimePoint::max();
    const auto due = [&](std::optional<TimePoint> instant, bool& done) {
      if (!instant || done) return false;
      if (now < *instant) {
        next = std::min(next, *instant);
        return false;
      }
      done = true;
      return true;
    };
    if (!script.eventsDropped) {
      std::optional<TimePoint> endEvent = end();
      if (endEvent) *endEvent += script.eventDelay;
      if (script.stutters && due(endEvent, stuttered)) return now;
      if (due(endEvent, endTold)) cached = see(now, cached.look);
      if (due(script.lostAt ? std::optional(start + *script.lostAt) : std::nullopt, lostTold)) {
        cached = see(now, cached.look);
      }
      if (due(script.backAt ? std::optional(start + *script.backAt) : std::nullopt, backTold)) {
        cached = see(now, cached.look);
      }
    }
    if (due(script.liesAt ? std::optional(start + *script.liesAt) : std::nullopt, lieTold)) {
      cached.state = PresenceState::gone;
      cached.evidence.clear();
    }
    if (lookAsked > lookBegun && !lookEnds && script.lookTakes != Duration::max()) {
      lookBegun = lookAsked;
      lookEnds = now + script.lookTakes;
    }
    if (lookEnds && now >= *lookEnds) {
      lookEnds.reset();
      cached = see(now, lookBegun);
      ++looksDone;
      if (lookAsked > lookBegun) next = now;
    }
    if (lookEnds) next = std::min(next, *lookEnds);
    return next;
  }

  void run() {
    while (true) {
      const auto seen = wakeup.count();
      TimePoint next;
      {
        const std::lock_guard lock(mutex);
        if (stopped) return;
        next = advance(runtime->now());
      }
      subscribers.notifyAllTargets();
      runtime->wait(wakeup, seen, next);
    }
  }

  const std::shared_ptr<Runtime> runtime;
  const Script script;
  const TimePoint start;
  Subscribers subscribers;
  Wakeup wakeup;

  mutable std::mutex mutex;
  Presence cached;
  std::optional<TimePoint> called;
  int calls = 0;
  int looksDone = 0;
  std::uint64_t lookAsked = 1, lookBegun = 1;
  std::optional<TimePoint> lookEnds;
  bool endTold = false, lostTold = false, backTold = false, lieTold = false, stuttered = false,
       stopped = false;
};

std::shared_ptr<ScriptedProvider> ScriptedProvider::make(std::shared_ptr<Runtime> runtime, Script script,
                                                         std::function<void()> between) {
  auto world = std::make_shared<World>(std::move(runtime), script);
  world->runtime->launch([world] { world->run(); });
  return std::shared_ptr<ScriptedProvider>(new ScriptedProvider(std::move(world), std::move(between)));
}

ScriptedProvider::ScriptedProvider(std::shared_ptr<World> world, std::function<void()> between)
    : world_(std::move(world)), between_(std::move(between)) {}

ScriptedProvider::~ScriptedProvider() {
  {
    const std::lock_guard lock(world_->mutex);
    world_->stopped = true;
  }
  world_->wakeup.notify();
}

bool ScriptedProvider::reallyStands() const {
  const std::lock_guard lock(world_->mutex);
  return world_->stands(world_->runtime->now());
}

std::optional<TimePoint> ScriptedProvider::reallyEndsAt() const {
  const std::lock_guard lock(world_->mutex);
  return world_->end();
}

int ScriptedProvider::calls() const {
  const std::lock_guard lock(world_->mutex);
  return world_->calls;
}

int ScriptedProvider::looks() const {
  const std::lock_guard lock(world_->mutex);
  return world_->looksDone;
}

Snapshot ScriptedProvider::snapshot() const {
  const std::lock_guard lock(world_->mutex);
  Snapshot snapshot;
  snapshot.provider = name();
  snapshot.reach = Reach::reached;
  snapshot.look = world_->cached.look;
  if (world_->script.keepDown) {
    Connection row;
    row.target = target();
    row.comesBack = true;
    row.keepDown = world_->script.keepDown;
    snapshot.connections.push_back(std::move(row));
  }
  return snapshot;
}

Presence ScriptedProvider::presence(const Target&) const {
  if (between_) between_();
  Presence presence;
  {
    const std::lock_guard lock(world_->mutex);
    presence = world_->cached;
  }
  if (between_) between_();
  return presence;
}

std::uint64_t ScriptedProvider::look(const Target&) {
  std::uint64_t number;
  {
    const std::lock_guard lock(world_->mutex);
    number = ++world_->lookAsked;
  }
  world_->wakeup.notify();
  return number;
}

std::uint64_t ScriptedProvider::lookAtAll() {
  return look(target());
}

Subscription ScriptedProvider::subscribe(const Target& target, std::shared_ptr<Wakeup> wakeup) {
  return world_->subscribers.toTarget(target, std::move(wakeup));
}

Subscription ScriptedProvider::subscribeToList(std::shared_ptr<Wakeup> wakeup) {
  return world_->subscribers.toList(std::move(wakeup));
}

Reply ScriptedProvider::hangUp(const Target&) {
  const TimePoint now = world_->runtime->now();
  {
    const std::lock_guard lock(world_->mutex);
    ++world_->calls;
    if (!world_->called) world_->called = now;
  }
  world_->wakeup.notify();
  Wakeup never;
  const Duration takes = world_->script.callTakes;
  world_->runtime->wait(never, never.count(), takes == Duration::max() ? TimePoint::max() : now + takes);
  return world_->script.reply;
}

Permission ScriptedProvider::mayHangUp(const Target&) const {
  return {Authority::yes, std::nullopt};
}

}  // namespace onhook
