#include "ui/session/HangUpTogether.h"

#include <utility>

#include "ui/session/ConnectionMonitor.h"
#include "ui/session/HangUpController.h"
#include "ui/session/OrderedHangUps.h"
#include "ui/session/Wording.h"

namespace onhook {

HangUpTogether::HangUpTogether(const ConnectionMonitor& monitor, const HangUpController& controller,
                               OrderedHangUps& ordered, QObject* parent)
    : QObject(parent), monitor_(monitor), controller_(controller), ordered_(ordered) {
  connect(&controller, &HangUpController::started, this, &HangUpTogether::noteStarted);
  connect(&controller, &HangUpController::finished, this, &HangUpTogether::noteFinished);
  // Queued: what was about to be hung up runs by then, and what has just ended was told.
  connect(&ordered, &OrderedHangUps::changed, this, &HangUpTogether::noteLeft, Qt::QueuedConnection);
}

void HangUpTogether::begin(const std::vector<Target>& targets) {
  if (targets.empty()) return;
  for (const Target& target : targets) {
    const Connection* const connection = monitor_.find(target);
    open_[target] = connection != nullptr ? wording::targetName(*connection, target)
                                          : QString::fromStdString(target.toString());
  }
  const bool isNew = !std::exchange(running_, true);
  if (isNew) emit started();
  ordered_.begin(targets);
}

bool HangUpTogether::covers(const Target& target) const {
  return open_.contains(target) || justEnded_ == target;
}

int HangUpTogether::count() const {
  return static_cast<int>(open_.size() + result_.ended.size() + result_.left.size());
}

void HangUpTogether::noteStarted(const Target& target) {
  // Asked for once more, by itself.
  if (justEnded_ == target) justEnded_.reset();
}

void HangUpTogether::noteFinished(const HangUpResult& result) {
  justEnded_.reset();
  const auto known = open_.extract(result.target);
  if (!known) return;
  justEnded_ = result.target;
  result_.ended.push_back({known.mapped(), monitor_.displayName(result.target.provider), result});
  endSoon();
}

void HangUpTogether::noteLeft() {
  // Those that have yet to begin are gone through once, when the last of them has begun.
  if (!ordered_.pending().empty()) return;
  std::erase_if(open_, [this](const auto& one) {
    if (ordered_.isPending(one.first) || controller_.running(one.first)) return false;
    result_.left.push_back(one.second);
    return true;
  });
  endSoon();
}

void HangUpTogether::endSoon() {
  // Later, so that the last outcome is told to all before the sum of them.
  if (running_ && open_.empty()) QMetaObject::invokeMethod(this, &HangUpTogether::end, Qt::QueuedConnection);
}

void HangUpTogether::end() {
  if (!running_ || !open_.empty()) return;
  running_ = false;
  justEnded_.reset();
  const TogetherResult result = std::exchange(result_, {});
  emit finished(result);
}

}  // namespace onhook
