#pragma once

#include <QObject>
#include <QString>
#include <chrono>
#include <memory>

#include "core/Runtime.h"

namespace onhook {

/// A system that tells its programs before it shuts down or falls asleep, and lets them delay that for some
/// seconds (Linux: logind's inhibitor locks of the mode "delay"). Nothing here blocks. Belongs to the main
/// thread.
class SystemDelay : public QObject {
  Q_OBJECT

 public:
  using QObject::QObject;

  /// This system is one.
  static bool isPossible();
  /// The one of this system; null: it has none. Needs a QCoreApplication.
  static std::unique_ptr<SystemDelay> make(Runtime& runtime);

  struct Wish {
    bool shutdown = false;
    bool sleep = false;
    bool operator==(const Wish&) const = default;
  };
  /// What is to be delayed from now on, when it comes. `why`, for people: "Hanging up office."
  virtual void set(const Wish& wish, const QString& why) = 0;
  /// How long the system waits at most.
  virtual std::chrono::milliseconds longest() const = 0;

 signals:
  void shutdownComes();
  void shutdownCancelled();
  void sleepComes();
  void awake();
};

}  // namespace onhook
