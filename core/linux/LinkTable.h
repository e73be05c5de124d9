#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

struct nlmsghdr;

namespace onhook {

/// A network interface as the kernel has it.
struct NetworkLink {
  int index = 0;  ///< never given again while the namespace lives, unlike the name
  std::string name;
  std::string kind;  ///< "tun", "wireguard", "ppp"; empty for hardware
  bool up = false;   ///< IFF_UP: its program or an administrator says that it may be used
  bool carrier = false;
  bool persistent = false;  ///< a tun that stays when its program ends
  bool tap = false;         ///< a tun that carries Ethernet, as virtual machines use it
  int master = 0;           ///< the index of the bridge or bond that it is a port of; 0: of none
  std::uint64_t bytesIn = 0, bytesOut = 0;
  std::vector<std::string> addresses;  ///< "10.8.0.2/24"

  bool operator==(const NetworkLink&) const = default;
};

/// The kernel's interfaces, filled from rtnetlink messages. No input or output of its own.
class LinkTable {
 public:
  /// Takes in one RTM_NEWLINK, RTM_DELLINK, RTM_NEWADDR or RTM_DELADDR message; others are ignored. The
  /// message has to be complete: `message.nlmsg_len` bytes long.
  void apply(const nlmsghdr& message);

  /// The index of the interface that an RTM_NEWROUTE message leads over; none: over no single one.
  static std::optional<int> interfaceOfRoute(const nlmsghdr& message);

  const NetworkLink* byIndex(int index) const;
  const NetworkLink* byName(const std::string& name) const;
  /// By index.
  const std::map<int, NetworkLink>& all() const { return links_; }

 private:
  void applyLink(const nlmsghdr& message);
  void applyAddress(const nlmsghdr& message);

  std::map<int, NetworkLink> links_;
};

}  // namespace onhook
