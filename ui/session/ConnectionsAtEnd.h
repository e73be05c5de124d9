#pragma once

#include <QObject>
#include <functional>
#include <set>
#include <vector>

#include "core/Connection.h"
#include "core/Target.h"
#include "ui/session/Settings.h"

namespace onhook {

class ConnectionMonitor;
class HangUpController;

/// Hangs up what the settings want hung up when the program or the session ends or the machine sleeps: first
/// the VPNs, and when those are done, what they may stand on. Belongs to the UI thread.
class ConnectionsAtEnd : public QObject {
  Q_OBJECT

 public:
  /// All outlive it.
  ConnectionsAtEnd(const ConnectionMonitor& monitor, HangUpController& controller, const Settings& settings,
                   QObject* parent = nullptr);

  /// Which connections were dialed from here; without, none was.
  void setDialed(std::function<bool(const Target&)> isDialed) { isDialed_ = std::move(isDialed); }
  bool knowsDialed() const { return isDialed_ != nullptr; }

  /// Something stands that would be hung up then.
  bool concerns(Occasion occasion) const;
  /// Starts with it.
  void begin(Occasion occasion);
  /// Starts now with what still waits for the others to be done.
  void hurry();
  /// Does not start with what has not been started yet.
  void stop();
  /// What still waits for the others to be done.
  const std::vector<Target>& pending() const { return pending_; }

 signals:
  /// pending() is another, or what the settings want.
  void changed();

 private:
  std::vector<Target> wanted(Occasion occasion) const;
  bool isCarrier(const Connection& connection) const;
  void hangUp(const Target& target);
  void goOn();

  const ConnectionMonitor& monitor_;
  HangUpController& controller_;
  const Settings& settings_;
  std::function<bool(const Target&)> isDialed_;
  std::set<Target> first_;       ///< what was started and is to be done before the rest
  std::vector<Target> pending_;  ///< the rest
};

}  // namespace onhook
