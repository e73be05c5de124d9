#pragma once

#include <string>

#include "core/Permission.h"

namespace onhook {

/// What "Hang up and keep down" does to a connection that would come back by itself: the step that stops
/// that, for this session and in its system's own way, so that whoever wants it back gets it there.
struct KeepDown {
  std::string does;  ///< one sentence for people: "Stops dsl.service, which would start it again."
  Authority authority = Authority::yes;  ///< whether this user may take that step
  std::string did = {};                  ///< the same when it has been done: "dsl.service was stopped."
  std::string undo = {};                 ///< how long that lasts, and what takes it back; one sentence

  bool operator==(const KeepDown&) const = default;
};

}  // namespace onhook
