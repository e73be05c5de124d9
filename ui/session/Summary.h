#pragma once

#include <QObject>
#include <map>
#include <set>

#include "core/Connection.h"
#include "core/Target.h"

namespace onhook {

class ConnectionMonitor;
class HangUpController;
class LastOutcomes;

/// All connections in one word and a few numbers, as the tray shows them. Belongs to the UI thread.
class Summary : public QObject {
  Q_OBJECT

 public:
  /// The most urgent of what holds; from quiet to loud.
  enum class State {
    none,       ///< nothing is connected
    connected,  ///< or being dialed
    problem,   ///< a hang-up failed and its target is still listed, or a system that is there does not answer
    hangingUp  ///< a hang-up or watch runs, or something is going down
  };
  Q_ENUM(State)

  struct Counts {
    int connections = 0;  ///< listed, whatever their state; links do not count
    int hangingUp = 0;    ///< connections that are hung up, watched or going down
    int problems = 0;
    bool operator==(const Counts&) const = default;
  };

  /// Both outlive it.
  Summary(const ConnectionMonitor& monitor, const HangUpController& controller, QObject* parent = nullptr);

  State state() const { return state_; }
  const Counts& counts() const { return counts_; }
  /// For a tool tip: "Onhook: 2 connected, 1 hanging up".
  QString text() const;

 signals:
  /// state() or counts() changed.
  void changed();

 private:
  void noteChanges();
  void noteGoingDown(const Connection& connection);
  void begin(const Target& target);
  void end(const Target& target);
  void renew();

  const ConnectionMonitor& monitor_;
  LastOutcomes* outcomes_;           ///< a child
  std::set<Target> goingDown_;       ///< by the list
  std::map<Target, int> hangingUp_;  ///< how many reasons there are to count the connection as such
  State state_ = State::none;
  Counts counts_;
};

}  // namespace onhook
