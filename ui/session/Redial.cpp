#include "ui/session/Redial.h"

#include <utility>

#include "ui/session/ConnectionMonitor.h"
#include "ui/session/DialController.h"
#include "ui/session/HangUpController.h"

namespace onhook {

Redial::Redial(const ConnectionMonitor& monitor, HangUpController& hangUps, DialController& dials,
               const RedialGuard& guard, QObject* parent)
    : QObject(parent), monitor_(monitor), hangUps_(hangUps), dials_(dials), guard_(guard) {
  connect(&hangUps, &HangUpController::finished, this, &Redial::noteHangUp);
  connect(&guard, &RedialGuard::changed, this, &Redial::tryAll);
}

std::optional<EntryKey> Redial::entryOf(const Target& target) const {
  const Connection* const connection = target.link ? nullptr : monitor_.find(target);
  if (!connection || connection->mayHangUp.authority == Authority::no) return std::nullopt;
  const EntryKey key{target.provider, connection->entry};
  const Entry* const entry = monitor_.find(key);
  if (!entry || entry->mayDial.authority == Authority::no) return std::nullopt;
  return key;
}

void Redial::hangUpAndDial(const Target& connection) {
  const auto key = entryOf(connection);
  auto provider = monitor_.provider(connection.provider);
  if (!key || !provider) return;
  waiting_[*key] = hangUps_.hangUp(std::move(provider), connection);
  emit changed(*key);
}

void Redial::dial(const EntryKey& entry) {
  if (waiting_.contains(entry)) return;
  waiting_[entry] = std::nullopt;
  emit changed(entry);
  tryOne(entry);
}

void Redial::cancel(const EntryKey& entry) {
  stopWaiting(EntryKey(entry));
}

std::vector<EntryKey> Redial::waitingEntries() const {
  std::vector<EntryKey> entries;
  for (const auto& [entry, hangUp] : waiting_) entries.push_back(entry);
  return entries;
}

void Redial::noteHangUp(const HangUpResult& result) {
  std::vector<EntryKey> concerned;
  for (auto& [entry, hangUp] : waiting_) {
    if (hangUp != result.target) continue;
    hangUp.reset();
    concerned.push_back(entry);
  }
  const bool down = isDown(result.outcome) || result.outcome == Outcome::settled;
  for (const EntryKey& entry : concerned) {
    if (down)
      tryOne(entry);
    else
      abandon(entry, std::nullopt);
  }
}

void Redial::tryAll() {
  for (const EntryKey& entry : waitingEntries()) tryOne(entry);
}

void Redial::tryOne(const EntryKey& key) {
  const auto found = waiting_.find(key);
  if (found == waiting_.end() || found->second) return;
  const Entry* const entry = monitor_.find(key);
  auto provider = monitor_.provider(key.provider);
  if (!entry || !provider) {
    abandon(key, std::nullopt);
    return;
  }
  if (const auto block = guard_.blockOf(*entry)) {
    if (!block->passes()) abandon(key, block);
    return;
  }
  stopWaiting(key);
  dials_.dial(std::move(provider), key.id);
}

void Redial::stopWaiting(const EntryKey& entry) {
  if (waiting_.erase(entry) > 0) emit changed(entry);
}

void Redial::abandon(const EntryKey& entry, const std::optional<DialBlock>& block) {
  // NOLINTNEXTLINE(performance-unnecessary-copy-initialization): it may be the key of what is erased
  const EntryKey key = entry;
  stopWaiting(key);
  emit abandoned(key, block);
}

}  // namespace onhook
