#include "ui/window/EntryDelegate.h"

#include "ui/list/EntryModel.h"

namespace onhook {

EntryDelegate::EntryDelegate(QObject* parent) : ConnectionDelegate(parent, EntryModel::IconNameRole) {}

void EntryDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const {
  ConnectionDelegate::initStyleOption(option, index);
  const auto standing = static_cast<EntryModel::Standing>(index.data(EntryModel::StandingRole).toInt());
  const bool connected = standing == EntryModel::Standing::connected;
  const bool quiet =
      connected || (standing == EntryModel::Standing::blocked && index.column() == EntryModel::State);
  if (!quiet) return;
  // Easier to read than what is disabled.
  option->palette.setColor(QPalette::Text, option->palette.color(QPalette::PlaceholderText));
  if (connected && index.column() == EntryModel::Name)
    option->icon = option->icon.pixmap(option->decorationSize, QIcon::Disabled);
}

}  // namespace onhook
