#include "ui/session/KeepingDown.h"
#include "ui/session/Sentences.h"
#include "ui/session/Wording.h"
#include "ui/session/WordingText.h"

namespace onhook::wording {

using detail::text;
using detail::tr;

QString keptText(const KeepDown& kept) {
  return oneAfterAnother({text(kept.did), text(kept.undo)});
}

QString comesBackNote(const Connection& connection) {
  if (!connection.comesBack) return {};
  return connection.comesBackAs.empty() ? tr("comes back by itself")
                                        : tr("%1 may take its place").arg(text(connection.comesBackAs));
}

QString comesBackSentence(const Connection& connection) {
  if (!connection.comesBack) return {};
  const QString returns =
      connection.comesBackAs.empty()
          ? tr("Hung up, it comes back by itself.")
          : tr("Hung up, %1 may be connected in its place by itself.").arg(text(connection.comesBackAs));
  const KeepDown* const keepDown = keepingdown::possibleFor(&connection);
  return keepDown ? tr("%1 Hang Up and Keep Down stops that: %2").arg(returns, text(keepDown->does))
                  : tr("%1 Onhook cannot stop that.").arg(returns);
}

QString standingText(const Connection& connection) {
  const bool stands =
      connection.state == ConnectionState::connected || connection.state == ConnectionState::dialing;
  const QString note = stands ? comesBackNote(connection) : QString();
  return note.isEmpty() ? stateText(connection) : tr("%1, %2").arg(stateText(connection), note);
}

}  // namespace onhook::wording
