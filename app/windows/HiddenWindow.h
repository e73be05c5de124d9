#pragma once

#include <windows.h>

#include <functional>
#include <optional>

namespace onhook {

/// A top-level window that is never shown: only those hear of the session's end, and a program with a console
/// has none of its own. Belongs to the thread that makes it, whose event loop serves it.
class HiddenWindow {
 public:
  /// Answers a message, or leaves it to the system.
  using Handler = std::function<std::optional<LRESULT>(UINT message, WPARAM wParam, LPARAM lParam)>;

  explicit HiddenWindow(Handler handler);
  ~HiddenWindow();
  HiddenWindow(const HiddenWindow&) = delete;
  HiddenWindow& operator=(const HiddenWindow&) = delete;

  /// Null when the system gave none.
  HWND handle() const { return handle_; }

 private:
  static LRESULT CALLBACK handle(HWND window, UINT message, WPARAM wParam, LPARAM lParam);

  Handler handler_;
  HWND handle_ = nullptr;
};

}  // namespace onhook
