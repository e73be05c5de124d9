// The half of Worker that carries out what callers ask of NetworkManager.
#include <algorithm>
#include <utility>

#include "core/Translate.h"
#include "core/providers/networkmanager/DialErrorText.h"
#include "core/providers/networkmanager/DialPlan.h"
#include "core/providers/networkmanager/ErrorText.h"
#include "core/providers/networkmanager/Rows.h"
#include "core/providers/networkmanager/Successors.h"
#include "core/providers/networkmanager/Worker.h"

namespace onhook::networkmanager {

void Worker::handleRequests() {
  for (auto& call : shared_->takeCalls()) {
    calls_.insert(call);
    if (reach_ == Reach::starting) {
      early_.insert(call);
    } else {
      startHangUp(call);
    }
  }
}

void Worker::startHangUp(const std::shared_ptr<HangUpCall>& call) {
  const auto answer = [this, call](Reply reply) {
    if (reply.kind == Reply::Kind::accepted) {
      tracker_.hangUpAccepted(call->target().connection);
      changed_ = true;
    }
    calls_.erase(call);
    call->answer(std::move(reply));
  };
  const Target& target = call->target();
  const auto id = ConnectionId::parse(target.connection);
  const ServiceState& service = client_->state();
  if (!id || target.link || target.provider != providerName) {
    answer(
        {Reply::Kind::notThere, Error{ErrorDomain::onhook, "unknown",
                                      translate("networkmanager", "NetworkManager has no such connection."),
                                      translate("networkmanager", "List the connections again.")}});
  } else if (!client_->bus() || service.owner.empty()) {
    answer({Reply::Kind::noAnswer, trouble_.value_or(serviceAbsent())});
  } else if (id->owner != service.owner ||
             id->bus != service.bus) {  // NOLINT(bugprone-branch-clone): two reasons
    answer({Reply::Kind::notThere, staleTarget()});
  } else if (const auto* object = service.tree.findActive(id->path()); object && object->uuid != id->uuid) {
    answer({Reply::Kind::notThere, staleTarget()});
  } else if (const auto device = deviceToKeepDown(*call); !device.empty()) {
    keepDown(device, id->path(), answer);
  } else {
    client_->deactivate(id->path(), options_.requestTimeout, answer);
  }
}

std::string Worker::deviceToKeepDown(const HangUpCall& call) const {
  if (call.step() != HangUpCall::Step::keepDown) return {};
  const auto found = tracker_.all().find(call.target().connection);
  const bool comes = found != tracker_.all().end() && !successorOf(found->second, world(), tracker_).empty();
  return comes ? found->second.device : std::string();
}

void Worker::keepDown(const std::string& device, const std::string& active,
                      std::function<void(Reply)> answer) {
  // First, or another profile takes the device in between.
  client_->setAutoconnect(
      device, false, options_.requestTimeout,
      [this, device, active, owner = client_->state().owner, answer = std::move(answer)](Reply told) {
        const bool isSame = client_->bus() && client_->state().owner == owner;
        if (!isSame) return answer({Reply::Kind::noAnswer, serviceAbsent()});
        // Without its device there is nothing to connect.
        const bool mayGoOn = told.kind == Reply::Kind::accepted || told.kind == Reply::Kind::notThere;
        if (!mayGoOn) return answer(std::move(told));
        client_->deactivate(active, options_.requestTimeout, [this, device, owner, answer](Reply reply) {
          const bool takeBack =
              reply.kind == Reply::Kind::refused && client_->bus() && client_->state().owner == owner;
          if (takeBack) client_->setAutoconnect(device, true, options_.requestTimeout, [](const Reply&) {});
          answer(std::move(reply));
        });
      });
}

void Worker::startDial(const std::shared_ptr<DialCall>& call) {
  const auto refuse = [&call](Error why) { call->answer({std::nullopt, std::move(why)}); };
  if (!client_->bus() || reach_ != Reach::reached) return refuse(trouble_.value_or(serviceAbsent()));
  const auto same = [&call](const auto& other) { return other->entry() == call->entry(); };
  DialPlan plan = planDial(call->entry(), world(), tracker_);
  if (plan.error) return refuse(std::move(*plan.error));
  if (std::any_of(dialing_.begin(), dialing_.end(), same)) {
    return refuse(alreadyThere(plan.profile.name, ConnectionState::dialing));
  }
  dialing_.insert(call);
  client_->activate(
      plan.profilePath, plan.devicePath, options_.requestTimeout,
      [this, call, profile = plan.profile, owner = client_->state().owner](
          const Client::Activation& activation) { onActivation(call, profile, owner, activation); });
}

void Worker::onActivation(const std::shared_ptr<DialCall>& call, const Profile& profile,
                          const std::string& owner, const Client::Activation& activation) {
  dialing_.erase(call);
  if (!activation.errorName.empty()) {
    const auto kind = profile.kind().value_or(ConnectionKind::vpn);
    call->answer({std::nullopt, toDialError(activation.errorName, activation.errorText, kind)});
    return;
  }
  const ConnectionId id{ConnectionId::numberOfPath(activation.path), profile.uuid, owner,
                        client_->state().bus};
  // Whoever gets the answer finds it known already.
  tracker_.dialed(id, profile, shared_->askLookAtAll());
  processesStale_ = true;
  publish(nullptr);
  call->answer({Target{providerName, id.toString(), std::nullopt}, std::nullopt});
}

void Worker::answerAll(const Error& why) {
  early_.clear();
  for (const auto& call : std::exchange(calls_, {})) call->answer({Reply::Kind::noAnswer, why});
  for (const auto& call : std::exchange(dialing_, {})) call->answer({std::nullopt, why});
}

}  // namespace onhook::networkmanager
