#include "core/DialProcedure.h"

#include <algorithm>
#include <exception>
#include <utility>

#include "core/Translate.h"

namespace onhook {

namespace {

/// How often is looked while it dials, for when every event is lost.
constexpr Duration pollInterval = std::chrono::milliseconds(500);

/// How long nothing may tell what became of it: RAS's documented settle time (RasHangUp, Remarks). A system
/// that went away may come back and go on with it.
constexpr Duration settleTime = std::chrono::seconds(3), settleTimeWhileLost = std::chrono::seconds(30);

DialResult callSafely(Provider& provider, const std::string& entry, DialWith with) {
  try {
    return provider.actor().dial(entry, with);
  } catch (const std::exception& failure) {
    return {std::nullopt, Error{ErrorDomain::onhook, "internal", failure.what(),
                                translate("core", "Please report this: it should not happen.")}};
  }
}

Error noReason() {
  return {ErrorDomain::onhook, "no-reason",
          translate("core", "It ended before it was connected; its system does not say why."),
          translate("core", "Try once more. If it happens again, look into the system's own log.")};
}

}  // namespace

std::string_view toString(DialOutcome outcome) {
  switch (outcome) {
    case DialOutcome::connected:
      return "connected";
    case DialOutcome::failed:
      return "failed";
    case DialOutcome::hungUp:
      return "hung up";
    case DialOutcome::givenUp:
      return "given up";
    case DialOutcome::timedOut:
      return "timed out";
  }
  return "failed";
}

DialProcedure::DialProcedure(std::shared_ptr<Provider> provider, std::shared_ptr<Runtime> runtime,
                             std::string entry, DialWith with, Duration limit)
    : provider_(std::move(provider)),
      runtime_(std::move(runtime)),
      entry_(std::move(entry)),
      with_(with),
      limit_(limit) {}

void DialProcedure::giveUp() {
  givenUp_ = true;
  wakeup_->notify();
}

DialEnd DialProcedure::run(const ProgressCallback& progress) {
  started_ = runtime_->now();
  const TimePoint limit = limit_ >= TimePoint::max() - started_ ? TimePoint::max() : started_ + limit_;
  ask();
  TimePoint nextPoll = started_ + pollInterval;
  while (true) {
    // The count is read before the world, so that whatever changes from here on ends the wait below.
    const auto seen = wakeup_->count();
    if (const auto ended = judge()) return *ended;
    if (givenUp_) return end(DialOutcome::givenUp);
    const TimePoint now = runtime_->now();
    if (now >= limit) return end(DialOutcome::timedOut);
    report(progress);
    if (now >= nextPoll) {
      if (target_) provider_->observer().look(*target_);
      nextPoll = now + pollInterval;
    }
    runtime_->wait(*wakeup_, seen, std::min(nextPoll, limit));
  }
}

void DialProcedure::ask() {
  call_ = std::make_shared<Call>();
  // The thread owns all it touches: when the call never returns, it outlives this procedure.
  runtime_->launch([provider = provider_, entry = entry_, with = with_, call = call_, wakeup = wakeup_] {
    DialResult result = callSafely(*provider, entry, with);
    {
      const std::lock_guard lock(call->mutex);
      call->result = std::move(result);
    }
    wakeup->notify();
  });
}

std::optional<DialEnd> DialProcedure::judge() {
  if (!target_) {
    std::optional<DialResult> result;
    {
      const std::lock_guard lock(call_->mutex);
      result = call_->result;
    }
    if (!result) return std::nullopt;
    if (!result->target) return end(DialOutcome::failed, result->error ? result->error : noReason());
    target_ = result->target;
    reason_ = result->error;
    subscription_ = provider_->observer().subscribe(*target_, wakeup_);
    firstLook_ = provider_->observer().look(*target_);
  }
  const Presence presence = provider_->observer().presence(*target_);
  if (presence.reason) reason_ = presence.reason;
  if (presence.state != PresenceState::gone) {
    goneLook_.reset();
    return isConnected() ? std::optional(end(DialOutcome::connected)) : judgeUnseen(presence);
  }
  if (!goneLook_) goneLook_ = provider_->observer().look(*target_);
  if (presence.look < std::max(*goneLook_, firstLook_)) return std::nullopt;
  return reason_ ? end(DialOutcome::failed, reason_) : end(DialOutcome::hungUp);
}

std::optional<DialEnd> DialProcedure::judgeUnseen(const Presence& presence) {
  const bool unseen =
      presence.state == PresenceState::cannotTell && (presence.look >= firstLook_ || presence.providerLost);
  const TimePoint now = runtime_->now();
  if (!unseen) {
    unseenSince_.reset();
  } else if (!unseenSince_) {
    unseenSince_ = now;
  }
  const Duration patience = presence.providerLost ? settleTimeWhileLost : settleTime;
  if (!unseenSince_ || now - *unseenSince_ < patience) return std::nullopt;
  return end(DialOutcome::failed, reason_ ? reason_ : noReason());
}

std::optional<Connection> DialProcedure::connection() const {
  const Snapshot snapshot = provider_->observer().snapshot();
  const auto found = std::find_if(snapshot.connections.begin(), snapshot.connections.end(),
                                  [&](const Connection& one) { return one.target == *target_; });
  return found == snapshot.connections.end() ? std::nullopt : std::optional(*found);
}

bool DialProcedure::isConnected() const {
  const Snapshot snapshot = provider_->observer().snapshot();
  const auto isIt = [&](const Link& link) {
    return link.target.link == target_->connection && link.state == ConnectionState::connected;
  };
  return std::any_of(snapshot.connections.begin(), snapshot.connections.end(), [&](const Connection& row) {
    return (row.target == *target_ && row.state == ConnectionState::connected) ||
           std::any_of(row.links.begin(), row.links.end(), isIt);
  });
}

DialEnd DialProcedure::end(DialOutcome outcome, std::optional<Error> error) const {
  return {provider_->name(), entry_, outcome, target_, std::move(error), runtime_->now() - started_};
}

void DialProcedure::report(const ProgressCallback& progress) {
  if (!progress) return;
  DialProgress news{provider_->name(), entry_, target_, {}, runtime_->now() - started_};
  if (target_) {
    if (const auto row = connection()) news.phase = row->stateDetail;
  }
  if (reported_ && reported_->target == news.target && reported_->phase == news.phase) return;
  progress(news);
  reported_ = std::move(news);
}

}  // namespace onhook
