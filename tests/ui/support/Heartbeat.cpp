#include "tests/ui/support/Heartbeat.h"

#include <algorithm>

namespace onhook::test {

using namespace std::chrono_literals;

Heartbeat::Heartbeat(QObject* parent) : QObject(parent) {
  timer_.setTimerType(Qt::PreciseTimer);
  timer_.setInterval(10ms);
  connect(&timer_, &QTimer::timeout, this, &Heartbeat::beat);
  timer_.start();
  sinceBeat_.start();
}

std::chrono::milliseconds Heartbeat::longestGap() const {
  return std::chrono::milliseconds(std::max(longest_, sinceBeat_.elapsed()));
}

void Heartbeat::beat() {
  ++beats_;
  longest_ = std::max(longest_, sinceBeat_.restart());
}

}  // namespace onhook::test
