#include "ui/session/RedialGuard.h"

#include <algorithm>

#include "ui/session/ConnectionMonitor.h"
#include "ui/session/DialController.h"
#include "ui/session/HangUpController.h"

namespace onhook {

namespace {

/// Whether who has the device has it alone: a modem, not the network card that a tunnel goes over.
bool holdsDeviceAlone(ConnectionKind kind) {
  switch (kind) {
    case ConnectionKind::mobileBroadband:
    case ConnectionKind::bluetooth:
    case ConnectionKind::modem:
    case ConnectionKind::isdn:
    case ConnectionKind::adsl:
    case ConnectionKind::ppp:
      return true;
    case ConnectionKind::vpn:
    case ConnectionKind::wireGuard:
    case ConnectionKind::pppoe:
    case ConnectionKind::l2tp:
    case ConnectionKind::pptp:
      break;
  }
  return false;
}

/// `device`, `interface`, `kind`: of the connection, or of another entry that is being dialed.
bool sharesDevice(const Entry& entry, const std::string& device, const std::string& interface,
                  ConnectionKind kind) {
  if (entry.device.empty()) return false;
  // A tunnel's fixed name, or a modem.
  return entry.device == interface || (entry.device == device && holdsDeviceAlone(kind));
}

DialBlock::Kind kindFor(const Connection& connection, bool isOwn, bool isHangingUp) {
  using Kind = DialBlock::Kind;
  if (isHangingUp || connection.state == ConnectionState::goingDown)
    return isOwn ? Kind::hangingUp : Kind::deviceGoesDown;
  if (connection.state == ConnectionState::unknown) return Kind::unknown;
  if (!isOwn) return Kind::deviceInUse;
  return connection.state == ConnectionState::dialing ? Kind::dialing : Kind::connected;
}

}  // namespace

bool DialBlock::passes() const {
  return kind == Kind::hangingUp || kind == Kind::deviceGoesDown || kind == Kind::unknown;
}

RedialGuard::RedialGuard(ConnectionMonitor& monitor, const HangUpController& hangUps,
                         const DialController& dials, QObject* parent)
    : QObject(parent), monitor_(monitor), hangUps_(hangUps), dials_(dials) {
  connect(&hangUps, &HangUpController::started, this, &RedialGuard::noteRunning);
  // A watch may have become a hang-up.
  connect(&hangUps, &HangUpController::progress, this,
          [this](const HangUpProgress& news) { noteRunning(news.target); });
  connect(&hangUps, &HangUpController::finished, this, &RedialGuard::noteFinished);
  connect(&dials, &DialController::started, this, &RedialGuard::noteDial);
  connect(&dials, &DialController::finished, this, [this](const DialEnd& end) {
    noteDial({end.provider, end.entry});
  });
  connect(&monitor, &ConnectionMonitor::changed, this, &RedialGuard::noteSnapshots);
}

std::optional<DialBlock> RedialGuard::blockOf(const Entry& entry) const {
  using Kind = DialBlock::Kind;
  if (dials_.running(EntryKey::of(entry))) return DialBlock{Kind::dialing, entry.name, {}};
  const Snapshot* const own = snapshotOf(entry.provider);
  if (own && own->reach != Reach::reached) return DialBlock{Kind::systemAway, {}, own->reason};
  if (auto block = blockOfListed(entry)) return block;
  // It may be listed no more while its end is still being confirmed.
  if (auto block = blockOfUnlisted(entry)) return block;
  if (auto block = blockOfDialing(entry)) return block;
  if (entry.mayDial.authority == Authority::no) return DialBlock{Kind::notAllowed, {}, entry.mayDial.reason};
  return std::nullopt;
}

std::optional<DialBlock> RedialGuard::blockOfListed(const Entry& entry) const {
  const ConnectionLists& lists = monitor_.lists();
  auto candidates = lists.dialedFrom(EntryKey::of(entry));
  const std::size_t own = candidates.size();
  if (!entry.device.empty()) {
    const auto others = lists.onDevice(entry.device);
    candidates.insert(candidates.end(), others.begin(), others.end());
    if (own > 0)
      std::ranges::sort(
          candidates, [&lists](const auto* one, const auto* other) { return lists.isBefore(*one, *other); });
  }
  for (const Connection* const connection : candidates) {
    const bool isOwn = connection->target.provider == entry.provider && connection->entry == entry.id;
    if (!isOwn && !sharesDevice(entry, connection->device, connection->interface, connection->kind)) continue;
    if (isSettled(*connection)) continue;
    return DialBlock{kindFor(*connection, isOwn, isEnding(*connection)), connection->name, {}};
  }
  return std::nullopt;
}

std::optional<DialBlock> RedialGuard::blockOfUnlisted(const Entry& entry) const {
  using Kind = DialBlock::Kind;
  for (const auto& [target, one] : hangingUp_) {
    const bool isOwn = target.provider == entry.provider && one.entry == entry.id;
    if (isOwn || sharesDevice(entry, one.device, one.interface, one.kind))
      return DialBlock{isOwn ? Kind::hangingUp : Kind::deviceGoesDown, one.name, {}};
  }
  for (const auto& [target, one] : lost_) {
    // What another system has lost may stay so for good.
    if (target.provider != entry.provider) continue;
    if (one.entry == entry.id || sharesDevice(entry, one.device, one.interface, one.kind))
      return DialBlock{Kind::unknown, one.name, {}};
  }
  return std::nullopt;
}

std::optional<DialBlock> RedialGuard::blockOfDialing(const Entry& entry) const {
  // Another entry that has just begun to be dialed is no connection yet.
  for (const EntryKey& key : dials_.runningEntries()) {
    const Entry* const other = monitor_.find(key);
    if (other && sharesDevice(entry, other->device, {}, other->kind))
      return DialBlock{DialBlock::Kind::deviceInUse, other->name, {}};
  }
  return std::nullopt;
}

void RedialGuard::noteRunning(const Target& target) {
  if (target.link || hangingUp_.contains(target) || hangUps_.isWatch(target)) return;
  const Connection* const connection = monitor_.find(target);
  if (!connection) return;
  over_.erase(target);
  hangingUp_[target] = {connection->name,      connection->entry, connection->device,
                        connection->interface, connection->kind,  0};
  tellOf(target, hangingUp_[target]);
  emit changed();
}

void RedialGuard::tellOf(const Target& target, const HangingUp& one) {
  emit concerned({target.provider, one.entry}, one.device, one.interface);
}

void RedialGuard::noteDial(const EntryKey& key) {
  const Entry* const entry = monitor_.find(key);
  emit concerned(key, entry ? entry->device : std::string(), {});
  emit changed();
}

bool RedialGuard::isEnding(const Connection& connection) const {
  if (hangingUp_.contains(connection.target)) return true;
  // It is down, and the list that will say so, and what has come in its place, is on its way.
  const auto over = over_.find(connection.target);
  return over != over_.end() && isDown(over->second);
}

bool RedialGuard::isSettled(const Connection& connection) const {
  const auto over = over_.find(connection.target);
  // What could not be observed may turn out to stand.
  return over != over_.end() && !isDown(over->second) && connection.state != ConnectionState::connected;
}

void RedialGuard::noteFinished(const HangUpResult& result) {
  if (isDown(result.outcome) || result.outcome == Outcome::settled) over_[result.target] = result.outcome;
  if (const Connection* const connection = monitor_.find(result.target))
    emit concerned({connection->target.provider, connection->entry}, connection->device,
                   connection->interface);
  if (auto ended = hangingUp_.extract(result.target)) {
    const HangingUp was = ended.mapped();
    if (result.outcome == Outcome::providerLost) {
      const Snapshot* const snapshot = snapshotOf(result.target.provider);
      ended.mapped().look = snapshot ? snapshot->look : 0;
      lost_.insert(std::move(ended));
      monitor_.refresh();
    }
    tellOf(result.target, was);
  }
  emit changed();
}

void RedialGuard::noteSnapshots() {
  ByTarget seen;
  std::erase_if(lost_, [&](const auto& one) {
    const Snapshot* const snapshot = snapshotOf(one.first.provider);
    const bool isSeen = !snapshot || (snapshot->reach == Reach::reached && snapshot->look > one.second.look);
    if (isSeen) seen.insert(one);
    return isSeen;
  });
  std::erase_if(over_, [this](const auto& one) { return !monitor_.find(one.first); });
  for (const auto& [target, one] : seen) tellOf(target, one);
  emit changed();
}

const Snapshot* RedialGuard::snapshotOf(const std::string& provider) const {
  const auto& snapshots = monitor_.snapshots();
  const auto found = std::ranges::find(snapshots, provider, &Snapshot::provider);
  return found == snapshots.end() ? nullptr : &*found;
}

}  // namespace onhook
