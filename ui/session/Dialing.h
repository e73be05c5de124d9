#pragma once

#include <memory>

#include "ui/session/DialController.h"
#include "ui/session/Redial.h"
#include "ui/session/RedialGuard.h"

namespace onhook {

/// All that dials, in one place: window, tray and command line are handed this. Belongs to the UI thread.
class Dialing {
 public:
  /// `monitor` and `hangUps` outlive it.
  Dialing(ConnectionMonitor& monitor, HangUpController& hangUps, std::shared_ptr<Runtime> runtime)
      : controller_(std::move(runtime)),
        guard_(monitor, hangUps, controller_),
        redial_(monitor, hangUps, controller_, guard_) {}

  DialController& controller() { return controller_; }
  const RedialGuard& guard() const { return guard_; }
  Redial& redial() { return redial_; }

 private:
  DialController controller_;
  RedialGuard guard_;
  Redial redial_;
};

}  // namespace onhook
