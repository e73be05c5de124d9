#pragma once

#include <QObject>
#include <memory>
#include <vector>

#include "core/Snapshot.h"

namespace onhook {

class ConnectionMonitor;
class DialController;
class HangUpController;
class Runtime;

/// Writes down what comes and goes, what came back after its hang-up, and what becomes of every hang-up and
/// dialing. Belongs to the UI thread.
class ActivityLog : public QObject {
  Q_OBJECT

 public:
  /// All outlive it, or are kept.
  ActivityLog(const ConnectionMonitor& monitor, const HangUpController& controller,
              const DialController& dials, std::shared_ptr<Runtime> runtime, QObject* parent = nullptr);

 private:
  void logChanges();
  void logComeback(const Target& target);

  const ConnectionMonitor& monitor_;
};

}  // namespace onhook
