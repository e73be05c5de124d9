#include "ui/session/ListMerger.h"

#include <algorithm>
#include <utility>

#include "core/MergedSnapshots.h"
#include "ui/session/SnapshotMailbox.h"

namespace onhook {

ListMerger::ListMerger(std::shared_ptr<SnapshotMailbox> mailbox, std::shared_ptr<Runtime> runtime, Tell tell)
    : mailbox_(std::move(mailbox)), runtime_(std::move(runtime)), tell_(std::move(tell)) {}

void ListMerger::run() {
  while (true) {
    const auto seen = wakeup_->count();
    std::optional<Order> order;
    std::vector<ListChanges> discarded;
    {
      const std::lock_guard lock(mutex_);
      if (stopped_) return;
      order = std::exchange(order_, std::nullopt);
      discarded.swap(discarded_);
    }
    discarded.clear();
    if (order)
      tell_({order->number, carryOut(*order)});
    else
      runtime_->wait(*wakeup_, seen, TimePoint::max());
  }
}

void ListMerger::merge(Order order) {
  {
    const std::lock_guard lock(mutex_);
    order_ = std::move(order);
  }
  wakeup_->notify();
}

void ListMerger::discard(ListChanges former) {
  {
    const std::lock_guard lock(mutex_);
    discarded_.push_back(std::move(former));
  }
  wakeup_->notify();
}

void ListMerger::stop() {
  {
    const std::lock_guard lock(mutex_);
    stopped_ = true;
  }
  wakeup_->notify();
}

std::optional<ListChanges> ListMerger::carryOut(const Order& order) {
  bool any = false;
  const auto isWatched = [&order](std::size_t number) {
    return std::ranges::find(order.providers, number, &std::pair<std::size_t, std::string>::first) !=
           order.providers.end();
  };
  for (auto& [number, snapshot] : mailbox_->take()) {
    any |= isWatched(number);
    single_.insert_or_assign(number, std::move(snapshot));
  }
  // What was removed may have spoken once more; what has come meanwhile is in the next order.
  std::erase_if(single_,
                [&](const auto& one) { return one.first <= order.lastProvider && !isWatched(one.first); });
  if (!any && !order.always) return std::nullopt;
  if (order.afresh) seen_ = {};
  std::vector<Snapshot> all;
  for (const auto& [number, name] : order.providers) {
    const auto found = single_.find(number);
    all.push_back(found == single_.end() ? Snapshot{.provider = name} : found->second);
  }
  seen_.leaveOut(all);
  auto changes =
      ListChanges::between(order.shown, std::make_shared<ConnectionLists>(mergedSnapshots(std::move(all))));
  if (!any && !changes.any()) return std::nullopt;
  return changes;
}

}  // namespace onhook
