#pragma once

#include <string>

#include "core/providers/ras/RasTypes.h"

namespace onhook::ras {

/// What RasGetErrorString says for a RAS code, in English; empty where it knows none.
std::string standInRasText(Dword code);
/// What FormatMessage says for a system code, in English; empty where it is none of the few known here.
std::string standInSystemText(Dword code);

}  // namespace onhook::ras
