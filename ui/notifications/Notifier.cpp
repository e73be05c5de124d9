#include "ui/notifications/Notifier.h"

#include <QTimer>

#include "ui/automatic/AutomaticHangUps.h"
#include "ui/automatic/AutomaticWording.h"
#include "ui/session/Comebacks.h"
#include "ui/session/ConnectionMonitor.h"
#include "ui/session/DialController.h"
#include "ui/session/DialWording.h"
#include "ui/session/HangUpController.h"
#include "ui/session/HangUpTogether.h"
#include "ui/session/Wording.h"

namespace onhook {

Notifier::Notifier(const ConnectionMonitor& monitor, const HangUpController& controller,
                   const DialController& dials, std::shared_ptr<Runtime> runtime,
                   std::function<NotificationPolicy::View()> view, QObject* parent)
    : QObject(parent), monitor_(monitor), controller_(controller), view_(std::move(view)) {
  auto* const comebacks = new Comebacks(monitor, controller, std::move(runtime), this);
  connect(comebacks, &Comebacks::cameBack, this, [this](const Target& target) {
    tell(policy_.afterComeback(target, nameOf(target), view_()), NotifyAbout::comebacks);
  });
  connect(&dials, &DialController::started, comebacks, &Comebacks::forget);
  connect(&dials, &DialController::started, this, &Notifier::noteDialed);
  connect(&dials, &DialController::finished, this, &Notifier::noteDialEnd);
  connect(&controller, &HangUpController::started, this, &Notifier::noteStarted);
  connect(&controller, &HangUpController::progress, this, [this](const HangUpProgress& progress) {
    // It may have been turned into a hang-up, which has no start of its own.
    const auto running = running_.find(progress.target);
    if (running != running_.end() && running->second.watch && !controller_.isWatch(progress.target))
      noteStarted(progress.target);
  });
  connect(&controller, &HangUpController::finished, this, &Notifier::noteFinished);
  connect(&monitor, &ConnectionMonitor::changed, this,
          [this] { tell(policy_.afterChange(monitor_.changes(), view_()), NotifyAbout::drops); });
}

void Notifier::follow(const HangUpTogether& together) {
  together_ = &together;
  connect(&together, &HangUpTogether::started, this, &Notifier::noteTogether);
  connect(&together, &HangUpTogether::finished, this, [this](const TogetherResult& result) {
    togetherSerial_ = 0;
    tell(policy_.afterTogether(result, view_()));
  });
}

void Notifier::follow(const AutomaticHangUps& automatic) {
  connect(&automatic, &AutomaticHangUps::warningBegan, this, [this, &automatic](const Target& target) {
    const auto* const warning = automatic.warningOf(target);
    if (warning == nullptr) return;
    const QString name = nameOf(target);
    // It stands for some seconds, and does not count them down.
    const QString text = wording::automaticWarning(name, *warning, AutomaticHangUps::warningTime);
    tell(policy_.beforeAutomatic(target, name, text, view_()), NotifyAbout::automatic);
  });
  connect(&automatic, &AutomaticHangUps::warningEnded, this, [this](const Target& target) {
    policy_.afterAutomaticWarning(target);
    tell(std::nullopt);
  });
  connect(&automatic, &AutomaticHangUps::due, this,
          [this](const Target& target, const AutomaticHangUps::Warning& warning) {
            policy_.noteAutomatic(target, wording::automaticReason(warning));
          });
}

QString Notifier::nameOf(const Target& target) const {
  const Connection* const connection = monitor_.find(target);
  return connection != nullptr ? wording::targetName(*connection, target)
                               : QString::fromStdString(target.toString());
}

NotificationPolicy::Sort Notifier::sortOf(const Target& target, const Running& running) const {
  using Sort = NotificationPolicy::Sort;
  if (running.watch) return Sort::watch;
  return together_ != nullptr && together_->covers(target) ? Sort::together : Sort::alone;
}

void Notifier::noteStarted(const Target& target) {
  policy_.noteStarted(target, view_());
  const auto serial = ++lastSerial_;
  running_[target] = {nameOf(target), controller_.isWatch(target), serial};
  QTimer::singleShot(longTime_, this, [this, target, serial] { noteLong(target, serial); });
  tell(std::nullopt);
}

void Notifier::noteLong(const Target& target, std::uint64_t serial) {
  const auto running = running_.find(target);
  const auto progress = controller_.running(target);
  if (running == running_.end() || running->second.serial != serial || !progress) return;
  tell(policy_.afterLong(*progress, sortOf(target, running->second), running->second.name, view_()));
}

void Notifier::noteFinished(const HangUpResult& result) {
  const auto known = running_.extract(result.target);
  const Running running = known ? known.mapped() : Running{nameOf(result.target), false, 0};
  const QString sentence =
      wording::outcomeSentence(running.name, result, monitor_.displayName(result.target.provider));
  tell(policy_.afterFinished(result, sortOf(result.target, running), running.name, sentence, view_()));
}

void Notifier::noteTogether() {
  policy_.noteTogether(view_());
  togetherSerial_ = ++lastSerial_;
  QTimer::singleShot(longTime_, this, [this, serial = togetherSerial_] { noteLongTogether(serial); });
  tell(std::nullopt);
}

void Notifier::noteLongTogether(std::uint64_t serial) {
  if (serial != togetherSerial_) return;
  QStringList names;
  for (const auto& [target, name] : together_->open()) names << name;
  tell(policy_.afterLongTogether(names, together_->count(), view_()));
}

void Notifier::noteDialed(const EntryKey& entry) {
  policy_.noteDialed(entry, view_());
  const Entry* const listed = monitor_.find(entry);
  dialedNames_[entry] = QString::fromStdString(listed != nullptr ? listed->name : entry.id);
  tell(std::nullopt);
}

void Notifier::noteDialEnd(const DialEnd& end) {
  auto known = dialedNames_.extract({end.provider, end.entry});
  const QString name = known ? known.mapped() : QString::fromStdString(end.entry);
  tell(policy_.afterDialed(end, name, wording::dialEndSentence(name, end), view_()));
}

void Notifier::tell(const std::optional<Notification>& notification, NotifyAbout what) {
  for (const QString& key : policy_.takeUntrue())
    if (!notification || notification->key != key) emit withdrawn(key);
  if (notification && (!wanted_ || wanted_(what))) emit notified(*notification);
}

}  // namespace onhook
