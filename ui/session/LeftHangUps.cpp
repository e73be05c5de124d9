#include "ui/session/LeftHangUps.h"

#include <algorithm>
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
    if (one.ofThisBoot && monitor_.watches(one.entry.target.provider))
      waiting_.emplace(one.entry.target, one);
    else
      lose(one);
  }
  if (waiting_.empty()) return;
  limit_.start();
  watchOrWait();
}

void LeftHangUps::watchOrWait() {
  const auto isThere = [this](const auto& one) { return monitor_.provider(one.first.provider) != nullptr; };
  if (!waiting_.empty() && monitor_.complete() && std::ranges::all_of(waiting_, isThere)) watchAll();
}

void LeftHangUps::watchAll() {
  limit_.stop();
  for (const auto& [target, left] : std::exchange(waiting_, {})) {
    auto provider = monitor_.provider(target.provider);
    if (!provider) {
      // Nobody looks at its system: it is watched no more, or could not be until now.
      lose(left);
      continue;
    }
    watched_[target] = left.entry.name;
    controller_.watch(std::move(provider), target);
  }
}

void LeftHangUps::lose(const LeftHangUp& left) {
  journal_.end(left.entry.target);
  emit lost(left);
}

void LeftHangUps::forget(const HangUpResult& result) {
  // A slot may have started it again by now, at the user's wish: then it is no former run's any more either.
  watched_.erase(result.target);
}

}  // namespace onhook
