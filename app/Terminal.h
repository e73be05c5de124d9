#pragma once

#include <cstdint>
#include <optional>

namespace onhook {

/// The terminal behind stderr, if there is one: for lines that are written over. Main thread only.
class Terminal {
 public:
  struct Size {
    int columns = 80;
    int rows = 24;
  };

  Terminal();
  /// Leaves the terminal as it was.
  // NOLINTNEXTLINE(performance-trivially-destructible): on Windows it has something to do
  ~Terminal();
  Terminal(const Terminal&) = delete;
  Terminal& operator=(const Terminal&) = delete;

  /// stderr is a terminal that obeys ECMA-48's sequences for moving up and clearing.
  bool canBeWrittenOver() const { return canBeWrittenOver_; }
  /// As it is now; a usual one where it cannot be told.
  Size size() const;

 private:
  bool canBeWrittenOver_ = false;
  std::optional<std::uint32_t> formerMode_;  ///< what is to be restored; none: nothing was changed
};

}  // namespace onhook
