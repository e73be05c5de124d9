#pragma once

#include <QCoreApplication>
#include <QString>
#include <cstddef>
#include <vector>

namespace onhook {

/// How what would make a menu too long to be taken in is spread over submenus.
struct MenuGroups {
  Q_DECLARE_TR_FUNCTIONS(onhook::MenuGroups)

 public:
  /// As many lines stand in a menu itself.
  static constexpr std::size_t most = 10;

  /// How many lines each submenu has, never more than `most` submenus; empty: all stand in the menu itself.
  static std::vector<std::size_t> sizesFor(std::size_t lines);
  /// "Alpha to Kilo": a submenu of lines that are sorted by name.
  static QString title(const QString& first, const QString& last) { return tr("%1 to %2").arg(first, last); }
};

}  // namespace onhook
