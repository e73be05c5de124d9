#include "ui/list/EntryModel.h"

#include <algorithm>
#include <set>
#include <utility>

#include "ui/list/EntryFace.h"
#include "ui/session/ConnectionMonitor.h"
#include "ui/session/Dialing.h"

namespace onhook {

using namespace std::chrono_literals;

namespace {

/// To what is dialed and what shares its device, the counters are nothing.
bool looksTheSame(const Connection& before, const Connection& now) {
  return before.state == now.state && before.stateDetail == now.stateDetail && before.name == now.name &&
         before.kind == now.kind && before.entry == now.entry && before.device == now.device &&
         before.interface == now.interface;
}

}  // namespace

struct EntryModel::Row {
  Entry entry;  ///< as last listed
  std::uint64_t mark = 0;
  std::optional<DialEnd> lastEnd;  ///< of its last dialing from here, unless it was connected since
  EntryFace face;
  bool isPainted = false;  ///< the face is of that entry
};

EntryModel::EntryModel(const ConnectionMonitor& monitor, Dialing& dialing, QObject* parent)
    : QAbstractTableModel(parent), monitor_(monitor), dialing_(dialing) {
  connect(&monitor, &ConnectionMonitor::changed, this, &EntryModel::applyChanges);
  connect(&dialing.guard(), &RedialGuard::concerned, this, &EntryModel::repaintConcernedSoon);
  connect(&dialing.redial(), &Redial::changed, this, &EntryModel::repaint);
  const DialController& dials = dialing.controller();
  connect(&dials, &DialController::started, this, [this](const EntryKey& key) {
    setElapsedTimer();
    if (const auto found = positions_.find(key); found != positions_.end())
      rows_[found->second]->lastEnd.reset();
    repaint(key);
  });
  connect(&dials, &DialController::progress, this, [this](const DialProgress& news) {
    repaint({news.provider, news.entry});
  });
  connect(&dials, &DialController::finished, this, &EntryModel::noteEnd);
  elapsed_.setInterval(250ms);
  connect(&elapsed_, &QTimer::timeout, this, [this] {
    for (const EntryKey& key : dialing_.controller().runningEntries()) repaint(key);
  });
  setElapsedTimer();
  listAll();
}

EntryModel::~EntryModel() = default;

QString EntryModel::columnTitle(int column) {
  switch (column) {
    case Name:
      return tr("Name");
    case Type:
      return tr("Type");
    case Device:
      return tr("Device");
    case State:
      return tr("State");
    case System:
      return tr("System");
    default:
      return {};
  }
}

QModelIndex EntryModel::indexOf(const EntryKey& key) const {
  const auto found = positions_.find(key);
  return found == positions_.end() ? QModelIndex() : index(static_cast<int>(found->second), Name);
}

int EntryModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(rows_.size());
}

int EntryModel::columnCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : ColumnCount;
}

QVariant EntryModel::data(const QModelIndex& index, int role) const {
  if (!index.isValid() || !checkIndex(index)) return {};
  const Row& row = *rows_[static_cast<std::size_t>(index.row())];
  if (role == KeyRole) return QVariant::fromValue(EntryKey::of(row.entry));
  return row.face.data(index.column(), role);
}

bool EntryModel::shows(int row, const QModelIndex&, const QStringMatcher& words) const {
  return areIn(rows_[static_cast<std::size_t>(row)]->face.display, words);
}

QVariant EntryModel::headerData(int section, Qt::Orientation orientation, int role) const {
  const bool isTitle =
      orientation == Qt::Horizontal && (role == Qt::DisplayRole || role == Qt::AccessibleTextRole);
  return isTitle ? QVariant(columnTitle(section)) : QVariant();
}

QHash<int, QByteArray> EntryModel::roleNames() const {
  auto names = QAbstractItemModel::roleNames();
  names.insert({{KeyRole, "key"},
                {SortRole, "sortKey"},
                {StandingRole, "standing"},
                {CanConnectRole, "canConnect"},
                {OutcomeTextRole, "outcomeText"},
                {WhyNotRole, "whyNot"},
                {ConnectionRole, "connection"},
                {IconNameRole, "iconName"}});
  return names;
}

void EntryModel::applyChanges() {
  const ListChanges& changes = monitor_.changes();
  if (changes.entries) {
    listAll();
    return;
  }
  std::set<std::size_t> concerned;
  for (const Connection* const one : changes.removed) findConcerned(*one, concerned);
  for (const Connection* const one : changes.added) findConcerned(*one, concerned);
  for (const auto& [before, now] : changes.changed) {
    if (looksTheSame(*before, *now)) continue;
    findConcerned(*now, concerned);
    if (before->entry != now->entry || before->device != now->device || before->interface != now->interface)
      findConcerned(*before, concerned);
  }
  repaintRows(concerned);
}

void EntryModel::findConcerned(const EntryKey& entry, const std::string& device, const std::string& interface,
                               std::set<std::size_t>& positions) const {
  if (const auto found = positions_.find(entry); found != positions_.end()) positions.insert(found->second);
  for (const std::string& shared : {device, interface}) findOnDevice(shared, positions);
}

void EntryModel::findOnDevice(const std::string& device, std::set<std::size_t>& positions) const {
  const auto [first, last] = onDevice_.equal_range(device);
  for (auto it = first; it != last; ++it) positions.insert(it->second);
}

