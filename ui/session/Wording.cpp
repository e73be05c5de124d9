#include "ui/session/Wording.h"

#include <QStringList>
#include <algorithm>

#include "ui/session/Sentences.h"
#include "ui/session/WordingText.h"

namespace onhook::wording {

using detail::text;
using detail::tr;

namespace {

/// The system's text with its code in parentheses, without a full stop.
QString reasonText(const Error& error) {
  const QString words = error.text.empty() ? tr("Error") : withoutStop(text(error.text));
  return error.code.empty() ? words : tr("%1 (%2)").arg(words, text(error.code));
}

QString withError(const QString& sentence, const std::optional<Error>& error) {
  return error ? oneAfterAnother({sentence, errorText(*error)}) : sentence;
}

/// The harder way was not only meant but taken.
bool wasForced(const HangUpResult& result) {
  return result.forced && result.asked;
}

QString confirmedSentence(const QString& name, const HangUpResult& result) {
  const QString took = secondsText(result.took);
  return wasForced(result) ? tr("%1 was forced and is down. Confirmed after %2.").arg(name, took)
                           : tr("%1 is down. Confirmed after %2.").arg(name, took);
}

QString settledSentence(const QString& name, const HangUpResult& result) {
  const QString took = secondsText(result.took);
  if (wasForced(result))
    return tr("Forced %1; its end could not be observed. Settled after %2.").arg(name, took);
  return result.asked
             ? tr("Asked %1 to hang up; its end could not be observed. Settled after %2.").arg(name, took)
             : tr("The end of %1 could not be observed. Settled after %2.").arg(name, took);
}

QString stillUpSentence(const QString& name, const HangUpResult& result) {
  const QString standing = whatStillStands(result.presence.evidence);
  const QString took = secondsText(result.took);
  if (wasForced(result))
    return standing.isEmpty()
               ? tr("%1 could not be forced; it is still up after %2.").arg(name, took)
               : tr("%1 could not be forced; it is still up after %2: %3.").arg(name, took, standing);
  return standing.isEmpty() ? tr("%1 is still up after %2.").arg(name, took)
                            : tr("%1 is still up after %2: %3.").arg(name, took, standing);
}

QString refusedSentence(const QString& name, const HangUpResult& result) {
  if (result.forced)
    return result.error ? tr("%1 was not forced: %2").arg(name, errorText(*result.error))
                        : tr("%1 was not forced: its system refused.").arg(name);
  return result.error ? tr("%1 was not hung up: %2").arg(name, errorText(*result.error))
                      : tr("%1 was not hung up: its system refused.").arg(name);
}

QString lostSentence(const QString& name, const HangUpResult& result, const QString& system) {
  if (!result.presence.providerLost) return tr("It could not be found out whether %1 is down.").arg(name);
  return tr("%1 went away and nothing else can tell whether %2 is down.")
      .arg(system.isEmpty() ? tr("Its system") : system, name);
}

QString endSentence(const QString& name, const HangUpResult& result, const QString& system) {
  switch (result.outcome) {
    case Outcome::confirmed:
      return confirmedSentence(name, result);
    case Outcome::alreadyGone:
      return tr("%1 was already gone.").arg(name);
    case Outcome::settled:
      return withError(settledSentence(name, result), result.error);
    case Outcome::stillUp:
      return withError(stillUpSentence(name, result), result.error);
    case Outcome::refused:
      return refusedSentence(name, result);
    case Outcome::providerLost:
      return withError(lostSentence(name, result, system), result.error);
    case Outcome::givenUp:
      return result.asked ? tr("Stopped waiting for %1; the request stays made.").arg(name)
                          : tr("Stopped waiting for %1; nothing was asked of it.").arg(name);
  }
  return {};
}

}  // namespace

QString outcomeSentence(const QString& name, const HangUpResult& result, const QString& system) {
  const QString sentence = endSentence(name, result, system);
  if (result.kept) return oneAfterAnother({sentence, keptText(*result.kept)});
  const bool mayComeBack = result.keepDown && result.error && isDown(result.outcome);
  return mayComeBack ? tr("%1 It may come back: %2").arg(sentence, errorText(*result.error)) : sentence;
}

QString outcomeNote(const HangUpResult& result) {
  switch (result.outcome) {
    case Outcome::confirmed:
    case Outcome::alreadyGone:
      return {};
    case Outcome::settled:
      return wasForced(result) ? tr("forced; its end could not be observed")
                               : tr("asked to hang up; its end could not be observed");
    case Outcome::stillUp: {
      const QString standing = whatStillStands(result.presence.evidence);
      const QString took = secondsText(result.took);
      if (wasForced(result))
        return standing.isEmpty() ? tr("could not be forced, still up after %1").arg(took)
                                  : tr("could not be forced, still up after %1: %2").arg(took, standing);
      return standing.isEmpty() ? tr("still up after %1").arg(took)
                                : tr("still up after %1: %2").arg(took, standing);
    }
    case Outcome::refused:
      if (result.forced)
        return result.error ? tr("not forced: %1").arg(reasonText(*result.error)) : tr("not forced");
      return result.error ? tr("not hung up: %1").arg(reasonText(*result.error)) : tr("not hung up");
    case Outcome::providerLost:
      return tr("not known whether it is down");
    case Outcome::givenUp:
      if (!result.asked) return {};
      return result.forced ? tr("forced; no longer waited for")
                           : tr("asked to hang up; no longer waited for");
  }
  return {};
}

QString outcomeText(Outcome outcome) {
  switch (outcome) {
    case Outcome::confirmed:
      return tr("confirmed");
    case Outcome::alreadyGone:
      return tr("already gone");
    case Outcome::settled:
      return tr("settled");
    case Outcome::stillUp:
      return tr("still up");
    case Outcome::refused:
      return tr("refused");
    case Outcome::providerLost:
      return tr("provider lost");
    case Outcome::givenUp:
      return tr("given up");
  }
  return {};
}

QString progressSentence(const HangUpProgress& progress, bool watch) {
  const QString elapsed = secondsText(progress.elapsed);
  const QString standing = whatStillStands(progress.presence.evidence);
  const QString doing = progress.byAnother  ? tr("another Onhook is hanging it up, %1").arg(elapsed)
                        : watch             ? tr("watching, %1").arg(elapsed)
                        : progress.forced   ? tr("forcing, %1").arg(elapsed)
                        : progress.keepDown ? tr("hanging up and keeping down, %1").arg(elapsed)
                                            : tr("hanging up, %1").arg(elapsed);
  QStringList waitsFor;
  // First, for it is the only one that the user can do something about.
  if (progress.waitsForAuthority) waitsFor << tr("waiting for the password");
  if (!standing.isEmpty()) waitsFor << standing;
  if (progress.asked && !progress.answered && !progress.waitsForAuthority)
    waitsFor << tr("the request is not answered yet");
  if (progress.presence.providerLost) waitsFor << tr("its system went away");
  if (progress.error) waitsFor << reasonText(*progress.error);
  return waitsFor.isEmpty() ? doing : tr("%1: %2").arg(doing, listed(waitsFor));
}

QString forceQuestion(const QStringList& names, const Force& force, bool asksForPassword) {
  const QString what = names.size() < 2
                           ? names.join(QString())
                           : tr("%1 and %2").arg(listed(names.first(names.size() - 1)), names.last());
  const QString question = tr("Force %1? %2").arg(what, forceText(force));
  return asksForPassword ? oneAfterAnother({question, tr("A password will be asked for.")}) : question;
}

QString forceText(const Force& force) {
  return oneAfterAnother({text(force.does), text(force.skips)});
}

QString stateText(ConnectionState state) {
  switch (state) {
    case ConnectionState::dialing:
      return tr("dialing");
    case ConnectionState::connected:
      return tr("connected");
    case ConnectionState::goingDown:
      return tr("going down");
    case ConnectionState::unknown:
      return tr("unknown");
  }
  return {};
}

QString stateText(const Connection& connection) {
  QString state = stateText(connection.state);
  if (!connection.stateDetail.empty()) state = tr("%1 (%2)").arg(state, text(connection.stateDetail));
  const bool tellsWhy =
      connection.state == ConnectionState::goingDown || connection.state == ConnectionState::unknown;
  const QString standing = tellsWhy ? whatStillStands(connection.evidence) : QString();
  return standing.isEmpty() ? state : tr("%1: %2").arg(state, standing);
}

QString stateText(const Link& link) {
  return stateText(link.state);
}

QString kindText(ConnectionKind kind) {
  switch (kind) {
    case ConnectionKind::vpn:
      return tr("VPN");
    case ConnectionKind::wireGuard:
      return tr("WireGuard");
    case ConnectionKind::pppoe:
      return tr("PPPoE");
    case ConnectionKind::adsl:
      return tr("ADSL");
    case ConnectionKind::mobileBroadband:
      return tr("mobile broadband");
    case ConnectionKind::bluetooth:
      return tr("Bluetooth dial-up");
    case ConnectionKind::modem:
      return tr("modem");
    case ConnectionKind::isdn:
      return tr("ISDN");
    case ConnectionKind::l2tp:
      return tr("L2TP");
    case ConnectionKind::pptp:
      return tr("PPTP");
    case ConnectionKind::ppp:
      return tr("PPP");
  }
  return {};
}

QString kindText(const Connection& connection) {
  const QString kind = kindText(connection.kind);
  return connection.variant.empty() ? kind : tr("%1 (%2)").arg(kind, text(connection.variant));
}

QString targetName(const Connection& connection, const Target& target) {
  QString name = text(connection.name);
  if (!target.link) return name;
  const auto link = std::ranges::find(connection.links, target, &Link::target);
  return link == connection.links.end() ? tr("%1, link %2").arg(name, text(*target.link))
                                        : tr("%1, link %2").arg(name, QString::number(link->number));
}

QString evidenceText(const Evidence& evidence) {
  return text(evidence.toString());
}

QString whatStillStands(const std::vector<Evidence>& evidence) {
  QStringList standing;
  for (const Evidence& piece : evidence) {
    if (piece.stands) standing << evidenceText(piece);
  }
  return listed(standing);
}

QString errorText(const Error& error) {
  return oneAfterAnother({asSentence(reasonText(error)), text(error.advice)});
}

QString permissionText(const Permission& permission) {
  switch (permission.authority) {
    case Authority::yes:
    case Authority::unknown:
      return {};
    case Authority::asks:
      return tr("A password will be asked for.");
    case Authority::no:
      return permission.reason ? errorText(*permission.reason) : tr("You may not hang this up.");
  }
  return {};
}

QString providerText(const QString& displayName, const Snapshot& snapshot) {
  const auto because = [&](const QString& otherwise) {
    if (!snapshot.reason) return otherwise;
    const QString reason = errorText(*snapshot.reason);
    // The advice may name it as something else: "End some other programs".
    const bool isNamed = text(snapshot.reason->text).contains(displayName);
    return isNamed ? reason : tr("%1: %2").arg(displayName, reason);
  };
  switch (snapshot.reach) {
    case Reach::starting:
      return tr("%1 is being looked at.").arg(displayName);
    case Reach::reached:
      return because(tr("%1 is watched.").arg(displayName));
    case Reach::notAnswering:
      return because(tr("%1 does not answer.").arg(displayName));
    case Reach::absent:
      return because(tr("%1 is not there.").arg(displayName));
  }
  return {};
}

QString nothingText(const std::vector<Snapshot>& snapshots) {
  const auto any = [&](Reach reach) { return std::ranges::count(snapshots, reach, &Snapshot::reach) > 0; };
  if (any(Reach::starting)) return tr("Looking for connections…");
  if (!any(Reach::reached)) return tr("No connection can be seen");
  if (any(Reach::notAnswering)) return tr("Nothing is connected, as far as can be seen");
  return tr("Nothing is connected");
}

}  // namespace onhook::wording
