#pragma once

#include <QList>
#include <QString>
#include <QVariant>
#include <array>
#include <vector>

#include "ui/list/ConnectionModel.h"

namespace onhook {

/// All that one row of the model answers, as it was last announced. Kept, so that nothing changes behind the
/// views' backs and a new face can be compared with the former one. Made by RowPainter.
struct RowFace {
  /// Columns of one row in which the same roles changed; both ends included.
  struct Change {
    int firstColumn = 0;
    int lastColumn = 0;
    QList<int> roles;
    bool operator==(const Change&) const = default;
  };

  std::array<QString, ConnectionModel::ColumnCount> display;
  std::array<QVariant, ConnectionModel::ColumnCount> sortKey;
  QString toolTip;
  int state = 0;
  bool hangingUp = false;
  bool watching = false;
  QVariant outcome;
  QString outcomeText;
  bool mayHangUp = true;
  bool canForce = false;
  bool canKeepDown = false;
  QString errorText;
  QString iconName;

  /// The answer for all roles but the target's.
  QVariant data(int column, int role) const;

  /// What dataChanged has to name when this face takes the place of `former`. Empty: nothing.
  std::vector<Change> changesFrom(const RowFace& former) const;

 private:
  QList<int> rowRolesChangedFrom(const RowFace& former) const;
  QList<int> cellRolesChangedFrom(const RowFace& former, std::size_t column) const;
};

}  // namespace onhook
