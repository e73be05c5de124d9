#pragma once

#include <memory>

#include "core/Provider.h"
#include "core/SharedState.h"

namespace onhook {

/// The side that sees, of a provider whose own thread publishes what it knows: every function answers from
/// there.
class StateObserver final : public Observer {
 public:
  explicit StateObserver(std::shared_ptr<SharedState> state) : state_(std::move(state)) {}

  Snapshot snapshot() const override { return state_->snapshot(); }
  Presence presence(const Target& target) const override { return state_->presence(target); }
  std::uint64_t look(const Target& target) override { return state_->askLook(target); }
  std::uint64_t lookAtAll() override { return state_->askLookAtAll(); }
  Subscription subscribe(const Target& target, std::shared_ptr<Wakeup> wakeup) override {
    return state_->subscribe(target, std::move(wakeup));
  }
  Subscription subscribeToList(std::shared_ptr<Wakeup> wakeup) override {
    return state_->subscribeToList(std::move(wakeup));
  }

 private:
  const std::shared_ptr<SharedState> state_;
};

}  // namespace onhook
