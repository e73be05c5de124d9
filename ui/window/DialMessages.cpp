#include "ui/window/DialMessages.h"

#include <algorithm>

#include "ui/session/ConnectionMonitor.h"
#include "ui/session/DialWording.h"
#include "ui/session/Dialing.h"
#include "ui/session/HangUpController.h"
#include "ui/window/MessageBar.h"

namespace onhook {
namespace {

Message::Kind kindOf(DialOutcome outcome) {
  switch (outcome) {
    case DialOutcome::connected:
      return Message::Kind::success;
    case DialOutcome::failed:
      return Message::Kind::problem;
    case DialOutcome::hungUp:
    case DialOutcome::givenUp:
    case DialOutcome::timedOut:
      return Message::Kind::info;
  }
  return Message::Kind::info;
}

}  // namespace

DialMessages::DialMessages(const ConnectionMonitor& monitor, const HangUpController& hangUps,
                           Dialing& dialing, MessageBar& bar, QObject* parent)
    : QObject(parent), monitor_(monitor), dialing_(dialing), bar_(bar) {
  connect(&dialing.controller(), &DialController::started, this, &DialMessages::noteStarted);
  connect(&dialing.controller(), &DialController::finished, this, &DialMessages::noteFinished);
  connect(&dialing.redial(), &Redial::abandoned, this, &DialMessages::noteAbandoned);
  connect(&hangUps, &HangUpController::started, this, &DialMessages::noteHangUp);
  connect(&monitor, &ConnectionMonitor::changed, this, &DialMessages::takeBack);
}

QString DialMessages::keyOf(const EntryKey& entry) {
  return QStringLiteral("dial ") + QString::fromStdString(entry.toString());
}

QString DialMessages::nameOf(const EntryKey& entry) const {
  if (const Entry* const listed = monitor_.find(entry)) return QString::fromStdString(listed->name);
  const auto known = names_.find(entry);
  return known != names_.end() ? known->second : QString::fromStdString(entry.id);
}

void DialMessages::noteStarted(const EntryKey& entry) {
  names_[entry] = nameOf(entry);
  said_.erase(entry);
  bar_.remove(keyOf(entry));
}

void DialMessages::noteFinished(const DialEnd& end) {
  const EntryKey entry{end.provider, end.entry};
  const QString name = nameOf(entry);
  names_.erase(entry);
  // One who hung it up is told so already.
  if (hungUp_.erase(entry) > 0 && end.outcome != DialOutcome::connected) return;
  std::vector<Message::Choice> choices;
  if (end.outcome == DialOutcome::failed && monitor_.find(entry) != nullptr)
    choices.push_back({QStringLiteral("messageConnectAgain"), tr("Connect Again"),
                       [this, entry] { dialing_.redial().dial(entry); }});
  bar_.show({kindOf(end.outcome), keyOf(entry), wording::dialEndSentence(name, end), std::move(choices)});
  said_[entry] = end.outcome == DialOutcome::connected ? end.target : std::nullopt;
}

void DialMessages::noteAbandoned(const EntryKey& key, const std::optional<DialBlock>& block) {
  const Entry* const entry = monitor_.find(key);
  const QString text = entry != nullptr && block
                           ? wording::blockSentence(*entry, *block)
                           : tr("%1 is not dialed again: only what is down can be.").arg(nameOf(key));
  bar_.show({Message::Kind::info, keyOf(key), text, {}});
  // What is still up is why: that is true for as long as it is listed.
  const Connection* const inTheWay = monitor_.connectionOf(key);
  said_[key] = inTheWay != nullptr ? std::optional(inTheWay->target) : std::nullopt;
}

void DialMessages::noteHangUp(const Target& target) {
  const Connection* const connection = monitor_.find(target);
  if (connection == nullptr || target.link) return;
  const EntryKey entry{target.provider, connection->entry};
  if (dialing_.controller().running(entry)) hungUp_.insert(entry);
  said_.erase(entry);
  bar_.remove(keyOf(entry));
}

void DialMessages::takeBack() {
  std::erase_if(said_, [this](const auto& one) {
    if (stillHolds(one.first, one.second)) return false;
    bar_.remove(keyOf(one.first));
    return true;
  });
}

bool DialMessages::stillHolds(const EntryKey& entry, const std::optional<Target>& connected) const {
  const auto& snapshots = monitor_.snapshots();
  const bool seen = std::any_of(snapshots.begin(), snapshots.end(), [&entry](const Snapshot& snapshot) {
    return snapshot.provider == entry.provider && snapshot.reach == Reach::reached;
  });
  if (!seen) return true;
  if (connected) return monitor_.find(*connected) != nullptr;
  const Connection* const since = monitor_.connectionOf(entry);
  return since == nullptr || since->state != ConnectionState::connected;
}

}  // namespace onhook
