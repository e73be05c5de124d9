#include "tests/windows/stand_in/StandInExports.h"

// The stand-in as rasdlg.dll: the same world as rasapi32.dll's.
extern "C" __declspec(dllexport) onhook::ras::Bool ONHOOK_RAS_CALL
    RasDialDlgW(const onhook::ras::Wide* phoneBook, const onhook::ras::Wide* entry, const onhook::ras::Wide*,
                onhook::ras::DialDialog* info) {
  return OnhookStandInDialDialog(phoneBook, entry, info);
}
