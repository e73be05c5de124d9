#pragma once

#include <QObject>
#include <deque>
#include <map>
#include <set>
#include <vector>

#include "core/Target.h"

namespace onhook {

class ConnectionMonitor;
class HangUpController;

/// Hangs several connections up in their order (hangUpOrder): each as soon as what stands on it has an
/// outcome, whichever. Belongs to the UI thread.
class OrderedHangUps : public QObject {
  Q_OBJECT

 public:
  /// Both outlive it.
  OrderedHangUps(const ConnectionMonitor& monitor, HangUpController& controller, QObject* parent = nullptr);

  /// Starts with them, some at a time, so that the window goes on meanwhile; those in `keptDown` are kept
  /// down too. Also waits for what is being hung up already.
  void begin(const std::vector<Target>& targets, const std::set<Target>& keptDown = {});
  /// Starts now with what still waits for others.
  void hurry();
  /// Does not start with what has not been started yet.
  void stop();

  /// What still waits for others, or for its turn, in the order it was given.
  const std::deque<Target>& pending() const { return pending_; }
  bool isPending(const Target& target) const;
  /// What that one waits for.
  std::set<Target> awaited(const Target& pending) const;

 signals:
  /// pending() is another.
  void changed();

 private:
  bool isDue(const Target& target) const;
  void hangUp(const Target& target);
  /// Some that wait for nothing; they are pending no more.
  std::vector<Target> takeReady();
  void goOn();

  const ConnectionMonitor& monitor_;
  HangUpController& controller_;
  std::deque<Target> pending_;
  std::set<Target> known_;                     ///< the same
  std::set<Target> keptDown_;                  ///< of those pending
  bool goesOn_ = false;                        ///< in the next turn, with those that are left
  std::map<Target, std::set<Target>> before_;  ///< of some of those pending: what has to be done first
};

}  // namespace onhook
