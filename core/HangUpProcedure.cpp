#include "core/HangUpProcedure.h"

#include <algorithm>
#include <exception>
#include <system_error>
#include <utility>

#include "core/NoThread.h"
#include "core/Translate.h"

namespace onhook {

namespace {

/// `from` plus `span` without running over the end of time.
TimePoint later(TimePoint from, Duration span) {
  return span >= TimePoint::max() - from ? TimePoint::max() : from + span;
}

Reply callSafely(Provider& provider, const Target& target, HangUpProcedure::Mode mode) {
  try {
    Actor& actor = provider.actor();
    if (mode == HangUpProcedure::Mode::force) return actor.force(target);
    if (mode == HangUpProcedure::Mode::keepDown) return actor.keepDown(target);
    return actor.hangUp(target);
  } catch (const std::exception& failure) {
    return {Reply::Kind::noAnswer, Error{ErrorDomain::onhook, "internal", failure.what(),
                                         translate("core", "Please report this: it should not happen.")}};
  }
}

}  // namespace

HangUpProcedure::HangUpProcedure(std::shared_ptr<Provider> provider, std::shared_ptr<Runtime> runtime,
                                 Target target, Mode mode, HangUpSettings settings)
    : provider_(std::move(provider)),
      runtime_(std::move(runtime)),
      target_(std::move(target)),
      settings_(settings),
      mode_(mode) {}

void HangUpProcedure::giveUp() {
  givenUp_ = true;
  wakeup_->notify();
}

HangUpResult HangUpProcedure::run(const ProgressCallback& progress) {
  started_ = runtime_->now();
  limit_ = later(started_, settings_.limit);
  pollInterval_ = settings_.firstPoll;
  nextPoll_ = later(started_, pollInterval_);

  Observer& observer = provider_->observer();
  const Subscription subscription = observer.subscribe(target_, wakeup_);
  firstLook_ = observer.look(target_);

  while (true) {
    // The count is read before the world, so that whatever changes from here on ends the wait below.
    const auto seen = wakeup_->count();
    // The reply is taken before the presence: a look asked for then began after the reply.
    takeReply(runtime_->now());
    const Presence presence = observer.presence(target_);
    const TimePoint now = runtime_->now();

    notePresence(presence, now);
    if (const auto outcome = judge(presence, now)) return finish(*outcome, presence, now);
    if (givenUp_) return finish(Outcome::givenUp, presence, now);
    if (mode_ != Mode::watch && !call_ && presence.state != PresenceState::gone && isAdmitted()) {
      stoodWhenAsked_ = presence.stands();
      ask(now);
    }
    // What is gone and is just being made sure of is told as the outcome, in a moment.
    if (!goneLook_ || presence.look >= *goneLook_) report(presence, now, progress);
    pollIfDue(now);
    runtime_->wait(*wakeup_, seen, nextInstant());
  }
}

bool HangUpProcedure::isAdmitted() {
  if (admission_ && !admission_()) {
    mode_ = Mode::watch;
    byAnother_ = true;
    return false;
  }
  // It may have taken a moment, in which the user changed their mind.
  return !givenUp_;
}

void HangUpProcedure::ask(TimePoint now) {
  call_ = std::make_shared<Call>();
  keepDown_ = findKeepDown();
  // Where a password is asked for, people take their time: that is not the system's.
  waitsForAuthority_ = isAskedForAPassword();
  if (waitsForAuthority_) limit_ = std::max(limit_, later(now, settings_.authorityTime));
  // The thread owns all it touches: when the call never returns, it outlives this procedure.
  try {
    runtime_->launch([provider = provider_, target = target_, call = call_, wakeup = wakeup_, mode = mode_] {
      Reply reply = callSafely(*provider, target, mode);
      {
        const std::lock_guard lock(call->mutex);
        call->reply = std::move(reply);
      }
      wakeup->notify();
    });
  } catch (const std::system_error&) {
    // The call was not made.
    call_->reply = Reply{Reply::Kind::refused, noThread()};
    wakeup_->notify();
  }
}

std::optional<KeepDown> HangUpProcedure::findKeepDown() const {
  if (mode_ != Mode::keepDown) return std::nullopt;
  for (const Connection& row : provider_->observer().snapshot().connections) {
    if (row.target == target_) return row.keepDown;
  }
  return std::nullopt;
}

bool HangUpProcedure::isAskedForAPassword() const {
  if (keepDown_) return keepDown_->authority == Authority::asks;
  return provider_->actor().mayHangUp(target_).authority == Authority::asks;
}

void HangUpProcedure::takeReply(TimePoint now) {
  if (!call_ || reply_) return;
  {
    const std::lock_guard lock(call_->mutex);
    reply_ = call_->reply;
  }
  if (!reply_) return;
  repliedAt_ = now;
  if (std::exchange(waitsForAuthority_, false)) limit_ = later(now, settings_.limit);
  lookAfterReply_ = provider_->observer().look(target_);
}

void HangUpProcedure::notePresence(const Presence& presence, TimePoint now) {
  if (presence.stands()) {
    stoodSinceStart_ |= presence.look >= firstLook_;
    stoodSinceReply_ |= reply_ && presence.look >= lookAfterReply_;
  }
  if (presence.state != PresenceState::gone) goneLook_.reset();

  const bool unseen = presence.state == PresenceState::cannotTell;
  const auto since = [now](std::optional<TimePoint>& instant, bool holds) {
    if (!holds) {
      instant.reset();
    } else if (!instant) {
      instant = now;
    }
  };
  since(unseenSince_, unseen && !presence.providerLost);
  since(lostSince_, unseen && presence.providerLost);
}

std::optional<Outcome> HangUpProcedure::judge(const Presence& presence, TimePoint now) {
  if (presence.state == PresenceState::gone) {
    if (const auto outcome = judgeGone(presence, now)) return outcome;
  } else if (const auto outcome = judgeRefused(presence)) {
    return outcome;
  }
  const auto outcome = judgeByTime(presence, now);
  if (!outcome) {
    lastLook_.reset();
    return std::nullopt;
  }
  // Look first, judge then: the machine may have slept, or every event been lost.
  if (!lastLook_) {
    lastLook_ = provider_->observer().look(target_);
    lastLookAskedAt_ = now;
  }
  const bool looked = presence.look >= std::max(*lastLook_, goneLook_.value_or(0));
  return looked || now >= later(lastLookAskedAt_, settings_.lastLook) ? outcome : std::nullopt;
}

std::optional<Outcome> HangUpProcedure::judgeGone(const Presence& presence, TimePoint now) {
  if (!goneLook_) goneLook_ = presence.goneLook;
  if (*goneLook_ == 0) goneLook_ = provider_->observer().look(target_);
  if (presence.look < *goneLook_) return std::nullopt;
  // Whether it stays gone is for the answer to say.
  if (call_ && keepDown_ && !reply_ && now < limit_ && !givenUp_) return std::nullopt;
  if (!call_) return stoodSinceStart_ && mode_ == Mode::watch ? Outcome::confirmed : Outcome::alreadyGone;
  // No look has seen it stand: whether our call has ended it is best told by the answer. It is waited for,
  // but not long: the call may take its time, or never return.
  if (!reply_ && !stoodSinceStart_) {
    if (now < later(started_, settings_.firstPoll)) return std::nullopt;
    return stoodWhenAsked_ ? Outcome::confirmed : Outcome::alreadyGone;
  }
  // The system said that there was nothing to hang up, or would not do it: then it was not our call that
  // ended it, unless the evidence outlived the answer and we have watched it go.
  const bool notByUs =
      reply_ && (reply_->kind == Reply::Kind::notThere || reply_->kind == Reply::Kind::refused);
  return notByUs && !stoodSinceReply_ ? Outcome::alreadyGone : Outcome::confirmed;
}

std::optional<Outcome> HangUpProcedure::judgeRefused(const Presence& presence) {
  if (!reply_ || reply_->kind != Reply::Kind::refused) return std::nullopt;
  if (presence.look < lookAfterReply_) return std::nullopt;
  // Somebody else's hang-up runs: its end is worth waiting for.
  if (presence.state == PresenceState::goingDown) return std::nullopt;
  // It is an answer of nobody's: that it is still connected is not known.
  if (presence.state == PresenceState::cannotTell && presence.providerLost) return std::nullopt;
  return Outcome::refused;
}

std::optional<Outcome> HangUpProcedure::judgeByTime(const Presence& presence, TimePoint now) const {
  if (now >= limit_) {
    if (reply_ && reply_->kind == Reply::Kind::refused && !lostSince_) return Outcome::refused;
    // Nothing is seen standing, and nothing fresh says that it is gone: neither may be claimed.
    return presence.stands() ? Outcome::stillUp : Outcome::providerLost;
  }
  if (now < settlesAt()) return std::nullopt;
  return lostSince_ ? Outcome::providerLost : Outcome::settled;
}

TimePoint HangUpProcedure::settlesAt() const {
  if (lostSince_) return later(*lostSince_, settings_.settleTime);
  if (!unseenSince_) return TimePoint::max();
  if (!call_) return later(*unseenSince_, settings_.settleTime);
  const bool heard = reply_ && reply_->kind != Reply::Kind::noAnswer;
  return heard ? later(std::max(*unseenSince_, repliedAt_), settings_.settleTime) : TimePoint::max();
}

void HangUpProcedure::pollIfDue(TimePoint now) {
  if (now < nextPoll_) return;
  provider_->observer().look(target_);
  pollInterval_ = std::min(pollInterval_ + pollInterval_ / 2, settings_.longestPoll);
  nextPoll_ = later(now, pollInterval_);
}

TimePoint HangUpProcedure::nextInstant() const {
  const TimePoint verdict =
      lastLook_ ? later(lastLookAskedAt_, settings_.lastLook) : std::min(limit_, settlesAt());
  return std::min(nextPoll_, verdict);
}

void HangUpProcedure::report(const Presence& presence, TimePoint now, const ProgressCallback& progress) {
  if (!progress) return;
  HangUpProgress news{target_,
                      call_ != nullptr,
                      reply_.has_value(),
                      now - started_,
                      presence,
                      reply_ ? reply_->error : std::nullopt,
                      mode_ == Mode::force,
                      waitsForAuthority_,
                      mode_ == Mode::keepDown,
                      byAnother_};
  const auto sameButForTime = [&] {
    return reported_ && reported_->asked == news.asked && reported_->answered == news.answered &&
           reported_->presence.state == news.presence.state &&
           reported_->presence.evidence == news.presence.evidence &&
           reported_->presence.providerLost == news.presence.providerLost && reported_->error == news.error &&
           reported_->waitsForAuthority == news.waitsForAuthority && reported_->byAnother == news.byAnother;
  };
  if (sameButForTime()) return;
  progress(news);
  reported_ = std::move(news);
}

HangUpResult HangUpProcedure::finish(Outcome outcome, const Presence& presence, TimePoint now) const {
  HangUpResult result{target_,  outcome,      call_ != nullptr,     now - started_,
                      presence, std::nullopt, mode_ == Mode::force, mode_ == Mode::keepDown};
  if (reply_ && reply_->kind == Reply::Kind::accepted) result.kept = keepDown_;
  const bool mayComeBack = keepDown_ && !result.kept;
  if (isDown(outcome) && !mayComeBack) return result;
  if (reply_ && reply_->error) {
    result.error = reply_->error;
  } else if (presence.reason) {
    result.error = presence.reason;
  } else if (call_ && !reply_ && outcome != Outcome::givenUp) {
    result.error = Error{
        ErrorDomain::onhook, "no-answer", translate("core", "The system has not answered the request yet."),
        translate("core", "Keep waiting: the request was made and may still be carried out.")};
  }
  return result;
}

}  // namespace onhook
