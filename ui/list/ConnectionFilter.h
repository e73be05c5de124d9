#pragma once

#include <QSortFilterProxyModel>
#include <QString>
#include <QStringMatcher>

namespace onhook {

class WordedRows;

/// Sorts and filters the connections: the text is looked for in every column, in whatever case; a bundle
/// stays when one of its links matches, and its links stay when it matches.
class ConnectionFilter : public QSortFilterProxyModel {
  Q_OBJECT

 public:
  explicit ConnectionFilter(QObject* parent = nullptr);

  /// It has WordedRows.
  void setSourceModel(QAbstractItemModel* model) override;

  QString filterText() const { return words_.pattern(); }

 public slots:
  /// Empty shows all.
  void setFilterText(const QString& text);

 protected:
  bool filterAcceptsRow(int sourceRow, const QModelIndex& sourceParent) const override;
  bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;

 private:
  QStringMatcher words_{QString(), Qt::CaseInsensitive};
  const WordedRows* rows_ = nullptr;
};

}  // namespace onhook
