#include "ui/notifications/NotificationPolicy.h"

#include <QCoreApplication>
#include <algorithm>
#include <utility>

#include "ui/session/Forcing.h"
#include "ui/session/KeepingDown.h"
#include "ui/session/RunningNames.h"
#include "ui/session/Sentences.h"
#include "ui/session/TogetherWording.h"
#include "ui/session/Wording.h"

namespace onhook {
namespace {

using Action = Notification::Action;
using Kind = Notification::Kind;

QString keyOf(const Target& target) {
  return QStringLiteral("target ") + QString::fromStdString(target.toString());
}
QString keyOf(const EntryKey& entry) {
  return QStringLiteral("entry ") + QString::fromStdString(entry.toString());
}
QString automaticKeyOf(const Target& target) {
  return QStringLiteral("automatic ") + QString::fromStdString(target.toString());
}
QString togetherKey() {
  return QStringLiteral("together");
}

const Snapshot* reached(const ConnectionLists& lists, const std::string& provider) {
  const Snapshot* const snapshot = lists.of(provider);
  return snapshot != nullptr && snapshot->reach == Reach::reached ? snapshot : nullptr;
}

/// It did not go as it was meant to, and the person has not decided that.
bool isFailure(Outcome outcome) {
  return outcome == Outcome::stillUp || outcome == Outcome::refused || outcome == Outcome::providerLost;
}

}  // namespace

QString NotificationPolicy::stillSentence(const QString& name, const HangUpProgress& progress) {
  const QString took = wording::secondsText(progress.elapsed);
  const QString standing = wording::whatStillStands(progress.presence.evidence);
  return standing.isEmpty() ? tr("%1 is still hanging up after %2.").arg(name, took)
                            : tr("%1 is still hanging up after %2: %3.").arg(name, took, standing);
}

std::optional<Notification> NotificationPolicy::tell(Notification notification, Told told) {
  untrue_.removeAll(notification.key);
  if (told.whileListed.empty() && !told.whileDown)
    told_.erase(notification.key);
  else
    told_[notification.key] = std::move(told);
  return notification;
}

void NotificationPolicy::takeBack(const QString& key) {
  if (told_.erase(key) > 0) untrue_ << key;
}

void NotificationPolicy::takeBackUntrue() {
  QStringList keys;
  for (const auto& [key, told] : told_) {
    const bool unlisted =
        !told.whileListed.empty() &&
        std::ranges::none_of(told.whileListed, [this](const Target& one) { return mayBeListed(one); });
    if (unlisted || (told.whileDown && isUp(*told.whileDown, told.former))) keys << key;
  }
  for (const QString& key : keys) takeBack(key);
}

QStringList NotificationPolicy::takeUntrue() {
  return std::exchange(untrue_, {});
}

void NotificationPolicy::noteStarted(const Target& target, View view) {
  takeBack(keyOf(target));
  expected_.insert(target.whole());
  for (const Connection* const above : known_->standingOn(target)) expected_.insert(above->target);
  if (view == View::hidden)
    fromTray_.insert(target);
  else
    fromTray_.erase(target);
}

std::optional<Notification> NotificationPolicy::afterLong(const HangUpProgress& progress, Sort sort,
                                                          const QString& name, View view) {
  if (sort != Sort::alone || !fromTray_.contains(progress.target) || view == View::active)
    return std::nullopt;
  // Who is asked for a password knows what it waits for.
  if (progress.waitsForAuthority) return std::nullopt;
  return tell({Kind::information,
               name,
               stillSentence(name, progress),
               keyOf(progress.target),
               {Action::keepWaiting, Action::stopWaiting, Action::details},
               progress.target},
              {{progress.target}, {}});
}

std::optional<Notification> NotificationPolicy::afterFinished(const HangUpResult& result, Sort sort,
                                                              const QString& name, const QString& sentence,
                                                              View view) {
  const QString key = keyOf(result.target);
  takeBack(key);
  const auto automatic = automatic_.extract(result.target);
  const bool fromTray = fromTray_.erase(result.target) > 0 || automatic;
  // Nothing was asked of it, or nothing was done: what it does from now on is its own.
  if (result.outcome == Outcome::refused || (sort == Sort::watch && result.outcome == Outcome::givenUp)) {
    expected_.erase(result.target.whole());
    for (const Connection* const above : known_->standingOn(result.target)) expected_.erase(above->target);
  }
  if (!fromTray || sort != Sort::alone || view == View::active) return std::nullopt;
  if (result.outcome == Outcome::givenUp) return std::nullopt;  // by the person
  // What it did lasts, and what takes it back is said nowhere else.
  const bool unremarkable = result.took < longTime && !result.kept && !result.error;
  if (isDown(result.outcome) && unremarkable && !automatic) return std::nullopt;
  Notification told{isFailure(result.outcome) ? Kind::warning : Kind::information, name, sentence, key};
  if (automatic) told.text = wording::oneAfterAnother({automatic.mapped(), sentence});
  told.target = result.target;
  told.actions = choicesAfter(result);
  if (!isDown(result.outcome)) return tell(std::move(told), {{result.target}, {}});
  const Connection* const connection = result.target.link ? nullptr : find(result.target);
  if (connection != nullptr && !connection->entry.empty())
    told.entry = EntryKey{result.target.provider, connection->entry};
  const std::optional<EntryKey> entry = told.entry;
  return tell(std::move(told), {{}, entry, result.target});
}

std::vector<Action> NotificationPolicy::choicesAfter(const HangUpResult& result) const {
  std::vector<Action> actions;
  if (result.outcome == Outcome::stillUp || result.outcome == Outcome::providerLost)
    actions.push_back(Action::keepWaiting);
  if (isFailure(result.outcome) || result.outcome == Outcome::settled) actions.push_back(Action::askAgain);
  if (result.outcome == Outcome::stillUp &&
      forcing::possibleFor(find(result.target), result.target) != nullptr)
    actions.push_back(Action::force);
  actions.push_back(Action::details);
  return actions;
}

void NotificationPolicy::noteTogether(View view) {
  takeBack(togetherKey());
  togetherFromTray_ = view == View::hidden;
}

std::optional<Notification> NotificationPolicy::beforeAutomatic(const Target& target, const QString& name,
                                                                const QString& sentence, View view) {
  if (view == View::active) return std::nullopt;
  Notification told{Kind::warning, name, sentence, automaticKeyOf(target), {Action::keep, Action::details}};
  told.target = target;
  return tell(std::move(told), {{target}, {}});
}

void NotificationPolicy::afterAutomaticWarning(const Target& target) {
  takeBack(automaticKeyOf(target));
}

void NotificationPolicy::noteAutomatic(const Target& target, const QString& sentence) {
  automatic_[target] = sentence;
}

std::optional<Notification> NotificationPolicy::afterLongTogether(const QStringList& names, int count,
                                                                  View view) {
  if (!togetherFromTray_ || view == View::active || names.isEmpty()) return std::nullopt;
  // Without an end of its own: that is told, or takes it back.
  told_[togetherKey()] = {};
  return Notification{Kind::information,
                      tr("Hang Up All"),
                      wording::togetherProgressSentence(names, count),
                      togetherKey(),
                      {Action::details}};
}

std::optional<Notification> NotificationPolicy::afterTogether(const TogetherResult& result, View view) {
  takeBack(togetherKey());
  if (!std::exchange(togetherFromTray_, false) || view == View::active) return std::nullopt;
  const auto any = [&result](auto&& fits) {
    return std::ranges::any_of(result.ended,
                               [&](const TogetherResult::One& one) { return fits(one.result); });
  };
  const bool failure = any([](const HangUpResult& one) { return isFailure(one.outcome); });
  const bool unseen = any([](const HangUpResult& one) { return one.outcome == Outcome::settled; });
  if (!failure && !unseen && result.took() < longTime) return std::nullopt;
  Notification told{failure ? Kind::warning : Kind::information, tr("Hang Up All"),
                    wording::togetherSentence(result), togetherKey()};
  if (failure) {
    told.targets = result.failed();
    told.actions.push_back(Action::retry);
  }
  told.actions.push_back(Action::details);
  const std::vector<Target> failed = told.targets;
  return tell(std::move(told), {failed, {}});
}

void NotificationPolicy::noteDialed(const EntryKey& entry, View view) {
  takeBack(keyOf(entry));
  if (view == View::hidden)
    dialedFromTray_.insert(entry);
  else
    dialedFromTray_.erase(entry);
}

std::optional<Notification> NotificationPolicy::afterDialed(const DialEnd& end, const QString& name,
                                                            const QString& sentence, View view) {
  const EntryKey entry{end.provider, end.entry};
  const bool fromTray = dialedFromTray_.erase(entry) > 0;
  if (!fromTray || view == View::active) return std::nullopt;
  if (end.outcome == DialOutcome::failed) {
    Notification told{Kind::warning, name, sentence, keyOf(entry), {Action::reconnect, Action::details}};
    told.entry = entry;
    return tell(std::move(told), {{}, entry});
  }
  if (end.outcome == DialOutcome::connected && end.took >= longTime) {
    Notification told{Kind::information, name, sentence, keyOf(entry), {Action::details}, end.target};
    told.entry = entry;
    return tell(std::move(told), end.target ? Told{{*end.target}, {}} : Told{});
  }
  return std::nullopt;
}

std::optional<Notification> NotificationPolicy::afterComeback(const Target& target, const QString& name,
                                                              View view) {
  // That it is down is no longer true, whoever sees what.
  if (const Connection* const connection = find(target))
    takeBack(keyOf(EntryKey{target.provider, connection->entry}));
  if (view == View::active) return std::nullopt;
  Notification told{Kind::warning, name, tr("It was down, and is back: something dialed it again."),
                    keyOf(target)};
  told.target = target;
  if (keepingdown::possibleFor(find(target)) != nullptr) told.actions.push_back(Action::keepDown);
  told.actions.push_back(Action::details);
  return tell(std::move(told), {{target}, {}});
}

std::optional<Notification> NotificationPolicy::afterChange(const std::vector<Snapshot>& snapshots,
                                                            View view) {
  return afterChange(ListChanges::between(known_, std::make_shared<ConnectionLists>(snapshots)), view);
}

std::optional<Notification> NotificationPolicy::afterChange(const ListChanges& changes, View view) {
  std::vector<Connection> gone;
  for (const Connection* const one : changes.removed)
    if (isDropped(*one, changes)) gone.push_back(*one);
  forgetUnlisted(changes);
  for (const Connection* const one : changes.added) noteUp(*one);
  for (const ListChanges::Changed& one : changes.changed) noteUp(*one.now);
  known_ = changes.now;
  takeBackUntrue();
  if (gone.empty() || view == View::active) return std::nullopt;
  return toldOfDrops(gone);
}

void NotificationPolicy::noteUp(const Connection& connection) {
  // Of what is only seen, whoever runs it knows.
  if (connection.state == ConnectionState::connected && !connection.seenOnly) up_.insert(connection.target);
}

std::optional<Notification> NotificationPolicy::toldOfDrops(const std::vector<Connection>& dropped) {
  if (dropped.size() > 1) {
    QStringList names;
    for (const Connection& connection : dropped) names << QString::fromStdString(connection.name);
    return Notification{Kind::warning,
                        tr("%n connections went down", nullptr, static_cast<int>(names.size())),
                        tr("%1. Not hung up in Onhook.").arg(someOf(names)),
                        {},
                        {Action::details}};
  }
  const Connection& connection = dropped.front();
  Notification told{Kind::warning, tr("%1 went down").arg(QString::fromStdString(connection.name)),
                    tr("Not hung up in Onhook."), keyOf(connection.target)};
  if (connection.entry.empty()) {
    told.actions.push_back(Action::details);
    return told;
  }
  told.entry = EntryKey{connection.target.provider, connection.entry};
  told.key = keyOf(*told.entry);
  if (canDial(*told.entry)) told.actions.push_back(Action::reconnect);
  told.actions.push_back(Action::details);
  const std::optional<EntryKey> entry = told.entry;
  return tell(std::move(told), {{}, entry});
}

bool NotificationPolicy::isDropped(const Connection& gone, const ListChanges& changes) const {
  const std::string& provider = gone.target.provider;
  // Between a system's end and its return its connections get new identities; that is no drop.
  if (!reached(*changes.before, provider) || !reached(*changes.now, provider)) return false;
  if (!up_.contains(gone.target) || expected_.contains(gone.target)) return false;
  // Its entry, at once under another identity: it was dialed anew, and is not down.
  return gone.entry.empty() || changes.now->dialedFrom({provider, gone.entry}).empty();
}

void NotificationPolicy::forgetUnlisted(const ListChanges& changes) {
  if (!changes.systems) {
    for (const Connection* const gone : changes.removed) {
      up_.erase(gone->target);
      expected_.erase(gone->target);
    }
    return;
  }
  const auto gone = [&changes](const Target& target) {
    return changes.now->of(target.provider) != nullptr && changes.now->find(target) == nullptr;
  };
  std::erase_if(up_, gone);
  std::erase_if(expected_, gone);
}

const Connection* NotificationPolicy::find(const Target& target) const {
  return known_->find(target);
}

bool NotificationPolicy::mayBeListed(const Target& target) const {
  if (!reached(*known_, target.provider)) return true;  // nobody knows
  const Connection* const connection = find(target);
  if (connection == nullptr || !target.link) return connection != nullptr;
  return std::ranges::find(connection->links, target, &Link::target) != connection->links.end();
}

bool NotificationPolicy::isUp(const EntryKey& entry, const std::optional<Target>& former) const {
  return std::ranges::any_of(known_->dialedFrom(entry), [&](const Connection* one) {
    return one->state == ConnectionState::connected && one->target != former;
  });
}

bool NotificationPolicy::canDial(const EntryKey& entry) const {
  const Entry* const listed = known_->find(entry);
  return listed != nullptr && listed->mayDial.authority != Authority::no;
}

}  // namespace onhook
