#pragma once

#include "ui/list/ConnectionFilter.h"

namespace onhook {

/// Sorts and filters the entries, in the same way as the connections are; but what is connected already comes
/// last, whatever they are sorted by.
class EntryFilter : public ConnectionFilter {
  Q_OBJECT

 public:
  explicit EntryFilter(QObject* parent = nullptr);

 protected:
  bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;
};

}  // namespace onhook
