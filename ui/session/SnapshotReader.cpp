#include "ui/session/SnapshotReader.h"

#include <algorithm>
#include <chrono>
#include <thread>
#include <utility>

#include "core/VisibleText.h"
#include "ui/session/SnapshotMailbox.h"

namespace onhook {

namespace {

using namespace std::chrono_literals;

/// A thousand connections that end one by one would be read a thousand times, faster than anybody can see.
/// After each reading comes a rest, so many times as long as that took...
constexpr int restsPerRead = 4;
/// ...but no longer than that. By the real clock, which is the one that processors are busy by.
constexpr auto longestRest = 50ms;

}  // namespace

SnapshotReader::SnapshotReader(std::shared_ptr<Provider> provider, std::shared_ptr<Runtime> runtime,
                               std::shared_ptr<SnapshotMailbox> mailbox, std::size_t number)
    : provider_(std::move(provider)),
      runtime_(std::move(runtime)),
      mailbox_(std::move(mailbox)),
      number_(number) {}

void SnapshotReader::run() {
  const Subscription subscription = provider_->observer().subscribeToList(wakeup_);
  while (!stopped_) {
    // The count is read before the provider, so that what changes from here on ends the wait below.
    const auto seen = wakeup_->count();
    if (lookWanted_.exchange(false)) provider_->observer().lookAtAll();
    const auto began = std::chrono::steady_clock::now();
    read();
    const auto took = std::chrono::steady_clock::now() - began;
    std::this_thread::sleep_for(std::min<std::chrono::nanoseconds>(restsPerRead * took, longestRest));
    if (!stopped_) runtime_->wait(*wakeup_, seen, TimePoint::max());
  }
}

void SnapshotReader::requestLook() {
  lookWanted_ = true;
  wakeup_->notify();
}

void SnapshotReader::stop() {
  stopped_ = true;
  wakeup_->notify();
}

void SnapshotReader::read() {
  Snapshot snapshot = provider_->observer().snapshot();
  if (last_ == snapshot) return;
  last_ = snapshot;
  visible::makeVisible(snapshot);
  mailbox_->put(number_, std::move(snapshot));
}

}  // namespace onhook
