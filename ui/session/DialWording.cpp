#include "ui/session/DialWording.h"

#include "ui/session/Sentences.h"
#include "ui/session/Wording.h"
#include "ui/session/WordingText.h"

namespace onhook::wording {

using detail::text;
using detail::tr;

namespace {

QString withReason(const QString& sentence, const std::optional<Error>& reason) {
  return reason ? oneAfterAnother({sentence, errorText(*reason)}) : sentence;
}

/// What is in the way is the entry's own connection, which goes by the same name.
bool isOwn(const Entry& entry, const DialBlock& block) {
  return block.connection.empty() || block.connection == entry.name;
}

QString deviceText(const Entry& entry) {
  return entry.device.empty() ? tr("its device") : tr("its device %1").arg(text(entry.device));
}

}  // namespace

QString dialProgressSentence(const DialProgress& progress) {
  const QString elapsed = secondsText(progress.elapsed);
  return progress.phase.empty() ? tr("dialing, %1").arg(elapsed)
                                : tr("dialing, %1: %2").arg(elapsed, text(progress.phase));
}

QString dialEndSentence(const QString& name, const DialEnd& end) {
  switch (end.outcome) {
    case DialOutcome::connected:
      return tr("%1 is connected after %2.").arg(name, secondsText(end.took));
    case DialOutcome::failed:
      return end.error ? tr("%1 was not connected: %2").arg(name, errorText(*end.error))
                       : tr("%1 was not connected.").arg(name);
    case DialOutcome::hungUp:
      return tr("The dialing of %1 was hung up.").arg(name);
    case DialOutcome::givenUp:
      return tr("Stopped waiting for %1; it may go on dialing.").arg(name);
    case DialOutcome::timedOut:
      return tr("%1 is not connected after %2; it still dials.").arg(name, secondsText(end.took));
  }
  return {};
}

QString dialEndNote(const DialEnd& end) {
  switch (end.outcome) {
    case DialOutcome::failed: {
      if (!end.error) return tr("not connected");
      // The advice has its place where there is more room.
      Error brief = *end.error;
      brief.advice.clear();
      return tr("not connected: %1").arg(withoutStop(errorText(brief)));
    }
    case DialOutcome::timedOut:
      return tr("not connected after %1").arg(secondsText(end.took));
    case DialOutcome::connected:
    case DialOutcome::hungUp:
    case DialOutcome::givenUp:
      break;
  }
  return {};
}

QString dialOutcomeText(DialOutcome outcome) {
  switch (outcome) {
    case DialOutcome::connected:
      return tr("connected");
    case DialOutcome::failed:
      return tr("failed");
    case DialOutcome::hungUp:
      return tr("hung up");
    case DialOutcome::givenUp:
      return tr("given up");
    case DialOutcome::timedOut:
      return tr("timed out");
  }
  return {};
}

QString blockNote(const Entry& entry, const DialBlock& block) {
  const QString other = text(block.connection);
  switch (block.kind) {
    case DialBlock::Kind::connected:
      return tr("connected");
    case DialBlock::Kind::dialing:
      return tr("dialing");
    case DialBlock::Kind::hangingUp:
      return isOwn(entry, block) ? tr("can be connected when it is down")
                                 : tr("can be connected when %1 is down").arg(other);
    case DialBlock::Kind::deviceGoesDown:
      return tr("can be connected when %1 is down").arg(other);
    case DialBlock::Kind::deviceInUse:
      return tr("%1 is in use by %2").arg(deviceText(entry), other);
    case DialBlock::Kind::unknown:
      return isOwn(entry, block) ? tr("how it stands is not known; it is looked at first")
                                 : tr("how %1 stands is not known; it is looked at first").arg(other);
    case DialBlock::Kind::systemAway:
      return tr("its system is not reached");
    case DialBlock::Kind::notAllowed:
      return tr("you may not connect it");
  }
  return {};
}

QString blockSentence(const Entry& entry, const DialBlock& block) {
  const QString name = text(entry.name);
  const QString other = text(block.connection);
  switch (block.kind) {
    case DialBlock::Kind::connected:
      return tr("%1 is connected already.").arg(name);
    case DialBlock::Kind::dialing:
      return tr("%1 is being dialed already.").arg(name);
    case DialBlock::Kind::hangingUp:
      return isOwn(entry, block) ? tr("%1 can be connected again when it is down.").arg(name)
                                 : tr("%1 can be connected again when %2 is down.").arg(name, other);
    case DialBlock::Kind::deviceGoesDown:
      return tr("%1 can be connected when %2 is down: they share %3.")
          .arg(name, other, entry.device.empty() ? tr("a device") : text(entry.device));
    case DialBlock::Kind::deviceInUse:
      return tr("%1 cannot be connected now: %2 is in use by %3. Hang that up first.")
          .arg(name, deviceText(entry), other);
    case DialBlock::Kind::unknown:
      return isOwn(entry, block)
                 ? tr("How %1 stands is not known; it is looked at first.").arg(name)
                 : tr("%1 cannot be connected now: how %2 stands is not known; it is looked at first.")
                       .arg(name, other);
    case DialBlock::Kind::systemAway:
      return withReason(tr("%1 cannot be connected now: its system is not reached.").arg(name), block.reason);
    case DialBlock::Kind::notAllowed:
      return withReason(tr("You may not connect %1.").arg(name), block.reason);
  }
  return {};
}

QString waitingNote(const Entry& entry, const std::optional<DialBlock>& block) {
  if (!block) return tr("is dialed now");
  const QString other = text(block->connection);
  if (block->kind == DialBlock::Kind::unknown)
    return tr("is dialed when it is known how %1 stands").arg(isOwn(entry, *block) ? tr("it") : other);
  return isOwn(entry, *block) ? tr("is dialed again when it is down")
                              : tr("is dialed when %1 is down").arg(other);
}

QString kindText(const Entry& entry) {
  Connection like;
  like.kind = entry.kind;
  like.variant = entry.variant;
  return kindText(like);
}

}  // namespace onhook::wording
