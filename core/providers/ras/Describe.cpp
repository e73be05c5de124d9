#include "core/providers/ras/Describe.h"

#include <algorithm>
#include <cstdio>

#include "core/HangUpSettings.h"
#include "core/Translate.h"
#include "core/providers/ras/RasErrors.h"
#include "core/providers/ras/RasProvider.h"

namespace onhook::ras {

namespace {

/// A connection made without an entry is named by a period and the number (RASCONN, szEntryName).
std::string nameOf(const ConnectionRow& row) {
  if (row.entryName.size() > 1 && row.entryName.front() == '.') return row.entryName.substr(1);
  return row.entryName.empty() ? row.deviceName : row.entryName;
}

std::string fileName(const std::string& path) {
  const auto slash = path.find_last_of("\\/");
  return slash == std::string::npos ? path : path.substr(slash + 1);
}

std::string variantOf(const Record& record, ConnectionKind kind, const std::string& device) {
  if (!record.properties.customDialDll.empty())
    return filled(translate("ras", "custom dialer %1"), {fileName(record.properties.customDialDll)});
  return kind == ConnectionKind::vpn ? protocolOf(device) : std::string();
}

PresenceState stateOf(Standing standing, bool goesDown) {
  switch (standing) {
    case Standing::stands:
      return goesDown ? PresenceState::goingDown : PresenceState::up;
    case Standing::gone:
      return PresenceState::gone;
    case Standing::hidden:
      break;
  }
  return PresenceState::cannotTell;
}

bool isRequested(const LinkRecord& link) {
  return link.request.acceptedAt || link.request.joinedAt;
}

}  // namespace

bool Describe::isShown(const Record& record) const {
  if (record.standing == Standing::gone) return false;
  // Never seen here, only asked for by its id.
  if (record.row.entryName.empty() && record.row.deviceName.empty()) return false;
  return !record.hiddenSince || now_ - *record.hiddenSince < HangUpSettings{}.settleTime;
}

ConnectionState Describe::stateOf(const Record& record) const {
  if (record.standing == Standing::hidden) return ConnectionState::unknown;
  if (record.isGoingDown(now_)) return ConnectionState::goingDown;
  const bool dialing = record.sight.status.ok() ? isDialing(record.sight.status.value.state) : !record.id;
  return dialing ? ConnectionState::dialing : ConnectionState::connected;
}

std::string Describe::detailOf(const Record& record) const {
  if (const auto reason = reasonOf(record)) return reason->text;
  if (record.sight.status.ok() && isDialing(record.sight.status.value.state))
    return phaseText(record.sight.status.value.state);
  if (record.standing == Standing::stands && record.sight.status.ok() &&
      record.sight.status.value.state == state::disconnected)
    return translate("ras", "the line is down, its port is not free yet");
  return {};
}

std::optional<Error> Describe::reasonOf(const Record& record) const {
  const Dword listCode = record.sight.listCode;
  if (record.standing == Standing::hidden)
    return listCode != code::success ? notReached(system_, listCode)
                                     : makeError(system_, record.sight.status.code);
  // The call for the status succeeds, and the structure says why the connection ended or failed
  // (RASCONNSTATUS, dwError).
  const auto& status = record.sight.status;
  if (status.ok() && status.value.error != code::success) return makeError(system_, status.value.error);
  if (record.isBeingDialed()) {
    if (const Dword error = record.dial->progress().error; error != code::success)
      return makeError(system_, error);
  }
  if (record.standing == Standing::stands && record.isHeld(now_)) {
    return Error{
        ErrorDomain::onhook, "held",
        translate(
            "ras",
            "Windows accepted the request and the connection stays up: another program may hold it too."),
        translate("ras",
                  "Keep waiting for that program to let go of it. Asking again may take its hold away.")};
  }
  return std::nullopt;
}

Presence Describe::presence(const Record& record) const {
  Presence presence;
  presence.state = ras::stateOf(record.standing, record.isGoingDown(now_));
  presence.providerLost = reachOf(system_, record.sight.listCode) != Reach::reached;
  presence.reason = reasonOf(record);
  if (record.standing == Standing::hidden) return presence;
  const bool stands = record.standing == Standing::stands;
  presence.evidence.push_back({EvidenceKind::handle, handleText(record.handle), stands});
  if (record.sight.listCode == code::success && !record.isBeingDialed())
    presence.evidence.push_back({EvidenceKind::object, nameOf(record.row), stands && record.sight.listed});
  if (stands && record.isHeld(now_))
    presence.evidence.push_back(
        {EvidenceKind::externalHolder, translate("ras", "perhaps another program"), true});
  return presence;
}

Presence Describe::linkPresence(const Record& record, const LinkRecord& link) const {
  Presence presence;
  const bool goesDown = isRequested(link) || record.isGoingDown(now_);
  presence.state = ras::stateOf(link.standing, goesDown);
  presence.providerLost = reachOf(system_, record.sight.listCode) != Reach::reached;
  if (link.standing == Standing::hidden) {
    presence.reason = record.standing == Standing::hidden ? reasonOf(record) : makeError(system_, link.code);
    return presence;
  }
  presence.evidence.push_back(
      {EvidenceKind::link,
       filled(translate("ras", "%1 of %2"), {std::to_string(link.id.number), nameOf(record.row)}),
       link.standing == Standing::stands});
  return presence;
}

void Describe::addPresences(const Record& record, std::map<Target, Presence>& presences) const {
  const Presence whole = presence(record);
  const auto add = [&](const std::string& identity) {
    presences[connectionTarget(identity)] = whole;
    for (const LinkRecord& one : record.links)
      presences[linkTarget(identity, one.id.number, one.id.life)] = linkPresence(record, one);
  };
  add(record.identity);
  if (record.dial && record.id) add(record.id->toString());
}

Link Describe::link(const Record& record, const LinkRecord& one) const {
  Link shown;
  shown.target = linkTarget(record.identity, one.id.number, one.id.life);
  shown.number = static_cast<int>(one.id.number);
  shown.name = filled(translate("ras", "Link %1"), {std::to_string(one.id.number)});
  shown.device = one.device;
  if (one.standing == Standing::hidden)
    shown.state = ConnectionState::unknown;
  else if (isRequested(one) || record.isGoingDown(now_))
    shown.state = ConnectionState::goingDown;
  shown.since = one.counted.since;
  shown.bytesIn = one.counted.in.value();
  shown.bytesOut = one.counted.out.value();
  return shown;
}

onhook::Connection Describe::connection(const Record& record) const {
  onhook::Connection shown;
  shown.target = connectionTarget(record.identity);
  shown.name = nameOf(record.row);
  const auto& status = record.sight.status.value;
  const auto firstOf = [](const std::string& a, const std::string& b, const std::string& c) {
    return !a.empty() ? a : !b.empty() ? b : c;
  };
  const std::string deviceType =
      firstOf(record.row.deviceType, status.deviceType, record.properties.deviceType);
  shown.device = firstOf(record.row.deviceName, status.deviceName, record.properties.deviceName);
  shown.kind = kindOf(deviceType, record.properties.type);
  shown.variant = variantOf(record, shown.kind, shown.device);
  const bool listed = record.row.handle != nullptr;
  shown.entry = entryId(record.row.entryName, listed ? record.row.entry : record.properties.guid);
  shown.addresses = record.addresses;
  shown.state = stateOf(record);
  shown.stateDetail = detailOf(record);
  shown.since = record.counted.since;
  shown.bytesIn = record.counted.in.value();
  shown.bytesOut = record.counted.out.value();
  // Nothing comes back after a hang-up, as far as the phone book tells: RASEO2_ReconnectIfDropped is about
  // links that drop, and what "connects automatically" stays connected "until the user manually disconnects"
  // (VPNv2 CSP, AlwaysOn). What Windows dials anew all the same, at the next sign-in say, is seen as new.
  shown.comesBack = false;
  for (const LinkRecord& one : record.links) {
    if (one.standing != Standing::gone) shown.links.push_back(link(record, one));
  }
  std::sort(shown.links.begin(), shown.links.end(),
            [](const Link& a, const Link& b) { return a.number < b.number; });
  shown.evidence = presence(record).evidence;
  return shown;
}

bool Describe::standsOn(const Record& upper, const Record& lower) {
  const std::string& entry = upper.properties.prerequisiteEntry;
  const std::string& named = upper.properties.prerequisitePhoneBook;
  const std::string& phoneBook = named.empty() ? upper.row.phoneBook : named;
  return !entry.empty() && &upper != &lower && lower.row.entryName == entry &&
         lower.row.phoneBook == phoneBook;
}

onhook::Entry Describe::entry(const EntryRow& row, const EntryProperties& known) const {
  onhook::Entry shown;
  shown.provider = rasProviderName;
  shown.id = entryId(row.name, known.guid);
  shown.name = row.name;
  shown.kind = kindOf(known.deviceType, known.type);
  // The port of a VPN is any of several; that of a modem is one.
  const bool isVpn = shown.kind == ConnectionKind::vpn;
  if (isVpn) shown.variant = protocolOf(known.deviceName);
  if (!isVpn) shown.device = known.deviceName;
  return shown;
}

std::string entryId(const std::string& name, const Guid& guid) {
  if (name.empty() || name.front() == '.') return {};
  if (guid == Guid{}) return name;
  char text[39];
  std::snprintf(text, sizeof text, "{%08X-%04X-%04X-%02X%02X-%02X%02X%02X%02X%02X%02X}", guid.data1,
                guid.data2, guid.data3, guid.data4[0], guid.data4[1], guid.data4[2], guid.data4[3],
                guid.data4[4], guid.data4[5], guid.data4[6], guid.data4[7]);
  return text;
}

Reach reachOf(const RasSystem& system, Dword listCode) {
  if (system.loadError != code::success || !system.api.enumConnections) return Reach::absent;
  return listCode == code::success ? Reach::reached : Reach::notAnswering;
}

Error notReached(const RasSystem& system, Dword listCode) {
  if (reachOf(system, listCode) == Reach::absent) {
    Error error = makeError(system, system.loadError ? system.loadError : code::procedureNotFound);
    error.advice = translate(
        "ras", "Remote Access is not part of this Windows. Add it in \"Turn Windows features on or off\".");
    return error;
  }
  Error error = makeError(system, listCode);
  if (error.advice.empty())
    error.advice = translate(
        "ras", "See in \"Services\" whether the Remote Access Connection Manager runs, and start it there.");
  return error;
}

}  // namespace onhook::ras
