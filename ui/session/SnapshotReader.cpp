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
using Clock = std::chrono::steady_clock;

/// What somebody waits for is told first: whoever watched it wants a processor now, and the list can wait as
/// long as nobody sees. By the real clock, which is the one that processors are busy by.
constexpr auto afterOthers = 1ms;
/// A thousand connections that end one by one would be read a thousand times, faster than anybody can see.
/// Between two readings is a rest, so many times as long as the first of them took...
constexpr int restsPerRead = 9;
/// ...but no longer than that.
constexpr auto longestRest = 100ms;

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
    const auto began = Clock::now();
    read();
    const auto ended = Clock::now();
    const auto restsUntil = ended + std::min<Clock::duration>(restsPerRead * (ended - began), longestRest);
    if (!stopped_) runtime_->wait(*wakeup_, seen, TimePoint::max());
    // The first list is waited for itself.
    const bool isFirst = last_ && !wasLookedAt(*last_);
    if (!stopped_ && !isFirst)
      std::this_thread::sleep_until(std::max(restsUntil, Clock::now() + afterOthers));
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
