#pragma once

#include <QMetaType>
#include <string>

#include "core/Entry.h"

namespace onhook {

/// Names an entry among those of all providers.
struct EntryKey {
  std::string provider;
  std::string id;

  static EntryKey of(const Entry& entry) { return {entry.provider, entry.id}; }
  /// "provider:id". This is the id that scripts get; unlike a target's it may hold white space.
  std::string toString() const { return provider + ':' + id; }

  bool operator==(const EntryKey&) const = default;
  auto operator<=>(const EntryKey&) const = default;
};

}  // namespace onhook

Q_DECLARE_METATYPE(onhook::EntryKey)
