#pragma once

#include "core/providers/ras/RasTypes.h"

// What the stand-in's DLL exports beside RAS's own functions. Only text and numbers pass.
extern "C" {

/// That it is the stand-in which is loaded: 1.
int OnhookStandInVersion();
/// Begins anew with a script (StandInScript::toText). Calls that still block in what was before end. 0 when
/// it does not understand the script.
int OnhookStandInLoad(const char* script);
/// Ends what blocks. From here on there is nothing.
void OnhookStandInStop();
/// standInPlay: 0 when it cannot.
int OnhookStandInPlay(const char* event);
/// standInAsk: 0 when it does not know.
int OnhookStandInAsk(const char* question, long* answer);
/// What the stand-in for rasdlg.dll does.
onhook::ras::Bool OnhookStandInDialDialog(const onhook::ras::Wide* phoneBook, const onhook::ras::Wide* entry,
                                          onhook::ras::DialDialog* info);
}
