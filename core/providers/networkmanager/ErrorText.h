#pragma once

#include <string_view>

#include "core/Error.h"
#include "core/Reply.h"

namespace onhook::networkmanager {

/// A D-Bus error as a value, with what to do where that is known.
Error toError(std::string_view name, std::string_view message);

/// What a failed request to hang up comes to. No error means that the connection is gone.
Reply toReply(std::string_view name, std::string_view message);

Error busAbsent(int errorNumber);
Error serviceAbsent();
Error serviceNotAnswering();
Error notAllowed();
Error staleTarget();

}  // namespace onhook::networkmanager
