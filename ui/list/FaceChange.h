#pragma once

#include <QList>
#include <QtGlobal>
#include <algorithm>
#include <cstddef>
#include <functional>
#include <optional>
#include <utility>

namespace onhook {

/// What dataChanged has to name of neighbouring rows that have changed: no column and no role that has
/// changed in none of them. Both ends are included.
struct FaceChange {
  int firstColumn = 0;
  int lastColumn = 0;
  QList<int> roles;

  void unite(const FaceChange& other) {
    firstColumn = std::min(firstColumn, other.firstColumn);
    lastColumn = std::max(lastColumn, other.lastColumn);
    for (const int role : other.roles)
      if (!roles.contains(role)) roles << role;
  }
};

/// The same when the face `now` takes the place of `former`: the roles `ofRow`, which are the same in every
/// column and have changed, and what each column shows and sorts by. None: nothing has.
template <class Face>
std::optional<FaceChange> faceChange(const Face& now, const Face& former, QList<int> ofRow, int sortRole) {
  const int columns = static_cast<int>(now.display.size());
  FaceChange change{columns, -1, std::move(ofRow)};
  if (!change.roles.isEmpty()) change = {0, columns - 1, std::move(change.roles)};
  for (int column = 0; column < columns; ++column) {
    const auto cell = static_cast<std::size_t>(column);
    if (now.display[cell] != former.display[cell])
      change.unite({column, column, {Qt::DisplayRole, Qt::AccessibleTextRole}});
    if (now.sortKey[cell] != former.sortKey[cell]) change.unite({column, column, {sortRole}});
  }
  if (change.roles.isEmpty()) return std::nullopt;
  return change;
}

/// Tells of neighbours together: each time that it is told, a list is filtered and sorted anew and looks for
/// what it has to paint.
class FoldedChanges {
 public:
  using Tell = std::function<void(int firstRow, int lastRow, const FaceChange& change)>;

  explicit FoldedChanges(Tell tell) : tell_(std::move(tell)) {}
  ~FoldedChanges() { tellAll(); }
  FoldedChanges(const FoldedChanges&) = delete;
  FoldedChanges& operator=(const FoldedChanges&) = delete;

  /// In the order of the rows. What is told last, is with the end of this.
  void add(int row, const std::optional<FaceChange>& change) {
    if (!change) return;
    if (united_ && row == last_ + 1) {
      united_->unite(*change);
    } else {
      tellAll();
      united_ = change;
      first_ = row;
    }
    last_ = row;
  }

 private:
  void tellAll() const {
    if (united_) tell_(first_, last_, *united_);
  }

  const Tell tell_;
  std::optional<FaceChange> united_;
  int first_ = 0;
  int last_ = -1;
};

}  // namespace onhook
