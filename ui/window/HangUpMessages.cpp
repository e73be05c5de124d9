#include "ui/window/HangUpMessages.h"

#include <algorithm>

#include "ui/session/ConnectionMonitor.h"
#include "ui/session/Dialing.h"
#include "ui/session/Forcing.h"
#include "ui/session/HangUpController.h"
#include "ui/session/HangUpRequests.h"
#include "ui/session/KeepingDown.h"
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

/// It may be dialed again.
bool isOver(Outcome outcome) {
  return isDown(outcome) || outcome == Outcome::settled;
}

}  // namespace

HangUpMessages::HangUpMessages(const ConnectionMonitor& monitor, HangUpController& controller,
                               const LastOutcomes& outcomes, Dialing& dialing, Actions& actions,
                               MessageBar& bar, QObject* parent)
    : QObject(parent),
      monitor_(monitor),
      controller_(controller),
      outcomes_(outcomes),
      dialing_(dialing),
      actions_(actions),
      bar_(bar) {
  connect(&controller, &HangUpController::started, this, &HangUpMessages::noteStarted);
  connect(&controller, &HangUpController::finished, this, &HangUpMessages::noteFinished);
  connect(&dialing.controller(), &DialController::started, this, &HangUpMessages::noteDialed);
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
  const Connection* const connection = monitor_.find(target);
  running_[target] = {
      connection == nullptr && open != open_.end() ? open->second : nameOf(target),
      {target.provider, connection != nullptr && !target.link ? connection->entry : std::string()}};
  open_.erase(target);
  down_.erase(target);
  back_.erase(target);
  bar_.remove(keyOf(target));
}

void HangUpMessages::noteFinished(const HangUpResult& result) {
  const auto known = running_.extract(result.target);
  // Told with the others, by TogetherMessages.
  if (actions_.requests().together().covers(result.target)) return;
  Running ended = known ? known.mapped() : Running{nameOf(result.target), {}};
  const auto left = left_ ? left_->nameOf(result.target) : std::nullopt;
  if (left) ended.name = *left;
  if (!isDown(result.outcome)) open_[result.target] = ended.name;
  // That it is down is no longer true.
  if (isOver(result.outcome) && ended.redialed) return;
  const QString system = systemOf(result.target);
  const QString sentence = left ? wording::leftOutcomeSentence(ended.name, result, system)
                                : wording::outcomeSentence(ended.name, result, system);
  bar_.show({kindOf(result.outcome), keyOf(result.target), sentence, choicesAfter(result, ended.entry)});
  if (isOver(result.outcome)) down_[result.target] = ended.entry;
}

void HangUpMessages::noteDialed(const EntryKey& entry) {
  for (auto& [target, running] : running_) running.redialed |= running.entry == entry;
  std::erase_if(down_, [&](const auto& one) {
    if (one.second != entry) return false;
    bar_.remove(keyOf(one.first));
    return true;
  });
}

void HangUpMessages::noteComeback(const Target& target) {
  const Connection* const connection = monitor_.find(target);
  if (connection == nullptr) return;
  const EntryKey entry{target.provider, connection->entry};
  std::erase_if(down_, [&](const auto& one) {
    if (one.second != entry) return false;
    bar_.remove(keyOf(one.first));
    return true;
  });
  std::vector<Message::Choice> choices;
  if (keepingdown::possibleFor(connection) != nullptr)
    choices.push_back({QStringLiteral("messageKeepDown"), tr("Hang Up and Keep Down"),
                       [actions = &actions_, target] { actions->requests().keepDown({target}); }});
  bar_.show({Message::Kind::info, keyOf(target),
             tr("%1 was down, and has come back: something dialed it again.").arg(nameOf(target)),
             std::move(choices)});
  back_.insert(target);
}

void HangUpMessages::noteLost(const LeftHangUp& left) {
  bar_.show({Message::Kind::info,
             keyOf(left.entry.target),
             wording::leftLostSentence(left.entry.name, left.ofThisBoot),
             {}});
}

std::vector<Message::Choice> HangUpMessages::choicesAfter(const HangUpResult& result,
                                                          const EntryKey& entry) const {
  std::vector<Message::Choice> choices;
  const Target target = result.target;
  // For slips.
  const Entry* const listed = isOver(result.outcome) ? monitor_.find(entry) : nullptr;
  if (listed != nullptr && listed->mayDial.authority != Authority::no)
    choices.push_back({QStringLiteral("messageRedial"), result.kept ? tr("Connect") : tr("Redial"),
                       [dialing = &dialing_, entry] { dialing->redial().dial(entry); }});
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
  std::erase_if(down_, [this](const auto& one) { return bar_.find(keyOf(one.first)) == nullptr; });
  std::erase_if(back_, [this](const Target& target) {
    if (isListed(target) || !canBeSeen(target)) return false;
    // Its own hang-up says the rest.
    if (!running_.contains(target) && !down_.contains(target)) bar_.remove(keyOf(target));
    return true;
  });
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
