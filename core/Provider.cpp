#include "core/Provider.h"

namespace onhook {

Reply Actor::force(const Target&) {
  return {Reply::Kind::refused, Error{ErrorDomain::onhook, "no-force", "There is no harder way to end this.",
                                      "Ask again, or keep waiting."}};
}

}  // namespace onhook
