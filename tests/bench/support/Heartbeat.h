#pragma once

#include <QElapsedTimer>
#include <QTimer>
#include <vector>

namespace onhook::bench {

/// How long the UI thread's event loop was held up: the gaps between beats that come each 4 ms by themselves.
class Heartbeat {
 public:
  Heartbeat();
  /// Milliseconds; of all since then.
  const std::vector<double>& gaps() const { return gaps_; }

 private:
  QTimer timer_;
  QElapsedTimer since_;
  std::vector<double> gaps_;
};

}  // namespace onhook::bench
