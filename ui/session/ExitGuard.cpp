#include "ui/session/ExitGuard.h"

#include <QStringList>
#include <algorithm>

#include "ui/session/ConnectionMonitor.h"
#include "ui/session/ConnectionsAtEnd.h"
#include "ui/session/HangUpController.h"
#include "ui/session/LastOutcomes.h"
#include "ui/session/OrderedHangUps.h"
#include "ui/session/RunningNames.h"
#include "ui/session/Wording.h"

namespace onhook {

ExitGuard::ExitGuard(const ConnectionMonitor& monitor, HangUpController& controller, QObject* parent)
    : QObject(parent), monitor_(monitor), controller_(controller) {
  limit_.setSingleShot(true);
  connect(&limit_, &QTimer::timeout, this, &ExitGuard::quitAnyway);
  connect(&controller, &HangUpController::started, this, &ExitGuard::noteStarted);
  connect(&controller, &HangUpController::progress, this, &ExitGuard::goOn);
  connect(&controller, &HangUpController::finished, this, &ExitGuard::noteFinished);
}

void ExitGuard::setAtEnd(ConnectionsAtEnd& atEnd) {
  atEnd_ = &atEnd;
  connect(&atEnd, &ConnectionsAtEnd::changed, this, &ExitGuard::goOn);
}

void ExitGuard::follow(const OrderedHangUps& together) {
  together_ = &together;
  connect(&together, &OrderedHangUps::changed, this, &ExitGuard::goOn);
}

void ExitGuard::quit() {
  attended_ = true;
  begin();
}

void ExitGuard::quitUnattended() {
  attended_ = false;
  begin();
}

void ExitGuard::begin() {
  if (isShown()) {
    quitAnyway();
    return;
  }
  const bool first = !isWaiting();
  // Before anything is started, so that what it tells is heard.
  phase_ = Phase::shown;
  if (systemLimit_) {
    phase_ = Phase::quiet;
    attended_ = false;
    limit_.start(static_cast<int>(systemLimit_->remainingTime()));
  } else if (first && atEnd_) {
    atEnd_->begin(Occasion::quit);
  }
  goOn();
}

void ExitGuard::systemEnds(std::chrono::milliseconds longest) {
  systemLimit_ = QDeadlineTimer(longest);
  if (isWaiting()) {
    phase_ = Phase::idle;
    begin();
  }
}

void ExitGuard::systemGoesOn() {
  systemLimit_.reset();
  if (phase_ == Phase::quiet) stay();
}

void ExitGuard::quitAnyway() {
  if (!isWaiting()) return;
  if (atEnd_) atEnd_->stop();
  finish();
}

void ExitGuard::keepWaiting() {
  if (isShown()) setPhase(Phase::aside);
}

void ExitGuard::stay() {
  if (!isWaiting()) return;
  failed_.clear();
  limit_.stop();
  if (atEnd_) atEnd_->stop();
  setPhase(Phase::idle);
}

bool ExitGuard::hasFailed() const {
  return isWaiting() && !failed_.empty() && running().empty();
}

std::set<Target> ExitGuard::running() const {
  std::set<Target> targets;
  for (const Target& target : controller_.runningTargets())
    if (!controller_.isWatch(target)) targets.insert(target);
  if (atEnd_) targets.insert(atEnd_->pending().begin(), atEnd_->pending().end());
  if (together_) targets.insert(together_->pending().begin(), together_->pending().end());
  return targets;
}

std::vector<ExitGuard::Item> ExitGuard::items() const {
  std::vector<Item> items;
  for (const auto& [target, result] : failed_) {
    const QString name = nameOf(target);
    items.push_back(
        {target, name, wording::outcomeSentence(name, result, monitor_.displayName(target.provider)), true});
  }
  for (const Target& target : running()) {
    const auto progress = controller_.running(target);
    items.push_back({target, nameOf(target),
                     progress ? wording::progressSentence(*progress) : tr("waiting for its turn"), false});
  }
  return items;
}

QString ExitGuard::meaningOfQuitting() const {
  QStringList goOn, needUs, notAsked, sentences;
  QString system;
  for (const Target& target : running()) {
    const auto progress = controller_.running(target);
    if (!progress || !progress->asked) {
      notAsked << nameOf(target);
    } else if (monitor_.needsProcess(target.provider)) {
      needUs << nameOf(target);
      system = monitor_.displayName(target.provider);
    } else {
      goOn << nameOf(target);
    }
  }
  if (!goOn.isEmpty())
    sentences
        << tr("If you quit now, %1 is hung up without Onhook, which tells at its next start how that ended.")
               .arg(someOf(goOn));
  if (!needUs.isEmpty())
    sentences << tr("%1 needs Onhook until the end: if you quit now, %2 may keep its line blocked until the "
                    "computer is restarted.")
                     .arg(system, someOf(needUs));
  if (!notAsked.isEmpty())
    sentences
        << tr("Nothing has been asked of %1 yet: if you quit now, it stays connected.").arg(someOf(notAsked));
  return sentences.join(QLatin1Char('\n'));
}

void ExitGuard::noteStarted(const Target& target) {
  if (const Connection* const connection = monitor_.find(target))
    names_[target] = wording::targetName(*connection, target);
  failed_.erase(target);
  if (isWaiting()) emit changed();
}

void ExitGuard::noteFinished(const HangUpResult& result) {
  // Of what was only watched nobody waits to hear.
  if (isWaiting() && attended_ && result.asked && LastOutcomes::isProblem(result.outcome))
    failed_[result.target] = result;
  goOn();
  if (!failed_.contains(result.target)) names_.erase(result.target);
}

void ExitGuard::goOn() {
  if (!isWaiting()) return;
  const bool nothingRuns = running().empty();
  if (nothingRuns && failed_.empty()) {
    finish();
    return;
  }
  // What has failed is to be read, also by who has put this aside.
  if (nothingRuns && phase_ == Phase::aside) phase_ = Phase::shown;
  emit changed();
}

void ExitGuard::setPhase(Phase phase) {
  phase_ = phase;
  emit changed();
}

void ExitGuard::finish() {
  failed_.clear();
  limit_.stop();
  setPhase(Phase::idle);
  emit finished();
}

QString ExitGuard::nameOf(const Target& target) const {
  if (const Connection* const connection = monitor_.find(target))
    return wording::targetName(*connection, target);
  const auto known = names_.find(target);
  return known != names_.end() ? known->second : QString::fromStdString(target.toString());
}

}  // namespace onhook
