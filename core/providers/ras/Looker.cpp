#include "core/providers/ras/Looker.h"

#include <algorithm>
#include <system_error>
#include <utility>

#include "core/providers/ras/Describe.h"

namespace onhook::ras {

namespace {

using namespace std::chrono_literals;

/// What is on its way up or down is looked at after this, and then after half as long again each time...
constexpr Duration firstSilence = 250ms;
/// ...up to this, which is also how often all is looked at where RAS does not notify.
constexpr Duration longestSilence = 30s;

}  // namespace

Looker::Looker(std::shared_ptr<Runtime> runtime, std::shared_ptr<const RasCalls> calls,
               std::shared_ptr<LookerState> state)
    : runtime_(std::move(runtime)),
      calls_(std::move(calls)),
      state_(std::move(state)),
      entries_(*calls_),
      links_(calls_, state_, entries_.books()),
      silence_(firstSilence) {}

void Looker::run() {
  // Listen first, then look: no change is lost in between.
  listen();
  while (!state_->hasEnded()) {
    // The count is read before the world, so that whatever is asked from here on ends the wait below.
    const auto seen = state_->wakeup().count();
    if (state_->isLookAsked()) {
      const LookRequest request = state_->takeLook();
      look(&request);
    } else if (state_->hasNews()) {
      silence_ = firstSilence;
      look(nullptr);
    } else {
      wait(seen);
    }
  }
}

void Looker::wait(std::uint64_t seen) {
  TimePoint until = TimePoint::max();
  const TimePoint now = runtime_->now();
  const bool onItsWay =
      std::any_of(records_.begin(), records_.end(), [&](const auto& one) { return isOnItsWay(one.second); });
  if (onItsWay) {
    until = now + silence_;
    silence_ = std::min(silence_ + silence_ / 2, longestSilence);
  } else if (!notified_) {
    until = now + longestSilence;
  }
  runtime_->wait(state_->wakeup(), seen, until);
  if (until <= runtime_->now()) look(nullptr);
}

void Looker::listen() {
  const auto& host = calls_->system().host;
  if (!host) return;
  event_ = host->makeEvent([weak = std::weak_ptr(state_)] {
    if (const auto state = weak.lock()) state->noteChange();
  });
  // One for all connections: INVALID_HANDLE_VALUE (RasConnectionNotification, hrasconn).
  notified_ = event_ && calls_->notify(allConnections(), *event_,
                                       notify::connection | notify::disconnection) == code::success;
}

void Looker::look(const LookRequest* done) {
  now_ = runtime_->now();
  takeInbox();
  std::set<std::string> asked = state_->watched();
  if (done) {
    for (const Target& target : done->targets) asked.insert(target.connection);
  }
  std::set<std::string> linksAsked;
  if (done) {
    for (const Target& target : done->targets) {
      if (target.link) linksAsked.insert(target.connection);
    }
  }
  const bool isList = done && done->list;
  enumerate(asked);
  if (entries_.readIfOld(now_)) state_->setEntries(entries_.byId());
  for (auto& [identity, record] : records_) {
    const auto isIn = [&record = record](const std::set<std::string>& some) {
      return some.contains(record.identity) || (record.id && some.contains(record.id->toString()));
    };
    // It has ended, and its handle may name another by now: it is asked for nothing more.
    if (record.isRemembered && !record.sight.listed) continue;
    const bool wasPlain = record.sight.listed && record.sight.status.ok() &&
                          record.sight.status.value.state == state::connected && !isOnItsWay(record);
    if (record.isNew) record.properties = entries_.properties(record.row.phoneBook, record.row.entryName);
    if (!record.hasLostHandle && (record.isNew || isList || !wasPlain || isIn(asked))) askStatus(record);
    judge(record);
    if (record.sight.listed && (isList || !record.isDetailed)) askDetails(record);
    if (record.isBundle()) links_.look(record, isIn(linksAsked), now_);
    record.isNew = false;
  }
  publish(done);
  forget(asked);
}

void Looker::takeInbox() {
  LookerState::Inbox inbox = state_->takeInbox();
  for (auto& dial : inbox.dials) {
    Record& record = records_[dial->identity()];
    record.identity = dial->identity();
    record.dial = std::move(dial);
    record.row.entryName = record.dial->entry().name;
    record.row.phoneBook = record.dial->entry().phoneBook;
    record.handle = record.dial->progress().handle;
    for (auto& [identity, other] : records_) other.hasLostHandle |= other.isSupersededBy(record);
  }
  for (const RequestNote& note : inbox.requests) takeNote(note);
  for (const std::string& identity : inbox.linksChanged) {
    if (const auto it = records_.find(identity); it != records_.end()) it->second.linksStale = true;
  }
}

Record* Looker::find(const std::string& identity) {
  if (const auto it = records_.find(identity); it != records_.end()) return &it->second;
  const auto id = ConnectionId::parse(identity);
  const auto ours = std::find_if(records_.begin(), records_.end(),
                                 [&](const auto& one) { return id && one.second.id == id; });
  return ours == records_.end() ? nullptr : &ours->second;
}

void Looker::takeNote(const RequestNote& note) {
  Record* const record = find(note.target.connection);
  if (!record) return;
  Request* request = &record->request;
  if (note.target.link) {
    const auto id = LinkId::parse(*note.target.link);
    auto& links = record->links;
    const auto link = std::find_if(links.begin(), links.end(), [&](const auto& one) { return one.id == id; });
    if (link == links.end()) return;
    request = &link->request;
  }
  request->asked = note.kind == RequestNote::Kind::asked;
  if (note.kind == RequestNote::Kind::asked) return;
  request->acceptedAt.reset();
  request->joinedAt.reset();
  if (note.kind == RequestNote::Kind::accepted) request->acceptedAt = note.at;
  if (note.kind == RequestNote::Kind::joined) request->joinedAt = note.at;
}

void Looker::enumerate(const std::set<std::string>& asked) {
  list_ = calls_->connections();
  for (auto& [identity, record] : records_) {
    record.sight.listCode = list_.code;
    record.sight.listed = record.sight.handleIsAnothers = false;
  }
  if (list_.ok()) {
    std::vector<Record*> ours;
    for (auto& [identity, record] : records_) {
      const bool ended = record.standing == Standing::gone || record.hasLostHandle;
      if (record.dial && !ended) ours.push_back(&record);
    }
    for (const ConnectionRow& row : list_.value) {
      Record& record = recordOf(row, ours);
      record.sight.listCode = list_.code;
      record.sight.listed = true;
      record.row = row;
    }
  }
  for (const std::string& identity : asked) takeUp(identity);
  if (!list_.ok()) return;
  std::map<Handle, std::string> names;
  for (const ConnectionRow& row : list_.value) names.emplace(row.handle, ConnectionId::of(row).toString());
  for (auto& [identity, record] : records_) {
    const auto named = names.find(record.handle);
    record.sight.handleIsAnothers = !record.sight.listed && record.handle && named != names.end();
  }
}

Record& Looker::recordOf(const ConnectionRow& row, const std::vector<Record*>& ours) {
  const ConnectionId id = ConnectionId::of(row);
  // What we dial ourselves keeps its own identity for its whole life; so it has to be looked for by both.
  for (Record* const record : ours) {
    const bool isIt = record->id ? *record->id == id : record->dial->hasMade(row);
    if (!isIt) continue;
    record->id = id;
    return *record;
  }
  const std::string identity = id.toString();
  Record& record = records_[identity];
  record.identity = identity;
  record.id = id;
  record.handle = row.handle;
  return record;
}

void Looker::takeUp(const std::string& identity) {
  const auto id = ConnectionId::parse(identity);
  if (!id || find(identity)) return;
  Record& record = records_[identity];
  record.identity = identity;
  record.id = id;
  record.handle = id->handle;
  record.sight.listCode = list_.code;
}

void Looker::askStatus(Record& record) {
  if (record.dial) watchDial(record);
  // RasDial has not said yet which handle it is.
  if (!record.handle) {
    record.sight.status = {};
    return;
  }
  record.sight.status = calls_->status(record.handle);
}

void Looker::watchDial(Record& record) {
  const Dial::Progress progress = record.dial->progress();
  record.handle = progress.handle;
  if (!record.handle || record.id) return;
  // One link of several may fail while the others go on: then the status tells.
  const bool oneLink = !record.isBundle();
  const auto status = calls_->status(record.handle);
  const bool ended = status.ok() && status.value.state == state::disconnected;
  const bool failed = progress.error != code::success && (oneLink || ended || !status.ok());
  if (!(failed || (ended && progress.begun)) || !record.dial->takeCleanUp()) return;
  // A failed dial keeps its port until it is hung up (RasDial, Remarks). The call may block.
  try {
    runtime_->launch(
        [calls = calls_, state = state_, runtime = runtime_, dial = record.dial, handle = record.handle] {
          calls->hangUp(handle);
          dial->noteCleanedUp(runtime->now());
          state->noteChange();
        });
  } catch (const std::system_error&) {
    // There is no thread left for it: the next look tries again.
    record.dial->giveBackCleanUp();
  }
}

void Looker::askDetails(Record& record) {
  record.isDetailed = true;
  if (const auto statistics = calls_->statistics(record.handle); statistics.ok())
    record.counted.note(statistics.value, now_);
  if (record.addresses.empty()) record.addresses = calls_->addresses(record.handle);
  links_.count(record, now_);
}

void Looker::judge(Record& record) {
  record.standing = record.handle ? standingOf(record.sight) : Standing::stands;
  if (record.dial && !record.handle && record.dial->progress().begun) record.standing = Standing::gone;
  if (record.hasLostHandle) record.standing = Standing::gone;
  const bool hidden = record.standing == Standing::hidden && list_.ok();
  if (!hidden) record.hiddenSince.reset();
  if (hidden && !record.hiddenSince) record.hiddenSince = now_;
}

bool Looker::isOnItsWay(const Record& record) const {
  if (record.standing == Standing::gone) return false;
  if (record.standing == Standing::hidden || record.isBeingDialed()) return true;
  const TimePoint now = runtime_->now();
  const bool ownEnd = record.request.asked || record.isGoingDown(now);
  return ownEnd || std::any_of(record.links.begin(), record.links.end(), [](const LinkRecord& link) {
           return link.standing != Standing::gone && (link.request.asked || link.request.acceptedAt);
         });
}

void Looker::publish(const LookRequest* done) {
  Snapshot snapshot;
  const Describe describe(calls_->system(), now_);
  snapshot.reach = reachOf(calls_->system(), list_.code);
  if (snapshot.reach != Reach::reached) snapshot.reason = notReached(calls_->system(), list_.code);
  std::map<Target, Presence> presences;
  KnownConnections known;
  for (const auto& [identity, record] : records_) {
    if (describe.isShown(record)) snapshot.connections.push_back(describe.connection(record));
    describe.addPresences(record, presences);
    KnownConnection one{record.handle, record.id, record.dial, {}, record.standing == Standing::gone};
    for (const LinkRecord& link : record.links) {
      if (link.standing != Standing::gone) one.links.push_back(link.id);
    }
    // What we dialed is known to other programs by its enumerated identity.
    if (record.dial && record.id) known.emplace(record.id->toString(), one);
    known.emplace(identity, std::move(one));
  }
  addCarriers(snapshot.connections);
  for (const EntryRow& entry : entries_.all())
    snapshot.entries.push_back(describe.entry(entry, entries_.properties(entry.phoneBook, entry.name)));
  state_->setKnown(std::move(known));
  state_->publish(std::move(snapshot), std::move(presences), done);
}

void Looker::addCarriers(std::vector<onhook::Connection>& connections) const {
  for (onhook::Connection& connection : connections) {
    const Record& upper = records_.at(connection.target.connection);
    if (upper.properties.prerequisiteEntry.empty()) continue;
    for (const onhook::Connection& other : connections) {
      if (Describe::standsOn(upper, records_.at(other.target.connection)))
        connection.standsOn.push_back(other.target);
    }
  }
}

void Looker::forget(const std::set<std::string>& asked) {
  std::set<std::string> kept = asked;
  for (auto& [identity, record] : records_) {
    const bool gone = record.standing == Standing::gone;
    if (gone) record.bandwidth.reset();
    if (gone != record.isRemembered) ended_.note(identity, gone);
    record.isRemembered = gone;
    // What we dialed may be asked for by its enumerated identity.
    if (record.id && asked.contains(record.id->toString())) kept.insert(identity);
  }
  for (const std::string& identity : ended_.takeTooMany(kept)) records_.erase(identity);
}

}  // namespace onhook::ras
