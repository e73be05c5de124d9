#pragma once

#include <QWidget>

class QAction;
class QLabel;

namespace onhook {

class ConnectionMonitor;

/// What is shown when nothing is connected: which systems are watched, which cannot be reached and why, and
/// the practice network in one click. Belongs to the UI thread.
class EmptyPage : public QWidget {
  Q_OBJECT

 public:
  /// `monitor` and `practice` outlive it.
  EmptyPage(const ConnectionMonitor& monitor, QAction* practice, QWidget* parent = nullptr);

 protected:
  void showEvent(QShowEvent* event) override;

 private:
  void renew();

  const ConnectionMonitor& monitor_;
  QLabel* heading_;
  QLabel* purpose_;
  QLabel* systems_;
  QLabel* picture_;
};

}  // namespace onhook
