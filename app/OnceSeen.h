#pragma once

#include <QObject>
#include <QTimer>
#include <QWidget>
#include <chrono>
#include <functional>

namespace onhook {

/// Runs something once a window has been painted for the first time, so that it does not hold that up; or
/// after a while, for a window that is shown may be seen much later, as on another desktop. UI thread.
class OnceSeen : public QObject {
 public:
  static constexpr std::chrono::seconds patience{2};

  /// `window` outlives it.
  OnceSeen(QWidget& window, std::function<void()> run, std::chrono::milliseconds longest = patience);

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  QTimer timer_;
};

}  // namespace onhook
