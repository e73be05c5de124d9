#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <vector>

#include "ui/history/HistoryEntry.h"

/// The history for other programs: in words that never change and are never translated. Any thread.
namespace onhook::historyexport {

/// One entry. What is not known is null, never left out; times are of this place, with their offset from UTC.
QJsonObject toJson(const HistoryEntry& entry);

/// All of them, with a line of names first; the columns are those of toJson(). By RFC 4180, in UTF-8. What a
/// spreadsheet would take for a formula (it begins with = + - @, a tab or a carriage return) gets an
/// apostrophe before it, for names come from outside (OWASP, "CSV Injection").
QByteArray toCsv(const std::vector<HistoryEntry>& entries);

}  // namespace onhook::historyexport
