#include "ui/list/RowFace.h"

#include <QCoreApplication>

namespace onhook {

QVariant RowFace::data(int column, int role) const {
  const auto cell = static_cast<std::size_t>(column);
  switch (role) {
    case Qt::DisplayRole:
      return display[cell];
    case Qt::AccessibleTextRole:
      return QCoreApplication::translate("onhook::ConnectionModel", "%1: %2")
          .arg(ConnectionModel::columnTitle(column),
               display[cell].isEmpty() ? QCoreApplication::translate("onhook::ConnectionModel", "not known")
                                       : display[cell]);
    case Qt::TextAlignmentRole: {
      const bool isNumber = column == ConnectionModel::Duration || column == ConnectionModel::Received ||
                            column == ConnectionModel::Sent;
      return QVariant::fromValue(Qt::AlignVCenter | (isNumber ? Qt::AlignRight : Qt::AlignLeft));
    }
    case ConnectionModel::SortRole:
      return sortKey[cell];
    case ConnectionModel::StateRole:
      return state;
    case ConnectionModel::HangingUpRole:
      return hangingUp;
    case ConnectionModel::WatchingRole:
      return watching;
    case ConnectionModel::OutcomeRole:
      return outcome;
    case ConnectionModel::OutcomeTextRole:
      return outcomeText;
    case ConnectionModel::MayHangUpRole:
      return mayHangUp;
    case ConnectionModel::CanForceRole:
      return canForce;
    case ConnectionModel::CanKeepDownRole:
      return canKeepDown;
    case ConnectionModel::ErrorTextRole:
      return errorText;
    case ConnectionModel::IconNameRole:
      return iconName;
    default:
      return {};
  }
}

std::optional<FaceChange> RowFace::changeFrom(const RowFace& former, bool toolTip) const {
  QList<int> ofRow;  // those of data() that are the same in every column
  if (toolTip) ofRow << Qt::ToolTipRole;
  if (state != former.state) ofRow << ConnectionModel::StateRole;
  if (hangingUp != former.hangingUp) ofRow << ConnectionModel::HangingUpRole;
  if (watching != former.watching) ofRow << ConnectionModel::WatchingRole;
  if (outcome != former.outcome) ofRow << ConnectionModel::OutcomeRole;
  if (outcomeText != former.outcomeText) ofRow << ConnectionModel::OutcomeTextRole;
  if (mayHangUp != former.mayHangUp) ofRow << ConnectionModel::MayHangUpRole;
  if (canForce != former.canForce) ofRow << ConnectionModel::CanForceRole;
  if (canKeepDown != former.canKeepDown) ofRow << ConnectionModel::CanKeepDownRole;
  if (errorText != former.errorText) ofRow << ConnectionModel::ErrorTextRole;
  if (iconName != former.iconName) ofRow << ConnectionModel::IconNameRole;
  return faceChange(*this, former, std::move(ofRow), ConnectionModel::SortRole);
}

}  // namespace onhook
