#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "core/Connection.h"
#include "core/providers/pppd/ConnectionId.h"
#include "core/providers/pppd/Grouping.h"

namespace onhook::pppd {

/// How far our request to hang something up is.
enum class Request {
  none,
  onItsWay,  ///< being made; whoever it is made to may end at any moment
  accepted
};

/// One link of a bundle, from its first sight on.
struct TrackedLink {
  ProcessId id;
  int number = 0;
  std::string name;
  bool isMaster = false;
  Request request = Request::none;
  bool inBundle = false;

  bool asked() const { return request == Request::accepted; }
  TimePoint since;
  Presence presence;  ///< without the number of the look
};

/// One connection, with all that was noted of it while it was up.
struct Tracked {
  ConnectionId id;
  bool seen = false;  ///< it was; else only its id is known, from somebody who asks for it
  Request request = Request::none;
  bool connected = false;  ///< it was, since its last dialing
  bool joined = false;     ///< it is a link of another connection now
  bool gone = false;       ///< for good
  int interface = 0;       ///< index; 0: none was seen
  std::string interfaceName;
  std::optional<TimePoint> since;
  bool timed = false;              ///< `since` is that of the interface, not of the process
  std::optional<Error> why;        ///< it has ended; none: it is not known, or it was hung up
  std::vector<ProcessId> members;  ///< its processes; once it is being asked, all that it had then
  std::map<ProcessId, TrackedLink> links;
  int lastNumber = 0;  ///< of its links

  Presence presence;  ///< without the number of the look
  Connection row;     ///< as it was last, while it was there
  bool shown = false;

  bool asked() const { return request == Request::accepted; }
};

}  // namespace onhook::pppd
