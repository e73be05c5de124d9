#include "core/Subscribers.h"

#include <utility>

namespace onhook {

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
  const std::lock_guard lock(registry_->mutex);
  // A connection sorts directly before its links, so both are one range.
  for (auto it = registry_->targets.lower_bound(target.whole());
       it != registry_->targets.end() && target.whole().takesIn(it->first); ++it) {
    const bool isWhole = !it->first.link;
    if (isWhole || target.takesIn(it->first)) it->second.second->notify();
  }
}

void Subscribers::notifyAllTargets() const {
  const std::lock_guard lock(registry_->mutex);
  for (const auto& [target, waiter] : registry_->targets) waiter.second->notify();
}

void Subscribers::notifyList() const {
  const std::lock_guard lock(registry_->mutex);
  for (const auto& [number, wakeup] : registry_->list) wakeup->notify();
}

}  // namespace onhook
