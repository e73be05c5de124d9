#pragma once

#include <QObject>
#include <map>
#include <set>

#include "core/HangUpResult.h"
#include "core/Target.h"

namespace onhook {

class ConnectionMonitor;
class HangUpController;

/// How the last hang-up of each listed target ended, for as long as the target is listed and no new hang-up
/// of it starts. So a row can say why it is still there. Belongs to the UI thread.
class LastOutcomes : public QObject {
  Q_OBJECT

 public:
  /// Both outlive it.
  LastOutcomes(const ConnectionMonitor& monitor, const HangUpController& controller,
               QObject* parent = nullptr);

  /// The outcome of the target's own last hang-up or watch, or null.
  const HangUpResult* of(const Target& target) const;
  const std::map<Target, HangUpResult>& all() const { return results_; }
  /// A hang-up of the target was still up past its limit. That stays true while it is watched on or asked
  /// again, until it is down or listed no more, or until nothing can tell whether it ended.
  bool wasStillUp(const Target& target) const { return stillUp_.contains(target); }
  /// It failed and the target still stands: still up, refused or provider lost.
  static bool isProblem(Outcome outcome);

 signals:
  /// of(target) or wasStillUp(target) is another one, or none any more.
  void changed(const onhook::Target& target);

 private:
  /// A new hang-up covers the target and its links: what was said of the former ones no longer holds.
  void forget(const Target& covered);
  void note(const HangUpResult& result);
  void forgetUnlisted();

  const ConnectionMonitor& monitor_;
  std::map<Target, HangUpResult> results_;
  std::set<Target> stillUp_;
};

}  // namespace onhook
