#pragma once

#include "ui/tray/TrayHost.h"

namespace onhook {

/// Windows' taskbar, which is there as soon as Explorer runs. The icon needs no care of ours: Qt adds it
/// again whenever a taskbar is made (the message "TaskbarCreated"), also when there was none before, or
/// Explorer was restarted. So it is shown at once, and the taskbar never counts as lost.
class TaskbarTray : public TrayHost {
  Q_OBJECT

 public:
  void start() override;
  bool runs() const override;
};

}  // namespace onhook
