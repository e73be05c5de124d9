#include "ui/list/RowPainter.h"

#include <QCoreApplication>
#include <QStringList>

#include "ui/session/Forcing.h"
#include "ui/session/KeepingDown.h"
#include "ui/session/LastOutcomes.h"
#include "ui/session/Sentences.h"
#include "ui/session/Wording.h"

namespace onhook {

namespace {

QVariant number(std::optional<std::uint64_t> value) {
  return value ? QVariant::fromValue<qulonglong>(*value) : QVariant();
}

/// By urgency: what a person would want to see together.
int stateRank(const RowFace& face, bool problem) {
  if (problem) return 0;
  if (face.hangingUp) return 1;
  switch (static_cast<ConnectionState>(face.state)) {
    case ConnectionState::goingDown:
      return 2;
    case ConnectionState::unknown:
      return 3;
    case ConnectionState::dialing:
      return 4;
    case ConnectionState::connected:
      return 5;
  }
  return 6;
}

QString iconName(const RowFace& face, bool problem) {
  const auto state = static_cast<ConnectionState>(face.state);
  if (face.hangingUp || state == ConnectionState::goingDown) return QStringLiteral("connection-hanging-up");
  if (problem || state == ConnectionState::unknown) return QStringLiteral("connection-problem");
  return state == ConnectionState::dialing ? QStringLiteral("connection-dialing")
                                           : QStringLiteral("connection-up");
}

}  // namespace

RowFace RowPainter::paint(const Connection& connection) const {
  RowFace face;
  if (former && isCalledTheSame) {
    for (const auto column : {ConnectionModel::Name, ConnectionModel::Type, ConnectionModel::Device}) {
      face.display[column] = former->display[column];
      face.sortKey[column] = former->sortKey[column];
    }
  } else {
    paintFolded(face, ConnectionModel::Name, QString::fromStdString(connection.name));
    paintFolded(face, ConnectionModel::Type, wording::kindText(connection));
    // The interface says more than the device below it, where there is one.
    const std::string& device = connection.interface.empty() ? connection.device : connection.interface;
    paintFolded(face, ConnectionModel::Device, QString::fromStdString(device));
  }
  paintNumbers(face, connection.since, connection.bytesIn, connection.bytesOut);
  paintPermission(face, connection.mayHangUp);
  paintForce(face, forcing::isPossible(connection));
  paintOutcome(face, face.display[ConnectionModel::Name]);
  face.canKeepDown = keepingdown::possibleFor(&connection) != nullptr && !(running && running->keepDown);
  paintState(face, connection.state, wording::stateText(connection), wording::comesBackNote(connection));
  return face;
}

RowFace RowPainter::paint(const Connection& bundle, const Link& link) const {
  RowFace face;
  face.display[ConnectionModel::Name] =
      link.name.empty() ? RowPainter::tr("link %1").arg(link.number) : QString::fromStdString(link.name);
  paintFolded(face, ConnectionModel::Type, RowPainter::tr("link"));
  paintFolded(face, ConnectionModel::Device, QString::fromStdString(link.device));
  face.sortKey[ConnectionModel::Name] = link.number;
  paintNumbers(face, link.since, link.bytesIn, link.bytesOut);
  paintPermission(face, link.mayHangUp);
  paintForce(face, forcing::isPossible(link));
  paintOutcome(face, wording::targetName(bundle, link.target));
  paintState(face, link.state, wording::stateText(link));
  return face;
}

void RowPainter::paintState(RowFace& face, ConnectionState state, const QString& stateText,
                            const QString& comesBack) const {
  face.state = static_cast<int>(state);
  face.hangingUp = running.has_value();
  face.watching = face.hangingUp && watching;

  QString& shown = face.display[ConnectionModel::State];
  shown = stateText;
  if (running) {
    shown = wording::progressSentence(*running, watching);
  } else {
    QStringList notes;
    if (outcome)
      notes << wording::outcomeNote(*outcome);
    else if (cameBack)
      notes << RowPainter::tr("came back");
    // Before the hang-up, so that nobody believes it down for good.
    if (state == ConnectionState::connected || state == ConnectionState::dialing) notes << comesBack;
    notes << note;
    for (const QString& one : notes)
      if (!one.isEmpty()) shown = RowPainter::tr("%1, %2").arg(shown, one);
  }
  const bool problem = outcome && LastOutcomes::isProblem(outcome->outcome);
  face.sortKey[ConnectionModel::State] = stateRank(face, problem);
  face.iconName = iconName(face, problem);
}

void RowPainter::paintNumbers(RowFace& face, std::optional<TimePoint> since,
                              std::optional<std::uint64_t> bytesIn,
                              std::optional<std::uint64_t> bytesOut) const {
  if (since) {
    face.display[ConnectionModel::Duration] = wording::durationText(now - *since);
    // Sorts as the duration does, and does not change each second.
    face.sortKey[ConnectionModel::Duration] =
        QVariant::fromValue<qlonglong>(-since->time_since_epoch().count());
  }
  paintBytes(face, ConnectionModel::Received, bytesIn);
  paintBytes(face, ConnectionModel::Sent, bytesOut);
  paintFolded(face, ConnectionModel::System, system);
}

void RowPainter::paintFolded(RowFace& face, std::size_t column, const QString& text) const {
  face.display[column] = text;
  face.sortKey[column] = former && former->sortKey[column].isValid() && former->display[column] == text
                             ? former->sortKey[column]
                             : text.toCaseFolded();
}

void RowPainter::paintBytes(RowFace& face, std::size_t column, std::optional<std::uint64_t> bytes) const {
  face.sortKey[column] = number(bytes);
  face.display[column] = former && former->sortKey[column] == face.sortKey[column]
                             ? former->display[column]
                             : wording::bytesText(bytes);
}

void RowPainter::paintPermission(RowFace& face, const Permission& permission) const {
  face.mayHangUp = permission.authority != Authority::no;
  if (!face.mayHangUp) face.errorText = wording::permissionText(permission);
}

void RowPainter::paintForce(RowFace& face, bool possible) const {
  const bool hangingUp = running && !watching;
  face.canForce = possible && wasStillUp && !hangingUp;
}

void RowPainter::paintOutcome(RowFace& face, const QString& name) const {
  if (!outcome) return;
  face.outcome = static_cast<int>(outcome->outcome);
  face.outcomeText = wording::outcomeSentence(name, *outcome, system);
  if (outcome->error) face.errorText = wording::errorText(*outcome->error);
}

}  // namespace onhook
