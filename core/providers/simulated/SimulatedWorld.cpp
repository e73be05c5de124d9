#include "core/providers/simulated/SimulatedWorld.h"

#include <algorithm>
#include <utility>

#include "core/Translate.h"
#include "core/providers/simulated/RasErrors.h"

namespace onhook {

namespace {

/// How soon what goes over a connection notices that this has ended.
constexpr Duration untilNoticed = std::chrono::milliseconds(400);

/// The shortest time after which a connection comes back, so that a script cannot make time stand still.
constexpr Duration shortestAbsence = std::chrono::milliseconds(1);

constexpr int operationPending = 600;
constexpr int portAlreadyOpen = 602;
constexpr int alreadyDisconnecting = 617;
constexpr int portNotOpen = 618;
constexpr int deviceInUse = 633;
constexpr int invalidHandle = 6;
constexpr int accessDenied = 5;
constexpr int noMoreItems = 259;

Error awayError() {
  return {ErrorDomain::onhook, "practice-away", translate("simulated", "The practice network has gone away."),
          translate("simulated", "Wait for it to come back; nothing needs to be restarted.")};
}

/// What two entries cannot use at once: a modem, a line. A VPN has no port but its own.
std::string portOf(const SimulatedEntry& entry) {
  switch (entry.kind) {
    case ConnectionKind::vpn:
    case ConnectionKind::wireGuard:
    case ConnectionKind::l2tp:
    case ConnectionKind::pptp:
      return "entry " + entry.identity();
    default:
      return entry.device.empty() ? "entry " + entry.identity() : "device " + entry.device;
  }
}

Reply::Kind kindOf(const Error& error) {
  if (isInvalidHandle(error)) return Reply::Kind::notThere;
  if (isAlreadyDisconnecting(error)) return Reply::Kind::inProgress;
  return Reply::Kind::refused;
}

/// The instance that the target is, or is a link of, in a map by LUID; null when there is none.
auto findIn(auto& instances, const Target& target) -> decltype(&instances.begin()->second) {
  const auto identity = SimulatedIdentity::parse(target.connection);
  if (target.provider != simulatedProviderName || !identity) return nullptr;
  const auto found = instances.find(identity->luid);
  return found != instances.end() && found->second.identity == *identity ? &found->second : nullptr;
}

}  // namespace

SimulatedWorld::SimulatedWorld(SimulatedScript script, TimePoint now)
    : script_(std::move(script)), start_(now), clock_(now) {
  for (std::size_t i = 0; i < script_.entries.size(); ++i) {
    const SimulatedEntry& entry = script_.entries[i];
    if (entry.start == SimulatedEntry::Start::idle) continue;
    const bool dialing = entry.start == SimulatedEntry::Start::dialing;
    start(i, std::nullopt, dialing ? NativePhase::dialing : NativePhase::connected).connectedAt -=
        entry.upFor;
  }
  for (const SimulatedOutage& outage : script_.outages) {
    for (const Duration change : {outage.from, outage.until}) schedule(change, [this] { tellAll(); });
  }
}

void SimulatedWorld::advanceTo(TimePoint now) {
  while (nextInstant() <= now) {
    auto due = timeline_.extract(timeline_.begin());
    clock_ = std::max(clock_, due.key());
    due.mapped()();
  }
  clock_ = std::max(clock_, now);
}

TimePoint SimulatedWorld::nextInstant() const {
  return timeline_.empty() ? TimePoint::max() : timeline_.begin()->first;
}

bool SimulatedWorld::takeEvents() {
  return std::exchange(told_, false) && !script_.eventsDropped;
}

NativeNews SimulatedWorld::takeNews() {
  NativeNews news = std::exchange(news_, {});
  news.all |= script_.eventsDropped;
  return news;
}

void SimulatedWorld::tell(const Instance& instance) {
  told_ = true;
  news_.of.insert(instance.identity);
}

void SimulatedWorld::tellAll() {
  told_ = news_.all = true;
}

std::optional<Error> SimulatedWorld::listError() const {
  if (away()) return awayError();
  const SimulatedOutage* const outage = inOutage(SimulatedOutage::Kind::enumerateFails);
  return outage ? std::optional(outage->error.value_or(rasError(operationPending))) : std::nullopt;
}

NativeList SimulatedWorld::enumerate() const {
  NativeList list{listError(), {}};
  if (list.error) return list;
  for (const auto& [luid, instance] : instances_) {
    if (auto row = rowOf(instance)) list.connections.push_back(*row);
  }
  return list;
}

std::optional<NativeConnection> SimulatedWorld::listed(std::uint32_t handle) const {
  const Instance* const instance = byHandle(handle);
  return instance ? rowOf(*instance) : std::nullopt;
}

std::optional<NativeConnection> SimulatedWorld::rowOf(const Instance& instance) const {
  const SimulatedEntry& entry = entryOf(instance);
  const bool left = instance.requested && (entry.leavesListEarly || entry.hangUp.hidesEnd);
  if (instance.ended || left) return std::nullopt;
  return NativeConnection{instance.identity, instance.entry, comesBack(instance.entry)};
}

NativeStatus SimulatedWorld::status(std::uint32_t handle) const {
  if (away()) return {{}, awayError(), {}};
  const Instance* instance = byHandle(handle);
  if (!instance) return {{}, rasError(invalidHandle), {}};
  const SimulatedEntry& entry = entryOf(*instance);
  if (instance->requested && entry.hangUp.hidesEnd) return {{}, rasError(operationPending), {}};
  NativeStatus status{instance->requested ? NativePhase::goingDown : instance->dialed, entry.statusError, {}};
  if (status.phase == NativePhase::dialing && instance->dialPhase < entry.dialPhases.size())
    status.doing = entry.dialPhases[instance->dialPhase];
  const bool onlyTheOther = instance->references == 1 && !instance->requested;
  if (onlyTheOther) status.heldBy = entry.hangUp.heldBy;
  return status;
}

NativeStatus SimulatedWorld::linkStatus(std::uint32_t handle, int number) const {
  if (away()) return {{}, awayError(), {}};
  const Instance* instance = byHandle(handle);
  if (!instance) return {{}, rasError(invalidHandle), {}};
  const auto index = static_cast<std::size_t>(number) - 1;
  // The handle may name another connection by now, with fewer links or none.
  if (index >= instance->links.size()) return {{}, rasError(noMoreItems), {}};
  const SimulatedLink& link = entryOf(*instance).links[index];
  const Part& part = instance->links[index];
  if (link.subentryError) return {{}, link.subentryError, {}};
  if (part.requested && link.hangUp.hidesEnd) return {{}, rasError(operationPending), {}};
  if (part.ended) return {{}, rasError(portNotOpen), {}};
  return {part.requested || instance->requested ? NativePhase::goingDown : instance->dialed, {}, {}};
}

NativeStatistics SimulatedWorld::count(const Instance& instance, std::uint64_t inPerSecond,
                                       std::uint64_t outPerSecond) const {
  if (instance.dialed != NativePhase::connected) return {};
  const Duration span = clock_ - instance.connectedAt;
  const auto seconds = std::chrono::duration<double>(span).count();
  const auto counted = [&](std::uint64_t rate) -> std::optional<std::uint64_t> {
    if (rate == 0) return std::nullopt;
    return static_cast<std::uint64_t>(seconds * static_cast<double>(rate));
  };
  NativeStatistics statistics{{}, counted(inPerSecond), counted(outPerSecond)};
  if (entryOf(instance).sinceKnown) statistics.since = instance.connectedAt;
  return statistics;
}

NativeStatistics SimulatedWorld::statistics(std::uint32_t handle) const {
  const Instance* instance = byHandle(handle);
  if (away() || !instance) return {};
  const SimulatedEntry& entry = entryOf(*instance);
  return count(*instance, entry.bytesInPerSecond, entry.bytesOutPerSecond);
}

NativeStatistics SimulatedWorld::linkStatistics(std::uint32_t handle, int number) const {
  const Instance* instance = byHandle(handle);
  const auto index = static_cast<std::size_t>(number) - 1;
  if (away() || !instance || index >= instance->links.size()) return {};
  const SimulatedLink& link = entryOf(*instance).links[index];
  return count(*instance, link.bytesInPerSecond, link.bytesOutPerSecond);
}

bool SimulatedWorld::interfaceStands(const SimulatedIdentity& identity) const {
  return standsReally(identity.target());
}

NativeHangUp SimulatedWorld::hangUp(const Target& target) {
  if (away()) return {{Reply::Kind::noAnswer, awayError()}, clock_};
  if (const auto error = listError()) return {{Reply::Kind::refused, error}, clock_};
  Instance* instance = find(target);
  if (!instance || !partOf(*instance, target)) {
    return {{Reply::Kind::notThere, rasError(invalidHandle)}, clock_};
  }
  ++nativeHangUps_[target];
  const TimePoint returnsAt = in(behaviour(*instance, target).callTakes);
  return {ask(*instance, target), returnsAt};
}

NativeHangUp SimulatedWorld::keepDown(const Target& target) {
  const Instance* const instance = find(target);
  if (away() || !instance || (!target.link && !comesBack(instance->entry))) return hangUp(target);
  const std::size_t entry = instance->entry;
  if (target.link || !script_.entries[entry].keepDown) {
    return {
        {Reply::Kind::refused,
         Error{ErrorDomain::onhook, "no-keep-down",
               translate("simulated", "Onhook cannot stop what would dial this again."),
               translate("simulated",
                         "Hang it up; if it comes back, stop what dials it by that program's own means.")}},
        clock_};
  }
  keptDown_.insert(entry);
  NativeHangUp answer = hangUp(target);
  // Who does not hang up does not stop dialing either.
  if (answer.reply.kind == Reply::Kind::refused) keptDown_.erase(entry);
  // It was on its way down already: what was new in the request is done.
  if (answer.reply.kind == Reply::Kind::inProgress) answer.reply = {};
  tellAll();
  return answer;
}

bool SimulatedWorld::comesBack(std::size_t entry) const {
  return script_.entries[entry].comesBackAfter && !keptDown_.contains(entry);
}

Reply SimulatedWorld::force(const Target& target) {
  if (away()) return {Reply::Kind::noAnswer, awayError()};
  Instance* instance = find(target);
  if (!instance || !partOf(*instance, target)) return {Reply::Kind::notThere, rasError(invalidHandle)};
  if (target.link || !entryOf(*instance).force) return {Reply::Kind::refused, rasError(accessDenied)};
  instance->requested = true;
  end(*instance, target);
  return {};
}

Reply SimulatedWorld::ask(Instance& instance, const Target& target) {
  const SimulatedHangUp& behaves = behaviour(instance, target);
  const Part& part = *partOf(instance, target);
  if (part.requested || instance.requested) {
    return {Reply::Kind::inProgress, rasError(alreadyDisconnecting)};
  }
  if (part.ended) return {Reply::Kind::notThere, rasError(portNotOpen)};
  if (behaves.goneWhenAsked) {
    end(instance, target);
    return {Reply::Kind::notThere, rasError(invalidHandle)};
  }
  const Permission& permission = entryOf(instance).permission;
  std::optional<Error> error = behaves.refuses;
  if (!error && permission.authority == Authority::no)
    error = permission.reason.value_or(rasError(accessDenied));
  if (error) {
    if (behaves.endsAllTheSame) beginEnd(instance, target);
    return {kindOf(*error), error};
  }
  const bool another = !target.link && --instance.references > 0;
  if (!another) {
    beginEnd(instance, target);
  } else {
    tell(instance);
    schedule(behaves.heldFor, target, &SimulatedWorld::letGo);
  }
  return {};
}

DialResult SimulatedWorld::dial(const std::string& entryId) {
  const auto index = findEntry(entryId);
  if (away()) return {{}, awayError()};
  if (!index) {
    return {
        {},
        Error{ErrorDomain::ras, "623",
              translate("simulated", "The system could not find the phone book entry for this connection."),
              translate("simulated", "Refresh the list: the entry may have been renamed or removed.")}};
  }
  const std::string port = portOf(script_.entries[*index]);
  for (const auto& [luid, instance] : instances_) {
    if (instance.ended || portOf(entryOf(instance)) != port) continue;
    if (!instance.requested) return {{}, rasError(instance.entry == *index ? portAlreadyOpen : deviceInUse)};
    stuckPorts_.insert(port);
  }
  if (stuckPorts_.contains(port)) return {{}, rasError(deviceInUse)};
  keptDown_.erase(*index);
  return {start(*index, std::nullopt, NativePhase::dialing).identity.target(), {}};
}

bool SimulatedWorld::standsReally(const Target& target) const {
  const Instance* instance = find(target);
  if (!instance || instance->ended) return false;
  if (!target.link) return true;
  const auto number = simulatedLinkNumber(target);
  return number && static_cast<std::size_t>(*number) <= instance->links.size() &&
         !instance->links[static_cast<std::size_t>(*number) - 1].ended;
}

std::optional<TimePoint> SimulatedWorld::endedAt(const Target& target) const {
  auto found = endedAt_.find(target);
  // A link ends with its bundle at the latest.
  if (found == endedAt_.end()) found = endedAt_.find(target.whole());
  return found == endedAt_.end() ? std::nullopt : std::optional(found->second);
}

int SimulatedWorld::nativeHangUps(const Target& target) const {
  const auto found = nativeHangUps_.find(target);
  return found == nativeHangUps_.end() ? 0 : found->second;
}

std::optional<std::size_t> SimulatedWorld::findEntry(const std::string& id) const {
  for (std::size_t i = 0; i < script_.entries.size(); ++i) {
    if (script_.entries[i].identity() == id) return i;
  }
  return std::nullopt;
}

const SimulatedWorld::Instance* SimulatedWorld::find(const Target& target) const {
  return findIn(instances_, target);
}

SimulatedWorld::Instance* SimulatedWorld::find(const Target& target) {
  return findIn(instances_, target);
}

const SimulatedWorld::Instance* SimulatedWorld::byHandle(std::uint32_t handle) const {
  const auto found = handles_.find(handle);
  return found == handles_.end() ? nullptr : &instances_.at(found->second);
}

SimulatedWorld::Part* SimulatedWorld::partOf(Instance& instance, const Target& target) {
  if (!target.link) return &instance;
  const auto number = simulatedLinkNumber(target);
  if (!number || static_cast<std::size_t>(*number) > instance.links.size()) return nullptr;
  return &instance.links[static_cast<std::size_t>(*number) - 1];
}

const SimulatedHangUp& SimulatedWorld::behaviour(const Instance& instance, const Target& target) const {
  const auto number = simulatedLinkNumber(target);
  const SimulatedEntry& entry = entryOf(instance);
  return number ? entry.links[static_cast<std::size_t>(*number) - 1].hangUp : entry.hangUp;
}

const SimulatedOutage* SimulatedWorld::inOutage(SimulatedOutage::Kind kind) const {
  const Duration age = clock_ - start_;
  const auto holds = [&](const SimulatedOutage& outage) {
    return outage.kind == kind && outage.from <= age && age < outage.until;
  };
  const auto found = std::find_if(script_.outages.begin(), script_.outages.end(), holds);
  return found == script_.outages.end() ? nullptr : &*found;
}

TimePoint SimulatedWorld::in(Duration span) const {
  return span >= TimePoint::max() - clock_ ? TimePoint::max() : clock_ + span;
}

void SimulatedWorld::schedule(Duration after, std::function<void()> action) {
  if (in(after) != TimePoint::max()) timeline_.emplace(in(after), std::move(action));
}

void SimulatedWorld::schedule(Duration after, const Target& target,
                              void (SimulatedWorld::*action)(Instance&, const Target&)) {
  schedule(after, [this, target, action] {
    if (Instance* instance = find(target); instance && !instance->ended) (this->*action)(*instance, target);
  });
}

SimulatedWorld::Instance& SimulatedWorld::start(std::size_t index, std::optional<std::uint32_t> handle,
                                                NativePhase phase) {
  const SimulatedEntry& entry = script_.entries[index];
  const SimulatedIdentity identity{handle ? *handle : nextHandle_++, nextLuid_++};
  Instance& instance = instances_[identity.luid];
  instance.identity = identity;
  instance.entry = index;
  instance.references = entry.hangUp.heldBy.empty() ? 1 : 2;
  instance.dialed = phase;
  instance.connectedAt = clock_;
  instance.links.resize(entry.links.size());
  handles_[identity.handle] = identity.luid;
  tell(instance);

  if (phase == NativePhase::dialing) {
    const auto phases = static_cast<int>(entry.dialPhases.size());
    for (int i = 1; i < phases; ++i)
      schedule(entry.dialTakes / phases * i, identity.target(), &SimulatedWorld::nextDialPhase);
    schedule(entry.dialTakes, identity.target(), &SimulatedWorld::finishDialing);
  }
  if (entry.vanishesAfter) schedule(*entry.vanishesAfter, identity.target(), &SimulatedWorld::end);
  if (entry.othersHangUpAfter)
    schedule(*entry.othersHangUpAfter, identity.target(), &SimulatedWorld::beginEnd);
  for (std::size_t i = 0; i < entry.links.size(); ++i) {
    const auto& vanishes = entry.links[i].vanishesAfter;
    if (vanishes) schedule(*vanishes, identity.linkTarget(static_cast<int>(i) + 1), &SimulatedWorld::end);
  }
  return instance;
}

void SimulatedWorld::nextDialPhase(Instance& instance, const Target&) {
  ++instance.dialPhase;
  tell(instance);
}

void SimulatedWorld::finishDialing(Instance& instance, const Target&) {
  instance.dialed = entryOf(instance).dialFails ? NativePhase::dialFailed : NativePhase::connected;
  instance.connectedAt = clock_;
  tell(instance);
}

void SimulatedWorld::letGo(Instance& instance, const Target& target) {
  instance.references = 0;
  beginEnd(instance, target);
}

void SimulatedWorld::beginEnd(Instance& instance, const Target& target) {
  Part& part = *partOf(instance, target);
  if (part.requested || part.ended) return;
  part.requested = true;
  tell(instance);
  const SimulatedHangUp& behaves = behaviour(instance, target);
  // What hides its end leaves the list after the settle time: the provider is told, so that it looks.
  if (behaves.hidesEnd) schedule(rasSettleTime, [this] { tellAll(); });
  schedule(behaves.takes, target, &SimulatedWorld::end);
}

void SimulatedWorld::end(Instance& instance, const Target& target) {
  tell(instance);
  endedAt_[target] = clock_;
  if (!target.link) return endWhole(instance);
  partOf(instance, target)->ended = true;
  const auto ended = [](const Part& link) { return link.ended; };
  if (std::all_of(instance.links.begin(), instance.links.end(), ended)) endWhole(instance);
}

void SimulatedWorld::endWhole(Instance& instance) {
  const std::size_t index = instance.entry;
  const SimulatedEntry& entry = script_.entries[index];
  const std::uint32_t handle = instance.identity.handle;
  instance.ended = true;
  endedAt_.emplace(instance.identity.target(), clock_);
  // What hides its end goes on answering as before, for as long as its handle's number is not used again.
  const bool hidden = instance.requested && entry.hangUp.hidesEnd;
  if (!hidden) {
    handles_.erase(handle);
    instances_.erase(instance.identity.luid);
  }
  dropWhatGoesOver(entry);
  if (comesBack(index)) {
    schedule(std::max(*entry.comesBackAfter, shortestAbsence),
             [this, index] { start(index, std::nullopt, NativePhase::connected); });
  }
  if (const auto successor = findEntry(entry.handleReusedBy))
    start(*successor, handle, NativePhase::connected);
}

void SimulatedWorld::dropWhatGoesOver(const SimulatedEntry& carrier) {
  if (carrier.interface.empty()) return;
  for (const auto& [luid, instance] : instances_) {
    const auto& ways = entryOf(instance).goesOver;
    if (std::find(ways.begin(), ways.end(), carrier.interface) == ways.end()) continue;
    schedule(untilNoticed, instance.identity.target(), &SimulatedWorld::end);
  }
}

}  // namespace onhook
