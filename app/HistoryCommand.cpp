#include "app/HistoryCommand.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <algorithm>
#include <utility>

#include "app/Console.h"
#include "app/Table.h"
#include "app/Wiring.h"
#include "ui/history/HistoryExport.h"
#include "ui/history/HistoryModel.h"
#include "ui/history/HistoryWording.h"
#include "ui/session/Wording.h"

namespace onhook {

namespace {

QString orDash(const QString& text) {
  return text.isEmpty() ? QStringLiteral("-") : text;
}

QDateTime beginOf(const std::chrono::year_month_day& day) {
  return QDate(static_cast<int>(day.year()), static_cast<int>(static_cast<unsigned>(day.month())),
               static_cast<int>(static_cast<unsigned>(day.day())))
      .startOfDay();
}

}  // namespace

HistoryCommand::HistoryCommand(Wiring& wiring, Console& console, const Options& options)
    : wiring_(wiring), console_(console), options_(options) {
  connect(&wiring.history(), &HistoryStore::troubled, this, [this](const QString& text) {
    troubled_ = true;
    console_.note(text);
  });
}

void HistoryCommand::start() {
  if (options_.clear) {
    wiring_.history().clear(this, [this](bool done) { end(done); });
    return;
  }
  HistoryQuery query;
  if (options_.since) query.since = beginOf(*options_.since);
  wiring_.history().read(query, this, [this](const std::vector<HistoryEntry>& entries) { print(entries); });
}

void HistoryCommand::print(std::vector<HistoryEntry> entries) {
  const QString search = QString::fromStdString(options_.search);
  std::erase_if(entries,
                [&search](const HistoryEntry& entry) { return !HistoryModel::matches(entry, search); });
  if (options_.csv) {
    console_.raw(historyexport::toCsv(entries));
  } else if (options_.json) {
    QJsonArray array;
    for (const HistoryEntry& entry : entries) array.append(historyexport::toJson(entry));
    console_.raw(QJsonDocument(array).toJson(QJsonDocument::Indented));
  } else {
    printTable(entries);
  }
  end(true);
}

void HistoryCommand::printTable(const std::vector<HistoryEntry>& entries) {
  if (entries.empty()) {
    // What is there is not known.
    if (troubled_) return;
    const bool all = options_.search.empty() && !options_.since;
    console_.line(all ? tr("Nothing is noted.") : tr("Nothing of that kind is noted."));
    return;
  }
  Table table({tr("TIME"), tr("CONNECTION"), tr("WHAT"), tr("BY"), tr("OUTCOME"), tr("UP FOR"),
               tr("RECEIVED"), tr("SENT"), tr("ANSWER")});
  for (const HistoryEntry& entry : entries)
    table.addRow({entry.ended.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm:ss")),
                  wording::nameText(entry), wording::eventText(entry), wording::byText(entry),
                  wording::endText(entry), orDash(wording::upForText(entry)),
                  orDash(wording::bytesText(entry.bytesIn)), orDash(wording::bytesText(entry.bytesOut)),
                  orDash(wording::answerText(entry))});
  for (const QString& line : table.lines()) console_.line(line);
}

void HistoryCommand::end(bool done) {
  emit finished(done && !troubled_ ? ExitCode::done : ExitCode::failed);
}

}  // namespace onhook
