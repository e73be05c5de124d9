#pragma once

#include "core/providers/ras/RasApi.h"

namespace onhook::ras {

/// rasapi32.dll and rasdlg.dll, loaded from Windows' system folder only (LOAD_LIBRARY_SEARCH_SYSTEM32), with
/// every function that they have resolved. Without the first, RasSystem::loadError says why. Windows only.
///
/// Both stay loaded as long as the process lives: a call that never returns may still be inside.
RasSystem loadRas();

}  // namespace onhook::ras
