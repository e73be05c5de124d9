#pragma once

#include <QTimer>
#include <chrono>
#include <functional>

namespace onhook {

/// A start without a window, for the tray alone: when no tray has come up after a while, the window shows
/// itself after all, for else the program could not be seen anywhere. UI thread.
class HiddenStart {
 public:
  /// As long as a desktop that is just starting may need for its panel.
  static constexpr std::chrono::seconds patience{30};

  /// `isSeen`: the tray shows the program, or its window does. `show` is called at most once.
  HiddenStart(std::function<bool()> isSeen, std::function<void()> show,
              std::chrono::milliseconds longest = patience) {
    timer_.setSingleShot(true);
    QObject::connect(&timer_, &QTimer::timeout, &timer_,
                     [isSeen = std::move(isSeen), show = std::move(show)] {
                       if (!isSeen()) show();
                     });
    timer_.start(longest);
  }

 private:
  QTimer timer_;
};

}  // namespace onhook
