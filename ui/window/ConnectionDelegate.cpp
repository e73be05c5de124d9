#include "ui/window/ConnectionDelegate.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QToolTip>

#include "resources/Icons.h"

namespace onhook {

ConnectionDelegate::ConnectionDelegate(QObject* parent, int iconNameRole)
    : QStyledItemDelegate(parent), iconNameRole_(iconNameRole) {}

void ConnectionDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const {
  QStyledItemDelegate::initStyleOption(option, index);
  if (index.column() != ConnectionModel::Name) return;
  option->features |= QStyleOptionViewItem::HasDecoration;
  option->decorationSize = QSize(16, 16);
  option->icon = iconOf(index.data(iconNameRole_).toString());
}

bool ConnectionDelegate::helpEvent(QHelpEvent* event, QAbstractItemView* view,
                                   const QStyleOptionViewItem& option, const QModelIndex& index) {
  const bool cutOff = index.isValid() && sizeHint(option, index).width() > option.rect.width();
  if (event->type() != QEvent::ToolTip || !cutOff)
    return QStyledItemDelegate::helpEvent(event, view, option, index);
  // The model's own words first: a name in the first line could make Qt take the whole for rich text.
  QToolTip::showText(event->globalPos(),
                     index.data(Qt::ToolTipRole).toString() + QLatin1Char('\n') + index.data().toString(),
                     view);
  return true;
}

QIcon ConnectionDelegate::iconOf(const QString& name) const {
  const auto known = icons_.constFind(name);
  return known != icons_.constEnd() ? *known : *icons_.insert(name, Icons::get(name));
}

}  // namespace onhook
