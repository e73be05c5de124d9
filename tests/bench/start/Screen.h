#pragma once

#include <memory>
#include <optional>
#include <string>

#include "core/Time.h"

struct xcb_connection_t;

namespace onhook::bench {

/// Looks at a display from outside: when a program's window shows what it goes on to show. It asks the X
/// server for a piece of the picture each two milliseconds, of whatever program alike, and needs nothing of
/// the program.
class Screen {
 public:
  /// Throws when the display (":3") cannot be opened.
  explicit Screen(const std::string& display);

  struct Picture {
    TimePoint since;
    unsigned width = 0, height = 0;  ///< of the window within its frame, in pixels
  };
  /// Watches the one window that comes until its upper left part has looked the same for a second, and tells
  /// since when it does. None: no window has come within half a minute.
  std::optional<Picture> firstPicture() const;
  /// No window is there.
  bool isEmpty() const;

 private:
  std::optional<std::uint32_t> findWindow() const;
  std::optional<std::size_t> picture(std::uint32_t window) const;
  /// `since`, with the size of that window, or of what a window manager has put into it.
  Picture measured(std::uint32_t window, TimePoint since) const;

  const std::unique_ptr<xcb_connection_t, void (*)(xcb_connection_t*)> connection_;
};

}  // namespace onhook::bench
