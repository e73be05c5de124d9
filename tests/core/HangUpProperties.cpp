// Any interleaving of events, requests, stops and faults gives every hang-up exactly one outcome, the native
// call at most once per hang-up, and never "confirmed" or "already gone" while the target is up.

#include <gtest/gtest.h>
#include <rapidcheck.h>

#include <sstream>
#include <vector>

#include "core/HangUpProcedure.h"
#include "tests/core/ScriptedProvider.h"
#include "tests/core/VirtualRuntime.h"

namespace onhook {
namespace {

using namespace std::chrono_literals;
using Mode = HangUpProcedure::Mode;

struct Request {
  Duration at{};
  Mode mode = Mode::hangUp;
  std::optional<Duration> givenUpAfter;
};

struct Plan {
  Script script;
  std::vector<Request> requests;
  HangUpSettings settings;
  std::uint64_t seed = 0;
};

/// What was true at the very instant a hang-up ended.
struct Ending {
  HangUpResult result;
  TimePoint at;
  bool stood = false;
};

/// Often no time at all: what happens at one instant can happen in any order.
rc::Gen<Duration> spans(int milliseconds) {
  return rc::gen::weightedOneOf<Duration>(
      {{1, rc::gen::just(Duration())},
       {3, rc::gen::map(rc::gen::inRange(0, milliseconds), [](int ms) { return Duration(ms * 1ms); })}});
}

/// Something in `percent` of the cases.
template <class T>
rc::Gen<std::optional<T>> sometimes(std::size_t percent, rc::Gen<T> gen) {
  return rc::gen::weightedOneOf<std::optional<T>>(
      {{100 - percent, rc::gen::just(std::optional<T>())},
       {percent, rc::gen::map(std::move(gen), [](T value) { return std::optional<T>(value); })}});
}

rc::Gen<bool> inPercent(std::size_t percent) {
  return rc::gen::weightedElement<bool>({{100 - percent, false}, {percent, true}});
}

rc::Gen<Reply> replies() {
  using Kind = Reply::Kind;
  return rc::gen::map(rc::gen::weightedElement<Kind>({{6, Kind::accepted},
                                                      {1, Kind::inProgress},
                                                      {2, Kind::notThere},
                                                      {1, Kind::refused},
                                                      {1, Kind::noAnswer}}),
                      [](Kind kind) {
                        Reply reply{kind, std::nullopt};
                        if (kind != Kind::accepted)
                          reply.error = Error{ErrorDomain::ras, "668", "There is no connection.", ""};
                        return reply;
                      });
}

Plan anyPlan() {
  const rc::Gen<Duration> never = rc::gen::just(Duration::max());
  Plan plan;
  Script& script = plan.script;
  script.vanishesAfter = *sometimes(30, spans(20'000));
  script.endsAfterCall = *sometimes(70, spans(8'000));
  script.callTakes = *rc::gen::weightedOneOf<Duration>({{8, spans(2'000)}, {1, never}});
  script.reply = *replies();
  script.lookTakes = *rc::gen::weightedOneOf<Duration>({{8, spans(200)}, {1, never}});
  script.eventsDropped = *inPercent(40);
  script.eventDelay = *spans(50);
  script.liesAt = *sometimes(25, spans(10'000));
  script.hidden = *inPercent(15);
  script.showsGoingDown = *inPercent(50);
  script.lostAt = *sometimes(15, spans(10'000));
  if (script.lostAt)
    script.backAt =
        *sometimes(50, rc::gen::map(spans(8'000), [&](Duration d) { return *script.lostAt + d; }));
  plan.requests = *rc::gen::resize(
      3, rc::gen::nonEmpty(rc::gen::container<std::vector<Request>>(rc::gen::exec([] {
        return Request{*spans(6'000), *rc::gen::weightedElement<Mode>({{3, Mode::hangUp}, {1, Mode::watch}}),
                       *sometimes(15, spans(9'000))};
      }))));
  plan.settings.limit = 500ms + *spans(30'000);
  plan.seed = *rc::gen::arbitrary<std::uint64_t>();
  return plan;
}

std::string describe(const Ending& ending) {
  std::ostringstream text;
  text << toString(ending.result.outcome) << " after "
       << std::chrono::duration_cast<std::chrono::milliseconds>(ending.result.took).count() << " ms";
  return text.str();
}

/// What must hold of one ending.
void check(const Plan& plan, const Request& request, const Ending& ending,
           std::optional<TimePoint> reallyEnds) {
  const Script& script = plan.script;
  const HangUpSettings& settings = plan.settings;
  const HangUpResult& result = ending.result;
  const Outcome outcome = result.outcome;
  const TimePoint limit = ending.at - result.took + settings.limit;
  RC_LOG() << describe(ending) << '\n';

  RC_ASSERT(result.took <= settings.limit + settings.lastLook);
  RC_ASSERT(!isDown(outcome) || !ending.stood);
  RC_ASSERT(request.mode == Mode::hangUp || !result.asked);
  if (outcome == Outcome::refused) RC_ASSERT(script.reply.kind == Reply::Kind::refused);
  if (outcome == Outcome::givenUp) RC_ASSERT(request.givenUpAfter.has_value());
  if (outcome == Outcome::settled) RC_ASSERT(script.hidden && result.took >= settings.settleTime);
  if (outcome == Outcome::stillUp) RC_ASSERT(result.took >= settings.limit);
  if (request.givenUpAfter) RC_ASSERT(result.took <= *request.givenUpAfter);

  // A system that can be looked at is never reported wrongly, and never late.
  const bool canLook = script.lookTakes != Duration::max() && !script.lostAt && !script.hidden;
  if (!canLook || request.givenUpAfter) return;
  RC_ASSERT(outcome != Outcome::providerLost && outcome != Outcome::settled);
  if (outcome == Outcome::stillUp) RC_ASSERT(!reallyEnds || *reallyEnds >= limit);
  const bool refused = script.reply.kind == Reply::Kind::refused;
  if (reallyEnds && *reallyEnds < limit && !refused) {
    RC_ASSERT(isDown(outcome));
    // One look may be under way already when it is asked for, so each may take its time twice.
    const Duration told =
        script.eventsDropped ? settings.longestPoll + 2 * script.lookTakes : script.eventDelay;
    const TimePoint began = ending.at - result.took;
    // Where no look can have seen it stand, the answer is waited for a little.
    const bool unseen = *reallyEnds <= began + 2 * script.lookTakes;
    const Duration late = told + 2 * script.lookTakes + (unseen ? settings.firstPoll : Duration());
    RC_ASSERT(ending.at <= std::max(*reallyEnds, began) + late);
  }
}

void play(const Plan& plan) {
  const auto runtime = std::make_shared<VirtualRuntime>(plan.seed);
  const struct ShutDown {
    VirtualRuntime& runtime;
    ~ShutDown() { runtime.shutDown(); }
  } shutDown{*runtime};
  const auto provider =
      ScriptedProvider::make(runtime, plan.script, [&runtime = *runtime] { runtime.yield(); });

  std::vector<std::vector<Ending>> endings(plan.requests.size());
  Duration horizon = 1s;
  for (std::size_t i = 0; i < plan.requests.size(); ++i) {
    const Request& request = plan.requests[i];
    const auto procedure = std::make_shared<HangUpProcedure>(provider, runtime, ScriptedProvider::target(),
                                                             request.mode, plan.settings);
    runtime->launch([&, i, procedure] {
      runtime->sleep(request.at);
      const HangUpResult result = procedure->run({});
      endings[i].push_back({result, runtime->now(), provider->reallyStands()});
    });
    if (request.givenUpAfter) {
      runtime->launch([&, procedure] {
        runtime->sleep(request.at + *request.givenUpAfter);
        procedure->giveUp();
      });
    }
    horizon = std::max(horizon, request.at + plan.settings.limit + 2 * plan.settings.lastLook);
  }
  runtime->sleep(horizon);

  int asked = 0;
  for (std::size_t i = 0; i < plan.requests.size(); ++i) {
    RC_ASSERT(endings[i].size() == 1u);
    asked += endings[i].front().result.asked;
    check(plan, plan.requests[i], endings[i].front(), provider->reallyEndsAt());
  }
  RC_ASSERT(provider->calls() == asked);
}

TEST(HangUpProperties, EveryInterleavingGivesEveryHangUpOneTrueOutcome) {
  EXPECT_TRUE(rc::check([] { play(anyPlan()); }));
}

}  // namespace
}  // namespace onhook
