#include "ui/list/ConnectionModel.h"

#include <QCoreApplication>
#include <algorithm>
#include <functional>
#include <set>
#include <utility>

#include "ui/list/RowFace.h"
#include "ui/list/RowPainter.h"
#include "ui/list/RowTip.h"
#include "ui/session/Comebacks.h"
#include "ui/session/ConnectionMonitor.h"
#include "ui/session/HangUpController.h"
#include "ui/session/LastOutcomes.h"
#include "ui/session/Wording.h"

namespace onhook {

using namespace std::chrono_literals;

namespace {

/// What is shown of it until it is another one's, as good as always.
bool areCalledTheSame(const Connection& one, const Connection& other) {
  return one.name == other.name && one.kind == other.kind && one.variant == other.variant &&
         one.device == other.device && one.interface == other.interface;
}

}  // namespace

/// One connection or link of it.
struct ConnectionModel::Row {
  Row* parent = nullptr;  ///< the bundle's row; null: a connection's own
  int position = 0;       ///< among its siblings
  std::uint64_t mark = 0;
  Target target;
  Connection connection;  ///< as last listed; unused in a link's row
  Link link;              ///< unused in a connection's row
  RowFace face;
  bool hasOtherTip = false;      ///< than was told; until its next repaint()
  bool isCalledTheSame = false;  ///< as its face says
  Rows links;
};

ConnectionModel::ConnectionModel(const ConnectionMonitor& monitor, const HangUpController& controller,
                                 std::shared_ptr<Runtime> runtime, QObject* parent)
    : QAbstractItemModel(parent),
      monitor_(monitor),
      controller_(controller),
      runtime_(std::move(runtime)),
      outcomes_(std::make_unique<LastOutcomes>(monitor, controller)),
      comebacks_(std::make_unique<Comebacks>(monitor, controller, runtime_)) {
  connect(&monitor, &ConnectionMonitor::changed, this, &ConnectionModel::applyChanges);
  connect(&controller, &HangUpController::started, this, [this](const Target& target) {
    setElapsedTimer();
    repaintSoon(target);
  });
  connect(&controller, &HangUpController::progress, this,
          [this](const HangUpProgress& news) { repaintSoon(news.target); });
  connect(&controller, &HangUpController::finished, this, [this](const HangUpResult& result) {
    setElapsedTimer();
    repaintSoon(result.target);
  });
  connect(outcomes_.get(), &LastOutcomes::changed, this, &ConnectionModel::repaintSoon);
  connect(comebacks_.get(), &Comebacks::cameBack, this, &ConnectionModel::repaintSoon);
  connect(comebacks_.get(), &Comebacks::cameBack, this, &ConnectionModel::cameBack);
  elapsed_.setInterval(250ms);
  connect(&elapsed_, &QTimer::timeout, this, &ConnectionModel::repaintRunning);
  duration_.setInterval(1s);
  connect(&duration_, &QTimer::timeout, this, [this] { repaintDurations(nullptr); });
  setElapsedTimer();
  listAll();
}

ConnectionModel::~ConnectionModel() = default;

QString ConnectionModel::columnTitle(int column) {
  switch (column) {
    case Name:
      return tr("Name");
    case Type:
      return tr("Type");
    case Device:
      return tr("Device");
    case State:
      return tr("State");
    case Duration:
      return tr("Duration");
    case Received:
      return tr("Received");
    case Sent:
      return tr("Sent");
    case System:
      return tr("System");
    default:
      return {};
  }
}

QModelIndex ConnectionModel::indexOf(const Target& target) const {
  const auto found = byTarget_.find(target);
  return found == byTarget_.end() ? QModelIndex() : indexOf(found->second);
}

std::optional<Target> ConnectionModel::targetAt(const QModelIndex& index) const {
  if (!index.isValid() || !checkIndex(index)) return std::nullopt;
  return static_cast<const Row*>(index.constInternalPointer())->target;
}

void ConnectionModel::noteDialed(const EntryKey& entry) {
  comebacks_->forget(entry);
}

void ConnectionModel::setNote(std::function<QString(const Target&)> note) {
  note_ = std::move(note);
}

void ConnectionModel::renewNote(const Target& connection) {
  const auto found = byTarget_.find(connection);
  if (found != byTarget_.end()) repaint(*found->second);
}

void ConnectionModel::setShown(bool shown) {
  if (shown == duration_.isActive()) return;
  if (shown) {
    duration_.start();
    repaintDurations(nullptr);
  } else {
    duration_.stop();
  }
}

QModelIndex ConnectionModel::index(int row, int column, const QModelIndex& parent) const {
  if (!hasIndex(row, column, parent)) return {};
  const auto* above = static_cast<const Row*>(parent.constInternalPointer());
  const Rows& siblings = above ? above->links : rows_;
  return createIndex(row, column, siblings[static_cast<std::size_t>(row)].get());
}

QModelIndex ConnectionModel::parent(const QModelIndex& child) const {
  if (!child.isValid()) return {};
  return indexOf(static_cast<const Row*>(child.constInternalPointer())->parent);
}

int ConnectionModel::rowCount(const QModelIndex& parent) const {
  if (parent.column() > 0) return 0;
  const auto* above = static_cast<const Row*>(parent.constInternalPointer());
  return static_cast<int>((above ? above->links : rows_).size());
}

int ConnectionModel::columnCount(const QModelIndex&) const {
  return ColumnCount;
}

QVariant ConnectionModel::data(const QModelIndex& index, int role) const {
  if (!index.isValid() || !checkIndex(index)) return {};
  const auto* row = static_cast<const Row*>(index.constInternalPointer());
  if (role == TargetRole) return QVariant::fromValue(row->target);
  if (role == Qt::ToolTipRole)
    return row->parent ? rowtip::of(row->parent->connection, row->link) : rowtip::of(row->connection);
  return row->face.data(index.column(), role);
}

bool ConnectionModel::shows(int row, const QModelIndex& parent, const QStringMatcher& words) const {
  const auto* above = static_cast<const Row*>(parent.constInternalPointer());
  const Rows& siblings = above ? above->links : rows_;
  return areIn(siblings[static_cast<std::size_t>(row)]->face.display, words);
}

QVariant ConnectionModel::headerData(int section, Qt::Orientation orientation, int role) const {
  const bool isTitle =
      orientation == Qt::Horizontal && (role == Qt::DisplayRole || role == Qt::AccessibleTextRole);
  return isTitle ? QVariant(columnTitle(section)) : QVariant();
}

QHash<int, QByteArray> ConnectionModel::roleNames() const {
  auto names = QAbstractItemModel::roleNames();
  names.insert({{TargetRole, "target"},
                {SortRole, "sortKey"},
                {StateRole, "state"},
                {HangingUpRole, "hangingUp"},
                {WatchingRole, "watching"},
                {OutcomeRole, "outcome"},
                {OutcomeTextRole, "outcomeText"},
                {MayHangUpRole, "mayHangUp"},
                {CanForceRole, "canForce"},
                {CanKeepDownRole, "canKeepDown"},
                {ErrorTextRole, "errorText"},
                {IconNameRole, "iconName"}});
  return names;
}

void ConnectionModel::listAll() {
  std::vector<Listed> listed;
  for (const Snapshot& snapshot : monitor_.snapshots()) {
    for (const Connection& connection : snapshot.connections)
      // What a provider lists twice is one row.
      if (monitor_.find(connection.target) == &connection) listed.push_back({&connection, nullptr});
  }
  insertRows(nullptr, listed);
}

void ConnectionModel::applyChanges() {
  const ListChanges& changes = monitor_.changes();
  removeRows(changes.removed);
  ++mark_;
  std::vector<Row*> changed;
  for (const ListChanges::Changed& change : changes.changed) {
    const auto found = byTarget_.find(change.now->target);
    if (found == byTarget_.end() || found->second->parent) continue;
    Row& row = *found->second;
    row.hasOtherTip = rowtip::differs(row.connection, *change.now);
    row.isCalledTheSame = areCalledTheSame(row.connection, *change.now);
    // What their tips say of it is said of its links at once.
    for (const auto& link : row.links) link->hasOtherTip = row.connection.name != change.now->name;
    row.connection = *change.now;
    changed.push_back(&row);
  }
  std::ranges::sort(changed, {}, &Row::position);
  repaint(changed);
  for (Row* const row : changed)
    if (!row->links.empty() || !row->connection.links.empty()) applyLinks(*row, row->connection);
  std::vector<Listed> added;
  for (const Connection* const connection : changes.added)
    if (!byTarget_.contains(connection->target)) added.push_back({connection, nullptr});
  insertRows(nullptr, added);
}

void ConnectionModel::applyLinks(Row& bundle, const Connection& connection) {
  std::vector<Row*> kept;
  std::vector<Listed> added;
  std::set<Target> addedTargets;
  for (const Link& link : connection.links) {
    const auto found = byTarget_.find(link.target);
    if (found == byTarget_.end()) {
      // What a provider lists twice is one row.
      if (addedTargets.insert(link.target).second) added.push_back({&connection, &link});
      continue;
    }
    Row& row = *found->second;
    if (row.parent != &bundle || std::exchange(row.mark, mark_) == mark_) continue;
    row.hasOtherTip |= rowtip::of(connection, row.link) != rowtip::of(connection, link);
    row.link = link;
    kept.push_back(&row);
  }
  removeUnmarked(&bundle);
  // What they show is partly the bundle's.
  for (Row* const row : kept) repaint(*row);
  insertRows(&bundle, added);
}

void ConnectionModel::removeUnmarked(Row* parent) {
  const Rows& rows = rowsBelow(parent);
  // From the end, so that the positions in front stay what they are; neighbours leave together.
  for (auto end = rows.size(); end > 0;) {
    if (rows[end - 1]->mark == mark_) {
      --end;
      continue;
    }
    auto first = end - 1;
    while (first > 0 && rows[first - 1]->mark != mark_) --first;
    removeRange(parent, first, end - 1);
    end = first;
  }
}

void ConnectionModel::removeRows(const std::vector<const Connection*>& removed) {
  std::vector<std::size_t> positions;
  for (const Connection* const connection : removed) {
    const auto found = byTarget_.find(connection->target);
    if (found != byTarget_.end() && !found->second->parent)
      positions.push_back(static_cast<std::size_t>(found->second->position));
  }
  // As above.
  std::ranges::sort(positions, std::greater());
  for (std::size_t i = 0; i < positions.size();) {
    const std::size_t last = positions[i];
    std::size_t first = last;
    while (++i < positions.size() && positions[i] + 1 == first) first = positions[i];
    removeRange(nullptr, first, last);
  }
}

void ConnectionModel::removeRange(Row* parent, std::size_t first, std::size_t last) {
  Rows& rows = rowsBelow(parent);
  beginRemoveRows(indexOf(parent), static_cast<int>(first), static_cast<int>(last));
  const auto from = rows.begin() + static_cast<std::ptrdiff_t>(first);
  const auto to = rows.begin() + static_cast<std::ptrdiff_t>(last) + 1;
  std::for_each(from, to, [this](const auto& row) { forget(*row); });
  rows.erase(from, to);
  for (auto position = first; position < rows.size(); ++position) {
    rows[position]->position = static_cast<int>(position);
  }
  endRemoveRows();
}

void ConnectionModel::insertRows(Row* parent, const std::vector<Listed>& added) {
  if (added.empty()) return;
  Rows& rows = rowsBelow(parent);
  const auto first = static_cast<int>(rows.size());
  beginInsertRows(indexOf(parent), first, first + static_cast<int>(added.size()) - 1);
  for (const Listed& one : added) {
    auto row = makeRow(parent, one);
    row->position = static_cast<int>(rows.size());
    rows.push_back(std::move(row));
  }
  endInsertRows();
}

std::unique_ptr<ConnectionModel::Row> ConnectionModel::makeRow(Row* parent, const Listed& listed) {
  auto row = std::make_unique<Row>();
  row->parent = parent;
  row->mark = mark_;
  if (listed.link) {
    row->link = *listed.link;
    row->target = listed.link->target;
  } else {
    row->connection = *listed.connection;
    row->target = listed.connection->target;
  }
  byTarget_[row->target] = row.get();
  row->face = paint(*row);
  row->isCalledTheSame = true;
  if (listed.link) return row;
  for (const Link& link : listed.connection->links) {
    if (byTarget_.contains(link.target)) continue;
    auto below = makeRow(row.get(), {listed.connection, &link});
    below->position = static_cast<int>(row->links.size());
    row->links.push_back(std::move(below));
  }
  return row;
}

void ConnectionModel::forget(const Row& row) {
  byTarget_.erase(row.target);
  for (const auto& below : row.links) forget(*below);
}

RowFace ConnectionModel::paint(const Row& row) const {
  RowPainter painter;
  painter.former = &row.face;
  painter.isCalledTheSame = row.isCalledTheSame;
  painter.now = runtime_->now();
  painter.system = monitor_.displayName(row.target.provider);
  painter.running = controller_.running(row.target);
  painter.watching = controller_.isWatch(row.target);
  painter.outcome = outcomes_->of(row.target);
  painter.wasStillUp = outcomes_->wasStillUp(row.target);
  painter.cameBack = comebacks_->has(row.target);
  if (note_) painter.note = note_(row.target);
  return row.parent ? painter.paint(row.parent->connection, row.link) : painter.paint(row.connection);
}

void ConnectionModel::repaint(Row& row) {
  if (const auto change = renewFace(row))
    emit dataChanged(indexOf(&row, change->firstColumn), indexOf(&row, change->lastColumn), change->roles);
}

std::optional<FaceChange> ConnectionModel::renewFace(Row& row) {
  RowFace face = paint(row);
  auto change = face.changeFrom(row.face, std::exchange(row.hasOtherTip, false));
  row.face = std::move(face);
  row.isCalledTheSame = true;
  return change;
}

void ConnectionModel::repaint(const std::vector<Row*>& rows) {
  FoldedChanges folded([this](int first, int last, const FaceChange& change) {
    emit dataChanged(index(first, change.firstColumn), index(last, change.lastColumn), change.roles);
  });
  for (Row* const row : rows) folded.add(row->position, renewFace(*row));
}

void ConnectionModel::repaintSoon(const Target& target) {
  stale_.insert(target);
  renewal_.soon();
}

void ConnectionModel::repaintStale() {
  std::map<int, Row*> connections;  // by position
  for (const Target& target : std::exchange(stale_, {})) {
    // A connection sorts directly before its links, so what the target takes in is one range.
    for (auto it = byTarget_.lower_bound(target); it != byTarget_.end() && target.takesIn(it->first); ++it) {
      Row* const row = it->second;
      if (row->parent == nullptr)
        connections.emplace(row->position, row);
      else
        repaint(*row);
    }
  }
  std::vector<Row*> rows;
  rows.reserve(connections.size());
  for (const auto& [position, row] : connections) rows.push_back(row);
  repaint(rows);
}

void ConnectionModel::repaintRunning() {
  // Of what runs, time alone changes nothing but its sentence.
  std::vector<Row*> renewed;
  for (const Target& target : controller_.runningTargets()) {
    for (auto it = byTarget_.lower_bound(target); it != byTarget_.end() && target.takesIn(it->first); ++it) {
      const auto running = controller_.running(it->first);
      if (!running) continue;
      QString text = wording::progressSentence(*running, controller_.isWatch(it->first));
      QString& shown = it->second->face.display[State];
      if (std::exchange(shown, text) != text) renewed.push_back(it->second);
    }
  }
  const auto place = [](const Row* row) { return std::pair(row->parent, row->position); };
  std::ranges::sort(renewed, {}, place);
  for (std::size_t first = 0, end = 0; first < renewed.size(); first = end) {
    end = first + 1;
    while (end < renewed.size() && renewed[end]->parent == renewed[first]->parent &&
           renewed[end]->position == renewed[end - 1]->position + 1)
      ++end;
    emit dataChanged(indexOf(renewed[first], State), indexOf(renewed[end - 1], State),
                     {Qt::DisplayRole, Qt::AccessibleTextRole});
  }
}

void ConnectionModel::repaintDurations(Row* parent) {
  Rows& rows = rowsBelow(parent);
  const TimePoint now = runtime_->now();
  const std::optional<FaceChange> change({Duration, Duration, {Qt::DisplayRole, Qt::AccessibleTextRole}});
  FoldedChanges folded([this, &rows](int first, int last, const FaceChange& told) {
    const auto at = [&](int position) {
      return indexOf(rows[static_cast<std::size_t>(position)].get(), Duration);
    };
    emit dataChanged(at(first), at(last), told.roles);
  });
  for (const auto& one : rows) {
    Row& row = *one;
    const auto since = row.parent ? row.link.since : row.connection.since;
    QString text = since ? wording::durationText(now - *since) : QString();
    if (std::exchange(row.face.display[Duration], text) != text) folded.add(row.position, change);
    repaintDurations(&row);
  }
}

void ConnectionModel::setElapsedTimer() {
  const bool runs = controller_.runningCount() > 0;
  if (runs == elapsed_.isActive()) return;
  if (runs) {
    elapsed_.start();
  } else {
    elapsed_.stop();
  }
}

ConnectionModel::Rows& ConnectionModel::rowsBelow(Row* parent) {
  return parent ? parent->links : rows_;
}

QModelIndex ConnectionModel::indexOf(const Row* row, int column) const {
  return row ? createIndex(row->position, column, row) : QModelIndex();
}

}  // namespace onhook
