#pragma once

#include <functional>
#include <memory>
#include <string>

#include "core/Runtime.h"
#include "core/providers/ras/RasApi.h"

namespace onhook::ras {

/// One call of RAS, as it is logged.
struct RasCall {
  std::string function;  ///< "RasHangUp"
  std::string subject;   ///< what it was about: "handle 0x50000", "link 2 of handle 0x50000"; may be empty
  Dword result = 0;
  Duration took{};
};

/// The same API, of which every call tells `sink`, on the calling thread, after it has returned. No argument
/// that may be a secret is ever told. What is missing stays missing.
RasApi loggedRasApi(RasApi api, std::shared_ptr<Runtime> runtime, std::function<void(const RasCall&)> sink);

}  // namespace onhook::ras
