#include "ui/notifications/Notifier.h"

#include "ui/session/Comebacks.h"
#include "ui/session/ConnectionMonitor.h"
#include "ui/session/DialController.h"
#include "ui/session/DialWording.h"
#include "ui/session/HangUpController.h"
#include "ui/session/Wording.h"

namespace onhook {

Notifier::Notifier(const ConnectionMonitor& monitor, const HangUpController& controller,
                   const DialController& dials, std::shared_ptr<Runtime> runtime,
                   std::function<NotificationPolicy::View()> view, QObject* parent)
    : QObject(parent), monitor_(monitor), controller_(controller), view_(std::move(view)) {
  auto* const comebacks = new Comebacks(monitor, controller, std::move(runtime), this);
  connect(comebacks, &Comebacks::cameBack, this, [this](const Target& target) {
    tell(NotifyAbout::comebacks, NotificationPolicy::afterComeback(nameOf(target), view_()));
  });
  connect(&dials, &DialController::started, comebacks, &Comebacks::forget);
  connect(&dials, &DialController::started, this, &Notifier::noteDialed);
  connect(&dials, &DialController::finished, this, &Notifier::noteDialEnd);
  connect(&controller, &HangUpController::started, this, &Notifier::noteStarted);
  connect(&controller, &HangUpController::progress, this, [this](const HangUpProgress& progress) {
    // It may have been turned into a hang-up, which has no start of its own.
    if (watches_.contains(progress.target) && !controller_.isWatch(progress.target))
      noteStarted(progress.target);
  });
  connect(&controller, &HangUpController::finished, this, &Notifier::noteFinished);
  connect(&monitor, &ConnectionMonitor::changed, this,
          [this] { tell(NotifyAbout::drops, policy_.afterChange(monitor_.snapshots(), view_())); });
}

QString Notifier::nameOf(const Target& target) const {
  const Connection* const connection = monitor_.find(target);
  return connection != nullptr ? wording::targetName(*connection, target)
                               : QString::fromStdString(target.toString());
}

void Notifier::noteStarted(const Target& target) {
  policy_.noteStarted(target, view_());
  names_[target] = nameOf(target);
  if (controller_.isWatch(target))
    watches_.insert(target);
  else
    watches_.erase(target);
}

void Notifier::noteFinished(const HangUpResult& result) {
  const auto known = names_.find(result.target);
  const QString name = known != names_.end() ? known->second : nameOf(result.target);
  if (known != names_.end()) names_.erase(known);
  const bool watch = watches_.erase(result.target) > 0;
  const QString system = monitor_.displayName(result.target.provider);
  tell(NotifyAbout::tray,
       policy_.afterFinished(result, watch, name, wording::outcomeSentence(name, result, system), view_()));
}

void Notifier::noteDialed(const EntryKey& entry) {
  policy_.noteDialed(entry, view_());
  const Entry* const listed = monitor_.find(entry);
  dialedNames_[entry] = QString::fromStdString(listed != nullptr ? listed->name : entry.id);
}

void Notifier::noteDialEnd(const DialEnd& end) {
  auto known = dialedNames_.extract({end.provider, end.entry});
  const QString name = known ? known.mapped() : QString::fromStdString(end.entry);
  tell(NotifyAbout::tray, policy_.afterDialed(end, name, wording::dialEndSentence(name, end), view_()));
}

void Notifier::tell(NotifyAbout what, const std::optional<Notification>& notification) {
  if (notification && (!wanted_ || wanted_(what))) emit notified(*notification);
}

}  // namespace onhook
