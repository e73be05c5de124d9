#include "ui/session/HangUpSteps.h"

#include <algorithm>

#include "ui/session/ConnectionMonitor.h"
#include "ui/session/HangUpController.h"
#include "ui/session/Wording.h"

namespace onhook {

namespace {

// Of one who waits for hours only the newest are of use.
constexpr std::size_t mostSteps = 100;

/// "149 (pppd, waiting for the peer)" is still 149.
std::string mainPart(const Evidence& evidence) {
  return evidence.subject.substr(0, evidence.subject.find(" ("));
}

}  // namespace

HangUpSteps::HangUpSteps(const ConnectionMonitor& monitor, const HangUpController& controller,
                         std::shared_ptr<Runtime> runtime, QObject* parent)
    : QObject(parent), monitor_(monitor), controller_(controller), runtime_(std::move(runtime)) {
  connect(&controller, &HangUpController::started, this, &HangUpSteps::begin);
  connect(&controller, &HangUpController::progress, this, &HangUpSteps::noteProgress);
  connect(&controller, &HangUpController::finished, this, &HangUpSteps::noteFinished);
  connect(&monitor, &ConnectionMonitor::changed, this, &HangUpSteps::noteAddresses);
  connect(&monitor, &ConnectionMonitor::changed, this, &HangUpSteps::forgetOld);
  forgetting_.setSingleShot(true);
  connect(&forgetting_, &QTimer::timeout, this, &HangUpSteps::forgetOld);
}

const HangUpStory* HangUpSteps::of(const Target& target) const {
  auto found = told_.find(target);
  if (found == told_.end() && target.link) found = told_.find(target.whole());
  return found == told_.end() ? nullptr : &found->second.story;
}

bool HangUpSteps::isOver(const HangUpStory& story) const {
  return story.outcome && !monitor_.isListed(story.target);
}

std::vector<const HangUpStory*> HangUpSteps::ofGone() const {
  std::vector<const HangUpStory*> gone;
  for (const auto& [target, told] : told_)
    if (isOver(told.story)) gone.push_back(&told.story);
  std::ranges::sort(gone, std::greater(), &HangUpStory::ended);
  return gone;
}

void HangUpSteps::add(const Target& target, const QString& text) {
  if (const auto found = told_.find(target); found != told_.end()) tell(found->second, text);
}

void HangUpSteps::begin(const Target& target) {
  const auto former = told_.find(target);
  const bool goesOn = former != told_.end() && former->second.story.outcome && monitor_.isListed(target) &&
                      !isDown(*former->second.story.outcome);
  if (goesOn) {
    HangUpStory story = std::move(former->second.story);
    story.outcome.reset();
    former->second = Told{.story = std::move(story)};
  } else {
    told_[target] = Told{.story = {.target = target, .began = runtime_->now()}};
  }
  Told& told = told_[target];
  if (const Connection* const connection = monitor_.find(target)) {
    told.story.name = wording::targetName(*connection, target);
    if (!target.link) {
      noteEvidence(told, connection->evidence);
      told.addresses = connection->addresses;
    }
  } else if (told.story.name.isEmpty()) {
    told.story.name = QString::fromStdString(target.toString());
  }
  emit changed(target);
}

void HangUpSteps::noteProgress(const HangUpProgress& news) {
  const auto found = told_.find(news.target);
  if (found == told_.end()) return;
  noteRequest(found->second, news);
  noteEvidence(found->second, news.presence.evidence);
}

void HangUpSteps::noteRequest(Told& told, const HangUpProgress& news) {
  // What is turned into a forced one is asked once more.
  if (news.forced != told.forced || news.keepDown != told.keepsDown) {
    told.forced = news.forced;
    told.keepsDown = news.keepDown;
    told.asked = told.answered = false;
    told.error.reset();
  }
  if (news.byAnother && !std::exchange(told.byAnother, true)) tell(told, tr("another Onhook hangs it up"));
  if (news.asked && !std::exchange(told.asked, true))
    tell(told, told.forced      ? tr("asked to end it the harder way")
               : told.keepsDown ? tr("asked to hang up and keep it down")
                                : tr("asked to hang up"));
  if (news.waitsForAuthority && !std::exchange(told.waitsForAuthority, true))
    tell(told, tr("waiting for the password"));
  const bool answered = news.answered && !std::exchange(told.answered, true);
  if (news.error && told.error != news.error) {
    told.error = news.error;
    tell(told, tr("answered: %1").arg(wording::errorText(*news.error)));
  } else if (answered) {
    tell(told, tr("accepted"));
  }
}

void HangUpSteps::noteEvidence(Told& told, const std::vector<Evidence>& evidence) {
  for (const Evidence& piece : evidence) {
    const EvidenceKey key{piece.kind, mainPart(piece)};
    if (piece.stands) {
      told.standing.insert(key);
    } else if (told.standing.erase(key) > 0) {
      tell(told, wording::evidenceText(piece));
    }
  }
}

void HangUpSteps::noteAddresses() {
  for (auto& [target, told] : told_) {
    if (told.addresses.empty() || told.story.outcome) continue;
    const Connection* const connection = monitor_.find(target);
    // A row that is gone has lost more than its addresses.
    if (connection == nullptr) continue;
    for (const std::string& address : told.addresses)
      if (std::ranges::count(connection->addresses, address) == 0)
        tell(told, tr("address %1 gone").arg(QString::fromStdString(address)));
    told.addresses = connection->addresses;
  }
}

void HangUpSteps::noteFinished(const HangUpResult& result) {
  const auto found = told_.find(result.target);
  if (found == told_.end()) return;
  Told& told = found->second;
  HangUpProgress last{result.target};
  last.asked = result.asked;
  last.forced = result.forced;
  last.keepDown = result.keepDown;
  last.answered = told.answered || result.outcome == Outcome::refused;
  if (result.outcome == Outcome::refused) last.error = result.error;
  noteRequest(told, last);
  noteEvidence(told, result.presence.evidence);
  told.story.outcome = result.outcome;
  told.story.ended = runtime_->now();
  tell(told, wording::outcomeText(result.outcome));
  if (!forgetting_.isActive()) forgetting_.start(keptFor);
}

void HangUpSteps::tell(Told& told, const QString& text) {
  auto& steps = told.story.steps;
  if (steps.size() >= mostSteps) steps.erase(steps.begin());
  steps.push_back({runtime_->now() - told.story.began, text});
  emit changed(told.story.target);
}

void HangUpSteps::forgetOld() {
  const TimePoint now = runtime_->now();
  std::vector<Target> forgotten;
  TimePoint next = TimePoint::max();
  std::erase_if(told_, [&](const auto& one) {
    const HangUpStory& story = one.second.story;
    if (!isOver(story)) return false;
    if (now - story.ended < keptFor) {
      next = std::min(next, story.ended + keptFor);
      return false;
    }
    forgotten.push_back(one.first);
    return true;
  });
  if (next != TimePoint::max() && !forgetting_.isActive())
    forgetting_.start(std::chrono::ceil<std::chrono::milliseconds>(next - now));
  for (const Target& target : forgotten) emit changed(target);
}

}  // namespace onhook
