#include "app/OnceSeen.h"

#include <QEvent>
#include <utility>

namespace onhook {

using namespace std::chrono_literals;

namespace {

/// A window that is given the focus is painted again at once.
constexpr auto settling = 100ms;

}  // namespace

OnceSeen::OnceSeen(QWidget& window, std::function<void()> run, std::chrono::milliseconds longest) {
  timer_.setSingleShot(true);
  QObject::connect(&timer_, &QTimer::timeout, this, [this, &window, run = std::move(run)] {
    window.removeEventFilter(this);
    run();
  });
  timer_.start(longest);
  window.installEventFilter(this);
}

bool OnceSeen::eventFilter(QObject*, QEvent* event) {
  if (event->type() == QEvent::Paint && timer_.remainingTimeAsDuration() > settling) timer_.start(settling);
  return false;
}

}  // namespace onhook
