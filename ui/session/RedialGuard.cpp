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

RedialGuard::RedialGuard(const ConnectionMonitor& monitor, const HangUpController& hangUps,
                         const DialController& dials, QObject* parent)
    : QObject(parent), monitor_(monitor), hangUps_(hangUps), dials_(dials) {
  connect(&hangUps, &HangUpController::started, this, &RedialGuard::noteStarted);
  connect(&hangUps, &HangUpController::finished, this, &RedialGuard::noteFinished);
  connect(&dials, &DialController::started, this, &RedialGuard::changed);
  connect(&dials, &DialController::finished, this, &RedialGuard::changed);
  connect(&monitor, &ConnectionMonitor::changed, this, &RedialGuard::changed);
}

std::optional<DialBlock> RedialGuard::blockOf(const Entry& entry) const {
  using Kind = DialBlock::Kind;
  if (dials_.running(EntryKey::of(entry))) return DialBlock{Kind::dialing, entry.name, {}};
  for (const Snapshot& snapshot : monitor_.snapshots()) {
    if (snapshot.provider == entry.provider && snapshot.reach != Reach::reached)
      return DialBlock{Kind::systemAway, {}, snapshot.reason};
    for (const Connection& connection : snapshot.connections) {
      const bool isOwn = snapshot.provider == entry.provider && connection.entry == entry.id;
      if (!isOwn && !sharesDevice(entry, connection.device, connection.interface, connection.kind)) continue;
      const bool isHangingUp = hangingUp_.contains(connection.target);
      return DialBlock{kindFor(connection, isOwn, isHangingUp), connection.name, {}};
    }
  }
  // It may be listed no more while its end is still being confirmed.
  for (const auto& [target, one] : hangingUp_) {
    const bool isOwn = target.provider == entry.provider && one.entry == entry.id;
    if (isOwn) return DialBlock{Kind::hangingUp, one.name, {}};
    if (sharesDevice(entry, one.device, one.interface, one.kind))
      return DialBlock{Kind::deviceGoesDown, one.name, {}};
  }
  if (entry.mayDial.authority == Authority::no) return DialBlock{Kind::notAllowed, {}, entry.mayDial.reason};
  return std::nullopt;
}

void RedialGuard::noteStarted(const Target& target) {
  const Connection* const connection = target.link ? nullptr : monitor_.find(target);
  if (connection && !hangUps_.isWatch(target)) {
    hangingUp_[target] = {connection->name, connection->entry, connection->device, connection->interface,
                          connection->kind};
  }
  emit changed();
}

void RedialGuard::noteFinished(const HangUpResult& result) {
  hangingUp_.erase(result.target);
  emit changed();
}

}  // namespace onhook
