#include "ui/window/HangUpMessages.h"

#include <algorithm>

#include "ui/session/ConnectionMonitor.h"
#include "ui/session/Forcing.h"
#include "ui/session/HangUpController.h"
#include "ui/session/LastOutcomes.h"
#include "ui/session/LeftHangUps.h"
#include "ui/session/Wording.h"
#include "ui/window/Actions.h"
#include "ui/window/MessageBar.h"
#include "ui/window/OutcomeChoices.h"

namespace onhook {
namespace {

Message::Kind kindOf(Outcome outcome) {
  switch (outcome) {
    case Outcome::confirmed:
    case Outcome::alreadyGone:
      return Message::Kind::success;
    case Outcome::settled:
    case Outcome::givenUp:
      return Message::Kind::info;
    case Outcome::stillUp:
    case Outcome::refused:
    case Outcome::providerLost:
      return Message::Kind::problem;
  }
  return Message::Kind::info;
}

}  // namespace

HangUpMessages::HangUpMessages(const ConnectionMonitor& monitor, HangUpController& controller,
                               const LastOutcomes& outcomes, Actions& actions, MessageBar& bar,
                               QObject* parent)
    : QObject(parent),
      monitor_(monitor),
      controller_(controller),
      outcomes_(outcomes),
      actions_(actions),
      bar_(bar) {
  connect(&controller, &HangUpController::started, this, &HangUpMessages::noteStarted);
  connect(&controller, &HangUpController::finished, this, &HangUpMessages::noteFinished);
  connect(&monitor, &ConnectionMonitor::changed, this, &HangUpMessages::takeBack);
}

void HangUpMessages::tellOf(LeftHangUps& left) {
  left_ = &left;
  connect(&left, &LeftHangUps::lost, this, &HangUpMessages::noteLost);
}

QString HangUpMessages::keyOf(const Target& target) {
  return QString::fromStdString(target.toString());
}

QString HangUpMessages::nameOf(const Target& target) const {
  const Connection* const connection = monitor_.find(target);
  return connection != nullptr ? wording::targetName(*connection, target) : keyOf(target);
}

QString HangUpMessages::systemOf(const Target& target) const {
  const auto provider = monitor_.provider(target.provider);
  return provider ? QString::fromStdString(provider->displayName()) : QString();
}

void HangUpMessages::noteStarted(const Target& target) {
  const auto open = open_.find(target);
  names_[target] = monitor_.find(target) == nullptr && open != open_.end() ? open->second : nameOf(target);
  open_.erase(target);
  bar_.remove(keyOf(target));
}

void HangUpMessages::noteFinished(const HangUpResult& result) {
  const auto known = names_.find(result.target);
  const auto left = left_ ? left_->nameOf(result.target) : std::nullopt;
  const QString name = left ? *left : known != names_.end() ? known->second : nameOf(result.target);
  if (known != names_.end()) names_.erase(known);
  const QString sentence = left ? wording::leftOutcomeSentence(name, result, systemOf(result.target))
                                : wording::outcomeSentence(name, result, systemOf(result.target));
  bar_.show({kindOf(result.outcome), keyOf(result.target), sentence, choicesAfter(result)});
  if (!isDown(result.outcome)) open_[result.target] = name;
}

void HangUpMessages::noteLost(const LeftHangUp& left) {
  bar_.show({Message::Kind::info,
             keyOf(left.entry.target),
             wording::leftLostSentence(left.entry.name, left.ofThisBoot),
             {}});
}

std::vector<Message::Choice> HangUpMessages::choicesAfter(const HangUpResult& result) const {
  std::vector<Message::Choice> choices;
  const Target target = result.target;
  if (OutcomeChoices::keepWaiting(result.outcome))
    choices.push_back({QStringLiteral("messageKeepWaiting"), tr("Keep Waiting"),
                       [actions = &actions_, target] { actions->keepWaitingFor(target); }});
  if (OutcomeChoices::askAgain(result.outcome))
    choices.push_back({QStringLiteral("messageAskAgain"), tr("Ask Again"),
                       [actions = &actions_, target] { actions->hangUpTarget(target); }});
  if (forcing::offered(monitor_, controller_, outcomes_, target) != nullptr)
    choices.push_back({QStringLiteral("messageForce"), tr("Force…"),
                       [actions = &actions_, target] { actions->chooseForce(target); }});
  return choices;
}

bool HangUpMessages::isListed(const Target& target) const {
  const Connection* const connection = monitor_.find(target);
  if (connection == nullptr) return false;
  if (!target.link) return true;
  return std::any_of(connection->links.begin(), connection->links.end(),
                     [&target](const Link& link) { return link.target == target; });
}

bool HangUpMessages::canBeSeen(const Target& target) const {
  const auto& snapshots = monitor_.snapshots();
  return std::any_of(snapshots.begin(), snapshots.end(), [&target](const Snapshot& snapshot) {
    return snapshot.provider == target.provider && snapshot.reach == Reach::reached;
  });
}

void HangUpMessages::takeBack() {
  for (auto open = open_.begin(); open != open_.end();) {
    if (isListed(open->first) || !canBeSeen(open->first)) {
      ++open;
      continue;
    }
    // A message that the user has closed stays closed.
    if (bar_.find(keyOf(open->first)) != nullptr)
      bar_.show({Message::Kind::info, keyOf(open->first), tr("%1 is gone now.").arg(open->second), {}});
    open = open_.erase(open);
  }
}

}  // namespace onhook
