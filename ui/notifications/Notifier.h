#pragma once

#include <QObject>
#include <functional>
#include <map>
#include <memory>
#include <set>

#include "core/Runtime.h"
#include "ui/notifications/NotificationPolicy.h"
#include "ui/session/Settings.h"

namespace onhook {

class Comebacks;
class ConnectionMonitor;
class DialController;
class HangUpController;

/// Hears of everything, and says what NotificationPolicy finds worth it. Belongs to the UI thread.
class Notifier : public QObject {
  Q_OBJECT

 public:
  /// All outlive it, or are kept. `view` tells what the person sees of the window now.
  Notifier(const ConnectionMonitor& monitor, const HangUpController& controller, const DialController& dials,
           std::shared_ptr<Runtime> runtime, std::function<NotificationPolicy::View()> view,
           QObject* parent = nullptr);

  /// What the person wants to be told of; without it, everything.
  void setWanted(std::function<bool(NotifyAbout)> wanted) { wanted_ = std::move(wanted); }

 signals:
  void notified(const onhook::Notification& notification);

 private:
  void noteStarted(const Target& target);
  void noteFinished(const HangUpResult& result);
  void noteDialed(const EntryKey& entry);
  void noteDialEnd(const DialEnd& end);
  QString nameOf(const Target& target) const;
  void tell(NotifyAbout what, const std::optional<Notification>& notification);

  const ConnectionMonitor& monitor_;
  const HangUpController& controller_;
  const std::function<NotificationPolicy::View()> view_;
  std::function<bool(NotifyAbout)> wanted_;
  NotificationPolicy policy_;
  std::map<Target, QString> names_;          ///< of what runs: at its end it is listed no more
  std::map<EntryKey, QString> dialedNames_;  ///< of what is being dialed
  std::set<Target> watches_;                 ///< of these, those that ask for nothing
};

}  // namespace onhook
