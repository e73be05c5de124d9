#pragma once

#include <future>

namespace onhook {

/// What Qt does when a window first needs it, and what takes its time, begins on threads of its own, while
/// the UI thread does what needs none of it. Without a thread to give it is done where it is needed, as ever.
/// UI thread.
class EarlyStart {
 public:
  /// Begins to look through the fonts. After the last change of the environment, which is read.
  EarlyStart();
  EarlyStart(const EarlyStart&) = delete;
  EarlyStart& operator=(const EarlyStart&) = delete;

  /// Begins with what needs a QApplication: Qt's own list of the fonts, the session bus.
  void goOn();
  /// Until all fonts have been looked through. Call it before one is used: else that is done twice.
  void waitForFonts() const;

 private:
  // Each waits for its thread at its end, the last one first: a later one may wait for an earlier one.
  std::future<void> fonts_;
  std::future<void> fontList_;
  std::future<void> bus_;
};

}  // namespace onhook
