#pragma once

#include <QDBusMessage>
#include <QDBusUnixFileDescriptor>
#include <memory>
#include <optional>

#include "app/SystemDelay.h"

class QDBusConnection;

namespace onhook {

class UiRelay;

/// logind's. Source: systemd, "Inhibitor Locks" (https://systemd.io/INHIBITOR_LOCKS) and
/// org.freedesktop.login1(5): Inhibit() hands out a descriptor, and the lock ends when it is closed, also by
/// the program's end; PrepareForShutdown and PrepareForSleep tell; logind waits for InhibitDelayMaxSec at
/// most. Where there is no logind, it does nothing.
class LogindDelay : public SystemDelay {
  Q_OBJECT

 public:
  explicit LogindDelay(Runtime& runtime);
  ~LogindDelay() override;

  void set(const Wish& wish, const QString& why) override;
  std::chrono::milliseconds longest() const override { return longest_; }

  /// logind has given the lock that was wished for last.
  bool holds() const { return lock_ && heldWish_ == wish_; }

 private slots:
  void prepareForShutdown(const QDBusMessage& signal);
  void prepareForSleep(const QDBusMessage& signal);

 private:
  void begin();
  void setOwner(const QString& owner);
  void readLongest();
  void ask();

  std::shared_ptr<UiRelay> relay_;
  bool connected_ = false;
  QString owner_;  ///< logind's name on the bus; empty: it is not there
  Wish wish_;
  QString why_;
  Wish heldWish_;
  int question_ = 0;  ///< numbers the calls: only the last one's lock is kept
  std::optional<QDBusUnixFileDescriptor> lock_;
  std::chrono::milliseconds longest_{5000};  ///< logind's own value, where it is not configured
};

}  // namespace onhook
