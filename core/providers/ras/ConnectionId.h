#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "core/Target.h"
#include "core/providers/ras/RasCalls.h"

namespace onhook::ras {

/// What tells an enumerated connection from every other, also from one that gets its handle's value later:
/// the handle, its LUID, its entry's GUID, and from Windows 7 on its own correlation GUID.
///
/// As text, "h50000-l1a2b.0-5e8f0c2d9b7a4411": the handle and the LUID in hexadecimal, and a digest of the
/// GUIDs.
struct ConnectionId {
  Handle handle = nullptr;
  Luid luid{};
  std::uint64_t digest = 0;

  static ConnectionId of(const ConnectionRow& row);
  /// None when the text is not of that form.
  static std::optional<ConnectionId> parse(std::string_view text);
  std::string toString() const;

  bool operator==(const ConnectionId&) const = default;
};

/// For people and logs: "0x50000".
std::string handleText(Handle handle);

/// The connection as a target.
Target connectionTarget(const std::string& identity);

/// One link of it. `number`: its place in the bundle, from 1. `life`: how many links Onhook has seen there
/// before it: one that was dialed again is another link.
Target linkTarget(const std::string& identity, Dword number, unsigned life);

/// What linkTarget() wrote.
struct LinkId {
  Dword number = 0;
  unsigned life = 0;

  static std::optional<LinkId> parse(std::string_view text);

  auto operator<=>(const LinkId&) const = default;
};

}  // namespace onhook::ras
