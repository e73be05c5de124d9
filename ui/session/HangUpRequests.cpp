#include "ui/session/HangUpRequests.h"

#include <QStringList>
#include <algorithm>
#include <utility>

#include "ui/session/ConnectionMonitor.h"
#include "ui/session/Consequences.h"
#include "ui/session/HangUpController.h"
#include "ui/session/RunningNames.h"
#include "ui/session/Settings.h"
#include "ui/session/Wording.h"

namespace onhook {

HangUpRequests::HangUpRequests(const ConnectionMonitor& monitor, HangUpController& controller,
                               QObject* parent)
    : QObject(parent),
      monitor_(monitor),
      controller_(controller),
      ordered_(monitor, controller),
      together_(monitor, controller, ordered_) {
  connect(&monitor, &ConnectionMonitor::changed, this, &HangUpRequests::renew);
  connect(&controller, &HangUpController::started, this, &HangUpRequests::renew);
  // A watch may have become a hang-up.
  connect(&controller, &HangUpController::progress, this, &HangUpRequests::renew);
}

void HangUpRequests::hangUp(const std::vector<Target>& targets) {
  request(targets, [this](const std::vector<Target>& agreed) { ordered_.begin(agreed); });
}

void HangUpRequests::keepDown(const std::vector<Target>& targets) {
  request(targets, [this](const std::vector<Target>& agreed) {
    ordered_.begin(agreed, {agreed.begin(), agreed.end()});
  });
}

void HangUpRequests::hangUpTogether(const std::vector<Target>& targets) {
  request(targets, [this](const std::vector<Target>& agreed) { beginTogether(agreed); });
}

void HangUpRequests::beginTogether(const std::vector<Target>& targets) {
  // One alone is told of, and can be gone on with, as any other.
  if (targets.size() > 1)
    together_.begin(targets);
  else
    ordered_.begin(targets);
}

bool HangUpRequests::isLeft(const Connection& connection) const {
  const bool covered = controller_.isHangingUp(connection.target) || ordered_.isPending(connection.target);
  return !covered && connection.mayHangUp.authority != Authority::no;
}

std::vector<Target> HangUpRequests::all() const {
  std::vector<Target> targets;
  for (const Snapshot& snapshot : monitor_.snapshots())
    for (const Connection& connection : snapshot.connections)
      if (isLeft(connection)) targets.push_back(connection.target);
  return targets;
}

bool HangUpRequests::any() const {
  return std::ranges::any_of(monitor_.snapshots(), [this](const Snapshot& snapshot) {
    return std::ranges::any_of(snapshot.connections,
                               [this](const Connection& connection) { return isLeft(connection); });
  });
}

void HangUpRequests::request(const std::vector<Target>& targets, Step step) {
  if (targets.empty()) return;
  session_ = findSession_ ? findSession_() : OwnSession{};
  Question question = questionAbout(targets);
  const bool asks = settings_ != nullptr && settings_->asksBeforeHangUp();
  if (!asks && !question.cutsOff) {
    step(targets);
    return;
  }
  question_ = std::move(question);
  step_ = std::move(step);
  emit changed();
}

void HangUpRequests::agree() {
  if (!question_) return;
  const std::vector<Target> targets = std::exchange(question_, std::nullopt)->targets;
  const Step step = std::exchange(step_, nullptr);
  step(targets);
  emit changed();
}

void HangUpRequests::refuse() {
  if (!question_) return;
  question_.reset();
  step_ = nullptr;
  emit changed();
}

HangUpRequests::Question HangUpRequests::questionAbout(const std::vector<Target>& targets) const {
  Question question;
  question.targets = targets;
  QStringList names, details;
  for (const Target& target : targets)
    if (const Connection* const connection = monitor_.find(target))
      names << wording::targetName(*connection, target);
  question.heading = tr("Hang up %1?").arg(someOf(names));
  const auto& snapshots = monitor_.snapshots();
  const QString above = consequences::alsoDownSentence(consequences::alsoDown(snapshots, targets),
                                                       names.size() == 1 ? QString() : tr("these"));
  if (!above.isEmpty()) details << above;
  if (const Connection* const cut = consequences::cutsSession(snapshots, targets, session_)) {
    question.cutsOff = true;
    details << consequences::cutsSessionSentence(*cut, session_);
  }
  question.details = details.join(QLatin1Char('\n'));
  return question;
}

void HangUpRequests::renew() {
  if (!question_) return;
  std::vector<Target> left = question_->targets;
  std::erase_if(left, [this](const Target& target) {
    return !monitor_.isListed(target) || controller_.isHangingUp(target);
  });
  if (left.empty()) {
    refuse();
    return;
  }
  Question question = questionAbout(left);
  if (question == *question_) return;
  question_ = std::move(question);
  emit changed();
}

}  // namespace onhook
