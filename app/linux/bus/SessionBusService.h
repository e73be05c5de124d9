#pragma once

#include <QString>

#include "app/DesktopBus.h"
#include "app/linux/bus/BusObject.h"

namespace onhook {

/// Onhook on the session bus: its name, and at /org/onhook/Onhook the interfaces org.onhook.Onhook1 and
/// org.freedesktop.Application. Only who this session belongs to can call there. Belongs to the UI thread.
class SessionBusService : public DesktopBus {
  Q_OBJECT

 public:
  /// As DesktopBus::make().
  SessionBusService(Wiring& wiring, MainWindow& window, bool practice);
  ~SessionBusService() override;

 private:
  void act(const QString& action);
  void requestName();
  void tellProperties();

  MainWindow& window_;
  const QString name_;
  BusObject object_;
};

}  // namespace onhook
