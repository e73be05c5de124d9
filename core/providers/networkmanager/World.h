#pragma once

#include <map>
#include <optional>
#include <set>
#include <string>

#include "core/Error.h"
#include "core/Permission.h"
#include "core/linux/LinkTable.h"
#include "core/linux/ProcessTable.h"
#include "core/providers/networkmanager/ActiveHistory.h"
#include "core/providers/networkmanager/ObjectTree.h"
#include "core/providers/networkmanager/Profile.h"

namespace onhook::networkmanager {

/// What the bus told last.
struct ServiceState {
  std::string owner;  ///< NetworkManager's unique bus name; empty: it is not there
  std::string bus;    ///< the first digits of the bus's id
  ObjectTree tree;
  std::map<std::string, Profile> profiles;  ///< by object path
  ActiveHistory history;
  std::set<std::string> busNames;  ///< all names on the bus
  bool namesKnown = false;
  Permission permission;
};

/// All that is known of the world at one instant: what presences and rows are worked out from.
struct World {
  bool answering = false;  ///< NetworkManager's own word counts: it is there, and the last look was answered
  std::optional<Error> trouble;  ///< why it is not
  const ServiceState& service;
  const LinkTable& links;
  bool linksKnown = false;
  const ProcessTable& processes;
  /// The interface that the kernel sends by what is for that address; not there: it cannot be told.
  const std::map<std::string, std::string>& ways;
};

}  // namespace onhook::networkmanager
