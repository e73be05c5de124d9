#include "ui/session/SnapshotMailbox.h"

#include <utility>

namespace onhook {

SnapshotMailbox::SnapshotMailbox(std::function<void()> tell) : tell_(std::move(tell)) {}

void SnapshotMailbox::put(std::size_t provider, Snapshot snapshot) {
  const std::lock_guard lock(mutex_);
  if (!tell_) return;
  const bool wasEmpty = contents_.empty();
  contents_.insert_or_assign(provider, std::move(snapshot));
  // Under the lock: once close() has returned, nobody is being told any more.
  if (wasEmpty) tell_();
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
