#pragma once

#include <QHash>
#include <QIcon>
#include <QStyledItemDelegate>

#include "ui/list/ConnectionModel.h"

namespace onhook {

/// Draws a row of ConnectionModel, or of a model like it: the icon of its state before its name, which is in
/// the first column. What does not fit into its column is read in the tool tip.
class ConnectionDelegate : public QStyledItemDelegate {
  Q_OBJECT

 public:
  explicit ConnectionDelegate(QObject* parent = nullptr, int iconNameRole = ConnectionModel::IconNameRole);

  bool helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                 const QModelIndex& index) override;

 protected:
  void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override;

 private:
  QIcon iconOf(const QString& name) const;

  const int iconNameRole_;
  mutable QHash<QString, QIcon> icons_;  ///< made once: a view paints often
};

}  // namespace onhook
