#pragma once

#include <QSortFilterProxyModel>
#include <QString>

namespace onhook {

/// Sorts and filters the connections: the text is looked for in every column, in whatever case; a bundle
/// stays when one of its links matches, and its links stay when it matches.
class ConnectionFilter : public QSortFilterProxyModel {
  Q_OBJECT

 public:
  explicit ConnectionFilter(QObject* parent = nullptr);

  QString filterText() const { return text_; }

 public slots:
  /// Empty shows all.
  void setFilterText(const QString& text);

 protected:
  bool filterAcceptsRow(int sourceRow, const QModelIndex& sourceParent) const override;
  bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;

 private:
  QString text_;
};

}  // namespace onhook
