#include "ui/window/TogetherMessages.h"

#include <QStringList>
#include <algorithm>

#include "ui/session/ConnectionMonitor.h"
#include "ui/session/HangUpController.h"
#include "ui/session/HangUpRequests.h"
#include "ui/session/RunningNames.h"
#include "ui/session/TogetherWording.h"
#include "ui/window/MessageBar.h"

namespace onhook {

TogetherMessages::TogetherMessages(const ConnectionMonitor& monitor, const HangUpController& controller,
                                   HangUpRequests& requests, MessageBar& bar, QObject* parent)
    : QObject(parent), monitor_(monitor), requests_(requests), bar_(bar) {
  const HangUpTogether& together = requests.together();
  connect(&together, &HangUpTogether::started, this, [this] {
    failed_.clear();
    bar_.remove(key());
  });
  connect(&together, &HangUpTogether::finished, this, &TogetherMessages::noteFinished);
  connect(&controller, &HangUpController::started, this, &TogetherMessages::noteStarted);
  connect(&monitor, &ConnectionMonitor::changed, this, &TogetherMessages::takeBack);
}

QString TogetherMessages::key() {
  return QStringLiteral("together");
}

void TogetherMessages::noteFinished(const TogetherResult& result) {
  failed_.clear();
  const std::vector<Target> failed = result.failed();
  for (const TogetherResult::One& one : result.ended)
    if (std::ranges::find(failed, one.result.target) != failed.end()) failed_[one.result.target] = one.name;
  const bool allDown = result.down() == static_cast<int>(result.ended.size() + result.left.size());
  std::vector<Message::Choice> choices;
  if (!failed_.empty()) choices.push_back({QStringLiteral("messageRetry"), tr("Retry"), [this] { retry(); }});
  bar_.show({!failed_.empty() ? Message::Kind::problem
             : allDown        ? Message::Kind::success
                              : Message::Kind::info,
             key(), wording::togetherSentence(result), std::move(choices)});
}

void TogetherMessages::retry() {
  std::vector<Target> targets;
  for (const auto& [target, name] : failed_) targets.push_back(target);
  requests_.hangUpTogether(targets);
}

void TogetherMessages::noteStarted(const Target& target) {
  // What comes of it now is told by itself.
  if (failed_.erase(target) > 0 && failed_.empty()) bar_.remove(key());
}

bool TogetherMessages::isGone(const Target& target) const {
  return !monitor_.isListed(target) &&
         std::ranges::any_of(monitor_.snapshots(), [&target](const Snapshot& snapshot) {
           return snapshot.provider == target.provider && snapshot.reach == Reach::reached;
         });
}

void TogetherMessages::takeBack() {
  QStringList gone;
  for (const auto& [target, name] : failed_)
    if (isGone(target)) gone << name;
  std::erase_if(failed_, [this](const auto& one) { return isGone(one.first); });
  // A message that the user has closed stays closed; and what "Retry" still is about stays said.
  if (gone.isEmpty() || !failed_.empty() || bar_.find(key()) == nullptr) return;
  const QString text =
      gone.size() == 1 ? tr("%1 is gone now.").arg(gone.front()) : tr("%1 are gone now.").arg(someOf(gone));
  bar_.show({Message::Kind::info, key(), text, {}});
}

}  // namespace onhook
