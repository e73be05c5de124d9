#pragma once

#include <chrono>
#include <string>

#include "core/Time.h"

namespace onhook {

/// How the NetworkManager provider reaches its system. The defaults are right for every use but tests.
struct NetworkManagerOptions {
  /// D-Bus address ("unix:path=..."). Empty: $DBUS_SYSTEM_BUS_ADDRESS, or the system bus.
  std::string busAddress;
  /// Where processes are seen.
  std::string procRoot = "/proc";
  /// How long NetworkManager may take to answer a look before it counts as not answering...
  Duration lookTimeout = std::chrono::seconds(5);
  /// ...and once it is known not to answer.
  Duration lookTimeoutNotAnswering = std::chrono::seconds(2);
  /// How long a request to hang up or to dial may stay unanswered: polkit may be asking a person for a
  /// password meanwhile.
  Duration requestTimeout = std::chrono::seconds(120);
  /// No event of the bus, of rtnetlink or of processes is listened to, only looks tell: for who looks once,
  /// and for tests.
  bool dropEvents = false;
};

}  // namespace onhook
