#pragma once

#include <atomic>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <utility>

#include "core/HangUpResult.h"
#include "core/HangUpSettings.h"
#include "core/Provider.h"
#include "core/Runtime.h"

namespace onhook {

/// One hang-up, or one watch, from the request to its outcome: rules 2, 4, 5, 8, 9, 10 and 11 of the hang-up
/// contract in one place, for every provider.
///
/// It asks once, on a thread that nobody joins, then watches the target's presence until that says how it
/// ended: woken by the provider's events, and looking by itself at growing intervals, so that it is right
/// also when every event is lost. Nothing that the system replies is taken as proof; *confirmed* and *already
/// gone* need a native look begun after the evidence first seemed gone.
///
/// Source of the rules: RasHangUp's documentation, Remarks, and the page on RasGetConnectStatus.
class HangUpProcedure {
 public:
  enum class Mode {
    hangUp,    ///< ask, then watch
    force,     ///< the same, asking for the harder way
    keepDown,  ///< the same, asking also to stop what would bring it back
    watch      ///< watch without asking
  };
  using ProgressCallback = std::function<void(const HangUpProgress&)>;
  /// Whether the native call is for us to make. False: another process makes it.
  using Admission = std::function<bool()>;

  HangUpProcedure(std::shared_ptr<Provider> provider, std::shared_ptr<Runtime> runtime, Target target,
                  Mode mode, HangUpSettings settings = {});

  /// Asked once, right before the native call, on the thread in run(), which it may hold up for a moment.
  /// When it says no, the hang-up goes on as a watch. Set it before run(); empty: the call is made.
  void setAdmission(Admission admission) { admission_ = std::move(admission); }

  /// Runs to the end and returns the outcome, within the limit and one last look. Call it once, on a thread
  /// that may block. `progress` is called on that thread whenever there is something new to tell; it may be
  /// empty.
  HangUpResult run(const ProgressCallback& progress);

  /// Ends the waiting with *given up*; what was asked of the system stays asked. Any thread, any time.
  void giveUp();

 private:
  /// The answer to the native call; outlives the procedure when the call never returns.
  struct Call {
    std::mutex mutex;
    std::optional<Reply> reply;
  };

  bool isAdmitted();
  void ask(TimePoint now);
  std::optional<KeepDown> findKeepDown() const;
  bool isAskedForAPassword() const;
  void takeReply(TimePoint now);
  void notePresence(const Presence& presence, TimePoint now);
  void pollIfDue(TimePoint now);
  std::optional<Outcome> judge(const Presence& presence, TimePoint now);
  std::optional<Outcome> judgeGone(const Presence& presence, TimePoint now);
  std::optional<Outcome> judgeRefused(const Presence& presence);
  /// The outcome that the passing of time alone gives: *settled*, *provider lost*, and all that the limit
  /// ends.
  std::optional<Outcome> judgeByTime(const Presence& presence, TimePoint now) const;
  /// When what cannot be seen counts as settled or lost; TimePoint::max(): it does not.
  TimePoint settlesAt() const;
  TimePoint nextInstant() const;
  void report(const Presence& presence, TimePoint now, const ProgressCallback& progress);
  HangUpResult finish(Outcome outcome, const Presence& presence, TimePoint now) const;

  const std::shared_ptr<Provider> provider_;
  const std::shared_ptr<Runtime> runtime_;
  const Target target_;
  const HangUpSettings settings_;
  Admission admission_;
  const std::shared_ptr<Wakeup> wakeup_ = std::make_shared<Wakeup>();
  std::atomic<bool> givenUp_ = false;

  // Everything below belongs to the thread in run().
  Mode mode_;
  bool byAnother_ = false;
  TimePoint started_;
  TimePoint limit_;
  std::shared_ptr<Call> call_;        ///< none: not asked
  std::optional<KeepDown> keepDown_;  ///< what is asked for besides: as the list had it then
  bool waitsForAuthority_ = false;
  std::optional<Reply> reply_;
  TimePoint repliedAt_;
  std::uint64_t firstLook_ = 0;            ///< the look asked for at the start
  std::uint64_t lookAfterReply_ = 0;       ///< the one asked for when the reply came
  std::optional<std::uint64_t> goneLook_;  ///< the one that shall confirm that it is gone
  std::optional<std::uint64_t> lastLook_;  ///< the one asked for when time alone would end it
  TimePoint lastLookAskedAt_;
  bool stoodWhenAsked_ = false;           ///< by what was known when the call was made
  bool stoodSinceStart_ = false;          ///< a native look since the start saw it stand
  bool stoodSinceReply_ = false;          ///< ...since the reply
  std::optional<TimePoint> unseenSince_;  ///< nothing can tell, though its system is there
  std::optional<TimePoint> lostSince_;    ///< nothing can tell, its system is away
  TimePoint nextPoll_;
  Duration pollInterval_{};
  std::optional<HangUpProgress> reported_;
};

}  // namespace onhook
