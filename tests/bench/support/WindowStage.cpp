#include "tests/bench/support/WindowStage.h"

#include <QEventLoop>
#include <QTimer>
#include <utility>

#include "tests/bench/support/Stage.h"

namespace onhook::bench {

WindowStage::WindowStage()
    : log_(wiring_.monitor(), wiring_.controller(), wiring_.dialing().controller(), wiring_.sharedRuntime()),
      window_(wiring_.monitor(), wiring_.controller(), wiring_.dialing(), wiring_.sharedRuntime(), {}),
      notifier_(wiring_.monitor(), wiring_.controller(), wiring_.dialing().controller(),
                wiring_.sharedRuntime(), [] { return NotificationPolicy::View::shown; }) {
  window_.setSettings(settings_);
  window_.setTraffic(wiring_.traffic(), wiring_.aftermath());
  window_.resize(1000, 700);
  window_.show();
}

void WindowStage::add(std::shared_ptr<Provider> provider) {
  wiring_.monitor().addProvider(std::move(provider));
  runUntil([this] { return wiring_.monitor().complete(); });
  settle(std::chrono::milliseconds(300));
}

void settle(std::chrono::milliseconds span) {
  QEventLoop loop;
  QTimer::singleShot(span, &loop, &QEventLoop::quit);
  loop.exec();
}

}  // namespace onhook::bench
