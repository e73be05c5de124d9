#include "ui/list/RowFace.h"

#include <QCoreApplication>

namespace onhook {

namespace {

/// The roles that are the same in every column.
constexpr std::array rowRoles = {int{Qt::ToolTipRole},
                                 int{ConnectionModel::StateRole},
                                 int{ConnectionModel::HangingUpRole},
                                 int{ConnectionModel::WatchingRole},
                                 int{ConnectionModel::OutcomeRole},
                                 int{ConnectionModel::OutcomeTextRole},
                                 int{ConnectionModel::MayHangUpRole},
                                 int{ConnectionModel::CanForceRole},
                                 int{ConnectionModel::CanKeepDownRole},
                                 int{ConnectionModel::ErrorTextRole},
                                 int{ConnectionModel::IconNameRole}};

}  // namespace

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
    case Qt::ToolTipRole:
      return toolTip;
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

std::vector<RowFace::Change> RowFace::changesFrom(const RowFace& former) const {
  std::vector<Change> changes;
  if (QList<int> roles = rowRolesChangedFrom(former); !roles.isEmpty()) {
    changes.push_back({0, ConnectionModel::ColumnCount - 1, std::move(roles)});
  }
  const std::size_t ofCells = changes.size();
  for (int column = 0; column < ConnectionModel::ColumnCount; ++column) {
    QList<int> roles = cellRolesChangedFrom(former, static_cast<std::size_t>(column));
    if (roles.isEmpty()) continue;
    const bool continues =
        changes.size() > ofCells && changes.back().lastColumn == column - 1 && changes.back().roles == roles;
    if (continues) {
      changes.back().lastColumn = column;
    } else {
      changes.push_back({column, column, std::move(roles)});
    }
  }
  return changes;
}

QList<int> RowFace::rowRolesChangedFrom(const RowFace& former) const {
  QList<int> changed;
  for (const int role : rowRoles) {
    if (data(0, role) != former.data(0, role)) changed << role;
  }
  return changed;
}

QList<int> RowFace::cellRolesChangedFrom(const RowFace& former, std::size_t column) const {
  QList<int> changed;
  if (display[column] != former.display[column]) changed << Qt::DisplayRole << Qt::AccessibleTextRole;
  if (sortKey[column] != former.sortKey[column]) changed << ConnectionModel::SortRole;
  return changed;
}

}  // namespace onhook
