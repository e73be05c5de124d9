#include "ui/session/SnapshotMailbox.h"

#include <utility>

namespace onhook {

bool wasLookedAt(const Snapshot& snapshot) {
  if (snapshot.reach == Reach::starting) return false;
  return snapshot.reach != Reach::reached || snapshot.look > 0;
}

SnapshotMailbox::SnapshotMailbox(std::function<void(News)> tell) : tell_(std::move(tell)) {}

void SnapshotMailbox::put(std::size_t provider, Snapshot snapshot) {
  const std::lock_guard lock(mutex_);
  if (!tell_) return;
  const bool wasEmpty = contents_.empty();
  const bool isFirst = wasLookedAt(snapshot) && lookedAt_.insert(provider).second;
  contents_.insert_or_assign(provider, std::move(snapshot));
  // Under the lock: once close() has returned, nobody is being told any more.
  if (wasEmpty || isFirst) tell_(isFirst ? News::first : News::more);
}

SnapshotMailbox::Contents SnapshotMailbox::take() {
  const std::lock_guard lock(mutex_);
  return std::exchange(contents_, {});
}

void SnapshotMailbox::close() {
  const std::lock_guard lock(mutex_);
  tell_ = nullptr;
  contents_.clear();
}

}  // namespace onhook
