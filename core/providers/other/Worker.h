#pragma once

#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <thread>

#include "core/Presence.h"
#include "core/linux/LinkMonitor.h"
#include "core/linux/ThreadState.h"
#include "core/providers/other/OtherProvider.h"
#include "core/providers/other/Runner.h"

namespace onhook::other {

/// The provider's thread: one poll() over rtnetlink and what callers ask.
class Worker {
 public:
  Worker(OtherOptions options, std::shared_ptr<ThreadState> shared);
  ~Worker();

 private:
  struct Tracked {
    std::string identity, name;
    std::optional<TimePoint> since;  ///< none: it was there at the first look
    std::optional<Runner> runner;
    TimePoint searched{};  ///< when its runner was last looked for
    bool gone = false;
  };

  void run();
  void wait();
  void look(const LookRequest* done);
  void note(const NetworkLink& link, TimePoint now);
  void noteRunner(Tracked& tracked, const NetworkLink& link, TimePoint now) const;
  bool isShown(const Tracked& tracked, const NetworkLink& link, TimePoint now) const;
  Presence presenceOf(const Tracked& tracked) const;
  void refuse(HangUpCall& call) const;
  /// Until the next one has stood long enough; none: nothing waits for that.
  std::optional<Duration> untilShown() const;

  const OtherOptions options_;
  const std::shared_ptr<ThreadState> shared_;

  // Everything below belongs to the thread.
  std::unique_ptr<LinkMonitor> links_;
  std::map<int, Tracked> tracked_;  ///< by index
  bool lookedOnce_ = false;
  bool changed_ = false;

  std::thread thread_;  ///< last: it uses all of the above
};

}  // namespace onhook::other
