#pragma once

#include "ui/window/ConnectionDelegate.h"

namespace onhook {

/// Draws a row of EntryModel: as a connection's, but quietly what is connected already or blocked.
class EntryDelegate : public ConnectionDelegate {
  Q_OBJECT

 public:
  explicit EntryDelegate(QObject* parent = nullptr);

 protected:
  void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override;
};

}  // namespace onhook
