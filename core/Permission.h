#pragma once

#include <optional>

#include "core/Error.h"

namespace onhook {

/// Whether the user may hang something up, known before the click.
enum class Authority {
  yes,
  asks,  ///< the system will ask for a password first
  no,
  unknown  ///< the system did not say; asking will tell
};

struct Permission {
  Authority authority = Authority::unknown;
  std::optional<Error> reason;  ///< with `no`: why, and who can

  bool operator==(const Permission&) const = default;
};

}  // namespace onhook
