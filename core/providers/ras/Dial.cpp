#include "core/providers/ras/Dial.h"

#include <map>
#include <utility>

namespace onhook::ras {

namespace {

/// How long a hang-up is taken to be the one that was made after the failure: a hang-up's usual limit.
constexpr Duration cleanUpCounts = std::chrono::seconds(30);

struct Registry {
  std::mutex mutex;
  Pointer next = 1;
  std::map<Pointer, std::weak_ptr<Dial>> dials;
};

Registry& registry() {
  // Never destroyed: RAS may call to the very end of the process.
  static Registry& one = *new Registry;
  return one;
}

Dword ONHOOK_RAS_CALL notified(Pointer callbackId, Dword, Handle connection, std::uint32_t, Dword state,
                               Dword error, Dword) {
  std::shared_ptr<Dial> dial;
  {
    Registry& all = registry();
    const std::lock_guard lock(all.mutex);
    if (const auto it = all.dials.find(callbackId); it != all.dials.end()) dial = it->second.lock();
  }
  if (!dial) return 0;
  dial->note(connection, state, error);
  return 1;
}

}  // namespace

Dial::Dial(std::string identity, EntryRow entry, std::function<void()> changed)
    : identity_(std::move(identity)), entry_(std::move(entry)), changed_(std::move(changed)) {}

Dial::Progress Dial::progress() const {
  const std::lock_guard lock(mutex_);
  return progress_;
}

bool Dial::hasMade(const ConnectionRow& row) const {
  const std::lock_guard lock(mutex_);
  return progress_.handle && progress_.handle == row.handle && row.entryName == entry_.name;
}

void Dial::note(Handle handle, Dword state, Dword error) {
  {
    const std::lock_guard lock(mutex_);
    if (handle && !progress_.handle) progress_.handle = handle;
    progress_.state = state;
    if (error != code::success) progress_.error = error;
    progress_.connected |= state == state::connected;
  }
  changed_();
}

void Dial::noteBegun(Handle handle, Dword result) {
  {
    const std::lock_guard lock(mutex_);
    if (handle) progress_.handle = handle;
    if (result != code::success) progress_.error = result;
    progress_.begun = true;
  }
  changed_();
}

bool Dial::takeCleanUp() {
  const std::lock_guard lock(mutex_);
  if (cleanUp_ != CleanUp::none) return false;
  cleanUp_ = CleanUp::asked;
  return true;
}

void Dial::giveBackCleanUp() {
  const std::lock_guard lock(mutex_);
  cleanUp_ = CleanUp::none;
}

bool Dial::isBeingCleanedUp(TimePoint now) const {
  const std::lock_guard lock(mutex_);
  if (cleanUp_ == CleanUp::asked) return true;
  return cleanedUpAt_ && now - *cleanedUpAt_ < cleanUpCounts;
}

void Dial::noteCleanedUp(TimePoint now) {
  const std::lock_guard lock(mutex_);
  cleanUp_ = CleanUp::done;
  cleanedUpAt_ = now;
}

void Dial::noteHungUp() {
  const std::lock_guard lock(mutex_);
  if (cleanUp_ == CleanUp::none) cleanUp_ = CleanUp::done;
}

Pointer DialNotifications::add(std::weak_ptr<Dial> dial) {
  Registry& all = registry();
  const std::lock_guard lock(all.mutex);
  std::erase_if(all.dials, [](const auto& one) { return one.second.expired(); });
  all.dials.emplace(all.next, std::move(dial));
  return all.next++;
}

DialNotifier DialNotifications::notifier() {
  return &notified;
}

}  // namespace onhook::ras
