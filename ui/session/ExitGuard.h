#pragma once

#include <QDeadlineTimer>
#include <QObject>
#include <QString>
#include <QTimer>
#include <chrono>
#include <map>
#include <optional>
#include <set>
#include <vector>

#include "core/HangUpResult.h"
#include "core/Target.h"

namespace onhook {

class ConnectionMonitor;
class ConnectionsAtEnd;
class HangUpController;
class OrderedHangUps;

/// Sees to it that the program's end cuts no hang-up off: it waits until none runs, says what it waits for,
/// and lets the user quit all the same. What is only watched needs nobody's patience. Belongs to the UI
/// thread.
class ExitGuard : public QObject {
  Q_OBJECT

 public:
  /// Both outlive it.
  ExitGuard(const ConnectionMonitor& monitor, HangUpController& controller, QObject* parent = nullptr);

  /// What is hung up before the program quits. It outlives this.
  void setAtEnd(ConnectionsAtEnd& atEnd);
  /// What the user has asked for together: also what of it still waits for its turn is waited for. It
  /// outlives this.
  void follow(const OrderedHangUps& together);

  /// The program is to quit, and something still runs.
  bool isWaiting() const { return phase_ != Phase::idle; }
  /// What it waits for is to be shown to the user.
  bool isShown() const { return phase_ == Phase::shown; }
  /// It waits on, and the user knows.
  bool isAside() const { return phase_ == Phase::aside; }
  /// Nothing runs any more, but not all of it is down: the user is to read that before the program quits.
  bool hasFailed() const;

  /// One hang-up that the program's end waits for, or that has failed meanwhile.
  struct Item {
    Target target;
    QString name;
    QString state;  ///< "hanging up, 1.3 s: interface tun0 still up"; or how it failed, in sentences
    bool failed = false;
  };
  std::vector<Item> items() const;
  /// The system ends, and lets a program go on for so long: whoever asks to quit from now on is not there to
  /// read anything, and waits no longer.
  void systemEnds(std::chrono::milliseconds longest);
  /// After all it does not.
  void systemGoesOn();

  /// What quitting now would mean for them: sentences, each a line.
  QString meaningOfQuitting() const;

 public slots:
  /// The user wants to quit. finished() follows at once when nothing runs, else when it has ended; and at
  /// once when this is asked for again while it is shown. A hang-up that fails meanwhile ends the quitting.
  void quit();
  /// The same for somebody who is not there to read: whatever the hang-ups' outcome, the program quits.
  void quitUnattended();
  void quitAnyway();
  /// The program quits when all is down; until then this need not be shown.
  void keepWaiting();
  /// The program does not quit after all.
  void stay();

 signals:
  /// What isWaiting(), isShown(), items() tell is new. Times that pass are not told.
  void changed();
  /// The program ends its event loop.
  void finished();

 private:
  enum class Phase {
    idle,
    shown,  ///< waiting, and saying so
    aside,  ///< waiting, and the user knows
    quiet   ///< waiting, and nobody reads
  };

  void begin();
  void setPhase(Phase phase);
  void noteStarted(const Target& target);
  void noteFinished(const HangUpResult& result);
  void goOn();
  void finish();
  /// What runs, and what waits for its turn.
  std::set<Target> running() const;
  QString nameOf(const Target& target) const;

  const ConnectionMonitor& monitor_;
  HangUpController& controller_;
  ConnectionsAtEnd* atEnd_ = nullptr;
  const OrderedHangUps* together_ = nullptr;
  Phase phase_ = Phase::idle;
  bool attended_ = true;
  std::map<Target, QString> names_;  ///< of what runs: at its end it is listed no more
  std::map<Target, HangUpResult> failed_;
  std::optional<QDeadlineTimer> systemLimit_;  ///< none: the system does not end
  QTimer limit_;
};

}  // namespace onhook
