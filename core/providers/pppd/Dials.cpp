#include "core/providers/pppd/Dials.h"

#include <signal.h>

#include <algorithm>
#include <system_error>
#include <utility>

#include "core/Translate.h"
#include "core/providers/pppd/ConnectionId.h"
#include "core/providers/pppd/EntryId.h"
#include "core/providers/pppd/Story.h"

namespace onhook::pppd {

namespace {

using namespace std::chrono_literals;

/// A pppd whose options are wrong, or whose device is, says so within this time on any machine that is not
/// very busy; later it is told as why it has ended.
constexpr Duration failsAtOnce = 500ms;
constexpr Duration whileItMayFail = 30ms;

DialResult failed(Error why) {
  return {std::nullopt, std::move(why)};
}

Error notStarted(const std::string& program, int errorNumber) {
  return {ErrorDomain::posix, std::to_string(errorNumber),
          filled(translate("pppd", "%1 could not be started: %2."),
                 {program, std::generic_category().message(errorNumber)}),
          translate("pppd", "Look into the system's log, then dial again.")};
}

Error noEntry() {
  return {ErrorDomain::onhook, "no-entry",
          translate("pppd", "There is no peer or lac of that name any more."),
          translate("pppd", "List what can be dialed again.")};
}

DialResult dialed(const ProcessId& id, const World& world) {
  return {Target{providerName, ConnectionId{id, world.boot}.toString(), std::nullopt}, std::nullopt};
}

}  // namespace

Dials::Dials(const PppdOptions& options) : options_(options), lacs_(options) {}

Dials::~Dials() {
  for (const Dial& dial : dials_) {
    if (dial.call) dial.call->answer(DialDesk::ended());
  }
}

void Dials::begin(const std::shared_ptr<DialCall>& call, const EntryList& entries, const World& world) {
  const Entry* const entry = entries.find(call->entry());
  const auto id = EntryId::parse(call->entry());
  if (!entry || !id) return call->answer(failed(noEntry()));
  if (entry->mayDial.authority == Authority::no)
    return call->answer(failed(entry->mayDial.reason.value_or(noEntry())));
  if (id->kind == EntryId::Kind::lac) return lacs_.begin(call, id->name, world);
  beginPeer(call, entries.program(), id->name);
}

void Dials::beginPeer(const std::shared_ptr<DialCall>& call, const std::string& program,
                      const std::string& peer) {
  int failure = 0;
  auto pppd = OwnPppd::start(program, peer, failure);
  if (!pppd) return call->answer(failed(notStarted(program, failure)));
  const ProcessTable table = ProcessTable::readOne(options_.procRoot, pppd->pid());
  if (const auto it = table.all().find(pppd->pid()); it != table.all().end()) {
    const ProcessId id = it->second.id;
    dials_.push_back({call, std::move(*pppd), id, std::chrono::steady_clock::now(), false, std::nullopt});
    return;
  }
  if (pppd->hasEnded()) {
    const auto why = whyEnded(pppd->exitCode(), pppd->endedBy(), Story::of(pppd->written()));
    return call->answer(failed(why.value_or(notStarted(program, ESRCH))));
  }
  // Nobody could tell it from others, nor hang it up. It has not been collected: the number is its own.
  ::kill(pppd->pid(), SIGTERM);
  call->answer(failed({ErrorDomain::onhook, "no-proc",
                       filled(translate("pppd", "Processes cannot be seen in %1."), {options_.procRoot}),
                       translate("pppd", "Mount it: mount -t proc proc /proc")}));
}

std::set<ProcessId> Dials::processes() const {
  std::set<ProcessId> processes;
  for (const Dial& dial : dials_) processes.insert(dial.id);
  return processes;
}

void Dials::note(World& world) {
  for (Dial& dial : dials_) {
    noteEnd(dial, world);
    const auto running = std::find_if(world.pppds.begin(), world.pppds.end(),
                                      [&](const Pppd& pppd) { return pppd.id == dial.id; });
    if (running == world.pppds.end() || !running->options.redials()) continue;
    const Story story = Story::of(dial.pppd.written());
    if (story.cause) running->lastFailure = story.causeLine;
  }
  lacs_.note(world);
}

void Dials::noteEnd(Dial& dial, World& world) const {
  // Only what the look has seen to be gone: it and what is said of it have to agree.
  if (dial.ended || world.running.contains(dial.id) || !dial.pppd.hasEnded()) return;
  dial.ended = true;
  dial.why = whyEnded(dial.pppd.exitCode(), dial.pppd.endedBy(), Story::of(dial.pppd.written()));
  world.ended[dial.id] = dial.why;
}

void Dials::answer(const World& world) {
  std::erase_if(dials_, [&](Dial& dial) { return isAnswered(dial, world) && dial.ended; });
  lacs_.answer(world);
}

bool Dials::isAnswered(Dial& dial, const World& world) const {
  if (!dial.call) return true;
  const Pppd* const pppd = world.find(dial.id);
  // It has a record once it has taken its options.
  const bool hasBegun = pppd && !pppd->key.empty();
  const bool takesLong = std::chrono::steady_clock::now() >= dial.begun + failsAtOnce;
  if (dial.ended && dial.why) {
    dial.call->answer(failed(*dial.why));
  } else if (dial.ended || hasBegun || takesLong) {
    dial.call->answer(dialed(dial.id, world));
  } else {
    return false;
  }
  dial.call.reset();
  return true;
}

std::optional<Duration> Dials::longestSilence() const {
  const bool waits =
      std::any_of(dials_.begin(), dials_.end(), [](const Dial& dial) { return dial.call != nullptr; });
  return waits ? std::optional(whileItMayFail) : lacs_.longestSilence();
}

}  // namespace onhook::pppd
