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
  Dword result = 0;      ///< what it returned; of RasDialDlg a truth value, of all others a code
  Duration took{};
};

/// The call on one line: "RasHangUp(handle 0x50000) = 0 after 12.3 ms".
std::string oneLine(const RasCall& call);

/// The same API, of which every call tells `sink`, on the calling thread, after it has returned. One that is
/// never back is never told. The sink may be called by several threads at once, and for as long as a copy of
/// the API lives.
///
/// No argument that may be a secret is ever told: of names only an entry's, nothing of dial parameters, and
/// no phone number, also where one stands for an entry's name. What is missing stays missing.
RasApi loggedRasApi(RasApi api, std::shared_ptr<Runtime> runtime, std::function<void(const RasCall&)> sink);

}  // namespace onhook::ras
