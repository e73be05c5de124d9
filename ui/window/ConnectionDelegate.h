#pragma once

#include <QHash>
#include <QIcon>
#include <QStyledItemDelegate>

namespace onhook {

/// Draws a row of ConnectionModel: the icon of its state before its name. What does not fit into its column
/// is read in the tool tip.
class ConnectionDelegate : public QStyledItemDelegate {
  Q_OBJECT

 public:
  explicit ConnectionDelegate(QObject* parent = nullptr);

  bool helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                 const QModelIndex& index) override;

 protected:
  void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override;

 private:
  QIcon iconOf(const QString& name) const;

  mutable QHash<QString, QIcon> icons_;  ///< made once: a view paints often
};

}  // namespace onhook
