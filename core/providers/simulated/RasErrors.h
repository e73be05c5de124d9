#pragma once

#include "core/Error.h"

namespace onhook {

/// A RAS code (600 and up, raserror.h) or Windows system code (winerror.h) with the text that Windows gives
/// it and core's advice (core/RasAdvice.h). A code that is not in the practice network's table gets a text
/// that says so.
Error rasError(int code);

/// True for the system code of an invalid handle (6).
bool isInvalidHandle(const Error& error);
/// True for "port is already disconnecting" (617).
bool isAlreadyDisconnecting(const Error& error);
/// True for "port not open" (618): what the query for a link answers when the link has ended.
bool isPortNotOpen(const Error& error);

}  // namespace onhook
