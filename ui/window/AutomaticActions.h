#pragma once

#include <QObject>
#include <QPointer>
#include <optional>

#include "ui/session/EntryKey.h"

class QAction;
class QItemSelectionModel;

namespace onhook {

class Actions;
class AutomaticDialog;
class AutomaticHangUps;
class AutomaticRules;
class ConnectionMonitor;

/// Opens AutomaticDialog for the one connection or entry that is selected, and keeps what is chosen there.
/// Belongs to the UI thread.
class AutomaticActions : public QObject {
  Q_OBJECT

 public:
  /// All outlive it; `window` is what the dialog stands in front of. The selections are of rows with
  /// ConnectionModel's and EntryModel's roles.
  AutomaticActions(const ConnectionMonitor& monitor, AutomaticRules& rules, const Actions& actions,
                   const QItemSelectionModel& connections, const QItemSelectionModel& entries,
                   QWidget& window);

 signals:
  /// What was chosen could not be kept for good; what to tell of it.
  void notKept(const QString& text);

 private:
  std::optional<EntryKey> selected() const;
  void renew();
  void open();
  QString nameOf(const EntryKey& entry) const;

  const ConnectionMonitor& monitor_;
  AutomaticRules& rules_;
  QAction& action_;
  const QItemSelectionModel& connections_;
  const QItemSelectionModel& entries_;
  QWidget& window_;
  QPointer<AutomaticDialog> dialog_;
};

}  // namespace onhook
