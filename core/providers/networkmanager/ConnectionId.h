#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace onhook::networkmanager {

/// What makes an active connection the one it is, as it stands in Target::connection:
/// "<number>-<uuid>-<owner>-<bus>".
///
/// Object paths are used again after NetworkManager restarts, hence its unique bus name; unique bus names are
/// used again after the bus restarts, hence the bus's own id. The interface's index is no part of it: an
/// identity must not change while the connection gets its interface; the tracker keeps it.
struct ConnectionId {
  std::string number;  ///< last element of the active connection's object path
  std::string uuid;    ///< of the profile
  std::string owner;   ///< NetworkManager's unique bus name: ":1.5"
  std::string bus;     ///< the first eight hexadecimal digits of the bus's id

  std::string toString() const;
  /// The reverse of toString(); none when the text has not that form.
  static std::optional<ConnectionId> parse(std::string_view text);

  /// The active connection's object path.
  std::string path() const;
  static std::string numberOfPath(std::string_view path);

  bool operator==(const ConnectionId&) const = default;
};

}  // namespace onhook::networkmanager
