#pragma once

#include <QObject>
#include <vector>

#include "core/Snapshot.h"

namespace onhook {

class ConnectionMonitor;
class HangUpController;

/// Writes down what comes and goes and what becomes of every hang-up. Belongs to the UI thread.
class ActivityLog : public QObject {
  Q_OBJECT

 public:
  /// Both outlive it.
  ActivityLog(const ConnectionMonitor& monitor, const HangUpController& controller,
              QObject* parent = nullptr);

 private:
  void logChanges();

  const ConnectionMonitor& monitor_;
  std::vector<Snapshot> logged_;
};

}  // namespace onhook
