#pragma once

#include <QObject>
#include <vector>

#include "core/Target.h"
#include "ui/session/Renewal.h"

class QAction;
class QItemSelectionModel;
class QModelIndex;

namespace onhook {

class ConnectionMonitor;
class HangUpController;
class HangUpRequests;

/// Every command there is, each once: buttons, context menu, menu bar and tray show these same actions,
/// enabled by the selected rows and by what runs for them. Belongs to the UI thread.
class Actions : public QObject {
  Q_OBJECT

 public:
  /// Both outlive it.
  Actions(ConnectionMonitor& monitor, HangUpController& controller, QObject* parent);

  /// The rows that the commands are about; their model has ConnectionModel's roles.
  void follow(QItemSelectionModel* selection);

  /// One more command, which belongs to these; `name` is its object name and `icon` its drawing.
  QAction* make(const char* name, const QString& text, const char* icon, const QString& tip);

  QAction* const hangUp;
  QAction* const keepDown;  ///< seen only where it can be done
  QAction* const hangUpAll;
  QAction* const keepWaiting;
  QAction* const askAgain;
  QAction* const force;
  QAction* const stopWaiting;
  QAction* const refresh;
  // These are done by who shows them, and EntryActions.
  QAction* const redial;
  QAction* const automatic;  ///< seen where it can be chosen
  QAction* const find;
  QAction* const practice;
  QAction* const details;  ///< checkable
  QAction* const showWindow;
  QAction* const history;        ///< seen where there is one
  QAction* const startAtSignIn;  ///< checkable
  QAction* const preferences;
  QAction* const shortcuts;
  QAction* const diagnostics;
  QAction* const about;
  QAction* const quit;

  /// Where everything goes that people want hung up.
  HangUpRequests& requests() { return *requests_; }

 public slots:
  /// At once, without a question: they have been asked, or are asking once more.
  void hangUpTarget(const onhook::Target& target);
  void keepWaitingFor(const onhook::Target& target);
  void chooseForce(const onhook::Target& target);

 signals:
  /// The user thinks of forcing these. Whoever hears it asks first, saying what that does and skips.
  void forceChosen(const std::vector<onhook::Target>& targets);

 private:
  /// The selected targets whose row `fits`, without the links of a bundle that is among them.
  std::vector<Target> selected(bool (*fits)(const QModelIndex&)) const;
  void stopWaitingFor(const Target& target);
  void renew();
  void renewTip();

  ConnectionMonitor& monitor_;
  HangUpController& controller_;
  HangUpRequests* const requests_;  ///< a child
  QItemSelectionModel* selection_ = nullptr;
  Renewal renewal_{[this] { renew(); }};
};

}  // namespace onhook