void EntryModel::findConcerned(const Connection& connection, std::set<std::size_t>& positions) const {
  findConcerned({connection.target.provider, connection.entry}, connection.device, connection.interface,
                positions);
}

void EntryModel::repaintConcernedSoon(const EntryKey& entry, const std::string& device,
                                      const std::string& interface) {
  staleEntries_.insert(entry);
  staleDevices_.insert({device, interface});
  renewal_.soon();
}

void EntryModel::repaintStale() {
  std::set<std::size_t> concerned;
  for (const EntryKey& entry : std::exchange(staleEntries_, {}))
    if (const auto found = positions_.find(entry); found != positions_.end()) concerned.insert(found->second);
  for (const std::string& device : std::exchange(staleDevices_, {})) findOnDevice(device, concerned);
  repaintRows(concerned);
}

void EntryModel::listAll() {
  ++mark_;
  std::vector<const Entry*> added;
  std::set<EntryKey> addedKeys;
  for (const Snapshot& snapshot : monitor_.snapshots()) {
    for (const Entry& entry : snapshot.entries) {
      const EntryKey key = EntryKey::of(entry);
      if (const auto found = positions_.find(key); found != positions_.end()) {
        Row& row = *rows_[found->second];
        // What a provider lists twice is one row.
        if (std::exchange(row.mark, mark_) == mark_ || row.entry == entry) continue;
        row.entry = entry;
        row.isPainted = false;
      } else if (addedKeys.insert(key).second) {
        added.push_back(&entry);
      }
    }
  }
  removeUnmarked();
  std::set<std::size_t> all;
  for (std::size_t position = 0; position < rows_.size(); ++position) all.insert(all.end(), position);
  repaintRows(all);
  insertRows(added);
  onDevice_.clear();
  for (std::size_t position = 0; position < rows_.size(); ++position) {
    const std::string& device = rows_[position]->entry.device;
    if (!device.empty()) onDevice_.emplace(device, position);
  }
}

void EntryModel::removeUnmarked() {
  // From the end, so that the positions in front stay what they are; neighbours leave together.
  for (auto end = rows_.size(); end > 0;) {
    if (rows_[end - 1]->mark == mark_) {
      --end;
      continue;
    }
    auto first = end - 1;
    while (first > 0 && rows_[first - 1]->mark != mark_) --first;
    beginRemoveRows({}, static_cast<int>(first), static_cast<int>(end) - 1);
    rows_.erase(rows_.begin() + static_cast<std::ptrdiff_t>(first),
                rows_.begin() + static_cast<std::ptrdiff_t>(end));
    positions_.clear();
    for (std::size_t i = 0; i < rows_.size(); ++i) positions_[EntryKey::of(rows_[i]->entry)] = i;
    endRemoveRows();
    end = first;
  }
}

void EntryModel::insertRows(const std::vector<const Entry*>& added) {
  if (added.empty()) return;
  const auto first = static_cast<int>(rows_.size());
  beginInsertRows({}, first, first + static_cast<int>(added.size()) - 1);
  for (const Entry* const entry : added) {
    auto row = std::make_unique<Row>(Row{*entry, mark_, std::nullopt, {}, false});
    row->face = paint(*row);
    row->isPainted = true;
    positions_[EntryKey::of(*entry)] = rows_.size();
    rows_.push_back(std::move(row));
  }
  endInsertRows();
}

void EntryModel::noteEnd(const DialEnd& end) {
  setElapsedTimer();
  const EntryKey key{end.provider, end.entry};
  if (const auto found = positions_.find(key); found != positions_.end()) rows_[found->second]->lastEnd = end;
  repaint(key);
}

EntryFace EntryModel::paint(const Row& row) const {
  const EntryKey key = EntryKey::of(row.entry);
  EntryFace::Facts facts{row.entry, monitor_.displayName(key.provider)};
  facts.connection = monitor_.connectionOf(key);
  facts.running = dialing_.controller().running(key);
  facts.block = dialing_.guard().blockOf(row.entry);
  facts.waiting = dialing_.redial().isWaiting(key);
  if (row.lastEnd) facts.lastEnd = &*row.lastEnd;
  if (row.isPainted) facts.former = &row.face;
  return EntryFace::of(facts);
}

void EntryModel::repaint(const EntryKey& key) {
  if (const auto found = positions_.find(key); found != positions_.end()) repaintRows({found->second});
}

void EntryModel::repaintRows(const std::set<std::size_t>& positions) {
  FoldedChanges folded([this](int first, int last, const FaceChange& change) {
    emit dataChanged(index(first, change.firstColumn), index(last, change.lastColumn), change.roles);
  });
  for (const std::size_t position : positions) {
    Row& row = *rows_[position];
    EntryFace face = paint(row);
    // What connected it since has made up for the failure.
    if (face.standing == Standing::connected) row.lastEnd.reset();
    const auto change = face.changeFrom(row.face);
    row.face = std::move(face);
    row.isPainted = true;
    folded.add(static_cast<int>(position), change);
  }
}

void EntryModel::setElapsedTimer() {
  const bool runs = !dialing_.controller().runningEntries().empty();
  if (runs == elapsed_.isActive()) return;
  if (runs) {
    elapsed_.start();
  } else {
    elapsed_.stop();
  }
}

}  // namespace onhook
