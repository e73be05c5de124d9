#pragma once

#include <QStatusBar>

#include "ui/session/Renewal.h"

class QLabel;

namespace onhook {

class ConnectionMonitor;
class Summary;

/// The line at the window's foot: how many are connected, hanging up or in trouble, and which systems are
/// watched.
class StatusLine : public QStatusBar {
  Q_OBJECT

 public:
  /// Both outlive it.
  StatusLine(const ConnectionMonitor& monitor, const Summary& summary, QWidget* parent = nullptr);

 private:
  void renewCounts();
  void renewSystems();

  const ConnectionMonitor& monitor_;
  const Summary& summary_;
  QLabel* counts_;
  QLabel* systems_;
  Renewal countsRenewal_{[this] { renewCounts(); }};
};

}  // namespace onhook
