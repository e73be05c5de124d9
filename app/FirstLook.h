#pragma once

#include <QObject>
#include <QTimer>

#include "core/Snapshot.h"

namespace onhook {

class ConnectionMonitor;
class Console;

/// Waits until every system was looked at, or until those that do not answer have had their time. Belongs to
/// the UI thread.
class FirstLook : public QObject {
  Q_OBJECT

 public:
  /// `monitor` outlives it.
  explicit FirstLook(const ConnectionMonitor& monitor, QObject* parent = nullptr);

  void start();

 signals:
  /// Exactly once after start(), never from inside it.
  void done();

 private:
  void look();

  const ConnectionMonitor& monitor_;
  QTimer limit_;
  bool done_ = false;
};

/// Says on stderr which systems cannot be reached, why, and what to do. Returns whether all could.
bool noteUnreachable(const ConnectionMonitor& monitor, Console& console);

/// At least one system was reached.
bool anyReached(const ConnectionMonitor& monitor);

}  // namespace onhook
