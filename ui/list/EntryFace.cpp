#include "ui/list/EntryFace.h"

#include <QCoreApplication>
#include <QStringList>

#include "ui/session/DialWording.h"
#include "ui/session/Wording.h"

namespace onhook {

namespace {

using Standing = EntryModel::Standing;

QString text(const std::string& words) {
  return QString::fromStdString(words);
}

Standing standingOf(const EntryFace::Facts& facts) {
  if (facts.running) return Standing::dialing;
  if (facts.waiting) return Standing::waiting;
  if (facts.block) {
    if (facts.block->kind == DialBlock::Kind::connected) return Standing::connected;
    return facts.block->kind == DialBlock::Kind::dialing ? Standing::dialing : Standing::blocked;
  }
  return facts.lastEnd && !wording::dialEndNote(*facts.lastEnd).isEmpty() ? Standing::failed : Standing::idle;
}

QString stateText(const EntryFace::Facts& facts, Standing standing) {
  switch (standing) {
    case Standing::idle:
      return {};
    case Standing::connected:
    case Standing::dialing:
      if (facts.running) return wording::dialProgressSentence(*facts.running);
      return facts.connection ? wording::stateText(*facts.connection)
                              : wording::blockNote(facts.entry, *facts.block);
    case Standing::waiting:
      return wording::waitingNote(facts.entry, facts.block);
    case Standing::blocked:
      return wording::blockNote(facts.entry, *facts.block);
    case Standing::failed:
      return wording::dialEndNote(*facts.lastEnd);
  }
  return {};
}

/// What is the entry's own, however it stands.
QString ownText(const EntryFace::Facts& facts, EntryModel::Column column) {
  switch (column) {
    case EntryModel::Name:
      return text(facts.entry.name);
    case EntryModel::Type:
      return wording::kindText(facts.entry);
    case EntryModel::Device:
      return text(facts.entry.device);
    case EntryModel::System:
      return facts.system;
    default:
      return {};
  }
}

QString iconName(Standing standing) {
  switch (standing) {
    case Standing::idle:
    case Standing::blocked:
      return QStringLiteral("entry");
    case Standing::connected:
      return QStringLiteral("connection-up");
    case Standing::dialing:
      return QStringLiteral("connection-dialing");
    case Standing::waiting:
      return QStringLiteral("keep-waiting");
    case Standing::failed:
      return QStringLiteral("connection-problem");
  }
  return {};
}

}  // namespace

EntryFace EntryFace::of(const Facts& facts) {
  EntryFace face;
  face.standing = standingOf(facts);
  for (const auto column : {EntryModel::Name, EntryModel::Type, EntryModel::Device, EntryModel::System}) {
    if (facts.former) {
      face.display[column] = facts.former->display[column];
      face.sortKey[column] = facts.former->sortKey[column];
    } else {
      face.display[column] = ownText(facts, column);
      face.sortKey[column] = face.display[column].toCaseFolded();
    }
  }
  face.display[EntryModel::State] = stateText(facts, face.standing);
  face.sortKey[EntryModel::State] = static_cast<int>(face.standing);
  face.canConnect = !facts.block && !facts.waiting && !facts.running;
  if (facts.block) face.whyNot = wording::blockSentence(facts.entry, *facts.block);
  if (face.standing == Standing::failed)
    face.outcomeText = wording::dialEndSentence(text(facts.entry.name), *facts.lastEnd);
  if (facts.connection) face.connection = QVariant::fromValue(facts.connection->target);
  face.asksForPassword = facts.entry.mayDial.authority == Authority::asks;
  face.iconName = onhook::iconName(face.standing);
  return face;
}

QVariant EntryFace::data(int column, int role) const {
  const auto cell = static_cast<std::size_t>(column);
  switch (role) {
    case Qt::DisplayRole:
      return display[cell];
    case Qt::AccessibleTextRole: {
      const QString unsaid =
          column == EntryModel::State ? EntryFace::tr("not connected") : EntryFace::tr("not known");
      return EntryFace::tr("%1: %2").arg(EntryModel::columnTitle(column),
                                         display[cell].isEmpty() ? unsaid : display[cell]);
    }
    case Qt::ToolTipRole:
      return toolTip();
    case EntryModel::SortRole:
      return sortKey[cell];
    case EntryModel::StandingRole:
      return static_cast<int>(standing);
    case EntryModel::CanConnectRole:
      return canConnect;
    case EntryModel::OutcomeTextRole:
      return outcomeText;
    case EntryModel::WhyNotRole:
      return whyNot;
    case EntryModel::ConnectionRole:
      return connection;
    case EntryModel::IconNameRole:
      return iconName;
    default:
      return {};
  }
}

// Says first what is ours to say, so that a name from outside never makes it rich text.
QString EntryFace::toolTip() const {
  QStringList lines{canConnect ? tr("Can be connected.") : tr("Cannot be connected now.")};
  if (!whyNot.isEmpty()) lines << whyNot;
  if (!outcomeText.isEmpty()) lines << outcomeText;
  const QString& device = display[EntryModel::Device];
  if (!device.isEmpty()) lines << tr("Device: %1").arg(device);
  if (canConnect && asksForPassword) lines << tr("A password will be asked for.");
  return lines.join('\n');
}

bool EntryFace::hasToolTipOf(const EntryFace& other) const {
  return canConnect == other.canConnect && whyNot == other.whyNot && outcomeText == other.outcomeText &&
         display[EntryModel::Device] == other.display[EntryModel::Device] &&
         (canConnect && asksForPassword) == (other.canConnect && other.asksForPassword);
}

std::optional<FaceChange> EntryFace::changeFrom(const EntryFace& former) const {
  QList<int> ofRow;  // those of data() that are the same in every column
  if (!hasToolTipOf(former)) ofRow << Qt::ToolTipRole;
  if (standing != former.standing) ofRow << EntryModel::StandingRole;
  if (canConnect != former.canConnect) ofRow << EntryModel::CanConnectRole;
  if (outcomeText != former.outcomeText) ofRow << EntryModel::OutcomeTextRole;
  if (whyNot != former.whyNot) ofRow << EntryModel::WhyNotRole;
  if (connection != former.connection) ofRow << EntryModel::ConnectionRole;
  if (iconName != former.iconName) ofRow << EntryModel::IconNameRole;
  return faceChange(*this, former, std::move(ofRow), EntryModel::SortRole);
}

}  // namespace onhook
