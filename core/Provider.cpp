#include "core/Provider.h"

namespace onhook {

Reply Actor::force(const Target&) {
  return {Reply::Kind::refused, Error{ErrorDomain::onhook, "no-force", "There is no harder way to end this.",
                                      "Ask again, or keep waiting."}};
}

Reply Actor::keepDown(const Target&) {
  return {Reply::Kind::refused,
          Error{ErrorDomain::onhook, "no-keep-down", "Onhook cannot stop what would dial this again.",
                "Hang it up; if it comes back, stop what dials it by that program's own means."}};
}

DialResult Actor::dial(const std::string&, DialWith) {
  return {std::nullopt, Error{ErrorDomain::onhook, "no-dial", "Onhook cannot dial with this system.",
                              "Connect with the system's own program."}};
}

}  // namespace onhook
