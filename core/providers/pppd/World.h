#pragma once

#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "core/Error.h"
#include "core/linux/LinkTable.h"
#include "core/linux/ProcessTable.h"
#include "core/providers/pppd/CommandLine.h"
#include "core/providers/pppd/RunDirectory.h"

namespace onhook::pppd {

/// One pppd that lives, with all that is told of it.
struct Pppd {
  ProcessId id;
  CommandLine options;
  bool ofXl2tpd = false;       ///< xl2tpd started it
  bool xl2tpdRedials = false;  ///< it dials again what is not hung up through it
  std::string xl2tpdControl;   ///< the pipe to hang it up through; empty: this process may not
  std::string server;          ///< a tunnel's other end; empty: none, or nothing tells
  std::string lac;             ///< whose connection it is; empty: nothing or too much tells

  std::size_t directory = 0;  ///< in World::directories: where its files are
  std::string key;            ///< of its record; empty: it has none
  Record record;
  std::string linkName;
  std::string interface;          ///< that it claims; another may have taken it
  bool hasInterfaceFile = false;  ///< the interface's pid file says that it is its own
  std::optional<TimePoint> interfaceSince;

  std::string owner;              ///< the user who started it: "alice", "uid 1000"; empty: not known
  std::optional<bool> maySignal;  ///< none: not known
  TimePoint started;

  std::string lastFailure;  ///< of one that we started and that goes on: why its last attempt failed

  std::string unit;                ///< the system's service of systemd that it runs in; empty: none
  std::vector<Process> ancestors;  ///< of one in such a unit: its parent first
  /// The unit would start it again when it has been hung up; empty: none would.
  std::string restartingUnit;
  bool endsWithUnit = false;  ///< stopping that unit ends it too

  /// It is dialed again although we hang it up.
  bool comesBack() const { return (xl2tpdRedials && xl2tpdControl.empty()) || !restartingUnit.empty(); }
  bool operator==(const Pppd& other) const { return id == other.id; }
};

/// All that is known of the world at one instant: what connections, presences and rows are worked out from.
struct World {
  std::string boot;  ///< the first digits of the machine's boot id
  std::vector<Pppd> pppds;
  std::vector<RunFiles> directories;
  /// Of those that are tracked, the ones that still run.
  std::set<ProcessId> running;
  bool hasProcesses = true;      ///< /proc is there; without it nothing is known
  bool processesVisible = true;  ///< what is not seen is not there
  LinkTable links;
  bool linksKnown = false;
  bool authorityCanBeAsked = false;  ///< for what this user may not signal
  bool isRoot = false;               ///< this user is
  /// Those that we started and that ended since the last look, and why; none: they were hung up.
  std::map<ProcessId, std::optional<Error>> ended;
  std::optional<Error> trouble;  ///< what could not be read, if anything
  /// The interface that the kernel sends by what is for that server; not there: it cannot be told.
  std::map<std::string, std::string> ways;

  const Pppd* find(const ProcessId& id) const {
    for (const Pppd& pppd : pppds) {
      if (pppd.id == id) return &pppd;
    }
    return nullptr;
  }
};

}  // namespace onhook::pppd
