#include "ui/window/EntryDelegate.h"

#include "ui/list/EntryModel.h"

namespace onhook {

EntryDelegate::EntryDelegate(QObject* parent) : ConnectionDelegate(parent, EntryModel::IconNameRole) {}

void EntryDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const {
  ConnectionDelegate::initStyleOption(option, index);
  if (index.column() != EntryModel::State) return;
  const auto standing = static_cast<EntryModel::Standing>(index.data(EntryModel::StandingRole).toInt());
  const bool quiet = standing == EntryModel::Standing::connected || standing == EntryModel::Standing::blocked;
  if (quiet)
    option->palette.setColor(QPalette::Text, option->palette.color(QPalette::Disabled, QPalette::Text));
}

}  // namespace onhook
