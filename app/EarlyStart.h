#pragma once

#include <future>

namespace onhook {

class EarlyFonts;

/// What Qt does when a window first needs it, and what takes its time, on threads of its own: its list of the
/// fonts, the session bus. Without a thread to give it is done when it is needed, as ever. Its end waits for
/// them. UI thread; needs a QApplication, and ends before it.
class EarlyStart {
 public:
  /// `fonts` outlives it.
  explicit EarlyStart(const EarlyFonts& fonts);
  EarlyStart(const EarlyStart&) = delete;
  EarlyStart& operator=(const EarlyStart&) = delete;

 private:
  std::future<void> fontList_;
  std::future<void> bus_;
};

}  // namespace onhook
