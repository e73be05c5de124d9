#include "ui/session/LeftHangUps.h"

#include <utility>

#include "ui/session/ConnectionMonitor.h"
#include "ui/session/HangUpController.h"
#include "ui/session/HangUpJournal.h"

namespace onhook {

LeftHangUps::LeftHangUps(const ConnectionMonitor& monitor, HangUpController& controller,
                         HangUpJournal& journal, QObject* parent)
    : QObject(parent), monitor_(monitor), controller_(controller), journal_(journal) {
  limit_.setSingleShot(true);
  limit_.setInterval(patience);
  connect(&limit_, &QTimer::timeout, this, &LeftHangUps::watchAll);
  connect(&journal, &HangUpJournal::leftFound, this, &LeftHangUps::takeIn);
  connect(&monitor, &ConnectionMonitor::changed, this, &LeftHangUps::watchOrWait);
  // Queued: whoever tells the outcome asks for the name first.
  connect(&controller, &HangUpController::finished, this, &LeftHangUps::forget, Qt::QueuedConnection);
}

void LeftHangUps::find() {
  journal_.findLeft();
}

std::optional<QString> LeftHangUps::nameOf(const Target& target) const {
  const auto found = watched_.find(target);
  return found == watched_.end() ? std::nullopt : std::optional(found->second);
}

void LeftHangUps::takeIn(const std::vector<LeftHangUp>& left) {
  for (const LeftHangUp& one : left) {
    if (one.ofThisBoot && monitor_.provider(one.entry.target.provider)) {
      waiting_.emplace(one.entry.target, one);
      continue;
    }
    journal_.end(one.entry.target);
    emit lost(one);
  }
  if (waiting_.empty()) return;
  limit_.start();
  watchOrWait();
}

void LeftHangUps::watchOrWait() {
  if (!waiting_.empty() && monitor_.complete()) watchAll();
}

void LeftHangUps::watchAll() {
  limit_.stop();
  for (const auto& [target, left] : std::exchange(waiting_, {})) {
    watched_[target] = left.entry.name;
    controller_.watch(monitor_.provider(target.provider), target);
  }
}

void LeftHangUps::forget(const HangUpResult& result) {
  // A slot may have started it again by now, at the user's wish: then it is no former run's any more either.
  watched_.erase(result.target);
}

}  // namespace onhook
