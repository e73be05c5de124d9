#include "tests/windows/stand_in/StandInWorld.h"

#include <algorithm>
#include <utility>

namespace onhook::ras {

namespace {

/// The shortest time after which something comes back, so that a script cannot make time stand still.
constexpr StandInSpan shortestAbsence(1);

bool isMultilink(const StandInEntry& entry) {
  return !entry.links.empty();
}

}  // namespace

StandInWorld::StandInWorld(StandInScript script, TimePoint now, std::uint32_t firstNumber, Note note)
    : script_(std::move(script)),
      note_(std::move(note)),
      start_(now),
      clock_(now),
      nextNumber_(firstNumber),
      nextHandle_(0x10000 * Pointer{firstNumber}) {
  for (std::size_t i = 0; i < script_.entries.size(); ++i) {
    const StandInEntry& entry = script_.entries[i];
    if (entry.start == StandInEntry::Start::idle) continue;
    Connected& connection = comeUp(i);
    connection.references = entry.references;
    connection.since -= entry.upFor;
    for (Part& link : connection.links) link.since -= entry.upFor;
  }
  for (const StandInOutage& outage : script_.outages) {
    if (outage.afterHangUp) continue;
    for (const StandInSpan change : {outage.from, outage.until}) schedule(change, [] {});
  }
}

void StandInWorld::advanceTo(TimePoint now) {
  while (nextInstant() <= now) {
    auto due = timeline_.extract(timeline_.begin());
    clock_ = std::max(clock_, due.key());
    changed_ = true;
    due.mapped()();
  }
  clock_ = std::max(clock_, now);
}

TimePoint StandInWorld::nextInstant() const {
  return timeline_.empty() ? TimePoint::max() : timeline_.begin()->first;
}

std::vector<EventHandle> StandInWorld::takeSignals() {
  return std::exchange(signals_, {});
}

bool StandInWorld::takeChanged() {
  return std::exchange(changed_, false);
}

const StandInOutage* StandInWorld::inOutage(StandInOutage::Kind kind) const {
  if (outage_ && outage_->kind == kind) return &*outage_;
  for (const StandInOutage& outage : script_.outages) {
    if (outage.kind != kind || (outage.afterHangUp && !firstHangUp_)) continue;
    const Duration age = clock_ - (outage.afterHangUp ? *firstHangUp_ : start_);
    const bool over = outage.until != standInNever && age >= outage.until;
    if (age >= outage.from && !over) return &outage;
  }
  return nullptr;
}

std::optional<std::size_t> StandInWorld::findEntry(const std::string& name,
                                                   const std::string& phoneBook) const {
  for (std::size_t i = 0; i < script_.entries.size(); ++i) {
    const StandInEntry& entry = script_.entries[i];
    if (entry.name == name && (phoneBook.empty() || entry.phoneBook == phoneBook)) return i;
  }
  return std::nullopt;
}

Guid StandInWorld::guidOf(std::size_t index) const {
  if (script_.entries[index].phoneBook.empty()) return {};
  return {static_cast<std::uint32_t>(index + 1), 0xE0, 0x11, {1, 2, 3, 4, 5, 6, 7, 8}};
}

std::optional<StandInWorld::Named> StandInWorld::named(Handle handle) {
  const auto found = handles_.find(handle);
  if (found == handles_.end()) return std::nullopt;
  return Named{&connections_.at(found->second.serial), found->second.link, found->second.life};
}

bool StandInWorld::hides(const Connected& connection) const {
  return connection.requested && entryOf(connection).hangUp.hidesBehind != code::success;
}

// RasEnumConnections: "lists all active RAS connections"; its Remarks say that one cannot be enumerated as
// active before it is connected. What a connection on its way down counts as is not said.
std::vector<const StandInWorld::Connected*> StandInWorld::listed() const {
  std::vector<const Connected*> list;
  for (const auto& [serial, connection] : connections_) {
    if (connection.ended || !connection.up() || hides(connection)) continue;
    const bool left = entryOf(connection).hangUp.leavesList || !script_.listsHalfClosed;
    if (!connection.requested || !left) list.push_back(&connection);
  }
  return list;
}

StandInWorld::Connected* StandInWorld::bySerial(std::uint32_t serial) {
  const auto found = connections_.find(serial);
  return found == connections_.end() ? nullptr : &found->second;
}

StandInWorld::Connected* StandInWorld::newest(const std::string& entry) {
  for (auto it = connections_.rbegin(); it != connections_.rend(); ++it) {
    if (entryOf(it->second).name == entry) return &it->second;
  }
  return nullptr;
}

// RasHangUp. Its page: an invalid handle is ERROR_INVALID_HANDLE; a connection is terminated also while it is
// being dialed; returning is not completion; a link's handle terminates that link alone. That connections are
// referenced, so that each dial is to be matched by a hang-up, is RasDial's.
StandInWorld::HangUpAnswer StandInWorld::hangUp(Handle handle) {
  const auto target = named(handle);
  if (!firstHangUp_) {
    firstHangUp_ = clock_;
    for (const StandInOutage& outage : script_.outages) {
      if (!outage.afterHangUp) continue;
      for (const StandInSpan change : {outage.from, outage.until}) schedule(change, [] {});
    }
  }
  if (!target) return {code::invalidHandle, {}};
  Connected& connection = *target->connection;
  Part& part = partOf(connection, target->link);
  // A link's handle from before it was dialed again names a link that has ended.
  if (target->link != 0 && part.life != target->life) return {code::invalidHandle, {}};
  ++part.hangUps;
  note("hang-up", connection, target->link);
  const StandInHangUp& behaves = behaviour(connection, target->link);
  if (part.ended || connection.ended) return {code::invalidHandle, {}};
  if (part.requested || connection.requested) return {script_.hangUpAgain, {}};
  if (behaves.code != code::success) {
    if (behaves.endsAllTheSame) beginEnd(connection, target->link);
    return {behaves.code, behaves.callTakes};
  }
  if (target->link == 0 && --connection.references > 0) {
    scheduleFor(connection, behaves.heldFor, [this](Connected& held) { letGo(held); });
  } else {
    beginEnd(connection, target->link);
  }
  return {code::success, behaves.callTakes};
}

Handle StandInWorld::handOutLink(Connected& connection, int link) {
  ++linkHandlesOut_;
  Part& part = partOf(connection, link);
  if (part.handle && !script_.newLinkHandleEachTime) return part.handle;
  part.handle = newHandle();
  handles_[part.handle] = {connection.serial, link, part.life};
  return part.handle;
}

// RasConnectionNotification.
void StandInWorld::notifyBy(std::optional<Named> target, EventHandle event, Dword flags) {
  watches_.push_back({target ? target->connection->serial : 0, target ? target->link : 0, event, flags});
}

StandInWorld::Dialed StandInWorld::beginDial(std::size_t index) {
  const std::string port = portOf(index);
  for (auto& [serial, other] : connections_) {
    if (other.ended || portOf(other.entry) != port) continue;
    if (other.requested) {
      // RasHangUp, Remarks: an immediate attempt to use the same connection may leave it unusable.
      stuckPorts_.insert(port);
    } else if (other.entry != index) {
      return {633, nullptr};  // ERROR_PORT_NOT_AVAILABLE's text: the device is already in use
    } else if (other.dialing()) {
      return {756, nullptr};  // ERROR_DIAL_ALREADY_IN_PROGRESS
    } else if (other.up() && script_.dialingAgainShares) {
      ++other.references;
      return {code::success, &other, true};
    } else {
      return {602, nullptr};  // ERROR_PORT_ALREADY_OPEN
    }
  }
  if (stuckPorts_.contains(port)) return {script_.portBusyCode, nullptr};
  Connected& connection = make(index, nullptr, nullptr);
  connection.state = state::openPort;
  return {code::success, &connection};
}

void StandInWorld::reachState(Connected& connection, Dword reached) {
  connection.state = reached;
  changed_ = true;
}

void StandInWorld::finishDial(Connected& connection, Dword error) {
  if (error == code::success) return becomeUp(connection);
  connection.state = state::disconnected;
  connection.error = error;
  changed_ = true;
}

void StandInWorld::dialByOther(std::size_t index) {
  for (auto& [serial, connection] : connections_) {
    if (connection.entry != index || connection.ended || connection.requested) continue;
    ++connection.references;
    return;
  }
  comeUp(index);
}

void StandInWorld::beginEnd(Connected& connection, int link) {
  Part& part = partOf(connection, link);
  if (part.requested || part.ended) return;
  part.requested = true;
  changed_ = true;
  const unsigned life = part.life;
  scheduleFor(connection, behaviour(connection, link).takes, [this, link, life](Connected& ending) {
    if (partOf(ending, link).life == life) end(ending, link);
  });
}

void StandInWorld::end(Connected& connection, int link) {
  if (link == 0) return endWhole(connection);
  Part& part = partOf(connection, link);
  if (part.ended) return;
  part.ended = true;
  changed_ = true;
  note("ended", connection, link);
  // RasConnectionNotification: on a multilink handle "bandwidth removed" is told when a subentry is
  // disconnected, "disconnection" when all are.
  if (behaviour(connection, link).hidesBehind == code::success || !part.requested) {
    tell(notify::bandwidthRemoved, connection.serial);
    tell(notify::disconnection, connection.serial, link);
  }
  const StandInLink& behaves = entryOf(connection).links[static_cast<std::size_t>(link) - 1];
  if (behaves.comesBackAfter != standInNever) {
    scheduleFor(connection, std::max(behaves.comesBackAfter, shortestAbsence),
                [this, link](Connected& bundle) { redialLink(bundle, link); });
  }
  const auto ended = [](const Part& one) { return one.ended; };
  if (std::all_of(connection.links.begin(), connection.links.end(), ended)) endWhole(connection);
}

void StandInWorld::redialLink(Connected& connection, int link) {
  Part& part = partOf(connection, link);
  if (!part.ended || connection.requested) return;
  const int hangUps = part.hangUps;
  part = {false, false, hangUps, clock_, part.life + 1, nullptr};
  changed_ = true;
  tell(notify::bandwidthAdded, connection.serial);
}

void StandInWorld::letGo(Connected& connection) {
  connection.references = 0;
  beginEnd(connection);
}

void StandInWorld::growOnce() {
  if (grown_ >= script_.growTimes) return;
  script_.entries.push_back({.name = "grown " + std::to_string(++grown_)});
  comeUp(script_.entries.size() - 1);
}

void StandInWorld::setOutage(std::optional<StandInOutage> outage) {
  outage_ = outage;
  changed_ = true;
}

StandInWorld::Part& StandInWorld::partOf(Connected& connection, int link) {
  return link == 0 ? connection : connection.links[static_cast<std::size_t>(link) - 1];
}

const StandInHangUp& StandInWorld::behaviour(const Connected& connection, int link) const {
  const StandInEntry& entry = entryOf(connection);
  return link == 0 ? entry.hangUp : entry.links[static_cast<std::size_t>(link) - 1].hangUp;
}

std::string StandInWorld::portOf(std::size_t index) const {
  const StandInEntry& entry = script_.entries[index];
  return entry.port.empty() ? "of " + entry.name : entry.port;
}

TimePoint StandInWorld::in(StandInSpan span) const {
  return standInLater(clock_, span);
}

void StandInWorld::schedule(StandInSpan after, std::function<void()> action) {
  if (in(after) == TimePoint::max()) return;
  timeline_.emplace(in(after), std::move(action));
  changed_ = true;
}

void StandInWorld::scheduleFor(const Connected& connection, StandInSpan after,
                               std::function<void(Connected&)> action) {
  schedule(after, [this, serial = connection.serial, action = std::move(action)] {
    Connected* const still = bySerial(serial);
    if (still && !still->ended) action(*still);
  });
}

StandInWorld::Connected& StandInWorld::make(std::size_t index, Handle handle, const Connected* before) {
  const std::uint32_t serial = nextNumber_++;
  Connected& connection = connections_[serial];
  connection.serial = serial;
  connection.entry = index;
  connection.handle = handle ? handle : newHandle();
  // That a LUID is one connection's alone is not documented.
  const bool sameLuid = before && script_.sameLuidWhenReused;
  connection.luid = sameLuid ? before->luid : Luid{0x1000 + serial, 0};
  connection.correlation = {serial, 0xC0, 0xDE, {1, 2, 3, 4, 5, 6, 7, 8}};
  connection.since = clock_;
  connection.links.resize(script_.entries[index].links.size());
  handles_[connection.handle] = {serial, 0, 0};
  changed_ = true;
  return connection;
}

StandInWorld::Connected& StandInWorld::comeUp(std::size_t index, Handle handle, const Connected* before) {
  Connected& connection = make(index, handle, before);
  becomeUp(connection);
  return connection;
}

void StandInWorld::becomeUp(Connected& connection) {
  const StandInEntry& entry = entryOf(connection);
  connection.state = state::connected;
  connection.since = clock_;
  changed_ = true;
  note("up", connection);
  tell(notify::connection, 0);
  scheduleFor(connection, entry.vanishesAfter, [this](Connected& one) { end(one); });
  scheduleFor(connection, entry.othersHangUpAfter, [this](Connected& one) { beginEnd(one); });
  for (std::size_t i = 0; i < entry.links.size(); ++i) {
    const int link = static_cast<int>(i) + 1;
    connection.links[i].since = clock_;
    connection.links[i].ended = !entry.links[i].connected;
    scheduleFor(connection, entry.links[i].vanishesAfter,
                [this, link](Connected& bundle) { end(bundle, link); });
  }
}

void StandInWorld::endWhole(Connected& connection) {
  if (connection.ended) return;
  const std::size_t index = connection.entry;
  const StandInEntry& entry = entryOf(connection);
  const bool wasUp = connection.up();
  const bool hidden = hides(connection);
  const Handle handle = connection.handle;
  connection.ended = true;
  for (Part& link : connection.links) link.ended = true;
  changed_ = true;
  note("ended", connection);
  // What hides answers as before, for as long as the handle's value is not used again.
  if (!hidden) {
    std::erase_if(handles_, [&](const auto& use) { return use.second.serial == connection.serial; });
    if (wasUp) {
      if (isMultilink(entry)) tell(notify::bandwidthRemoved, connection.serial);
      tell(notify::disconnection, connection.serial);
    }
  }
  std::erase_if(watches_, [&](const Watch& watch) { return watch.serial == connection.serial; });
  if (entry.comesBackAfter != standInNever) {
    schedule(std::max(entry.comesBackAfter, shortestAbsence), [this, index] { comeUp(index); });
  }
  if (const auto successor = findEntry(entry.handleReusedBy)) {
    comeUp(*successor, handle, &connection);
  } else if (!hidden) {
    freeHandles_.push_back(handle);
  }
}

// RasConnectionNotification: on INVALID_HANDLE_VALUE for any connection, else for the one of the handle.
void StandInWorld::tell(Dword flag, std::uint32_t serial, int link) {
  if (script_.notificationsLost) return;
  for (const Watch& watch : watches_) {
    const bool ofAll =
        watch.serial == 0 && link == 0 && (flag == notify::connection || flag == notify::disconnection);
    const bool ofThis = watch.serial == serial && serial != 0 && watch.link == link;
    if ((watch.flags & flag) == 0 || (!ofAll && !ofThis)) continue;
    if (script_.notificationsLate == StandInSpan::zero()) {
      signals_.push_back(watch.event);
      changed_ = true;
    } else {
      schedule(script_.notificationsLate, [this, event = watch.event] { signals_.push_back(event); });
    }
  }
}

void StandInWorld::note(const std::string& what, const Connected& connection, int link) const {
  if (!note_) return;
  const std::string part = link == 0 ? "" : "-link " + std::to_string(link);
  note_(what + part + ' ' + entryOf(connection).name);
}

Handle StandInWorld::newHandle() {
  if (script_.handlesUsedAgain && !freeHandles_.empty()) {
    const Handle handle = freeHandles_.back();
    freeHandles_.pop_back();
    return handle;
  }
  return reinterpret_cast<Handle>(nextHandle_ += 0x10000);
}

}  // namespace onhook::ras
