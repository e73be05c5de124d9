#pragma once

#include <QString>

#include "core/DialProcedure.h"
#include "core/Entry.h"
#include "ui/session/RedialGuard.h"

/// Everything that is said about dialing, as Wording.h has it for hanging up. Plain text, translatable, any
/// thread.
namespace onhook::wording {

/// "dialing, 1.3 s: authenticating". No capital, no full stop.
QString dialProgressSentence(const DialProgress& progress);

/// "Work VPN is connected after 2.1 s." One or more sentences, with what to do.
QString dialEndSentence(const QString& name, const DialEnd& end);
/// What the row of the entry says of its last dialing: "not connected: The line is busy (676)". No capital,
/// no full stop. Empty where there is nothing left to say.
QString dialEndNote(const DialEnd& end);
/// The outcome's words: "connected", "failed"...
QString dialOutcomeText(DialOutcome outcome);

/// Why the entry cannot be dialed now, and until when: "can be connected when Office modem is down". No
/// capital, no full stop.
QString blockNote(const Entry& entry, const DialBlock& block);
/// The same in sentences, with the entry's name and what to do.
QString blockSentence(const Entry& entry, const DialBlock& block);
/// What the row of an entry says that is dialed by itself as soon as nothing is in the way any more. Without
/// a block: it is about to be.
QString waitingNote(const Entry& entry, const std::optional<DialBlock>& block);

/// What sort of entry it is: "VPN (openvpn)", "modem".
QString kindText(const Entry& entry);

}  // namespace onhook::wording
