#include "tests/contract/ras/RasBench.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <utility>

namespace onhook {

namespace {

using namespace std::chrono_literals;
namespace code = ras::code;
using ras::StandInEntry;
using ras::StandInHangUp;
using ras::standInNever;
using ras::StandInOutage;
using ras::StandInScript;
using ras::StandInSpan;
using ras::StandInTime;
using Start = StandInEntry::Start;

constexpr auto slowly = 1300ms;
constexpr auto quickly = 400ms;

StandInEntry entry(const StandInHangUp& behaviour) {
  return {.name = "subject", .deviceType = "modem", .deviceName = "Modem 1", .hangUp = behaviour};
}

/// What a repetition varies: each takes its part of the number, so that they meet in ever other ways.
class Variation {
 public:
  explicit Variation(int repetition) : left_(static_cast<unsigned>(repetition)) {}
  unsigned of(unsigned choices) {
    // A little of chaos, and the same at each run.
    left_ = left_ * 1664525u + 1013904223u;
    return (left_ >> 16) % choices;
  }
  bool yes() { return of(2) == 1; }

 private:
  unsigned left_;
};

StandInScript scriptOf(int repetition) {
  StandInScript script;
  // The first is RAS as it is likeliest to be.
  if (repetition == 0) return script;
  Variation vary(repetition);
  switch (vary.of(5)) {
    case 0:
      script.notificationsLost = true;
      break;
    case 1:
      script.notificationsLate = 700ms;
      break;
    case 2:
      script.notificationCode = code::notSupported;
      break;
    default:
      break;
  }
  script.callTakes = vary.of(3) * 20ms;
  script.listsHalfClosed = vary.yes();
  script.listsEachLink = vary.yes();
  script.halfClosedSaysConnected = vary.yes();
  script.halfClosedLinkCode = std::array{code::success, code::invalidHandle, code::portNotOpen}[vary.of(3)];
  script.hangUpAgain =
      std::array{code::alreadyDisconnecting, code::invalidHandle, code::noConnection}[vary.of(3)];
  script.linkStatusTellsEnd = vary.yes();
  script.newLinkHandleEachTime = vary.yes();
  script.singleHasSubEntry = vary.yes();
  script.handlesUsedAgain = vary.yes();
  script.sameLuidWhenReused = vary.yes();
  script.notifierHearsHangUp = vary.yes();
  script.emptyListIsTooSmall = vary.yes();
  script.portBusyCode = vary.yes() ? 602 : 633;
  script.growTimes = static_cast<int>(vary.of(3));
  if (vary.of(4) == 0) {
    script.rowSizes = {1372};
    script.statusRowSizes = {564};
    script.missing = {"RasGetProjectionInfoEx"};
  }
  return script;
}

/// What ends, or settles, however long one waits.
bool endsBeforeItsLimit(Situation situation) {
  switch (situation) {
    case Situation::deniedWhileItStands:
    case Situation::heldByAnother:
    case Situation::neverEnds:
    case Situation::callNeverReturnsAndItStands:
      return false;
    default:
      return true;
  }
}

/// What hides an end: some code that tells nothing.
ras::Dword hidingCode(int repetition) {
  constexpr std::array codes = {619u, 5u, 1722u, 668u, 87u};
  return codes[static_cast<std::size_t>(repetition) % codes.size()];
}

}  // namespace

RasBench::RasBench(int repetition)
    : repetition_(repetition), time_(static_cast<std::uint64_t>(repetition)), script_(scriptOf(repetition)) {}

RasBench::~RasBench() {
  provider_.reset();
  standIn_.reset();
  time_.shutDown();
}

int RasBench::repetitions() {
  return StandInTime::isVirtual() ? 60 : 1;
}

HangUpSettings RasBench::settings() const {
  HangUpSettings settings;
  // Real seconds are dear where the limit is reached, and the settle time has to fit; elsewhere a loaded
  // machine has time.
  if (!StandInTime::isVirtual()) settings.limit = endsByItself_ ? 60s : 6s;
  return settings;
}

ContractStage RasBench::setUp(Situation situation) {
  endsByItself_ = endsBeforeItsLimit(situation);
  switch (situation) {
    case Situation::connected:
      return play({.takes = quickly});
    case Situation::dialedByOnhook: {
      StandInEntry dialed = entry({.takes = quickly});
      dialed.dialTakes = 300ms;
      const ContractStage stage = playDialed(dialed);
      EXPECT_TRUE(comesUp(stage.target));
      return stage;
    }
    case Situation::dialing: {
      StandInEntry dialing = entry({.takes = quickly});
      dialing.dialTakes = standInNever;
      const ContractStage stage = playDialed(dialing);
      // Else it is hung up before any look has seen it.
      if (repetition_ % 2 == 1) seen("subject");
      return stage;
    }
    case Situation::dialFailed: {
      StandInEntry failed = entry({.takes = slowly});
      failed.dialTakes = 100ms;
      failed.dialFails = 676;
      const ContractStage stage = playDialed(failed);
      // It is hung up by the provider itself, so that its port is free again; that takes its time.
      EXPECT_TRUE(time_.eventually([&] { return standIn_->hangUps("subject") == 1; }));
      return stage;
    }
    case Situation::goneUnnoticed:
      return playGone();
    case Situation::deniedWhileItStands:
      return play({.code = repetition_ % 2 == 0 ? code::invalidHandle : code::noConnection});
    case Situation::nameUsedAgain:
      return playNameUsedAgain();
    case Situation::endsSlowly:
      return play({.takes = slowly});
    case Situation::heldByAnother: {
      StandInEntry held = entry({});
      held.references = 2;
      start(held);
      return stage(seen("subject").value_or(Connection{}).target);
    }
    case Situation::neverEnds:
      return play({.takes = standInNever});
    case Situation::systemGoesAway:
      return playOutage({.kind = StandInOutage::Kind::away});
    case Situation::systemGoesAwayButSeen:
      return playOutage({.kind = StandInOutage::Kind::enumerationFails});
    case Situation::eventsLost:
      script_.notificationsLost = true;
      return play({.takes = slowly});
    case Situation::hidesItsEnd:
      return play({.takes = slowly, .hidesBehind = hidingCode(repetition_)});
    case Situation::linkOfBundle:
      return playLink({.takes = slowly});
    case Situation::linkHidesItsEnd:
      return playLink({.takes = slowly, .hidesBehind = hidingCode(repetition_)});
    case Situation::wholeBundle:
      return playBundle({.takes = slowly}, {});
    case Situation::callNeverReturns:
      return play({.takes = slowly, .callTakes = standInNever});
    case Situation::callNeverReturnsAndItStands:
      return play({.takes = standInNever, .callTakes = standInNever});
    case Situation::refused:
      return play({.code = repetition_ % 2 == 0 ? 753u : code::accessDenied});
  }
  ADD_FAILURE() << "unknown situation";
  return {};
}

void RasBench::start(const StandInEntry& subject, const Adorn& adorn) {
  script_.entries.insert(script_.entries.begin(), {.name = "bystander"});
  script_.entries.push_back(subject);
  standIn_.emplace(time_.runtime(), script_);
  ras::RasSystem system = standIn_->system();
  if (adorn) system = adorn(std::move(system));
  provider_ = std::make_shared<RasProvider>(time_.runtime(), std::move(system));
}

ContractStage RasBench::play(const StandInHangUp& behaviour) {
  StandInEntry subject = entry(behaviour);
  if (behaviour.callTakes > StandInSpan::zero())
    subject.customDialDll = "C:\\Program Files\\Dialer\\dial.dll";
  start(subject);
  return stage(seen("subject").value_or(Connection{}).target);
}

ContractStage RasBench::playOutage(StandInOutage outage) {
  outage.afterHangUp = true;
  outage.from = 300ms;
  outage.code = repetition_ % 2 == 0 ? 1722 : 1062;
  script_.outages = {outage};
  return play({.takes = slowly});
}

ContractStage RasBench::playBundle(const StandInHangUp& ofWhole, const StandInHangUp& ofFirst) {
  StandInEntry bundle = entry(ofWhole);
  bundle.links = {{.deviceName = "Modem 1", .hangUp = ofFirst}, {.deviceName = "Modem 2"}};
  start(bundle);
  const Connection shown = seen("subject").value_or(Connection{});
  EXPECT_EQ(shown.links.size(), 2u);
  ContractStage made = stage(shown.target);
  for (const Link& link : shown.links) {
    know(link.target, "subject", link.number);
    made.links.push_back(link.target);
  }
  return made;
}

ContractStage RasBench::playLink(const StandInHangUp& behaviour) {
  const ContractStage bundle = playBundle({}, behaviour);
  if (bundle.links.size() != 2) return bundle;
  return {bundle.links[0], bundle.links[1], {}};
}

ContractStage RasBench::playGone() {
  script_.notificationsLost = true;
  const ContractStage gone = play({});
  EXPECT_EQ(provider_->observer().presence(gone.target).state, PresenceState::up);
  standIn_->play("end subject");
  return gone;
}

ContractStage RasBench::playNameUsedAgain() {
  StandInEntry subject = entry({});
  subject.handleReusedBy = "bystander";
  script_.entries.clear();
  start(subject);
  const Target old = seen("subject").value_or(Connection{}).target;
  know(old, "subject");
  standIn_->play("end bystander");
  standIn_->play("end subject");
  provider_->observer().lookAtAll();
  std::optional<Target> heir;
  EXPECT_TRUE(time_.eventually([&] {
    for (const Connection& one : provider_->observer().snapshot().connections) {
      if (one.name == "bystander" && standIn_->standsReally("bystander")) heir = one.target;
    }
    return heir && provider_->observer().presence(*heir).state == PresenceState::up;
  }));
  know(heir.value_or(Target{}), "bystander");
  return {old, heir, {}};
}

ContractStage RasBench::playDialed(StandInEntry subject) {
  subject.start = Start::idle;
  start(subject);
  seen("bystander");
  return stage(dial().value_or(Target{}));
}

ContractStage RasBench::stage(const Target& subject) {
  EXPECT_FALSE(subject.connection.empty()) << "the provider does not show it";
  know(subject, "subject");
  const Target bystander = seen("bystander").value_or(Connection{}).target;
  know(bystander, "bystander");
  return {subject, bystander, {}};
}

std::optional<Connection> RasBench::seen(const std::string& name) {
  std::optional<Connection> found;
  const bool shown = time_.eventually([&] {
    for (const Connection& one : provider_->observer().snapshot().connections) {
      if (one.name == name) found = one;
    }
    return found.has_value();
  });
  EXPECT_TRUE(shown) << name << " is not in the list";
  return found;
}

std::optional<Target> RasBench::dial() {
  std::string id;
  time_.eventually([&] {
    for (const Entry& one : provider_->observer().snapshot().entries) {
      if (one.name == "subject") id = one.id;
    }
    return !id.empty();
  });
  return provider_->actor().dial(id, DialWith::savedSecrets).target;
}

bool RasBench::comesUp(const Target& target) {
  return time_.eventually([&] {
    provider_->observer().look(target);
    if (provider_->observer().presence(target).state != PresenceState::up) return false;
    for (const Connection& one : provider_->observer().snapshot().connections) {
      if (one.target == target && one.state == ConnectionState::connected) return true;
    }
    return false;
  });
}

void RasBench::know(const Target& target, const std::string& name, int link) {
  truths_[target] = {standIn_->newest(name), link};
}

bool RasBench::standsReally(const Target& target) {
  const Truth& truth = truths_.at(target);
  return standIn_->standsReally(truth.connection, truth.link);
}

std::optional<int> RasBench::nativeHangUps(const Target& target) {
  const Truth& truth = truths_.at(target);
  return standIn_->hangUps(truth.connection, truth.link);
}

bool RasBench::dialAgain(const Target&) {
  const auto dialed = dial();
  return dialed && comesUp(*dialed);
}

}  // namespace onhook
