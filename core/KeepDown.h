#pragma once

#include <string>

#include "core/Permission.h"

namespace onhook {

/// What "Hang up and keep down" does to a connection that would come back by itself: the step that stops
/// that, for this session and in its system's own way, so that whoever wants it back gets it there.
struct KeepDown {
  std::string does;  ///< one sentence for people: "Stops dsl.service, which would start it again."
  Authority authority = Authority::yes;  ///< whether this user may take that step

  bool operator==(const KeepDown&) const = default;
};

}  // namespace onhook
