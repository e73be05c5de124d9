#pragma once

#include <QObject>
#include <vector>

#include "core/Snapshot.h"

namespace onhook {

class ConnectionMonitor;
class DialController;
class HangUpController;

/// Writes down what comes and goes and what becomes of every hang-up and dialing. Belongs to the UI thread.
class ActivityLog : public QObject {
  Q_OBJECT

 public:
  /// All outlive it.
  ActivityLog(const ConnectionMonitor& monitor, const HangUpController& controller,
              const DialController& dials, QObject* parent = nullptr);

 private:
  void logChanges();

  const ConnectionMonitor& monitor_;
  std::vector<Snapshot> logged_;
};

}  // namespace onhook
