#include "app/HangUpCommand.h"

#include <algorithm>
#include <iterator>
#include <set>
#include <utility>

#include "app/Console.h"
#include "app/Json.h"
#include "app/KeepDownAdvice.h"
#include "app/SessionOrigin.h"
#include "app/ShutdownSignals.h"
#include "app/TargetFinder.h"
#include "app/TargetResolver.h"
#include "app/Wiring.h"
#include "ui/session/Consequences.h"
#include "ui/session/Forcing.h"
#include "ui/session/KeepingDown.h"
#include "ui/session/RunningNames.h"
#include "ui/session/TogetherWording.h"
#include "ui/session/Wording.h"

namespace onhook {

namespace {


HangUpSettings settingsFor(const Options& options) {
  HangUpSettings settings;
  // Who only waits has no use for an end, unless they say so.
  if (options.command == Options::Command::wait) settings.limit = Duration::max();
  if (options.timeout) settings.limit = *options.timeout;
  return settings;
}

}  // namespace

HangUpCommand::HangUpCommand(Wiring& wiring, Console& console, const Options& options)
    : wiring_(wiring),
      console_(console),
      options_(options),
      watchOnly_(options.command == Options::Command::wait),
      hangUps_(wiring.monitor(), wiring.controller()),
      firstLook_(wiring.monitor()) {
  connect(&firstLook_, &FirstLook::done, this, &HangUpCommand::begin);
  connect(&wiring_.controller(), &HangUpController::finished, this, &HangUpCommand::finishOne);
  connect(&wiring_.controller(), &HangUpController::progress, this, &HangUpCommand::noteJoined);
  connect(&wiring_.aftermath(), &Aftermath::told, this, &HangUpCommand::noteAfter);
  connect(&progressTimer_, &QTimer::timeout, this, &HangUpCommand::showProgress);
}

void HangUpCommand::stop() {
  if (stopping_) return;
  stopping_ = true;
  leavePending();
  if (begun_ && !heldBy().isEmpty())
    sayWhatGoesOn();
  else
    stopNow();
}

void HangUpCommand::sayWhatGoesOn() {
  HangUpController& controller = wiring_.controller();
  console_.setProgress({});
  Duration longest{};
  bool limited = true;
  for (const auto& [target, name] : pending_) {
    const auto running = controller.running(target);
    if (!running || controller.isWatch(target)) continue;
    console_.note(tr("%1: %2").arg(name, wording::progressSentence(*running)));
    longest = std::max(longest, controller.settings().limit - running->elapsed);
    limited &= !running->waitsForAuthority;
  }
  limited &= longest < std::chrono::hours(24);
  console_.note(limited ? tr("waiting until that has ended, %1 at most. Once more (Ctrl+C) to leave it.")
                              .arg(wording::secondsText(longest))
                        : tr("waiting until that has ended. Once more (Ctrl+C) to leave it."));
}

void HangUpCommand::leavePending() {
  const std::deque<Target> pending = hangUps_.pending();
  hangUps_.stop();
  for (const Target& target : pending) {
    console_.note(tr("%1: left; nothing was asked of the system.").arg(pending_[target]));
    ends_.left.push_back(pending_[target]);
    pending_.erase(target);
    exitCode_ = worse(exitCode_, ExitCode::givenUp);
  }
}

void HangUpCommand::stopNow() {
  stopping_ = true;
  if (endsWith_) {
    end(*endsWith_);
    return;
  }
  leavePending();
  if (!begun_) {
    console_.note(tr("ended before anything was asked."));
    end(ExitCode::givenUp);
    return;
  }
  console_.setProgress({});
  for (const auto& [target, name] : pending_) {
    const auto running = wiring_.controller().running(target);
    if (!running || wiring_.controller().isWatch(target))
      console_.note(tr("%1: the waiting ends.").arg(name));
    else if (!running->asked)
      console_.note(tr("%1: left; nothing was asked of the system.").arg(name));
    else if (wiring_.monitor().needsProcess(target.provider))
      console_.note(tr("%1: left; %2 needs Onhook until it is down, so it may stay up.")
                        .arg(name, wiring_.monitor().displayName(target.provider)));
    else
      console_.note(
          tr("%1: left; what was asked of the system goes on. Onhook's window tells at its next start "
             "how it ended.")
              .arg(name));
  }
  wiring_.controller().leaveAll();
}

void HangUpCommand::terminalGone() {
  // Nobody reads the outcome, but what was asked goes on to its end.
  if (!begun_ || heldBy().isEmpty()) stop();
}

void HangUpCommand::systemEnds() {
  // What was asked goes on to its end, as far as the system lets it: some systems need the program for that.
  hangUps_.hurry();
  if (heldBy().isEmpty()) stop();
}

QString HangUpCommand::heldBy() const {
  return reasonToWait(namesOfRunningHangUps(wiring_.monitor(), wiring_.controller()));
}

void HangUpCommand::begin() {
  begun_ = true;
  const ConnectionMonitor& monitor = wiring_.monitor();
  const bool allReached = noteUnreachable(monitor, console_);
  const FoundTargets found = findTargets(options_, monitor.snapshots());
  for (const QString& complaint : found.complaints) console_.note(complaint);
  if (!found.complaints.isEmpty()) {
    end(found.exitCode);
    return;
  }
  if (!watchOnly_) {
    const KeepDownAdvice advice = keepDownAdvice(options_, monitor, found.targets);
    for (const QString& line : advice.complaints + advice.notes) console_.note(line);
    if (!advice.complaints.isEmpty()) {
      end(ExitCode::refused);
      return;
    }
  }
  // "All" is not all while a system cannot be seen.
  if (!allReached && options_.all) exitCode_ = ExitCode::unreachable;
  if (found.targets.empty()) {
    const bool nothingListed = TargetResolver(monitor.snapshots()).all().empty();
    if (allReached && !options_.json)
      console_.line(nothingListed ? tr("Nothing is connected.")
                                  : tr("Nothing is connected that Onhook hangs up."));
    end(exitCode_);
    return;
  }
  if (watchOnly_ || mayCutOff(found.targets))
    startAll(found.targets);
  else
    end(ExitCode::needsYes);
}

bool HangUpCommand::mayCutOff(const std::vector<Target>& targets) {
  const auto& snapshots = wiring_.monitor().snapshots();
  const OwnSession session = findOwnSession(options_.practice);
  const Connection* const cut = consequences::cutsSession(snapshots, targets, session);
  if (cut != nullptr) console_.note(consequences::cutsSessionSentence(*cut, session));
  if (cut != nullptr && !options_.yes) {
    console_.note(tr("nothing was asked. To do it all the same, add --yes."));
    return false;
  }
  const QStringList above = consequences::alsoDown(snapshots, targets);
  const Connection* const only = targets.size() == 1 ? wiring_.monitor().find(targets.front()) : nullptr;
  if (!above.isEmpty())
    console_.note(consequences::alsoDownSentence(
        above, only != nullptr ? QString::fromStdString(only->name) : tr("these")));
  return true;
}

void HangUpCommand::startAll(const std::vector<Target>& targets) {
  // That nobody reads the first outcome must not cut off the others.
  if (!watchOnly_) ShutdownSignals::outliveReaders();
  HangUpController& controller = wiring_.controller();
  controller.setSettings(settingsFor(options_));
  for (const Target& target : targets) {
    const Connection* const connection = wiring_.monitor().find(target);
    pending_[target] =
        connection ? wording::targetName(*connection, target) : QString::fromStdString(target.toString());
  }
  if (watchOnly_) {
    for (const Target& target : targets)
      controller.watch(wiring_.monitor().provider(target.provider), target);
  } else {
    std::set<Target> keptDown;
    std::ranges::copy_if(targets, std::inserter(keptDown, keptDown.end()), [this](const Target& target) {
      return keepingdown::possibleFor(options_.keepDown ? wiring_.monitor().find(target) : nullptr) !=
             nullptr;
    });
    hangUps_.begin(targets, keptDown);
  }
  if (console_.showsProgress()) progressTimer_.start(Console::progressInterval);
}

void HangUpCommand::showProgress() {
  QStringList lines;
  for (const auto& [target, name] : pending_)
    if (hangUps_.isPending(target))
      lines += tr("%1: is hung up when what stands on it is done").arg(name);
    else if (const auto running = wiring_.controller().running(target))
      lines += tr("%1: %2").arg(name, wording::progressSentence(*running, watchOnly_));
  console_.setProgress(lines);
}

void HangUpCommand::noteJoined(const HangUpProgress& news) {
  const auto pending = pending_.find(news.target);
  if (!news.byAnother || pending == pending_.end() || !joined_.insert(news.target).second) return;
  console_.note(tr("%1: another Onhook is hanging it up; waiting for that.").arg(pending->second));
  // The only ones that were held up for may have been these.
  if (stopping_ && heldBy().isEmpty()) stopNow();
}

void HangUpCommand::finishOne(const HangUpResult& result) {
  const auto pending = pending_.find(result.target);
  if (pending == pending_.end()) return;
  const QString name = pending->second;
  pending_.erase(pending);
  showProgress();

  print(result, name);
  const bool mayForce = result.outcome == Outcome::stillUp && !result.forced && !watchOnly_;
  // Who wants it to end wants no further step.
  const bool forces = options_.force && !stopping_;
  if (mayForce && forces && force(result.target, name)) return;
  if (mayForce && !forces) adviseForce(result.target);
  exitCode_ = worse(exitCode_, exitCodeOf(result.outcome));
  ends_.ended.push_back({name, wiring_.monitor().displayName(result.target.provider), result});
  if (pending_.empty())
    end(exitCode_);
  else if (stopping_ && heldBy().isEmpty())
    stopNow();
}

void HangUpCommand::print(const HangUpResult& result, const QString& name) {
  if (!options_.json) console_.line(wording::outcomeSentence(name, result));
  heldBack_.push_back({result, name, wiring_.aftermath().isAwaited(result.target), {}});
  printKnown();
}

void HangUpCommand::noteAfter(const HangUpResult& result, const After& after) {
  const auto held = std::ranges::find_if(heldBack_, [&result](const HeldBack& one) {
    return one.awaited && one.result.target == result.target;
  });
  if (held != heldBack_.end()) {
    held->awaited = false;
    if (after.known) held->after = after;
    const QString sentence = wording::aftermathSentence(after, wiring_.monitor());
    if (!sentence.isEmpty()) console_.note(tr("%1: %2").arg(held->name, sentence));
    printKnown();
  }
  if (endsWith_ && heldBack_.empty()) end(*endsWith_);
}

void HangUpCommand::printKnown() {
  while (!heldBack_.empty() && !heldBack_.front().awaited) {
    const HeldBack one = std::move(heldBack_.front());
    heldBack_.pop_front();
    if (options_.json)
      console_.json(json::fromResult(one.result, one.name, one.after ? &*one.after : nullptr));
  }
}

void HangUpCommand::printRest() {
  for (HeldBack& one : heldBack_) one.awaited = false;
  printKnown();
}

bool HangUpCommand::force(const Target& target, const QString& name) {
  const auto provider = wiring_.monitor().provider(target.provider);
  const Connection* const connection = wiring_.monitor().find(target);
  const Force* const force = forcing::possibleFor(connection, target);
  if (!force || !provider) {
    console_.note(connection ? tr("there is no harder way to end %1 that you may take.").arg(name)
                             : tr("%1 is not listed any more; it is not forced.").arg(name));
    return false;
  }
  console_.note(tr("forcing %1. %2").arg(name, wording::forceText(*force)));
  pending_[target] = name;
  wiring_.controller().force(provider, target);
  return true;
}

void HangUpCommand::adviseForce(const Target& target) {
  const Force* const force = forcing::possibleFor(wiring_.monitor().find(target), target);
  if (!force) return;
  console_.note(tr("To force it: onhook %1hang-up --force %2")
                    .arg(options_.practice ? QStringLiteral("--practice ") : QString(),
                         QString::fromStdString(target.toString())));
  console_.note(tr("What that does: %1").arg(wording::forceText(*force)));
}

void HangUpCommand::sumUp() {
  if (watchOnly_ || options_.json || ends_.ended.size() + ends_.left.size() < 2) return;
  console_.line(wording::togetherSummary(ends_));
  QString retry;
  for (const Target& target : ends_.failed()) retry += ' ' + QString::fromStdString(target.toString());
  // Who ended it wants nothing more of it.
  if (!retry.isEmpty() && !stopping_)
    console_.note(tr("To ask again: onhook %1hang-up%2")
                      .arg(options_.practice ? QStringLiteral("--practice ") : QString(), retry));
}

void HangUpCommand::end(ExitCode exitCode) {
  if (!stopping_ && !heldBack_.empty()) {
    endsWith_ = exitCode;
    return;
  }
  printRest();
  progressTimer_.stop();
  console_.setProgress({});
  if (!ended_) sumUp();
  if (!std::exchange(ended_, true)) emit finished(exitCode);
}

}  // namespace onhook
