#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "core/Time.h"

namespace onhook {

/// What the command line asks for.
struct Options {
  enum class Command { window, list, hangUp, wait, watch, entries, connect, automatic, history, diagnostics };

  Command command = Command::window;
  bool practice = false;  ///< the practice network instead of this machine's systems
  bool hidden = false;    ///< window: in the tray alone
  bool verbose = false;   ///< log everything
  std::string logFile;    ///< empty: log to stderr
  bool json = false;
  bool all = false;       ///< hang-up: every connection
  bool yes = false;       ///< hang-up: also what the user's own session comes in by; history: do clear
  bool force = false;     ///< hang-up: end what is still up at the limit by its harder way
  bool keepDown = false;  ///< hang-up: also stop what would bring it back by itself
  std::vector<std::string> targets;           ///< ids, names, interfaces; connect: of entries, ids and names
  std::optional<int> link;                    ///< hang-up: only this link of the one target
  bool noWait = false;                        ///< connect: end as soon as it is being dialed
  bool failIfBusy = false;                    ///< connect: do not wait for what is in the way
  bool never = false;                         ///< automatic: not hung up by itself any more
  std::optional<std::chrono::minutes> idle;   ///< automatic: when idle for so long
  std::optional<std::chrono::minutes> upFor;  ///< automatic: when up for so long
  std::optional<std::uint64_t> bytes;         ///< automatic: when so much has gone through
  std::optional<std::chrono::minutes> timeOfDay;     ///< automatic: at that time, from midnight
  bool csv = false;                                  ///< history: as CSV
  bool clear = false;                                ///< history: remove all
  std::string search;                                ///< history: only what has these words; empty: all
  std::optional<std::chrono::year_month_day> since;  ///< history: that day, and later
  std::optional<Duration> timeout;                   ///< none: the command's own
};

}  // namespace onhook
