#include "app/ConnectCommand.h"

#include <algorithm>
#include <utility>

#include "app/Console.h"
#include "app/EntryFinder.h"
#include "app/Wiring.h"
#include "ui/session/DialWording.h"

namespace onhook {

namespace {

using namespace std::chrono_literals;
using Kind = DialBlock::Kind;

/// The longest the clock sleeps: a QTimer counts milliseconds in an int.
constexpr std::chrono::milliseconds longestSleep = 1h;

/// What is in the way goes by itself, or becomes what is wanted.
bool canBeWaitedFor(const DialBlock& block) {
  return block.passes() || block.kind == Kind::dialing;
}

ExitCode exitCodeOf(const DialBlock& block) {
  if (block.kind == Kind::systemAway) return ExitCode::unreachable;
  return block.kind == Kind::notAllowed ? ExitCode::refused : ExitCode::busy;
}

QString outcomeWord(const DialBlock& block) {
  if (block.kind == Kind::systemAway) return QStringLiteral("unreachable");
  return block.kind == Kind::notAllowed ? QStringLiteral("refused") : QStringLiteral("busy");
}

}  // namespace

ConnectCommand::ConnectCommand(Wiring& wiring, Console& console, const Options& options)
    : wiring_(wiring), console_(console), options_(options), firstLook_(wiring.monitor()) {
  connect(&firstLook_, &FirstLook::done, this, &ConnectCommand::begin);
  const DialController& dials = wiring_.dialing().controller();
  connect(&dials, &DialController::progress, this, &ConnectCommand::noteProgress);
  connect(&dials, &DialController::finished, this, &ConnectCommand::noteEnd);
  connect(&wiring_.dialing().guard(), &RedialGuard::changed, this, &ConnectCommand::tryAll);
  connect(&progressTimer_, &QTimer::timeout, this, &ConnectCommand::showProgress);
  clock_.setSingleShot(true);
  connect(&clock_, &QTimer::timeout, this, &ConnectCommand::noteTime);
}

void ConnectCommand::stop() {
  console_.setProgress({});
  if (!begun_) {
    console_.note(tr("ended before anything was dialed."));
    end(ExitCode::givenUp);
    return;
  }
  for (const auto& [entry, pending] : std::map(pending_)) {
    if (pending.dialing) {
      sayHowToHangUp(entry, pending);
      wiring_.dialing().controller().giveUp(entry);
    } else {
      printBlocked(entry, QStringLiteral("given up"),
                   tr("Stopped waiting for %1; it was not dialed.").arg(pending.name));
      finishOne(entry, ExitCode::givenUp);
    }
  }
}

void ConnectCommand::sayHowToHangUp(const EntryKey& entry, const Pending& pending) {
  const auto running = wiring_.dialing().controller().running(entry);
  if (!running || !running->target) {
    console_.note(tr("%1: its system was asked to dial it and has not answered; it may still do so.")
                      .arg(pending.name));
    return;
  }
  console_.note(tr("%1 goes on dialing. To hang it up: onhook %2hang-up %3")
                    .arg(pending.name, options_.practice ? QStringLiteral("--practice ") : QString(),
                         QString::fromStdString(running->target->toString())));
}

void ConnectCommand::begin() {
  const ConnectionMonitor& monitor = wiring_.monitor();
  noteUnreachable(monitor, console_);
  const FoundEntries found = findEntries(options_.targets, monitor.snapshots());
  for (const QString& complaint : found.complaints) console_.note(complaint);
  if (!found.complaints.isEmpty()) {
    end(found.exitCode);
    return;
  }
  begun_ = true;
  for (const EntryKey& key : found.entries) {
    const Entry* const entry = monitor.find(key);
    Pending pending;
    pending.name = QString::fromStdString(entry ? entry->name : key.id);
    pending.since = wiring_.runtime().now();
    pending_.emplace(key, std::move(pending));
  }
  if (options_.timeout) {
    deadline_ = QDeadlineTimer(std::chrono::ceil<std::chrono::milliseconds>(*options_.timeout));
    noteTime();
  }
  if (console_.showsProgress()) progressTimer_.start(Console::progressInterval);
  tryAll();
}

void ConnectCommand::tryAll() {
  if (!begun_) return;
  std::vector<EntryKey> waiting;
  for (const auto& [entry, pending] : pending_)
    if (!pending.dialing) waiting.push_back(entry);
  for (const EntryKey& entry : waiting) tryOne(entry);
}

void ConnectCommand::tryOne(const EntryKey& key) {
  const auto found = pending_.find(key);
  if (found == pending_.end() || found->second.dialing) return;
  Pending& pending = found->second;
  const Entry* const entry = wiring_.monitor().find(key);
  if (!entry) {
    printBlocked(key, QStringLiteral("not found"), tr("%1 is listed no more.").arg(pending.name));
    finishOne(key, ExitCode::notFound);
    return;
  }
  if (const auto block = wiring_.dialing().guard().blockOf(*entry)) {
    waitFor(key, *block);
    return;
  }
  pending.dialing = true;
  pending.since = wiring_.runtime().now();
  wiring_.dialing().controller().dial(wiring_.monitor().provider(key.provider), key.id);
}

void ConnectCommand::waitFor(const EntryKey& key, const DialBlock& block) {
  const Entry& entry = *wiring_.monitor().find(key);
  const QString why = wording::blockSentence(entry, block);
  if (block.kind == Kind::connected) {
    printBlocked(key, QStringLiteral("connected"), why);
    finishOne(key, ExitCode::done);
    return;
  }
  // It is dialing, as was wanted, if not from here.
  const Connection* const connection = wiring_.monitor().connectionOf(key);
  if (options_.noWait && block.kind == Kind::dialing && connection) {
    printBlocked(key, QStringLiteral("dialing"), why);
    finishOne(key, ExitCode::done);
    return;
  }
  if (options_.failIfBusy || !canBeWaitedFor(block)) {
    printBlocked(key, outcomeWord(block), why, block.reason);
    finishOne(key, exitCodeOf(block));
    return;
  }
  Pending& pending = pending_[key];
  if (std::exchange(pending.said, why) != why) console_.note(tr("waiting. %1").arg(why));
}

void ConnectCommand::noteProgress(const DialProgress& news) {
  const EntryKey key{news.provider, news.entry};
  const auto found = pending_.find(key);
  if (found == pending_.end() || !options_.noWait || !news.target) return;
  json::Dialed dialed{key, found->second.name, QStringLiteral("dialing"), news.target, news.elapsed, {}, {}};
  dialed.message = tr("%1 is being dialed.").arg(dialed.name);
  print(dialed);
  finishOne(key, ExitCode::done);
}

void ConnectCommand::noteEnd(const DialEnd& ended) {
  const EntryKey key{ended.provider, ended.entry};
  const auto found = pending_.find(key);
  if (found == pending_.end()) return;
  DialEnd told = ended;
  if (found->second.timedOut && told.outcome == DialOutcome::givenUp) told.outcome = DialOutcome::timedOut;
  const QString name = found->second.name;
  const std::string_view word = toString(told.outcome);
  print({key, name, QString::fromUtf8(word.data(), static_cast<qsizetype>(word.size())), told.target,
         told.took, told.error, wording::dialEndSentence(name, told)});
  finishOne(key, onhook::exitCodeOf(told.outcome));
}

void ConnectCommand::showProgress() {
  QStringList lines;
  for (const auto& [entry, pending] : pending_) {
    const auto running = wiring_.dialing().controller().running(entry);
    if (running) lines += tr("%1: %2").arg(pending.name, wording::dialProgressSentence(*running));
  }
  console_.setProgress(lines);
}

void ConnectCommand::noteTime() {
  if (!deadline_.hasExpired()) {
    clock_.start(std::min(longestSleep, std::chrono::milliseconds(deadline_.remainingTime())));
    return;
  }
  for (const auto& [entry, pending] : std::map(pending_)) {
    if (pending.dialing) {
      pending_[entry].timedOut = true;
      sayHowToHangUp(entry, pending);
      wiring_.dialing().controller().giveUp(entry);
    } else {
      printBlocked(entry, QStringLiteral("busy"),
                   tr("%1 was not dialed in time. %2").arg(pending.name, pending.said));
      finishOne(entry, ExitCode::busy);
    }
  }
}

void ConnectCommand::printBlocked(const EntryKey& entry, const QString& outcome, const QString& message,
                                  const std::optional<Error>& error) {
  const Pending& pending = pending_[entry];
  const Connection* const connection = wiring_.monitor().connectionOf(entry);
  print({entry, pending.name, outcome, connection ? std::optional(connection->target) : std::nullopt,
         wiring_.runtime().now() - pending.since, error, message});
}

void ConnectCommand::print(const json::Dialed& dialed) {
  if (options_.json)
    console_.json(json::fromDialed(dialed));
  else if (options_.noWait && dialed.connection &&
           (dialed.outcome == QStringLiteral("dialing") || dialed.outcome == QStringLiteral("connected")))
    console_.line(QString::fromStdString(dialed.connection->toString()));
  else
    console_.line(dialed.message);
}

void ConnectCommand::finishOne(const EntryKey& entry, ExitCode exitCode) {
  // NOLINTNEXTLINE(performance-unnecessary-copy-initialization): it may be the key of what is erased
  const EntryKey key = entry;
  pending_.erase(key);
  exitCode_ = worse(exitCode_, exitCode);
  showProgress();
  if (pending_.empty()) end(exitCode_);
}

void ConnectCommand::end(ExitCode exitCode) {
  progressTimer_.stop();
  clock_.stop();
  console_.setProgress({});
  if (!std::exchange(ended_, true)) emit finished(exitCode);
}

}  // namespace onhook
