#pragma once

#include <QObject>
#include <memory>

namespace onhook {

class MainWindow;
class Wiring;

/// What other programs of the session can ask the running window for, where the system has a bus for that. It
/// goes when this does. Belongs to the UI thread.
class DesktopBus : public QObject {
  Q_OBJECT

 public:
  /// Offers it from now on, without waiting for anything. Null where the system has no such thing. Both
  /// outlive it. `practice`: under a name of its own.
  static std::unique_ptr<DesktopBus> make(Wiring& wiring, MainWindow& window, bool practice);
};

}  // namespace onhook
