#include "core/NoThread.h"

#include "core/Translate.h"

namespace onhook {

Error noThread() {
  return {ErrorDomain::onhook, "no-thread", translate("core", "The system has no thread to give for it."),
          translate("core", "End some other programs, then try again.")};
}

}  // namespace onhook
