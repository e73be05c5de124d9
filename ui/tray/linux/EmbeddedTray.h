#pragma once

namespace onhook {

/// The older kind of tray: an X client that takes the icon's window in (XEmbed).
class EmbeddedTray {
 public:
  /// Whether one runs on the program's X display; false on anything else than X. Asks the X server only. UI
  /// thread.
  static bool runs();
};

}  // namespace onhook
