#pragma once

#include "ui/list/ConnectionFilter.h"
#include "ui/list/EntryModel.h"

namespace onhook {

/// Sorts and filters the entries, in the same way as the connections are.
class EntryFilter : public ConnectionFilter {
  Q_OBJECT

 public:
  explicit EntryFilter(QObject* parent = nullptr) : ConnectionFilter(parent) {
    setSortRole(EntryModel::SortRole);
  }
};

}  // namespace onhook
