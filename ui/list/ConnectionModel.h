#pragma once

#include <QAbstractItemModel>
#include <QTimer>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <vector>

#include "core/Connection.h"
#include "core/Runtime.h"
#include "core/Target.h"
#include "ui/list/WordedRows.h"
#include "ui/session/EntryKey.h"
#include "ui/session/Renewal.h"

namespace onhook {

class Comebacks;
class ConnectionMonitor;
class HangUpController;
class LastOutcomes;
struct FaceChange;
struct RowFace;

/// The connections of every provider as a tree: links below their bundle. Belongs to the UI thread.
///
/// It applies the differences between snapshots and never resets, so selection, expansion and scroll stay. A
/// row is known by its target; new rows come last (sorting is ConnectionFilter's). What data() answers
/// changes only together with a signal: times, too, are kept as text and renewed by timers, so dataChanged
/// names no row that looks as before, and no column and role that has changed in none of its rows.
class ConnectionModel : public QAbstractItemModel, public WordedRows {
  Q_OBJECT

 public:
  enum Column { Name, Type, Device, State, Duration, Received, Sent, System, ColumnCount };
  Q_ENUM(Column)

  /// All roles but SortRole are the same in every column of a row.
  enum Role {
    TargetRole = Qt::UserRole,  ///< onhook::Target
    SortRole,                   ///< the column's value to sort by: number or text
    StateRole,                  ///< int of ConnectionState
    HangingUpRole,              ///< bool: a hang-up or watch covers it (its own or its bundle's)
    WatchingRole,               ///< bool: what covers it is a watch, without a request
    OutcomeRole,      ///< int of Outcome: how the last hang-up of this row ended; invalid: none since it is
                      ///< listed
    OutcomeTextRole,  ///< QString: that as a sentence ("t-vpn is still up after 30 s: ..."); empty: none
    MayHangUpRole,    ///< bool: false only where the system is known to say no
    CanForceRole,     ///< bool: the harder way is offered: a hang-up was still up, and there is such a way
    CanKeepDownRole,  ///< bool: it would come back by itself, that can be stopped, and is not being stopped
    ErrorTextRole,    ///< QString: why its last hang-up failed, or why it may not be hung up; empty: neither
    IconNameRole  ///< QString: "connection-up", "-hanging-up", "-problem", "-dialing" (all with "connection")
  };
  Q_ENUM(Role)

  /// All three outlive the model.
  ConnectionModel(const ConnectionMonitor& monitor, const HangUpController& controller,
                  std::shared_ptr<Runtime> runtime, QObject* parent = nullptr);
  ~ConnectionModel() override;

  /// The column's title for people.
  static QString columnTitle(int column);

  /// The row of a target, in column Name; invalid when it is not listed.
  QModelIndex indexOf(const Target& target) const;
  /// The target of a row; none for an invalid index.
  std::optional<Target> targetAt(const QModelIndex& index) const;

  /// The entry is dialed from here: what comes of it has not come back by itself.
  void noteDialed(const EntryKey& entry);

  /// What else there is to say of a connection after its state, while nothing runs for it; may be empty.
  void setNote(std::function<QString(const Target& connection)> note);
  /// That is another now.
  void renewNote(const onhook::Target& connection);

  /// Whether anybody sees the durations: then they are renewed every second, else never.
  void setShown(bool shown);

  QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
  QModelIndex parent(const QModelIndex& child) const override;
  using QObject::parent;
  int rowCount(const QModelIndex& parent = {}) const override;
  int columnCount(const QModelIndex& parent = {}) const override;
  /// Display, tool tip (its evidence), accessible text, text alignment and the roles above. The view adds the
  /// icon.
  QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
  bool shows(int row, const QModelIndex& parent, const QStringMatcher& words) const override;
  QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
  QHash<int, QByteArray> roleNames() const override;

 signals:
  /// What was hung up is back, as this connection, which is listed.
  void cameBack(const onhook::Target& target);

 private:
  struct Row;
  using Rows = std::vector<std::unique_ptr<Row>>;

  /// A row as a snapshot has it; `link` is null for a connection's own.
  struct Listed {
    const Connection* connection = nullptr;
    const Link* link = nullptr;
  };

  void listAll();
  void applyChanges();
  void applyLinks(Row& bundle, const Connection& connection);
  void removeUnmarked(Row* parent);
  void removeRows(const std::vector<const Connection*>& removed);
  /// Takes out neighbours; `last` goes too.
  void removeRange(Row* parent, std::size_t first, std::size_t last);
  void insertRows(Row* parent, const std::vector<Listed>& added);
  std::unique_ptr<Row> makeRow(Row* parent, const Listed& listed);
  void forget(const Row& row);

  RowFace paint(const Row& row) const;
  /// None: it looks as it did.
  std::optional<FaceChange> renewFace(Row& row);
  void repaint(Row& row);
  /// The same of connections' rows, in the order of their positions.
  void repaint(const std::vector<Row*>& rows);
  /// What the target takes in; with others, when the events that wait now have had their turn.
  void repaintSoon(const Target& target);
  void repaintStale();
  void repaintRunning();
  void repaintDurations(Row* parent);
  void setElapsedTimer();

  Rows& rowsBelow(Row* parent);
  QModelIndex indexOf(const Row* row, int column = 0) const;

  const ConnectionMonitor& monitor_;
  const HangUpController& controller_;
  const std::shared_ptr<Runtime> runtime_;
  std::unique_ptr<LastOutcomes> outcomes_;
  std::unique_ptr<Comebacks> comebacks_;
  std::function<QString(const Target&)> note_;
  Rows rows_;
  std::map<Target, Row*> byTarget_;
  std::set<Target> stale_;  ///< to be repainted soon
  Renewal renewal_{[this] { repaintStale(); }};
  std::uint64_t mark_ = 0;  ///< links that their bundle has now carry the newest mark
  QTimer elapsed_;          ///< runs only while a hang-up does
  QTimer duration_;         ///< runs only while shown
};

}  // namespace onhook
