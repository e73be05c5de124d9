#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>
#include <chrono>

namespace onhook::test {

/// Measures how long the event loop of its thread was ever held up: the longest gap between two beats.
class Heartbeat : public QObject {
  Q_OBJECT

 public:
  explicit Heartbeat(QObject* parent = nullptr);

  int beats() const { return beats_; }
  /// Between two beats, or since the last one.
  std::chrono::milliseconds longestGap() const;

 private:
  void beat();

  QTimer timer_;
  QElapsedTimer sinceBeat_;
  qint64 longest_ = 0;
  int beats_ = 0;
};

}  // namespace onhook::test
