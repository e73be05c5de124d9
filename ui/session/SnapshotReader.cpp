#include "ui/session/SnapshotReader.h"

#include <utility>

#include "core/VisibleText.h"
#include "ui/session/SnapshotMailbox.h"

namespace onhook {

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
    read();
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
