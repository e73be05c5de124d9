#include "core/NoThread.h"

#include <string>
#include <utility>

#include "core/Translate.h"

namespace onhook {

Error noThread() {
  return {ErrorDomain::onhook, "no-thread", translate("core", "The system has no thread to give for it."),
          translate("core", "End some other programs, then try again.")};
}

Error noThread(const std::error_code& reason) {
  Error error = noThread();
  if (reason == std::errc::resource_unavailable_try_again) return error;
  return {ErrorDomain::posix, std::to_string(reason.value()), reason.message(), std::move(error.advice)};
}

}  // namespace onhook
