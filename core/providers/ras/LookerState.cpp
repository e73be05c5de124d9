#include "core/providers/ras/LookerState.h"

#include <utility>

namespace onhook::ras {

void LookerState::note(RequestNote note) {
  {
    const std::lock_guard lock(inboxMutex_);
    inbox_.requests.push_back(std::move(note));
    inbox_.changed = true;
  }
  wake();
}

void LookerState::note(std::shared_ptr<Dial> begun) {
  {
    const std::lock_guard lock(inboxMutex_);
    // Its handle names nothing else: an earlier dial that had it has ended.
    const Handle handle = begun->progress().handle;
    for (auto& [identity, known] : known_) known.hasEnded |= !known.id && known.handle == handle;
    std::erase_if(begun_, [&](const auto& dial) { return dial->progress().handle == handle; });
    begun_.push_back(begun);
    inbox_.dials.push_back(std::move(begun));
    inbox_.changed = true;
  }
  wake();
}

void LookerState::noteChange() {
  {
    const std::lock_guard lock(inboxMutex_);
    inbox_.changed = true;
  }
  wake();
}

void LookerState::noteLinksChange(const std::string& identity) {
  {
    const std::lock_guard lock(inboxMutex_);
    inbox_.linksChanged.insert(identity);
    inbox_.changed = true;
  }
  wake();
}

std::optional<KnownConnection> LookerState::known(const std::string& identity) const {
  const std::lock_guard lock(inboxMutex_);
  if (const auto it = known_.find(identity); it != known_.end()) return it->second;
  // A dial can be hung up at every moment, from its first on.
  for (const auto& dial : begun_) {
    if (dial->identity() == identity) {
      return KnownConnection{dial->progress().handle, std::nullopt, dial, {}};
    }
  }
  return std::nullopt;
}

std::optional<EntryRow> LookerState::entry(const std::string& id) const {
  const std::lock_guard lock(inboxMutex_);
  const auto it = entries_.find(id);
  return it == entries_.end() ? std::nullopt : std::optional(it->second);
}

unsigned LookerState::nextDial() {
  const std::lock_guard lock(inboxMutex_);
  return ++dials_;
}

bool LookerState::hasNews() const {
  const std::lock_guard lock(inboxMutex_);
  return inbox_.changed;
}

LookerState::Inbox LookerState::takeInbox() {
  const std::lock_guard lock(inboxMutex_);
  return std::exchange(inbox_, {});
}

void LookerState::setKnown(KnownConnections known) {
  const std::lock_guard lock(inboxMutex_);
  known_ = std::move(known);
  std::erase_if(begun_, [this](const auto& dial) { return known_.contains(dial->identity()); });
}

void LookerState::setEntries(std::map<std::string, EntryRow> entries) {
  const std::lock_guard lock(inboxMutex_);
  entries_ = std::move(entries);
}

}  // namespace onhook::ras
