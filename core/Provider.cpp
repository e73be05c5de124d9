#include "core/Provider.h"

namespace onhook {

Reply Actor::force(const Target&) {
  return {Reply::Kind::refused, Error{ErrorDomain::onhook, "no-force", "There is no harder way to end this.",
                                      "Ask again, or keep waiting."}};
}

DialResult Actor::dial(const std::string&, DialWith) {
  return {std::nullopt, Error{ErrorDomain::onhook, "no-dial", "Onhook cannot dial with this system.",
                              "Connect with the system's own program."}};
}

}  // namespace onhook
