#include "app/Table.h"

#include <algorithm>

#include "app/Console.h"
#include "app/TerminalWidth.h"
#include "ui/session/Wording.h"

namespace onhook {

namespace {

QString fromUtf8(const std::string& text) {
  return QString::fromStdString(text);
}

QString sinceText(std::optional<TimePoint> since, TimePoint now) {
  return since ? wording::durationText(now - *since) : QString();
}

/// So that every column has something in every row: people and awk count on it.
QString orDash(const QString& text) {
  return text.isEmpty() ? QStringLiteral("-") : text;
}

QStringList rowOf(const Connection& connection, const Snapshot& snapshot, TimePoint now) {
  return {fromUtf8(connection.name),
          wording::kindText(connection),
          orDash(fromUtf8(connection.device)),
          orDash(fromUtf8(connection.interface)),
          wording::standingText(connection),
          orDash(sinceText(connection.since, now)),
          orDash(wording::bytesText(connection.bytesIn)),
          orDash(wording::bytesText(connection.bytesOut)),
          fromUtf8(snapshot.provider),
          fromUtf8(connection.target.toString())};
}

QStringList rowOf(const Link& link, const Snapshot& snapshot, TimePoint now) {
  return {QStringLiteral("  %1. %2").arg(link.number).arg(fromUtf8(link.name)),
          Table::tr("link"),
          orDash(fromUtf8(link.device)),
          QStringLiteral("-"),
          wording::stateText(link),
          orDash(sinceText(link.since, now)),
          orDash(wording::bytesText(link.bytesIn)),
          orDash(wording::bytesText(link.bytesOut)),
          fromUtf8(snapshot.provider),
          fromUtf8(link.target.toString())};
}

}  // namespace

QStringList Table::lines() const {
  std::vector<int> widths;
  for (const QStringList& row : rows_) {
    widths.resize(std::max(widths.size(), static_cast<std::size_t>(row.size())));
    for (qsizetype i = 0; i < row.size(); ++i) {
      auto& width = widths[static_cast<std::size_t>(i)];
      width = std::max(width, terminalWidth(harmless(row[i])));
    }
  }
  QStringList lines;
  for (const QStringList& row : rows_) {
    QString line;
    for (qsizetype i = 0; i < row.size(); ++i)
      line += leftInWidth(harmless(row[i]), widths[static_cast<std::size_t>(i)] + 2);
    while (line.endsWith(QChar::Space)) line.chop(1);
    lines += line;
  }
  return lines;
}

Table connectionTable(const std::vector<Snapshot>& snapshots, TimePoint now) {
  Table table({Table::tr("NAME"), Table::tr("TYPE"), Table::tr("DEVICE"), Table::tr("INTERFACE"),
               Table::tr("STATE"), Table::tr("TIME"), Table::tr("RECEIVED"), Table::tr("SENT"),
               Table::tr("SYSTEM"), Table::tr("ID")});
  for (const Snapshot& snapshot : snapshots) {
    for (const Connection& connection : snapshot.connections) {
      table.addRow(rowOf(connection, snapshot, now));
      for (const Link& link : connection.links) table.addRow(rowOf(link, snapshot, now));
    }
  }
  return table;
}

}  // namespace onhook
