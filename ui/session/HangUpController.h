#pragma once

#include <QDeadlineTimer>
#include <QObject>
#include <QTimer>
#include <cstddef>
#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <vector>

#include "core/HangUpProcedure.h"
#include "core/HangUpResult.h"
#include "core/HangUpSettings.h"
#include "core/Provider.h"
#include "core/Runtime.h"

namespace onhook {

class HangUpJournal;
class HangUpWorker;
class UiRelay;

/// Every hang-up and watch that runs, one per target. Window, tray and command line ask here and nowhere
/// below. Belongs to the UI thread; each hang-up runs on a worker thread of its own, and its signals arrive
/// here.
///
/// started() and finished() are paired one to one, per target and in this order: a target that is running is
/// never started again, requests for it join. Turning a watch into a hang-up, or either of them into a forced
/// one or one that keeps down, keeps the pair: no second started(), the former thread is given up in silence,
/// and the one finished() tells how the last one ended. A provider that blocks where it must not cannot hold
/// a hang-up up: when its worker has not spoken well past the limit, or half a second after giveUp(), the
/// controller ends it (provider lost, or given up) and lets the thread go. When the clock has jumped, as
/// after a suspend, the worker gets that time anew: it looks first, and judges then.
class HangUpController : public QObject {
  Q_OBJECT

 public:
  explicit HangUpController(std::shared_ptr<Runtime> runtime, QObject* parent = nullptr);
  /// Leaves all that still runs (each is finished(), as given up), waits for the threads for at most a second
  /// altogether, and leaves those that a provider blocks to themselves.
  ~HangUpController() override;

  /// Notes the hang-ups of other processes and for later ones; set it before the first one. It outlives this.
  void setJournal(HangUpJournal& journal) { journal_ = &journal; }

  /// For the hang-ups that start from now on.
  void setSettings(const HangUpSettings& settings);
  const HangUpSettings& settings() const;

  /// Hangs the target up, or joins: while a hang-up of it, or of the bundle it is a link of, runs, no second
  /// native call is made; a forced one counts as a hang-up. A watch that runs is turned into a hang-up. A
  /// bundle's hang-up starts also while those of its links run; they go on and end by their own evidence.
  /// Returns the target whose hang-up now covers it: itself, or its bundle. `provider` is not null.
  Target hangUp(std::shared_ptr<Provider> provider, const Target& target);
  /// Ends the target by its harder way (Connection::force), or joins when that runs already, for it or for
  /// its bundle. It takes the place of a watch or hang-up of the same target that runs. `provider` is not
  /// null.
  Target force(std::shared_ptr<Provider> provider, const Target& target);
  /// Hangs the connection up and stops what would bring it back (Connection::keepDown), or joins when that
  /// runs already. It takes the place of a watch or hang-up of the same target that runs. `provider` is not
  /// null.
  Target keepDown(std::shared_ptr<Provider> provider, const Target& target);
  /// Watches without asking, or joins what runs.
  Target watch(std::shared_ptr<Provider> provider, const Target& target);
  /// The same of what another process hangs up (HangUpProgress::byAnother); nothing where something runs for
  /// it already.
  void watchAnother(std::shared_ptr<Provider> provider, const Target& target);
  /// Ends the waiting of what runs for the target (see running); what was asked of the system stays asked.
  void giveUp(const Target& target);
  /// The same for all, because the program ends: the journal goes on knowing them, for the next run to tell
  /// how they ended.
  void leaveAll();
  /// Blocks until the hang-ups that run now, watches aside, have ended, or until the deadline; true when they
  /// have. Their finished() comes later, as ever. For the end of a session, which the system announces in a
  /// call that has to return.
  bool waitForHangUps(const QDeadlineTimer& deadline);

  /// What runs for the target: its own hang-up, or the one of the bundle it is a link of; with `elapsed` as
  /// of now.
  std::optional<HangUpProgress> running(const Target& target) const;
  /// True when what runs for it (see running) is a watch: without a request, or with one that another process
  /// has made.
  bool isWatch(const Target& target) const;
  /// True when a hang-up runs for it, and no mere watch.
  bool isHangingUp(const Target& target) const;
  /// All targets that have one running of their own.
  std::vector<Target> runningTargets() const;
  /// How many those are.
  std::size_t runningCount() const { return running_.size(); }

 signals:
  void started(const onhook::Target& target);
  /// Something new is known of a running one, or it was turned from a watch into a hang-up, or forced.
  void progress(const onhook::HangUpProgress& progress);
  /// Exactly once for each started(). The target is no longer running by then, so a slot may start it again.
  void finished(const onhook::HangUpResult& result);

 private:
  struct Running;

  void begin(Running& running, std::shared_ptr<Provider> provider, const Target& target,
             HangUpProcedure::Mode mode);
  Target start(std::shared_ptr<Provider> provider, const Target& target, HangUpProcedure::Mode mode);
  void noteProgress(std::uint64_t serial, const HangUpProgress& news);
  void noteFinished(std::uint64_t serial, const HangUpResult& result);
  void finish(const Target& target, const HangUpResult& result);
  void finishWithout(Running& running, const HangUpResult& result);
  void giveUp(Running& running);
  TimePoint deadlineFor(bool waitsForAuthority) const;
  /// The result of one whose worker is no longer waited for.
  HangUpResult endedHere(const Target& target, const Running& running, Outcome outcome) const;
  void endOverdue();
  bool grantTimeAfterJump();
  void setWatchdog();

  Running* ownOf(const Target& target);
  const Running* covering(const Target& target) const;

  std::shared_ptr<Runtime> runtime_;
  std::shared_ptr<UiRelay> relay_;
  HangUpJournal* journal_ = nullptr;
  HangUpSettings settings_;
  std::uint64_t lastSerial_ = 0;  ///< numbers the workers: what one says late is not taken for another's word
  std::map<Target, std::unique_ptr<Running>> running_;
  std::map<std::uint64_t, std::shared_ptr<HangUpWorker>> ending_;  ///< whose word is no longer waited for
  QTimer watchdog_;
  TimePoint watchdogDue_;  ///< when it shall wake
};

}  // namespace onhook
