#include "ui/notifications/NotificationPolicy.h"

#include <QCoreApplication>
#include <QStringList>
#include <algorithm>

#include "core/Carriers.h"
#include "ui/session/RunningNames.h"

namespace onhook {
namespace {

bool lists(const Snapshot& snapshot, const Target& target) {
  return std::ranges::any_of(snapshot.connections,
                             [&target](const Connection& one) { return one.target == target; });
}

/// Its entry, at once under another identity: it was dialed anew, and is not down.
bool isThereAnew(const Snapshot& snapshot, const Connection& gone) {
  return !gone.entry.empty() && std::ranges::any_of(snapshot.connections, [&gone](const Connection& one) {
    return one.entry == gone.entry;
  });
}

const Snapshot* find(const std::vector<Snapshot>& snapshots, const std::string& provider) {
  const auto found = std::ranges::find(snapshots, provider, &Snapshot::provider);
  return found == snapshots.end() ? nullptr : &*found;
}

}  // namespace

void NotificationPolicy::noteStarted(const Target& target, View view) {
  expected_.insert(target.whole());
  for (const Connection* const above : standingOn(known_, target)) expected_.insert(above->target);
  if (view == View::hidden)
    fromTray_.insert(target);
  else
    fromTray_.erase(target);
}

std::optional<Notification> NotificationPolicy::afterFinished(const HangUpResult& result, bool watch,
                                                              const QString& name, const QString& sentence,
                                                              View view) {
  const bool fromTray = fromTray_.erase(result.target) > 0;
  // Nothing was asked of it, or nothing was done: what it does from now on is its own.
  if (result.outcome == Outcome::refused || (watch && result.outcome == Outcome::givenUp)) {
    expected_.erase(result.target.whole());
    for (const Connection* const above : standingOn(known_, result.target)) expected_.erase(above->target);
  }
  if (!fromTray || watch || view == View::active) return std::nullopt;
  switch (result.outcome) {
    case Outcome::confirmed:
    case Outcome::alreadyGone:
      // What it did lasts, and what takes it back is said nowhere else.
      if (result.took < longTime && !result.kept && !result.error) return std::nullopt;
      return Notification{Notification::Kind::information, name, sentence};
    case Outcome::settled:
      return Notification{Notification::Kind::information, name, sentence};
    case Outcome::stillUp:
    case Outcome::refused:
    case Outcome::providerLost:
      return Notification{Notification::Kind::warning, name, sentence};
    case Outcome::givenUp:
      break;  // by the person
  }
  return std::nullopt;
}

void NotificationPolicy::noteDialed(const EntryKey& entry, View view) {
  if (view == View::hidden)
    dialedFromTray_.insert(entry);
  else
    dialedFromTray_.erase(entry);
}

std::optional<Notification> NotificationPolicy::afterDialed(const DialEnd& end, const QString& name,
                                                            const QString& sentence, View view) {
  const bool fromTray = dialedFromTray_.erase({end.provider, end.entry}) > 0;
  if (!fromTray || view == View::active) return std::nullopt;
  if (end.outcome == DialOutcome::failed) return Notification{Notification::Kind::warning, name, sentence};
  if (end.outcome == DialOutcome::connected && end.took >= longTime)
    return Notification{Notification::Kind::information, name, sentence};
  return std::nullopt;
}

std::optional<Notification> NotificationPolicy::afterComeback(const QString& name, View view) {
  if (view == View::active) return std::nullopt;
  return Notification{Notification::Kind::warning, name,
                      tr("It was down, and is back: something dialed it again.")};
}

std::optional<Notification> NotificationPolicy::afterChange(const std::vector<Snapshot>& snapshots,
                                                            View view) {
  QStringList names;
  for (const Snapshot& now : snapshots) {
    const Snapshot* const before = find(known_, now.provider);
    // Between a system's end and its return its connections get new identities; that is no drop.
    const bool seen = now.reach == Reach::reached && before != nullptr && before->reach == Reach::reached;
    if (seen) names += dropped(*before, now);
    forgetUnlisted(now);
    for (const Connection& connection : now.connections)
      if (connection.state == ConnectionState::connected) up_.insert(connection.target);
  }
  known_ = snapshots;
  if (names.isEmpty() || view == View::active) return std::nullopt;
  const QString why = tr("Not hung up in Onhook.");
  if (names.size() == 1)
    return Notification{Notification::Kind::warning, tr("%1 went down").arg(names.front()), why};
  return Notification{Notification::Kind::warning,
                      tr("%n connections went down", nullptr, static_cast<int>(names.size())),
                      someOf(names) + QStringLiteral(". ") + why};
}

QStringList NotificationPolicy::dropped(const Snapshot& before, const Snapshot& now) const {
  QStringList names;
  for (const Connection& connection : before.connections)
    if (up_.contains(connection.target) && !expected_.contains(connection.target) &&
        !lists(now, connection.target) && !isThereAnew(now, connection))
      names << QString::fromStdString(connection.name);
  return names;
}

void NotificationPolicy::forgetUnlisted(const Snapshot& now) {
  const auto gone = [&now](const Target& target) {
    return target.provider == now.provider && !lists(now, target);
  };
  std::erase_if(up_, gone);
  std::erase_if(expected_, gone);
}

}  // namespace onhook
