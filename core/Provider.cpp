#include "core/Provider.h"

#include "core/Translate.h"

namespace onhook {

Reply Actor::force(const Target&) {
  return {Reply::Kind::refused,
          Error{ErrorDomain::onhook, "no-force", translate("core", "There is no harder way to end this."),
                translate("core", "Ask again, or keep waiting.")}};
}

Reply Actor::keepDown(const Target&) {
  return {Reply::Kind::refused,
          Error{ErrorDomain::onhook, "no-keep-down",
                translate("core", "Onhook cannot stop what would dial this again."),
                translate("core",
                          "Hang it up; if it comes back, stop what dials it by that program's own means.")}};
}

DialResult Actor::dial(const std::string&, DialWith) {
  return {std::nullopt,
          Error{ErrorDomain::onhook, "no-dial", translate("core", "Onhook cannot dial with this system."),
                translate("core", "Connect with the system's own program.")}};
}

}  // namespace onhook
