#include "core/linux/SharedState.h"

#include <sys/eventfd.h>

#include <cerrno>
#include <system_error>
#include <utility>

namespace onhook {

namespace {

int newEventFd() {
  const int fd = ::eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK);
  if (fd < 0) throw std::system_error(errno, std::generic_category(), "eventfd");
  return fd;
}

Reply ended() {
  return {Reply::Kind::noAnswer,
          Error{ErrorDomain::onhook, "ended", "Onhook stopped watching its system.", ""}};
}

}  // namespace

SharedState::SharedState(std::string provider) : provider_(std::move(provider)), wake_(newEventFd()) {
  snapshot_.provider = provider_;
}

void SharedState::wake() const {
  const std::uint64_t one = 1;
  // It can only fail when the count is at its end, and then the thread is being woken anyway.
  [[maybe_unused]] const auto written = ::write(wake_.get(), &one, sizeof one);
}

void SharedState::clearWake() {
  std::uint64_t count = 0;
  [[maybe_unused]] const auto got = ::read(wake_.get(), &count, sizeof count);
}

Snapshot SharedState::snapshot() const {
  const std::lock_guard lock(mutex_);
  return snapshot_;
}

Presence SharedState::presence(const Target& target) const {
  const std::lock_guard lock(mutex_);
  Presence presence;
  presence.providerLost = snapshot_.reach != Reach::reached;
  if (const auto it = presences_.find(target); it != presences_.end()) {
    presence = it->second;
  } else if (snapshot_.reason) {
    presence.reason = snapshot_.reason;
  }
  presence.look = doneLook_;
  return presence;
}

Permission SharedState::permission(const Target& target) const {
  const std::lock_guard lock(mutex_);
  for (const Connection& connection : snapshot_.connections) {
    if (connection.target == target) return connection.mayHangUp;
    for (const Link& link : connection.links) {
      if (link.target == target) return link.mayHangUp;
    }
  }
  return {};
}

std::uint64_t SharedState::askLocked() {
  if (asked_.number == 0) asked_.number = ++lastLook_;
  wake();
  return asked_.number;
}

std::uint64_t SharedState::askLook(const Target& target) {
  const std::lock_guard lock(mutex_);
  asked_.targets.insert(target);
  return askLocked();
}

std::uint64_t SharedState::askLookAtAll() {
  const std::lock_guard lock(mutex_);
  asked_.list = true;
  return askLocked();
}

Subscription SharedState::subscribe(const Target& target, std::shared_ptr<Wakeup> wakeup) {
  {
    const std::lock_guard lock(mutex_);
    watched_.insert(target.connection);
  }
  auto subscription = std::make_shared<Subscription>(subscribers_.toTarget(target, std::move(wakeup)));
  return Subscription([state = shared_from_this(), subscription, identity = target.connection] {
    subscription->end();
    const std::lock_guard lock(state->mutex_);
    if (const auto it = state->watched_.find(identity); it != state->watched_.end())
      state->watched_.erase(it);
  });
}

Subscription SharedState::subscribeToList(std::shared_ptr<Wakeup> wakeup) {
  return subscribers_.toList(std::move(wakeup));
}

void SharedState::post(std::shared_ptr<HangUpCall> call) {
  {
    const std::lock_guard lock(mutex_);
    if (!ended_) {
      calls_.push_back(std::move(call));
      wake();
      return;
    }
  }
  call->answer(ended());
}

void SharedState::end() {
  const std::lock_guard lock(mutex_);
  ended_ = true;
  wake();
}

bool SharedState::hasEnded() const {
  const std::lock_guard lock(mutex_);
  return ended_;
}

bool SharedState::isLookAsked() const {
  const std::lock_guard lock(mutex_);
  return asked_.number != 0;
}

LookRequest SharedState::takeLook() {
  const std::lock_guard lock(mutex_);
  return std::exchange(asked_, {});
}

std::deque<std::shared_ptr<HangUpCall>> SharedState::takeCalls() {
  const std::lock_guard lock(mutex_);
  return std::exchange(calls_, {});
}

std::set<std::string> SharedState::watched() const {
  const std::lock_guard lock(mutex_);
  return {watched_.begin(), watched_.end()};
}

void SharedState::publish(Snapshot snapshot, std::map<Target, Presence> presences, const LookRequest* done) {
  std::set<Target> changed;
  bool listChanged = false;
  {
    const std::lock_guard lock(mutex_);
    if (done) {
      doneLook_ = done->number;
      changed = done->targets;
    }
    for (const auto& [target, presence] : presences) {
      const auto it = presences_.find(target);
      if (it == presences_.end() || it->second != presence) changed.insert(target);
    }
    snapshot.provider = provider_;
    snapshot.look = snapshot_.look;  // what only the number changes is no news
    listChanged = snapshot != snapshot_ || (done && done->list);
    snapshot.look = doneLook_;
    snapshot_ = std::move(snapshot);
    presences_ = std::move(presences);
  }
  for (const Target& target : changed) subscribers_.notifyTarget(target);
  if (listChanged) subscribers_.notifyList();
}

}  // namespace onhook
