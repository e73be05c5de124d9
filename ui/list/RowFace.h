#pragma once

#include <QString>
#include <QVariant>
#include <array>
#include <optional>

#include "ui/list/ConnectionModel.h"
#include "ui/list/FaceChange.h"

namespace onhook {

/// All that one row of the model answers but for its tool tip, as it was last announced. Kept, so that
/// nothing changes behind the views' backs and a new face can be compared with the former one. Made by
/// RowPainter.
struct RowFace {
  std::array<QString, ConnectionModel::ColumnCount> display;
  std::array<QVariant, ConnectionModel::ColumnCount> sortKey;  ///< texts are case-folded
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

  /// The answer for all roles but the target's and the tool tip.
  QVariant data(int column, int role) const;

  /// What dataChanged has to name when this face takes the place of `former`. `toolTip`: that has changed as
  /// well. None: nothing has.
  std::optional<FaceChange> changeFrom(const RowFace& former, bool toolTip) const;
};

}  // namespace onhook
