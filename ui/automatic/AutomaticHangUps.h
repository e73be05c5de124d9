#pragma once

#include <QDateTime>
#include <QObject>
#include <QTimer>
#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "core/Connection.h"
#include "core/Runtime.h"
#include "core/Target.h"
#include "ui/automatic/AutomaticMeter.h"
#include "ui/automatic/AutomaticRule.h"

namespace onhook {

class AutomaticRules;
class ConnectionMonitor;
class HangUpController;

/// Watches the connections whose entry has a rule, and tells when one is to be hung up: a minute before as a
/// warning, which can be refused, and then for good. Belongs to the UI thread.
///
/// A warning ends without a hang-up when it is refused (keep), when what it was given for is no longer so
/// (something goes through the connection again), or when the connection goes down or is hung up in another
/// way. What was refused, and what was hung up and stays up, counts anew from then; a time of day comes again
/// on the next day.
///
/// Where a rule needs the counters, it has the systems looked at each half minute, each second while it
/// warns, and earlier than that when the bytes are soon full; else it looks at nothing.
class AutomaticHangUps : public QObject {
  Q_OBJECT

 public:
  static constexpr std::chrono::seconds warningTime{60};

  enum class Reason { idle, upFor, bytes, timeOfDay };

  struct Warning {
    Reason reason = Reason::idle;
    AutomaticRule rule;  ///< as it was then
    TimePoint due;       ///< when it is hung up
  };

  /// What comes next for a connection.
  struct Plan {
    AutomaticRule rule;
    std::optional<QDateTime> at;  ///< the earliest hang-up by the clock; none: no rule names a time
    bool counts = true;           ///< its system counts its bytes
    std::optional<std::chrono::seconds> left;  ///< until the hang-up, whole ones; none: it is not warned of
  };

  /// All outlive it, or are kept.
  AutomaticHangUps(ConnectionMonitor& monitor, const HangUpController& controller,
                   const AutomaticRules& rules, std::shared_ptr<Runtime> runtime, QObject* parent = nullptr);

  /// The time of day, without it the machine's. It may jump.
  void setWallClock(std::function<QDateTime()> wallClock);

  /// None: it has no rule, or is not up.
  std::optional<Plan> planOf(const Target& connection) const;
  /// Null: there is none. Valid until the next signal.
  const Warning* warningOf(const Target& connection) const;
  /// The connections that are warned of.
  std::vector<Target> warned() const;

  /// It is not hung up; all of its rules count anew.
  void keep(const Target& connection);
  /// It is hung up without waiting for the warning's end.
  void hangUpNow(const Target& connection);

  /// Judges by what is known now. It does so by itself when something changes and when it is time.
  void look();

 signals:
  /// warningOf() it begins.
  void warningBegan(const onhook::Target& connection);
  /// It is over: by refusal, by being due, or by itself.
  void warningEnded(const onhook::Target& connection);
  /// It is time: whoever hangs up does so now. `warning` as it was.
  void due(const onhook::Target& connection, const onhook::AutomaticHangUps::Warning& warning);
  /// planOf() it is another; each second while it is warned of.
  void changed(const onhook::Target& connection);

 private:
  struct Watched {
    explicit Watched(bool fromNow) : meter(fromNow) {}

    AutomaticRule rule;
    TimePoint from;     ///< for how long it is up counts from here
    QDateTime clockAt;  ///< the next time of day; invalid: none is asked for
    QDateTime upForAt;  ///< for people: when it will have been up for so long; invalid: not asked for
    AutomaticMeter meter;
    std::optional<Warning> warning;
    bool listed = true;
  };

  void noteConnection(const Connection& connection, bool isNew, bool looked);
  void countAnew(Watched& watched);
  void renewTimes(Watched& watched, const QDateTime& after);
  std::optional<Reason> reasonFor(const Watched& watched) const;
  void judge(const Target& target, Watched& watched);
  /// Returns what it was.
  Warning endWarning(const Target& target, Watched& watched);
  void noteChanged(const Target& target);
  void noteDue(const Target& target, const Warning& warning);
  void tell();
  void tick();
  void setTimer();
  Duration nextFor(const Watched& watched) const;
  /// It is one that rules are for.
  static bool isCandidate(const Connection& connection);
  /// It is going down, or being hung up: nothing is judged meanwhile, nor forgotten.
  bool isPaused(const Connection& connection) const;
  void pause(const Target& target);

  ConnectionMonitor& monitor_;
  const HangUpController& controller_;
  const AutomaticRules& rules_;
  const std::shared_ptr<Runtime> runtime_;
  std::function<QDateTime()> wallClock_;
  std::map<Target, Watched> watched_;
  std::set<Target> down_;                       ///< known to be down while they are still listed
  std::map<std::string, std::uint64_t> looks_;  ///< the last one of each provider that was taken in
  std::map<std::string, bool> known_;           ///< providers that have listed what was up before
  std::vector<std::function<void()>> news_;  ///< told at the end of a look: who hears it may ask for anything
  QTimer timer_;
};

}  // namespace onhook
