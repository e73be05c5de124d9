#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "core/Target.h"
#include "core/linux/ProcessTable.h"

namespace onhook::pppd {

/// What Target::provider says.
inline constexpr char providerName[] = "pppd";

/// What makes a pppd the one it is: "<pid>-<start time>-<boot>", as it stands in Target::connection and
/// Target::link. A bundle is named by the pppd that made it. A pid is given again, hence the start time; that
/// counts from the boot, hence the first eight digits of the boot's id.
struct ConnectionId {
  ProcessId process;
  std::string boot;

  std::string toString() const;
  /// The reverse of toString(); none when the text has not that form.
  static std::optional<ConnectionId> parse(std::string_view text);

  bool operator==(const ConnectionId&) const = default;
};

}  // namespace onhook::pppd
