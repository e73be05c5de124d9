#include "app/SystemHold.h"

#include "ui/session/ConnectionMonitor.h"
#include "ui/session/ConnectionsAtEnd.h"
#include "ui/session/ExitGuard.h"
#include "ui/session/HangUpController.h"
#include "ui/session/RunningNames.h"

namespace onhook {

SystemHold::SystemHold(const ConnectionMonitor& monitor, const HangUpController& controller,
                       std::unique_ptr<SystemDelay> delay, QObject* parent)
    : QObject(parent), monitor_(monitor), controller_(controller), delay_(std::move(delay)) {
  if (!delay_) return;
  hurry_.setSingleShot(true);
  connect(&monitor, &ConnectionMonitor::changed, &renewal_, &Renewal::soon);
  connect(&controller, &HangUpController::started, &renewal_, &Renewal::soon);
  // A watch may have become a hang-up, or the other way round.
  connect(&controller, &HangUpController::progress, &renewal_, &Renewal::soon);
  connect(&controller, &HangUpController::finished, &renewal_, &Renewal::soon);
  connect(delay_.get(), &SystemDelay::shutdownComes, this, &SystemHold::endSystem);
  connect(delay_.get(), &SystemDelay::sleepComes, this, &SystemHold::sleep);
  connect(delay_.get(), &SystemDelay::shutdownCancelled, this, [this] {
    ending_ = false;
    if (guard_) guard_->systemGoesOn();
    renew();
  });
  connect(delay_.get(), &SystemDelay::awake, this, [this] {
    fallingAsleep_ = false;
    renew();
  });
  renewal_.soon();
}

SystemHold::~SystemHold() = default;

void SystemHold::setEnds(ConnectionsAtEnd& atEnd, ExitGuard& guard) {
  if (!delay_) return;
  atEnd_ = &atEnd;
  guard_ = &guard;
  connect(&atEnd, &ConnectionsAtEnd::changed, &renewal_, &Renewal::soon);
  connect(&hurry_, &QTimer::timeout, &atEnd, &ConnectionsAtEnd::hurry);
  renewal_.soon();
}

void SystemHold::renew() {
  if (!delay_) return;
  const QStringList names = namesOfRunningHangUps(monitor_, controller_);
  const bool runs = !names.isEmpty() || (atEnd_ && !atEnd_->pending().empty());
  // Before the end has come, what will be hung up then needs its time too. Once that has begun, it runs.
  const auto will = [&](Occasion occasion, bool begun) {
    return atEnd_ && !begun && atEnd_->concerns(occasion);
  };
  const SystemDelay::Wish wish{runs || will(Occasion::logOut, ending_),
                               runs || will(Occasion::suspend, fallingAsleep_)};
  delay_->set(wish, names.isEmpty() ? tr("Connections are hung up first.") : reasonToWait(names));
}

void SystemHold::endSystem() {
  ending_ = true;
  if (guard_) guard_->systemEnds(delay_->longest());
  if (atEnd_) {
    atEnd_->begin(Occasion::logOut);
    hurry_.start(delay_->longest() / 2);
  }
  renew();
}

void SystemHold::sleep() {
  fallingAsleep_ = true;
  if (atEnd_) {
    atEnd_->begin(Occasion::suspend);
    hurry_.start(delay_->longest() / 2);
  }
  renew();
}

}  // namespace onhook
