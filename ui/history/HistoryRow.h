#pragma once

#include <QString>
#include <QVariantList>

#include "ui/history/HistoryEntry.h"

class QSqlQuery;

/// How an entry stands in the history's table. Any thread.
namespace onhook::historyrow {

/// The table and what it is looked through by, each a statement.
QStringList makeTable();
/// The names of the columns but for the id, separated by commas.
QString columns();
/// A "?" for each of them.
QString placeholders();
/// "name = ?" for each of them.
QString assignments();
/// Their values, in the same order. `boot`: what stands for this boot.
QVariantList valuesOf(const HistoryEntry& entry, const QByteArray& boot);
/// The reverse, from a query for the id and the columns. Any values may come.
HistoryEntry entryOf(const QSqlQuery& query);

}  // namespace onhook::historyrow
