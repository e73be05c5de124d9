#pragma once

#include <memory>
#include <optional>
#include <set>
#include <vector>

#include "core/providers/pppd/DialDesk.h"
#include "core/providers/pppd/EntryList.h"
#include "core/providers/pppd/LacDials.h"
#include "core/providers/pppd/OwnPppd.h"
#include "core/providers/pppd/World.h"

namespace onhook::pppd {

/// The dialings that this process has begun, from the request until what came of it has ended. One thread:
/// the provider's, which calls begin() when somebody asks, note() with each look, and answer() once what was
/// seen by that is known to everybody.
class Dials {
 public:
  explicit Dials(const PppdOptions& options);
  /// Whoever still waits is answered. What was begun goes on.
  ~Dials();

  /// Begins what is asked for. `world`: as it is before that.
  void begin(const std::shared_ptr<DialCall>& call, const EntryList& entries, const World& world);
  /// Our pppds that have not ended yet: they count as pppds from their start on.
  std::set<ProcessId> processes() const;
  /// Says of our pppds what only we know: why they have ended, and why one that goes on has failed before.
  void note(World& world);
  /// Answers those whose dialing has begun, or failed at once.
  void answer(const World& world);
  /// How soon to look again, for the sake of those who wait; none: no matter.
  std::optional<Duration> longestSilence() const;

 private:
  struct Dial {
    std::shared_ptr<DialCall> call;  ///< nullptr: it has been answered
    OwnPppd pppd;
    ProcessId id;
    TimePoint begun;
    bool ended = false;
    std::optional<Error> why;  ///< it has ended; none: it was hung up
  };

  void beginPeer(const std::shared_ptr<DialCall>& call, const std::string& program, const std::string& peer);
  void noteEnd(Dial& dial, World& world) const;
  bool isAnswered(Dial& dial, const World& world) const;

  const PppdOptions options_;
  std::vector<Dial> dials_;
  LacDials lacs_;
};

}  // namespace onhook::pppd
