#pragma once

#include "core/Time.h"

namespace onhook {

/// The times of one hang-up or watch.
struct HangUpSettings {
  /// How long to go on before it is *still up*. Duration::max(): for ever.
  Duration limit = std::chrono::seconds(30);
  /// How long to wait where nothing can tell: RAS's documented value
  /// (RasHangUp, Remarks: "Sleep(3000)").
  Duration settleTime = std::chrono::seconds(3);
  /// Native looks while waiting, for when every event is lost: the first after this...
  Duration firstPoll = std::chrono::milliseconds(100);
  /// ...each next one after half as long again, up to this.
  Duration longestPoll = std::chrono::seconds(1);
  /// How long the user may take where the system asks for a password first. The limit counts from its answer.
  Duration authorityTime = std::chrono::minutes(5);
  /// How long past the limit the very last look may take before it is judged without.
  Duration lastLook = std::chrono::seconds(1);
};

}  // namespace onhook
