#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>
#include <map>
#include <memory>
#include <set>

#include "core/providers/simulated/SimulatedProvider.h"
#include "tests/soak/RandomScript.h"
#include "tests/soak/SoakTally.h"
#include "ui/session/HangUpController.h"

namespace onhook::soak {

/// One practice network, all of which is hung up, and a controller for it. Holds each outcome against what is
/// really so. Belongs to the thread it was made on.
class SoakWorld : public QObject {
  Q_OBJECT

 public:
  /// `tally` outlives it.
  SoakWorld(std::shared_ptr<Runtime> runtime, std::uint64_t seed, int connections, SoakTally& tally);

  /// How many hang-ups and watches run now.
  std::size_t running() const { return controller_.runningCount(); }

 signals:
  /// Everything in it has its outcome.
  void done();

 private:
  /// Asks for all of it as soon as it is listed.
  void begin();
  /// A hang-up does not end it.
  bool mayStayUp(const Target& target) const;
  void act(const Target& target);
  void noteStarted(const Target& target);
  void noteFinished(const HangUpResult& result);
  /// The outcome, and what it came of.
  QString outcomeWithFacts(const HangUpResult& result) const;
  void judge(const HangUpResult& result);
  bool endsVisibly(const Target& target) const;
  const SimulatedEntry* entryOf(const Target& target) const;
  void complain(const QString& what, const Target& target);
  void finishIfDone();

  Random random_;
  const std::uint64_t seed_;
  const SimulatedScript script_;
  SoakTally& tally_;
  std::shared_ptr<SimulatedProvider> provider_;
  HangUpController controller_;
  QTimer look_;
  QElapsedTimer age_;
  std::map<Target, std::string> names_;  ///< of the connections that were listed
  std::map<Target, int> open_;           ///< started and not finished
  std::set<Target> owed_;                ///< asked for, without an outcome yet
  bool begun_ = false, done_ = false;
};

}  // namespace onhook::soak
