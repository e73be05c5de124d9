#pragma once

#include <future>

namespace onhook {

/// Looks through the fonts on a thread of its own, while the UI thread does what needs none: on Linux a
/// quarter of what that would have to do until it shows its list. Without a thread to give Qt does it when it
/// needs it, as ever. UI thread.
class EarlyFonts {
 public:
  /// After the last change of the environment, which is read.
  EarlyFonts();
  EarlyFonts(const EarlyFonts&) = delete;
  EarlyFonts& operator=(const EarlyFonts&) = delete;

  /// Until it is done; call it before a font is used, else it is done twice. Any thread.
  void wait() const;

 private:
  std::future<void> looking_;  ///< its end waits for the thread
};

}  // namespace onhook
