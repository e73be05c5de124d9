#pragma once

#include <QObject>
#include <chrono>
#include <cstdint>
#include <functional>
#include <map>
#include <memory>

#include "core/Runtime.h"
#include "ui/notifications/NotificationPolicy.h"
#include "ui/session/Settings.h"

namespace onhook {

class AutomaticHangUps;
class Comebacks;
class ConnectionMonitor;
class DialController;
class HangUpController;
class HangUpTogether;

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
  /// What belongs to `together` is told as one. It outlives this.
  void follow(const HangUpTogether& together);
  /// What is hung up by itself is warned of, and told. It outlives this.
  void follow(const AutomaticHangUps& automatic);
  /// NotificationPolicy::longTime, for those that start from now on; for tests.
  void setLongTime(std::chrono::milliseconds time) { longTime_ = time; }

 signals:
  void notified(const onhook::Notification& notification);
  /// What was told under that key is no longer so.
  void withdrawn(const QString& key);

 private:
  struct Running {
    QString name;  ///< at its end it is listed no more
    bool watch = false;
    std::uint64_t serial = 0;
  };

  void noteStarted(const Target& target);
  void noteLong(const Target& target, std::uint64_t serial);
  void noteFinished(const HangUpResult& result);
  void noteTogether();
  void noteLongTogether(std::uint64_t serial);
  void noteDialed(const EntryKey& entry);
  void noteDialEnd(const DialEnd& end);
  QString nameOf(const Target& target) const;
  NotificationPolicy::Sort sortOf(const Target& target, const Running& running) const;
  void tell(const std::optional<Notification>& notification, NotifyAbout what = NotifyAbout::tray);

  const ConnectionMonitor& monitor_;
  const HangUpController& controller_;
  const HangUpTogether* together_ = nullptr;
  const std::function<NotificationPolicy::View()> view_;
  std::function<bool(NotifyAbout)> wanted_;
  std::chrono::milliseconds longTime_ = NotificationPolicy::longTime;
  NotificationPolicy policy_;
  std::uint64_t lastSerial_ = 0;  ///< numbers what runs: a timer is not about a later one
  std::uint64_t togetherSerial_ = 0;
  std::map<Target, Running> running_;
  std::map<EntryKey, QString> dialedNames_;  ///< of what is being dialed
};

}  // namespace onhook
