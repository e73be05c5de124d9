#pragma once

#include <QAbstractTableModel>
#include <QTimer>
#include <cstdint>
#include <map>
#include <memory>
#include <set>
#include <string>
#include <vector>

#include "core/DialProcedure.h"
#include "core/Entry.h"
#include "ui/list/WordedRows.h"
#include "ui/session/EntryKey.h"
#include "ui/session/Renewal.h"

namespace onhook {

class ConnectionMonitor;
class Dialing;
struct EntryFace;

/// The entries of every provider as a table: what can be dialed, and why some of it cannot be now. What is
/// connected stays in it and says so. Belongs to the UI thread.
///
/// As ConnectionModel it applies differences and never resets, new rows come last, and what data() answers
/// changes only together with a signal that names the roles that changed.
class EntryModel : public QAbstractTableModel, public WordedRows {
  Q_OBJECT

 public:
  enum Column { Name, Type, Device, State, System, ColumnCount };
  Q_ENUM(Column)

  /// All roles but SortRole are the same in every column of a row.
  enum Role {
    KeyRole = Qt::UserRole,  ///< onhook::EntryKey
    SortRole,                ///< the column's value to sort by: number or text
    StandingRole,            ///< int of Standing
    CanConnectRole,          ///< bool: it may be dialed now
    OutcomeTextRole,         ///< QString: how its last dialing failed, in sentences; empty: it did not
    WhyNotRole,              ///< QString: why it may not, and until when, in sentences; empty: it may
    ConnectionRole,  ///< onhook::Target of what it is connected by, or dialing; invalid: nothing that is
                     ///< listed
    IconNameRole     ///< QString, for Icons
  };
  Q_ENUM(Role)

  /// How an entry stands, for people.
  enum class Standing {
    idle,       ///< it can be dialed
    connected,  ///< it is
    dialing,    ///< from here or by another program
    waiting,    ///< it is dialed by itself as soon as it may be
    blocked,    ///< something is in the way
    failed      ///< its last dialing from here did not connect it, and it can be dialed again
  };
  Q_ENUM(Standing)

  /// Both outlive the model.
  EntryModel(const ConnectionMonitor& monitor, Dialing& dialing, QObject* parent = nullptr);
  ~EntryModel() override;

  /// The column's title for people.
  static QString columnTitle(int column);

  /// The row of an entry, in column Name; invalid when it is not listed.
  QModelIndex indexOf(const EntryKey& key) const;

  int rowCount(const QModelIndex& parent = {}) const override;
  int columnCount(const QModelIndex& parent = {}) const override;
  /// Display, tool tip, accessible text and the roles above. The view adds the icon.
  QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
  bool shows(int row, const QModelIndex& parent, const QStringMatcher& words) const override;
  QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
  QHash<int, QByteArray> roleNames() const override;

 private:
  struct Row;

  void listAll();
  void applyChanges();
  /// Adds where they stand: the entry, and those that are dialed on that device or interface.
  void findConcerned(const EntryKey& entry, const std::string& device, const std::string& interface,
                     std::set<std::size_t>& positions) const;
  void findOnDevice(const std::string& device, std::set<std::size_t>& positions) const;
  void findConcerned(const Connection& connection, std::set<std::size_t>& positions) const;
  void removeUnmarked();
  void insertRows(const std::vector<const Entry*>& added);
  void noteEnd(const DialEnd& end);
  EntryFace paint(const Row& row) const;
  void repaint(const EntryKey& key);
  /// Those rows.
  void repaintRows(const std::set<std::size_t>& positions);
  /// With others, when the events that wait now have had their turn.
  void repaintConcernedSoon(const EntryKey& entry, const std::string& device, const std::string& interface);
  void repaintStale();
  void setElapsedTimer();

  const ConnectionMonitor& monitor_;
  Dialing& dialing_;
  std::vector<std::unique_ptr<Row>> rows_;
  std::map<EntryKey, std::size_t> positions_;
  std::multimap<std::string, std::size_t> onDevice_;  ///< positions; of those whose device is known
  std::set<EntryKey> staleEntries_;                   ///< to be repainted soon, and what is dialed on...
  std::set<std::string> staleDevices_;
  Renewal renewal_{[this] { repaintStale(); }};
  std::uint64_t mark_ = 0;  ///< rows that the newest snapshots hold carry the newest mark
  QTimer elapsed_;          ///< runs only while something is being dialed from here
};

}  // namespace onhook
