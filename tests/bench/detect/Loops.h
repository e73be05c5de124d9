#pragma once

#include <QString>
#include <vector>

#include "core/Time.h"

namespace onhook::bench {

/// How late "down" was known after it was true, of many hang-ups, in milliseconds; negative: it was said
/// while the connection still stood.
struct Lateness {
  std::vector<double> known;    ///< on the thread that waits
  std::vector<double> told;     ///< on the UI thread
  std::vector<double> allowed;  ///< with lost events: how far apart two looks were at that time
  double processorTime = 0;     ///< seconds
  double waited = 0;            ///< seconds from the requests to when the connections were gone
};

/// Who waits for the end of a hang-up.
enum class Waiter {
  onhook,      ///< the program's own way
  busyLoop,    ///< ask the status, Sleep(0), again (RasHangUp, Remarks)
  sleep3s,     ///< Sleep(3000), and take it as done (the same)
  poll1s,      ///< ask each second, as DotRas' hang-up does
  poll333ms,   ///< ask each 333 ms
  clairvoyant  ///< knows when it ends: sleeps until then, wakes and tells; what no waiter that sleeps can
               ///< beat
};

/// Hangs up one connection that takes `takes`, on a network of its own, and adds what came of it. UI thread.
void hangUpOne(Waiter waiter, Duration takes, const QString& folder, Lateness& lateness);
/// Hangs up one for each of them at the same time, each on a network of its own. UI thread.
void hangUpEach(Waiter waiter, const std::vector<Duration>& takes, bool eventsLost, const QString& folder,
                Lateness& lateness);

}  // namespace onhook::bench
