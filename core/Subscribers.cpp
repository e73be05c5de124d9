#include "core/Subscribers.h"

#include <utility>
#include <vector>

namespace onhook {

namespace {

/// Without the lock: one that is woken may run before this goes on, and end its subscription.
void wake(const std::vector<std::shared_ptr<Wakeup>>& waiters) {
  for (const auto& wakeup : waiters) wakeup->notify();
}

}  // namespace

Subscription Subscribers::toTarget(const Target& target, std::shared_ptr<Wakeup> wakeup) {
  const std::lock_guard lock(registry_->mutex);
  const auto number = registry_->next++;
  registry_->targets.emplace(target, std::pair(number, std::move(wakeup)));
  return Subscription([registry = registry_, target, number] {
    const std::lock_guard inner(registry->mutex);
    const auto [first, last] = registry->targets.equal_range(target);
    for (auto it = first; it != last; ++it) {
      if (it->second.first != number) continue;
      registry->targets.erase(it);
      return;
    }
  });
}

Subscription Subscribers::toList(std::shared_ptr<Wakeup> wakeup) {
  const std::lock_guard lock(registry_->mutex);
  const auto number = registry_->next++;
  registry_->list.emplace(number, std::move(wakeup));
  return Subscription([registry = registry_, number] {
    const std::lock_guard inner(registry->mutex);
    registry->list.erase(number);
  });
}

void Subscribers::notifyTarget(const Target& target) const {
  std::vector<std::shared_ptr<Wakeup>> woken;
  {
    const std::lock_guard lock(registry_->mutex);
    // A connection sorts directly before its links, so both are one range.
    for (auto it = registry_->targets.lower_bound(target.whole());
         it != registry_->targets.end() && target.whole().takesIn(it->first); ++it) {
      const bool isWhole = !it->first.link;
      if (isWhole || target.takesIn(it->first)) woken.push_back(it->second.second);
    }
  }
  wake(woken);
}

void Subscribers::notifyAllTargets() const {
  std::vector<std::shared_ptr<Wakeup>> woken;
  {
    const std::lock_guard lock(registry_->mutex);
    for (const auto& [target, waiter] : registry_->targets) woken.push_back(waiter.second);
  }
  wake(woken);
}

void Subscribers::notifyList() const {
  std::vector<std::shared_ptr<Wakeup>> woken;
  {
    const std::lock_guard lock(registry_->mutex);
    for (const auto& [number, wakeup] : registry_->list) woken.push_back(wakeup);
  }
  wake(woken);
}

}  // namespace onhook
