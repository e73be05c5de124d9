#include "ui/history/HistoryModel.h"

#include <QStringList>
#include <algorithm>
#include <map>
#include <set>
#include <utility>

#include "ui/history/HistoryWording.h"
#include "ui/history/HistoryWords.h"
#include "ui/session/Wording.h"

namespace onhook {

namespace {

QString searchTextOf(const HistoryEntry& entry) {
  // In the words of people and of scripts, for either may be remembered.
  QStringList words{wording::detailsText(entry),
                    wording::eventText(entry),
                    historywords::of(entry.event),
                    historywords::of(entry.by),
                    historywords::of(entry.way),
                    historywords::of(entry.end),
                    entry.kind,
                    QString::fromStdString(entry.target.toString())};
  if (entry.error) words << historywords::of(entry.error->domain);
  return words.join(QLatin1Char('\n')).toCaseFolded();
}

bool containsAll(const QString& text, const QString& search) {
  const QStringList words = search.toCaseFolded().split(QLatin1Char(' '), Qt::SkipEmptyParts);
  return std::ranges::all_of(words, [&text](const QString& word) { return text.contains(word); });
}

}  // namespace

bool HistoryModel::matches(const HistoryEntry& entry, const QString& search) {
  return containsAll(searchTextOf(entry), search);
}

bool HistoryModel::matches(int row, const QString& search) const {
  Row& searched = rows_[static_cast<std::size_t>(row)];
  if (searched.searched.isEmpty()) searched.searched = searchTextOf(searched.entry);
  return containsAll(searched.searched, search);
}

void HistoryModel::setEntries(std::vector<HistoryEntry> entries) {
  std::map<std::int64_t, HistoryEntry*> wanted;
  for (HistoryEntry& entry : entries) wanted.emplace(entry.id, &entry);

  // Backwards, in runs: most often there is none, or all go.
  for (int last = rowCount() - 1; last >= 0;) {
    const auto isWanted = [&](int row) { return wanted.contains(entry(row).id); };
    if (isWanted(last)) {
      --last;
      continue;
    }
    int first = last;
    while (first > 0 && !isWanted(first - 1)) --first;
    beginRemoveRows({}, first, last);
    rows_.erase(rows_.begin() + first, rows_.begin() + last + 1);
    endRemoveRows();
    last = first - 1;
  }
  for (int row = 0; row < rowCount(); ++row) {
    Row& shown = rows_[static_cast<std::size_t>(row)];
    const auto node = wanted.extract(shown.entry.id);
    if (*node.mapped() == shown.entry) continue;
    shown = {std::move(*node.mapped()), {}};
    emit dataChanged(index(row, 0), index(row, columns - 1));
  }
  if (wanted.empty()) return;
  const int first = rowCount();
  beginInsertRows({}, first, first + static_cast<int>(wanted.size()) - 1);
  for (const auto& [id, entry] : wanted) rows_.push_back({std::move(*entry), {}});
  endInsertRows();
}

int HistoryModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(rows_.size());
}

int HistoryModel::columnCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : columns;
}

QVariant HistoryModel::data(const QModelIndex& index, int role) const {
  if (!index.isValid() || index.row() >= rowCount()) return {};
  const HistoryEntry& shown = entry(index.row());
  switch (role) {
    case Qt::DisplayRole:
      return textOf(shown, index.column());
    case Qt::ToolTipRole:
      // Plain, whatever a name looks like.
      return QStringLiteral("<div style='white-space:pre-wrap'>%1</div>")
          .arg(wording::detailsText(shown).toHtmlEscaped());
    case Qt::TextAlignmentRole: {
      const bool number = index.column() == UpFor || index.column() == Received || index.column() == Sent;
      return QVariant(Qt::AlignVCenter | (number ? Qt::AlignRight : Qt::AlignLeft));
    }
    case SortRole:
      return sortKeyOf(shown, index.column());
    default:
      return {};
  }
}

QVariant HistoryModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
    return QAbstractTableModel::headerData(section, orientation, role);
  switch (section) {
    case When:
      return tr("When");
    case Name:
      return tr("Connection");
    case Event:
      return tr("What");
    case By:
      return tr("By");
    case End:
      return tr("Outcome");
    case UpFor:
      return tr("Up for");
    case Received:
      return tr("Received");
    case Sent:
      return tr("Sent");
    case Answer:
      return tr("The system's answer");
    default:
      return {};
  }
}

QString HistoryModel::textOf(const HistoryEntry& entry, int column) {
  switch (column) {
    case When:
      return wording::whenText(entry);
    case Name:
      return wording::nameText(entry);
    case Event:
      return wording::eventText(entry);
    case By:
      return wording::byText(entry);
    case End:
      return wording::endText(entry);
    case UpFor:
      return wording::upForText(entry);
    case Received:
      return wording::bytesText(entry.bytesIn);
    case Sent:
      return wording::bytesText(entry.bytesOut);
    case Answer:
      return wording::answerText(entry);
    default:
      return {};
  }
}

QVariant HistoryModel::sortKeyOf(const HistoryEntry& entry, int column) {
  const auto number = [](std::optional<std::uint64_t> value) {
    return value ? static_cast<qlonglong>(*value) : qlonglong(-1);
  };
  switch (column) {
    case When:
      return entry.ended.toMSecsSinceEpoch();
    case UpFor:
      return entry.upFor ? static_cast<qlonglong>(entry.upFor->count()) : qlonglong(-1);
    case Received:
      return number(entry.bytesIn);
    case Sent:
      return number(entry.bytesOut);
    default:
      return textOf(entry, column);
  }
}

}  // namespace onhook
