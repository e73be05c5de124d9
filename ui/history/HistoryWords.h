#pragma once

#include <QString>
#include <optional>

#include "ui/history/HistoryEntry.h"

/// The words that the history's file and scripts have for its values. They never change and are never
/// translated. Any thread.
namespace onhook::historywords {

QString of(HistoryEntry::Event event);
QString of(HistoryEntry::By by);
QString of(HistoryEntry::Way way);
QString of(HistoryEntry::End end);
QString of(ErrorDomain domain);

/// The reverse; a word that is not known is that of a newer program: then what says least.
HistoryEntry::Event eventOf(const QString& word);
HistoryEntry::By byOf(const QString& word);
HistoryEntry::Way wayOf(const QString& word);
HistoryEntry::End endOf(const QString& word);
ErrorDomain domainOf(const QString& word);

}  // namespace onhook::historywords
