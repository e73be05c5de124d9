#pragma once

#include <QObject>
#include <functional>
#include <set>
#include <vector>

#include "core/Target.h"
#include "ui/session/OrderedHangUps.h"
#include "ui/session/Settings.h"

namespace onhook {

class ConnectionMonitor;
class HangUpController;

/// Hangs up what the settings want hung up when the program or the session ends or the machine sleeps: first
/// the VPNs, and when those are done, what they stand on, or may (OrderedHangUps). Belongs to the UI thread.
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
  /// It was hung up by this, or is to be.
  bool isHungUpBy(const Target& target) const { return begun_.contains(target); }
  /// Starts with it.
  void begin(Occasion occasion);
  /// Starts now with what still waits for the others to be done.
  void hurry() { hangUps_.hurry(); }
  /// Does not start with what has not been started yet.
  void stop() { hangUps_.stop(); }
  /// What still waits for the others to be done.
  const std::deque<Target>& pending() const { return hangUps_.pending(); }

 signals:
  /// pending() is another, or what the settings want.
  void changed();

 private:
  std::vector<Target> wanted(Occasion occasion) const;

  const ConnectionMonitor& monitor_;
  HangUpController& controller_;
  const Settings& settings_;
  std::function<bool(const Target&)> isDialed_;
  OrderedHangUps hangUps_;
  std::set<Target> begun_;
};

}  // namespace onhook
