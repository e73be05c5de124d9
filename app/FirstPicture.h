#pragma once

#include <QObject>
#include <QTimer>
#include <QWidget>
#include <chrono>
#include <functional>

namespace onhook {

/// Has a window painted for the first time when there is what it is to show, once: else it is painted without
/// it, again with it, and once more as soon as it has the focus. No later than after a blink, for a window
/// that stays empty looks broken. UI thread.
class FirstPicture : public QObject {
 public:
  static constexpr std::chrono::milliseconds blink{60};

  /// Before `window` is shown, which outlives it. `isThere`: what it is to show.
  FirstPicture(QWidget& window, std::function<bool()> isThere, std::chrono::milliseconds longest = blink);

  /// It may be there now.
  void look();

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  void paint();

  QWidget& window_;
  const std::function<bool()> isThere_;
  QTimer longest_;
};

}  // namespace onhook
