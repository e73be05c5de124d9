#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/Error.h"

namespace onhook::pppd {

/// One file that `pppd call NAME` may name.
struct Peer {
  std::string name;
  /// Why this user may not read it. pppd opens it with the rights of who calls, so that forbids dialing too.
  std::optional<Error> forbidden;

  bool operator==(const Peer&) const = default;
};

/// What lies in the folder of pppd's peers (/etc/ppp/peers), also in folders therein.
struct PeersFolder {
  std::vector<Peer> peers;           ///< by name
  std::vector<std::string> folders;  ///< it and those therein, to be watched

  /// Bounded in number and depth; what is no regular file, and what editors and packages leave behind, is
  /// passed over. A folder that this user may not list has nothing to show: that is usual, and no trouble.
  /// Any thread.
  static PeersFolder read(const std::string& path);
};

/// The text of a file of options, with symbolic links followed; none where there is no such file, or one that
/// is no regular one, of more than a sane size, or not for this user to read: errno says why.
std::optional<std::string> readOptionsFile(const std::string& path);

}  // namespace onhook::pppd
