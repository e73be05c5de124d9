#include "ui/window/ConnectionDelegate.h"

#include "resources/Icons.h"
#include "ui/list/ConnectionModel.h"

namespace onhook {

ConnectionDelegate::ConnectionDelegate(QObject* parent) : QStyledItemDelegate(parent) {}

void ConnectionDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const {
  QStyledItemDelegate::initStyleOption(option, index);
  if (index.column() != ConnectionModel::Name) return;
  option->features |= QStyleOptionViewItem::HasDecoration;
  option->decorationSize = QSize(16, 16);
  option->icon = iconOf(index.data(ConnectionModel::IconNameRole).toString());
}

QIcon ConnectionDelegate::iconOf(const QString& name) const {
  const auto known = icons_.constFind(name);
  return known != icons_.constEnd() ? *known : *icons_.insert(name, Icons::get(name));
}

}  // namespace onhook
