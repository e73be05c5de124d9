#pragma once

#include <optional>
#include <string>

#include "core/linux/LinkTable.h"
#include "core/linux/NetlinkSocket.h"

namespace onhook {

/// Keeps a LinkTable true over rtnetlink (rtnetlink(7)); any user may. Shows the network namespace of the
/// thread that constructs it. One thread.
class LinkMonitor {
 public:
  /// `dropEvents`: nothing is heard between one dump() and the next.
  explicit LinkMonitor(bool dropEvents);

  /// Becomes readable when something changed; -1: there are no events.
  int fd() const { return events_.fd(); }
  /// Takes in all events that wait. True when there were any.
  bool drain();
  /// Reads everything afresh. The kernel answers at once. False when it could not be read: the table is left
  /// as it was then.
  bool dump();

  /// The index of the interface that what is sent to that address leaves by now (RTM_GETROUTE); none: the
  /// address is no number, or nothing leads there. The kernel answers at once.
  std::optional<int> interfaceTowards(const std::string& address);
  /// Its name, where the table has it; else empty.
  std::string interfaceNameTowards(const std::string& address);

  /// The table was read at least once, so that what is not in it is not there.
  bool isKnown() const { return known_; }
  const LinkTable& table() const { return table_; }

 private:
  bool dumpInto(LinkTable& table, int type);

  NetlinkSocket queries_;
  NetlinkSocket events_;
  LinkTable table_;
  bool known_ = false;
};

}  // namespace onhook
