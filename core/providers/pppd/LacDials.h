#pragma once

#include <memory>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "core/providers/pppd/DialDesk.h"
#include "core/providers/pppd/PppdOptions.h"
#include "core/providers/pppd/World.h"

namespace onhook::pppd {

/// The dialings of xl2tpd's lacs: xl2tpd is told to connect, and starts a pppd when its tunnel stands. That
/// is waited for, and known by its lac. One thread; called as Dials is.
class LacDials {
 public:
  explicit LacDials(const PppdOptions& options) : control_(options.xl2tpdControl) {}
  ~LacDials();

  void begin(const std::shared_ptr<DialCall>& call, const std::string& lac, const World& world);
  void note(World& world);
  void answer(const World& world);
  std::optional<Duration> longestSilence() const;

 private:
  struct Dial {
    std::shared_ptr<DialCall> call;  ///< nullptr: it has been answered
    std::string lac;
    std::set<ProcessId> before;  ///< pppds that ran when it was begun
    TimePoint begun;
    std::optional<ProcessId> id;  ///< what came of it
    bool ended = false;
  };

  const std::string control_;
  std::vector<Dial> dials_;
};

}  // namespace onhook::pppd
