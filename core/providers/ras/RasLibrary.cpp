#include "core/providers/ras/RasLibrary.h"

#include <windows.h>

#include "core/providers/ras/WindowsHost.h"

namespace onhook::ras {

namespace {

/// From the system folder alone: beside the program or on the PATH anybody may have put one of that name.
HMODULE load(const wchar_t* name) {
  return LoadLibraryExW(name, nullptr, LOAD_LIBRARY_SEARCH_SYSTEM32);
}

template <typename Result, typename... Arguments>
void resolve(std::function<Result(Arguments...)>& call, HMODULE library, const char* name) {
  using Function = Result(ONHOOK_RAS_CALL*)(Arguments...);
  const FARPROC address = GetProcAddress(library, name);
  // By way of a plain pointer: the compiler warns of a function taken for another, which it is not.
  if (address) call = reinterpret_cast<Function>(reinterpret_cast<void*>(address));
}

void resolveAll(RasApi& api, HMODULE rasapi) {
  resolve(api.enumConnections, rasapi, "RasEnumConnectionsW");
  resolve(api.hangUp, rasapi, "RasHangUpW");
  resolve(api.getConnectStatus, rasapi, "RasGetConnectStatusW");
  resolve(api.getSubEntryHandle, rasapi, "RasGetSubEntryHandleW");
  resolve(api.connectionNotification, rasapi, "RasConnectionNotificationW");
  resolve(api.getErrorString, rasapi, "RasGetErrorStringW");
  resolve(api.getConnectionStatistics, rasapi, "RasGetConnectionStatistics");
  resolve(api.getLinkStatistics, rasapi, "RasGetLinkStatistics");
  resolve(api.getProjectionInfo, rasapi, "RasGetProjectionInfoW");
  resolve(api.getProjectionInfoEx, rasapi, "RasGetProjectionInfoEx");
  resolve(api.enumEntries, rasapi, "RasEnumEntriesW");
  resolve(api.getEntryProperties, rasapi, "RasGetEntryPropertiesW");
  resolve(api.getSubEntryProperties, rasapi, "RasGetSubEntryPropertiesW");
  resolve(api.getEntryDialParams, rasapi, "RasGetEntryDialParamsW");
  resolve(api.dial, rasapi, "RasDialW");
}

}  // namespace

RasSystem loadRas() {
  RasSystem system{.host = std::make_shared<WindowsHost>()};
  const HMODULE rasapi = load(L"rasapi32.dll");
  if (!rasapi) {
    const DWORD error = GetLastError();
    system.loadError = error == ERROR_SUCCESS ? ERROR_MOD_NOT_FOUND : error;
    return system;
  }
  resolveAll(system.api, rasapi);
  if (const HMODULE rasdlg = load(L"rasdlg.dll")) resolve(system.api.dialDialog, rasdlg, "RasDialDlgW");
  return system;
}

}  // namespace onhook::ras
