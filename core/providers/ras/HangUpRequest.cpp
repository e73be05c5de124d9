#include "core/providers/ras/HangUpRequest.h"

#include <algorithm>
#include <utility>

#include "core/Translate.h"
#include "core/providers/ras/RasErrors.h"

namespace onhook::ras {

namespace {

Reply notThere() {
  return {Reply::Kind::notThere,
          Error{ErrorDomain::onhook, "not-there",
                translate("ras", "It is no longer listed under the handle that it had."),
                translate("ras", "Look at the list again to see what is connected.")}};
}

}  // namespace

HangUpRequest::HangUpRequest(std::shared_ptr<const RasCalls> calls, std::shared_ptr<LookerState> state,
                             std::shared_ptr<Runtime> runtime, Target target)
    : calls_(std::move(calls)),
      state_(std::move(state)),
      runtime_(std::move(runtime)),
      target_(std::move(target)) {}

Reply HangUpRequest::carryOut() {
  if (auto reply = findConnection()) return *reply;
  if (target_.link) {
    if (auto reply = findLink()) return *reply;
  }
  note(RequestNote::Kind::asked);
  const Dword result = calls_->hangUp(handle_);
  if (result == code::success) {
    note(RequestNote::Kind::accepted);
    return {Reply::Kind::accepted, std::nullopt};
  }
  Reply reply = failed(result);
  note(reply.kind == Reply::Kind::inProgress ? RequestNote::Kind::joined : RequestNote::Kind::failed);
  return reply;
}

std::optional<Reply> HangUpRequest::findConnection() {
  if (const auto known = state_->known(target_.connection)) {
    known_ = *known;
  } else if (const auto id = ConnectionId::parse(target_.connection)) {
    known_ = {id->handle, id, nullptr, {}};
  }
  handle_ = known_.handle;
  if (!handle_) return notThere();
  // A handle's value may name another connection by now: right before the call it is looked at once more.
  const auto list = calls_->connections();
  const auto any = [&](const auto& isIt) { return std::any_of(list.value.begin(), list.value.end(), isIt); };
  if (known_.dial && !known_.id) {
    // A dial of our own that is not connected is in no list; its handle is ours until it has ended.
    if (known_.hasEnded) return notThere();
    if (known_.dial->isBeingCleanedUp(runtime_->now()))
      return Reply{Reply::Kind::inProgress, makeError(calls_->system(), code::alreadyDisconnecting)};
    if (any([&](const ConnectionRow& row) { return row.handle == handle_ && !known_.dial->hasMade(row); }))
      return notThere();
    known_.dial->noteHungUp();
    return std::nullopt;
  }
  if (!list.ok()) return failed(list.code);
  const bool listed = any([&](const ConnectionRow& row) { return ConnectionId::of(row) == known_.id; });
  return listed ? std::nullopt : std::optional(notThere());
}

std::optional<Reply> HangUpRequest::findLink() {
  const auto id = LinkId::parse(*target_.link);
  const bool isNewest = id && std::none_of(known_.links.begin(), known_.links.end(), [&](const LinkId& one) {
                          return one.number == id->number && one.life != id->life;
                        });
  if (!isNewest) return notThere();
  const auto link = calls_->linkHandle(known_.handle, id->number);
  if (!link.ok()) return failed(link.code);
  handle_ = link.value;
  return std::nullopt;
}

void HangUpRequest::note(RequestNote::Kind kind) {
  state_->note(RequestNote{target_, kind, runtime_->now()});
}

Reply HangUpRequest::failed(Dword result) const {
  Reply::Kind kind = Reply::Kind::refused;
  // Believed only when the evidence agrees: whoever watches asks the handle and the list.
  if (result == code::invalidHandle || result == code::noConnection) kind = Reply::Kind::notThere;
  if (result == code::alreadyDisconnecting) kind = Reply::Kind::inProgress;
  const bool linkIsDown = result == code::portNotOpen || result == code::portDisconnected;
  if (target_.link && linkIsDown) kind = Reply::Kind::notThere;
  return {kind, makeError(calls_->system(), result)};
}

}  // namespace onhook::ras
