#pragma once

#include "core/Error.h"
#include "core/providers/ras/RasApi.h"

namespace onhook::ras {

/// A RAS or system code as a value for people: the system's own text in the user's language, and advice of
/// our own for the codes that people meet (core/RasAdvice.h). RAS's codes (600 to 999) get
/// RasGetErrorString's text, all others FormatMessage's; where the system has none, one that names the code.
/// Any thread; may call the system.
Error makeError(const RasSystem& system, Dword code);

}  // namespace onhook::ras
