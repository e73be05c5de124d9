#include "core/providers/pppd/LacDials.h"

#include <algorithm>
#include <utility>

#include "core/Translate.h"
#include "core/providers/pppd/ConnectionId.h"
#include "core/providers/pppd/Xl2tpdControl.h"

namespace onhook::pppd {

namespace {

using namespace std::chrono_literals;

/// xl2tpd gives up a server that does not answer after 31 s: it asks five times, after 1, 2, 4, 8 and 16 s.
constexpr Duration longestWait = 40s;
constexpr Duration whileItWaits = 200ms;

DialResult failed(std::string code, std::string text, std::string advice) {
  return {std::nullopt, Error{ErrorDomain::onhook, std::move(code), std::move(text), std::move(advice)}};
}

Error endedBySomething() {
  return {ErrorDomain::onhook, "xl2tpd-ended",
          translate("pppd", "Its pppd has ended; only xl2tpd knows why."),
          translate("pppd", "Look into the system's log (journalctl -t xl2tpd -t pppd).")};
}

}  // namespace

LacDials::~LacDials() {
  for (const Dial& dial : dials_) {
    if (dial.call) dial.call->answer(DialDesk::ended());
  }
}

void LacDials::begin(const std::shared_ptr<DialCall>& call, const std::string& lac, const World& world) {
  Dial dial{call, lac, {}, std::chrono::steady_clock::now(), std::nullopt};
  for (const Pppd& pppd : world.pppds) {
    if (pppd.lac == lac) {
      return call->answer(failed("already-up",
                                 translate("pppd", "xl2tpd holds a connection of this lac already."),
                                 translate("pppd", "Hang it up first.")));
    }
    dial.before.insert(pppd.id);
  }
  if (!Xl2tpdControl(control_).connect(lac)) {
    return call->answer(failed("no-xl2tpd", translate("pppd", "xl2tpd does not take commands."),
                               translate("pppd", "Start it anew (sudo systemctl restart xl2tpd).")));
  }
  dials_.push_back(std::move(dial));
}

void LacDials::note(World& world) {
  for (Dial& dial : dials_) {
    if (!dial.id) {
      const auto found = std::find_if(world.pppds.begin(), world.pppds.end(), [&](const Pppd& pppd) {
        return pppd.lac == dial.lac && !dial.before.contains(pppd.id);
      });
      if (found != world.pppds.end()) dial.id = found->id;
    }
    if (!dial.id || dial.ended || world.running.contains(*dial.id)) continue;
    dial.ended = true;
    world.ended[*dial.id] = endedBySomething();
  }
}

void LacDials::answer(const World& world) {
  std::erase_if(dials_, [&](Dial& dial) {
    if (!dial.call) return dial.ended;
    if (dial.id) {
      dial.call->answer(
          {Target{providerName, ConnectionId{*dial.id, world.boot}.toString(), std::nullopt}, std::nullopt});
      dial.call.reset();
      return dial.ended;
    }
    if (std::chrono::steady_clock::now() < dial.begun + longestWait) return false;
    // It is not to come up behind the back of who was told that it has failed.
    Xl2tpdControl(control_).disconnect(dial.lac);
    dial.call->answer(failed(
        "no-answer", translate("pppd", "xl2tpd has brought no connection about."),
        translate("pppd",
                  "See that the server answers, and look into the system's log (journalctl -t xl2tpd).")));
    return true;
  });
}

std::optional<Duration> LacDials::longestSilence() const {
  const bool waits =
      std::any_of(dials_.begin(), dials_.end(), [](const Dial& dial) { return dial.call != nullptr; });
  return waits ? std::optional(whileItWaits) : std::nullopt;
}

}  // namespace onhook::pppd
