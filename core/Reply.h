#pragma once

#include <optional>

#include "core/Error.h"

namespace onhook {

/// What a system answered to the request to hang up. It is never proof that anything has ended.
struct Reply {
  enum class Kind {
    accepted,    ///< it said yes
    inProgress,  ///< somebody's hang-up already runs (RAS 617): joined and watched
    notThere,    ///< it says there is no such connection; believed only when the evidence agrees
    refused,     ///< it said no
    noAnswer     ///< it went away or said nothing in time: the request may or may not have been heard
  };
  Kind kind = Kind::accepted;
  std::optional<Error> error;  ///< with all but `accepted`

  bool operator==(const Reply&) const = default;
};

}  // namespace onhook
