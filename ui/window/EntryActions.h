#pragma once

#include <QObject>
#include <vector>

#include "core/Target.h"
#include "ui/session/EntryKey.h"
#include "ui/session/Renewal.h"

class QAction;
class QItemSelectionModel;
class QModelIndex;

namespace onhook {

class Actions;
class ConnectionMonitor;
class Dialing;

/// The commands for what can be connected, each once, and Redial among those for the connections; enabled by
/// the selected rows and by what runs for them. Belongs to the UI thread.
class EntryActions : public QObject {
  Q_OBJECT

 public:
  /// All outlive it. The commands belong to `actions`.
  EntryActions(ConnectionMonitor& monitor, Dialing& dialing, Actions& actions, QObject* parent);

  /// The rows that the commands are about: their models have EntryModel's and ConnectionModel's roles.
  void follow(QItemSelectionModel* entries, QItemSelectionModel* connections);

  QAction* const connectEntries;
  QAction* const hangUpEntries;  ///< what they are connected by
  QAction* const stopEntries;    ///< ends the waiting for them
  QAction* const edit;           ///< hidden where the system has no editor for any of them

 public slots:
  /// Dials it as soon as it may be.
  void dial(const onhook::EntryKey& entry);

 signals:
  /// The system's editor could not be opened; what to tell of it.
  void editorFailed(const QString& text);

 private:
  std::vector<QModelIndex> selectedEntries(bool (EntryActions::*fits)(const QModelIndex&) const) const;
  std::vector<Target> selectedForRedial() const;
  bool canConnect(const QModelIndex& row) const;
  bool canHangUp(const QModelIndex& row) const;
  bool canStop(const QModelIndex& row) const;
  bool canEdit(const QModelIndex& row) const;
  void stop(const EntryKey& entry);
  void openEditor();
  void renew();
  void renewTip();
  void renewEditor();

  ConnectionMonitor& monitor_;
  Dialing& dialing_;
  Actions& actions_;
  QItemSelectionModel* entries_ = nullptr;
  QItemSelectionModel* connections_ = nullptr;
  Renewal renewal_{[this] { renew(); }};
};

}  // namespace onhook
