#include "tests/bench/support/Heartbeat.h"

#include <chrono>

namespace onhook::bench {

using namespace std::chrono_literals;

Heartbeat::Heartbeat() {
  timer_.setTimerType(Qt::PreciseTimer);
  QObject::connect(&timer_, &QTimer::timeout, &timer_, [this] {
    gaps_.push_back(static_cast<double>(since_.nsecsElapsed()) / 1e6);
    since_.start();
  });
  timer_.start(4ms);
  since_.start();
}

}  // namespace onhook::bench
