#pragma once

#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <string>

#include "core/Runtime.h"
#include "tests/windows/stand_in/StandInWorld.h"

namespace onhook::ras {

/// A world with time, a lock and threads: the timeline's, and those of dials. Every function may be called
/// from any thread; calls may block, and end when it is stopped.
class StandInMachine : public std::enable_shared_from_this<StandInMachine> {
 public:
  /// `setEvent` is called on the machine's thread for each event that RAS signals.
  StandInMachine(std::shared_ptr<Runtime> runtime, StandInScript script, std::uint32_t firstNumber,
                 std::function<void(EventHandle)> setEvent, StandInWorld::Note note = {});

  void start();
  /// Ends the threads and every call that blocks. Waits for none of them.
  void stop();

  /// What a call needs of the service.
  enum class Needs {
    service,  ///< answers an error while that is away, and blocks while it is frozen
    nothing   ///< is answered inside of the library
  };

  /// Plays one call of RAS: counts it, blocks as scripted, and lets `work` answer from the world.
  Dword call(const char* function, Needs needs, const std::function<Dword(StandInWorld&)>& work);
  /// The same for one that takes its time (StandInScript::callTakes).
  Dword slowCall(const char* function, const std::function<Dword(StandInWorld&)>& work);
  /// Blocks the calling thread so long, or until it is stopped.
  void blockFor(StandInSpan span);

  /// Looks at or changes the world as it is now.
  void with(const std::function<void(StandInWorld&)>& work);
  /// Waits until `holds` does, which is asked anew whenever something happens, and at `until`. False when
  /// stopped before.
  bool waitUntil(const std::function<bool(StandInWorld&)>& holds, TimePoint until);
  /// Runs `work` on a thread of its own.
  void launch(std::function<void()> work) { runtime_->launch(std::move(work)); }

  int calls(const std::string& function) const;

 private:
  void run();
  bool waitThawed(std::unique_lock<std::mutex>& lock);
  void waitMore(std::unique_lock<std::mutex>& lock, std::uint64_t seen, TimePoint until);
  void advance();
  void tellChanges(std::unique_lock<std::mutex>& lock);

  const std::shared_ptr<Runtime> runtime_;
  const std::function<void(EventHandle)> setEvent_;
  Wakeup happened_;
  mutable std::mutex mutex_;  // guards all below
  StandInWorld world_;
  bool stopping_ = false;
  std::map<std::string, int> calls_;
};

}  // namespace onhook::ras
