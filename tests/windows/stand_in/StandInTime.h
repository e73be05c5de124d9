#pragma once

#include <cstdint>
#include <functional>
#include <memory>

#include "core/Runtime.h"

namespace onhook::ras {

/// Time for tests over the stand-in: virtual where that is in the test program itself, the system's where it
/// is a DLL, which knows no other. Used by the test's thread.
class StandInTime {
 public:
  /// With virtual time the seed decides whose turn it is, so that a run can be repeated.
  explicit StandInTime(std::uint64_t seed = 0);
  ~StandInTime();
  StandInTime(const StandInTime&) = delete;
  StandInTime& operator=(const StandInTime&) = delete;

  static bool isVirtual();
  std::shared_ptr<Runtime> runtime() const;
  void sleep(Duration span);
  /// Waits until it holds, but no longer than `limit`. It is asked every few milliseconds.
  bool eventually(const std::function<bool()>& holds, Duration limit = std::chrono::seconds(20));
  /// How much later than due something may come: nothing in virtual time.
  Duration slack() const;
  /// Ends the threads that were launched, as far as it can. Called once, before what they use is destroyed.
  void shutDown();

 private:
  class State;
  const std::unique_ptr<State> state_;
};

}  // namespace onhook::ras
