#pragma once

#include <functional>
#include <memory>

#include "ui/widgets/Colours.h"

namespace onhook {

/// Tells which colours the desktop wants. UI thread.
class DesktopColours {
 public:
  virtual ~DesktopColours() = default;

  /// Follows the desktop from now on: `apply` is called with what it wants when that is known and whenever
  /// the user changes it, from the event loop, until this goes. Null where there is nothing to be done: Qt
  /// follows the desktop by itself, or the desktop has a theme of its own that does.
  static std::unique_ptr<DesktopColours> follow(std::function<void(const ColourWish&)> apply);
};

}  // namespace onhook
