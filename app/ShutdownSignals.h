#pragma once

#include <QObject>

namespace onhook {

/// SIGINT and SIGTERM as a Qt signal. Belongs to the main thread.
class ShutdownSignals : public QObject {
  Q_OBJECT

 public:
  /// Call it before any other thread starts, so that none of them is ended by the signals.
  static void block();

  explicit ShutdownSignals(QObject* parent = nullptr);
  ~ShutdownSignals() override;

 signals:
  /// At the first one. A second one then ends the program at once, as is the system's custom.
  void requested();

 private:
  void read();

  int descriptor_ = -1;
};

}  // namespace onhook
