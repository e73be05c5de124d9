#pragma once

#include <QModelIndex>
#include <QStringMatcher>

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
    for (const QString& text : texts)
      if (words.indexIn(text) >= 0) return true;
    return false;
  }
};

}  // namespace onhook
