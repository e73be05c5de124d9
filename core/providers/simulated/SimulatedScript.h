#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "core/Connection.h"
#include "core/Error.h"
#include "core/Permission.h"
#include "core/Time.h"
#include "core/Traffic.h"

namespace onhook {

/// What happens when something of the practice network is hung up. Plain value; Duration::max() means never.
struct SimulatedHangUp {
  Duration takes =
      std::chrono::seconds(1);        ///< from the request until it is really gone; max(): it never ends
  Duration callTakes{};               ///< how long the call itself blocks (a custom dialer); max(): for ever
  bool hidesEnd = false;              ///< from the request on, no query can tell whether it stands
  std::optional<Error> refuses = {};  ///< what the call answers instead of yes: see rasError()
  bool endsAllTheSame = false;        ///< with `refuses`: the answer is an error, and it ends nevertheless
  bool goneWhenAsked = false;         ///< it turns out to be gone when the call is made (invalid handle)
  std::string heldBy = {};  ///< another program that dialed it too; the first call takes only our hold
  Duration heldFor = Duration::max();  ///< with `heldBy`: that program lets go this long after the request
};

/// One member of a bundle. Its number is its place in SimulatedEntry::links, counted from 1.
struct SimulatedLink {
  std::string name = {};  ///< empty: "Link N"
  std::string device = {};
  SimulatedHangUp hangUp = {};
  std::optional<Duration> vanishesAfter = {};  ///< ends by itself, counted from when the connection came up
  std::optional<Error> subentryError = {};     ///< what the query for this link always answers
  std::uint64_t bytesInPerSecond = 0;
  std::uint64_t bytesOutPerSecond = 0;
};

/// One entry of the practice network and how the connections dialed from it behave. Spans are counted from
/// the start of the world for what is there at the start, and from the dialing for what is dialed later.
struct SimulatedEntry {
  enum class Start {
    connected,  ///< a connection of it stands from the start
    dialing,    ///< one is being dialed at the start
    idle        ///< nothing of it stands until it is dialed
  };

  std::string id = {};  ///< empty: the name
  std::string name = {};
  ConnectionKind kind = ConnectionKind::vpn;
  std::string variant = {};
  std::string device = {};
  std::string interface = {};
  std::vector<std::string> addresses = {};
  std::vector<std::string> goesOver =
      {};  ///< interfaces, those of other entries among them: it ends with those
  std::string owner = {};
  std::string server = {};                    ///< Connection::server
  std::vector<std::string> routes = {};       ///< destinations that its interface leads to while it is up
  std::vector<std::string> nameServers = {};  ///< addresses that it brings
  bool leavesBehind = false;  ///< ended, it leaves the route to its server and its name servers as they were
  std::vector<SimulatedLink> links = {};
  Start start = Start::connected;
  SimulatedHangUp hangUp = {};

  Duration dialTakes = std::chrono::seconds(2);  ///< max(): dials for ever
  std::vector<std::string> dialPhases = {};  ///< what it says it does meanwhile: each as long as the others
  std::optional<Error> dialFails = {};       ///< the dialing ends so, and keeps its port until it is hung up
  std::optional<Duration> vanishesAfter = {};  ///< ends by itself
  std::optional<Duration> othersHangUpAfter =
      {};  ///< another program hangs it up; it then takes hangUp.takes
  std::optional<Duration> comesBackAfter =
      {};  ///< dialed again by its system, this long after its end, as a new one
  std::string handleReusedBy =
      {};  ///< id of the entry that comes up under the same handle number right after the end
  bool leavesListEarly =
      false;  ///< no longer enumerated once it is asked to end, though its handle stays valid
  bool interfaceTells = false;  ///< its interface can still be watched while the provider's system is away
  std::optional<Error> statusError = {};  ///< what the status query answers as long as it stands

  Permission permission = {Authority::yes, std::nullopt};  ///< with `no`, the call is refused with its reason
  std::optional<KeepDown> keepDown = {};  ///< with `comesBackAfter`: that can be stopped, until it is dialed
  std::optional<Force> force = {};  ///< it can be forced, and ends at once then, whatever else it would do
  bool sinceKnown = true;
  Duration upFor{};  ///< how long it has been up when the world starts
  std::uint64_t bytesInPerSecond = 0;
  std::uint64_t bytesOutPerSecond = 0;

  const std::string& identity() const { return id.empty() ? name : id; }
};

/// A span in which the whole system does not do as it should, counted from the start of the world.
struct SimulatedOutage {
  enum class Kind {
    away,           ///< it is gone, and comes back with the same connections
    frozen,         ///< it answers nothing until it goes on
    enumerateFails  ///< its list cannot be had; handles can still be asked about
  };
  Kind kind = Kind::away;
  Duration from{};
  Duration until = Duration::max();
  std::optional<Error> error = {};  ///< for enumerateFails: what it answers
};

/// A whole practice network, as a plain value.
struct SimulatedScript {
  std::vector<SimulatedEntry> entries = {};
  std::vector<SimulatedOutage> outages = {};
  std::vector<Route> routes = {};            ///< those that are there whatever is connected
  std::vector<NameServer> nameServers = {};  ///< the same
  Duration lookTakes{};                      ///< how long one native look takes
  bool eventsDropped = false;                ///< nothing is ever told: only looks find out
};

}  // namespace onhook
