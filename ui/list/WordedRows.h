#pragma once

#include <QModelIndex>
#include <QStringMatcher>
#include <algorithm>

namespace onhook {

/// A model whose rows are searched for words where they are kept: a long list is searched anew whenever it
/// changes.
class WordedRows {
 public:
  virtual ~WordedRows() = default;

  /// Whether a column of that row shows them.
  virtual bool shows(int row, const QModelIndex& parent, const QStringMatcher& words) const = 0;

 protected:
  template <class Texts>
  static bool areIn(const Texts& texts, const QStringMatcher& words) {
    return std::ranges::any_of(texts, [&words](const QString& text) { return words.indexIn(text) >= 0; });
  }
};

}  // namespace onhook
