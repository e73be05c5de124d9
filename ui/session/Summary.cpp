#include "ui/session/Summary.h"

#include <QCoreApplication>
#include <QStringList>
#include <algorithm>

#include "ui/session/ConnectionMonitor.h"
#include "ui/session/HangUpController.h"
#include "ui/session/LastOutcomes.h"
#include "ui/session/Sentences.h"

namespace onhook {

Summary::Summary(const ConnectionMonitor& monitor, const HangUpController& controller, QObject* parent)
    : QObject(parent), monitor_(monitor), outcomes_(new LastOutcomes(monitor, controller, this)) {
  connect(&monitor, &ConnectionMonitor::changed, this, &Summary::noteChanges);
  connect(&controller, &HangUpController::started, this, [this](const Target& target) {
    begin(target.whole());
    renew();
  });
  connect(&controller, &HangUpController::finished, this, [this](const HangUpResult& result) {
    end(result.target.whole());
    renew();
  });
  for (const Target& target : controller.runningTargets()) begin(target.whole());
  for (const Snapshot& snapshot : monitor.snapshots())
    for (const Connection& connection : snapshot.connections) noteGoingDown(connection);
  renew();
}

void Summary::begin(const Target& target) {
  ++hangingUp_[target];
}

void Summary::end(const Target& target) {
  const auto found = hangingUp_.find(target);
  if (found != hangingUp_.end() && --found->second == 0) hangingUp_.erase(found);
}

void Summary::noteGoingDown(const Connection& connection) {
  if (connection.state == ConnectionState::goingDown) {
    if (goingDown_.insert(connection.target).second) begin(connection.target);
  } else if (goingDown_.erase(connection.target) > 0) {
    end(connection.target);
  }
}

void Summary::noteChanges() {
  const ListChanges& changes = monitor_.changes();
  for (const Connection* const gone : changes.removed)
    if (goingDown_.erase(gone->target) > 0) end(gone->target);
  for (const Connection* const added : changes.added) noteGoingDown(*added);
  for (const ListChanges::Changed& changed : changes.changed) noteGoingDown(*changed.now);
  renew();
}

void Summary::renew() {
  Counts counts;
  bool blind = false;
  for (const Snapshot& snapshot : monitor_.snapshots()) {
    blind |= snapshot.reach == Reach::notAnswering;
    counts.connections += static_cast<int>(snapshot.connections.size());
  }
  counts.hangingUp = static_cast<int>(hangingUp_.size());
  counts.problems = static_cast<int>(std::ranges::count_if(
      outcomes_->all(), [](const auto& entry) { return LastOutcomes::isProblem(entry.second.outcome); }));

  State state = State::none;
  if (counts.hangingUp > 0) {
    state = State::hangingUp;
  } else if (counts.problems > 0 || blind) {
    state = State::problem;
  } else if (counts.connections > 0) {
    state = State::connected;
  }
  if (state == state_ && counts == counts_) return;
  state_ = state;
  counts_ = counts;
  emit changed();
}

QString Summary::text() const {
  QStringList parts;
  if (counts_.connections > 0) parts << tr("%n connected", nullptr, counts_.connections);
  if (counts_.hangingUp > 0) parts << tr("%n hanging up", nullptr, counts_.hangingUp);
  if (counts_.problems > 0) parts << tr("%n with a problem", nullptr, counts_.problems);
  if (parts.isEmpty()) parts << tr("nothing connected");
  return tr("Onhook: %1").arg(wording::listed(parts));
}

}  // namespace onhook
