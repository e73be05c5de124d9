#pragma once

#include <QList>
#include <QtGlobal>
#include <cstddef>
#include <functional>
#include <utility>
#include <vector>

namespace onhook {

/// Columns of one row in which the same roles changed; both ends included.
struct FaceChange {
  int firstColumn = 0;
  int lastColumn = 0;
  QList<int> roles;
  bool operator==(const FaceChange&) const = default;
};

/// What dataChanged has to name when the face `now` takes the place of `former`: the roles `ofRow`, which are
/// the same in every column and have changed, and what each column shows and sorts by. Empty: nothing.
template <class Face>
std::vector<FaceChange> faceChanges(const Face& now, const Face& former, QList<int> ofRow, int sortRole) {
  std::vector<FaceChange> changes;
  const int columns = static_cast<int>(now.display.size());
  if (!ofRow.isEmpty()) changes.push_back({0, columns - 1, std::move(ofRow)});
  const std::size_t ofCells = changes.size();
  for (int column = 0; column < columns; ++column) {
    const auto cell = static_cast<std::size_t>(column);
    QList<int> roles;
    if (now.display[cell] != former.display[cell]) roles << Qt::DisplayRole << Qt::AccessibleTextRole;
    if (now.sortKey[cell] != former.sortKey[cell]) roles << sortRole;
    if (roles.isEmpty()) continue;
    if (changes.size() > ofCells && changes.back().lastColumn == column - 1 && changes.back().roles == roles)
      changes.back().lastColumn = column;
    else
      changes.push_back({column, column, std::move(roles)});
  }
  return changes;
}

/// Tells what changed alike in neighbours together: views are much faster with one range than with ten
/// thousand.
class FoldedChanges {
 public:
  using Tell = std::function<void(int firstRow, int lastRow, const FaceChange& change)>;

  explicit FoldedChanges(Tell tell) : tell_(std::move(tell)) {}
  ~FoldedChanges() { tellAll(); }
  FoldedChanges(const FoldedChanges&) = delete;
  FoldedChanges& operator=(const FoldedChanges&) = delete;

  /// In the order of the rows. What is told last, is with the end of this.
  void add(int row, std::vector<FaceChange> changes) {
    if (row != last_ + 1 || changes != alike_) {
      tellAll();
      alike_ = std::move(changes);
      first_ = row;
    }
    last_ = row;
  }

 private:
  void tellAll() const {
    for (const FaceChange& change : alike_) tell_(first_, last_, change);
  }

  const Tell tell_;
  std::vector<FaceChange> alike_;
  int first_ = 0;
  int last_ = -1;
};

}  // namespace onhook
