#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace onhook::pppd {

/// Names what can be dialed, as Entry::id and Connection::entry do. A peer's id is its name, as pppd's `call`
/// takes it; a lac's of xl2tpd is "/lac/NAME", which is no peer's: their names may not begin with '/'.
struct EntryId {
  enum class Kind { peer, lac };
  Kind kind = Kind::peer;
  std::string name;

  std::string toString() const;
  /// The reverse of toString(); none when it can be the id of neither. Nothing that it takes leads out of
  /// pppd's folder of peers (pppd(8), `call`), or is more than one command to xl2tpd.
  static std::optional<EntryId> parse(std::string_view text);

  bool operator==(const EntryId&) const = default;
};

}  // namespace onhook::pppd
