#include "ui/session/Summary.h"

#include <QCoreApplication>
#include <QStringList>
#include <algorithm>
#include <set>

#include "ui/session/ConnectionMonitor.h"
#include "ui/session/HangUpController.h"
#include "ui/session/LastOutcomes.h"
#include "ui/session/Sentences.h"

namespace onhook {

Summary::Summary(const ConnectionMonitor& monitor, const HangUpController& controller, QObject* parent)
    : QObject(parent),
      monitor_(monitor),
      controller_(controller),
      outcomes_(new LastOutcomes(monitor, controller, this)) {
  connect(&monitor, &ConnectionMonitor::changed, this, &Summary::renew);
  connect(&controller, &HangUpController::started, this, &Summary::renew);
  connect(&controller, &HangUpController::finished, this, &Summary::renew);
  renew();
}

void Summary::renew() {
  Counts counts;
  std::set<Target> ending;
  for (const Target& target : controller_.runningTargets()) ending.insert(target.whole());
  bool blind = false;
  for (const Snapshot& snapshot : monitor_.snapshots()) {
    blind |= snapshot.reach == Reach::notAnswering;
    counts.connections += static_cast<int>(snapshot.connections.size());
    for (const Connection& connection : snapshot.connections) {
      if (connection.state == ConnectionState::goingDown) ending.insert(connection.target);
    }
  }
  counts.hangingUp = static_cast<int>(ending.size());
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
