#include "ui/session/OrderedHangUps.h"

#include <QDeadlineTimer>
#include <algorithm>
#include <iterator>
#include <utility>

#include "core/Carriers.h"
#include "ui/session/ConnectionMonitor.h"
#include "ui/session/HangUpController.h"

namespace onhook {

namespace {

/// So many begin, but for no longer than a part of a frame (milliseconds), then the window has its turn...
constexpr std::size_t inTurn = 50;
constexpr qint64 turn = 3;
/// ...for which it is looked after so many.
constexpr std::size_t atOnce = 4;

}  // namespace

OrderedHangUps::OrderedHangUps(const ConnectionMonitor& monitor, HangUpController& controller,
                               QObject* parent)
    : QObject(parent), monitor_(monitor), controller_(controller) {
  connect(&controller, &HangUpController::finished, this, &OrderedHangUps::goOn);
}

void OrderedHangUps::begin(const std::vector<Target>& targets, const std::set<Target>& keptDown) {
  keptDown_.insert(keptDown.begin(), keptDown.end());
  for (const Target& target : targets)
    if (known_.insert(target).second) pending_.push_back(target);
  std::vector<Target> all(pending_.begin(), pending_.end());
  for (const Target& target : controller_.runningTargets())
    if (controller_.isHangingUp(target) && !known_.contains(target)) all.push_back(target);
  before_ = hangUpOrder(monitor_.snapshots(), all);
  std::erase_if(before_, [](const auto& one) { return one.second.empty(); });
  goOn();
  if (!pending_.empty()) emit changed();
}

void OrderedHangUps::hurry() {
  before_.clear();
  goOn();
}

void OrderedHangUps::stop() {
  before_.clear();
  keptDown_.clear();
  known_.clear();
  if (!std::exchange(pending_, {}).empty()) emit changed();
}

std::set<Target> OrderedHangUps::awaited(const Target& pending) const {
  std::set<Target> awaited;
  const auto found = before_.find(pending);
  if (found == before_.end()) return awaited;
  std::ranges::copy_if(found->second, std::inserter(awaited, awaited.end()),
                       [this](const Target& target) { return isDue(target); });
  return awaited;
}

bool OrderedHangUps::isPending(const Target& target) const {
  return known_.contains(target);
}

bool OrderedHangUps::isDue(const Target& target) const {
  return controller_.running(target) || isPending(target);
}

void OrderedHangUps::hangUp(const Target& target) {
  const bool keptDown = keptDown_.erase(target) > 0;
  auto provider = monitor_.provider(target.provider);
  if (!provider) return;
  if (keptDown)
    controller_.keepDown(std::move(provider), target);
  else
    controller_.hangUp(std::move(provider), target);
}

std::vector<Target> OrderedHangUps::takeReady() {
  std::vector<Target> ready;
  auto kept = pending_.begin(), next = pending_.begin();
  for (; next != pending_.end() && ready.size() < atOnce; ++next) {
    if (awaited(*next).empty())
      ready.push_back(std::move(*next));
    else if (kept++ != next)
      *std::prev(kept) = std::move(*next);
  }
  pending_.erase(kept, next);
  for (const Target& target : ready) known_.erase(target);
  return ready;
}

void OrderedHangUps::goOn() {
  const QDeadlineTimer end(turn);
  std::size_t begun = 0;
  bool isOver = false;
  while (!isOver) {
    const std::vector<Target> ready = takeReady();
    if (ready.empty()) break;
    for (const Target& target : ready) hangUp(target);
    begun += ready.size();
    isOver = begun >= inTurn || end.hasExpired();
  }
  if (begun == 0) return;
  emit changed();
  if (!isOver || pending_.empty() || std::exchange(goesOn_, true)) return;
  QMetaObject::invokeMethod(
      this,
      [this] {
        goesOn_ = false;
        goOn();
      },
      Qt::QueuedConnection);
}

}  // namespace onhook
