#pragma once

#include <QString>

#include "ui/history/HistoryEntry.h"
#include "ui/history/HistoryPlace.h"

/// What is said of the history's entries, as ui/session/Wording.h for connections. Any thread.
namespace onhook::wording {

/// What was done or happened: "Hung up", "Went down", "Dialed".
QString eventText(const HistoryEntry& entry);
/// Who did it: "Onhook's window", "Another program or the system", "Went down with Office modem".
QString byText(const HistoryEntry& entry);
/// How it ended: "Confirmed", "Still up", "Dropped, came back".
QString endText(const HistoryEntry& entry);
/// "VPN (openvpn)".
QString kindText(const HistoryEntry& entry);
/// "Office modem", "ISDN bundle: Channel 2", "Work VPN (practice)".
QString nameText(const HistoryEntry& entry);
/// "12:40", "more than 12:40"; not known: empty.
QString upForText(const HistoryEntry& entry);
/// When it ended, by the clock on the wall where it is read.
QString whenText(const HistoryEntry& entry);
/// The system's words and code; empty: it had none.
QString answerText(const HistoryEntry& entry);

/// In a line or two, what a row of the table does not say: type, system, interface, who owned it, what to do.
QString moreText(const HistoryEntry& entry);
/// All of it, in lines.
QString detailsText(const HistoryEntry& entry);

/// What is wrong with the history's file: one or more sentences.
QString troubleText(const HistoryTrouble& trouble);

}  // namespace onhook::wording
