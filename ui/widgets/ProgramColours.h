#pragma once

#include <QPalette>

#include "ui/widgets/Colours.h"

namespace onhook {

/// The colours of the whole program, changed while it runs. Make it after the application object; UI thread.
class ProgramColours {
 public:
  /// Remembers those that there are now, and takes our own style where Qt's usual one would be.
  ProgramColours();

  /// Those of that wish; with none, those that were remembered.
  void set(const ColourWish& wish) const;

 private:
  const QPalette palette_;
  const bool isFusion_;
};

}  // namespace onhook
