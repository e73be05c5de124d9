#include <gtest/gtest.h>
#include <net/if.h>
#include <signal.h>
#include <sys/ioctl.h>
#include <sys/socket.h>

#include <memory>
#include <stdexcept>

#include "core/linux/HeldProcess.h"
#include "tests/system/contract/NetworkManagerBench.h"
#include "tests/system/lab/Eventually.h"
#include "tests/system/lab/Processes.h"

// NetworkManager's column of the fault matrix.

namespace onhook {

namespace {

using namespace std::chrono_literals;
using lab::eventually;

const std::string subject = "office", subjectDevice = "tunc0";

/// So often a second the kernel tells of an interface that is none of ours: another MTU.
void floodOfKernel(const std::atomic<bool>& stop) {
  const FileDescriptor any(::socket(AF_INET, SOCK_DGRAM | SOCK_CLOEXEC, 0));
  ifreq loopback{};
  std::string("lo").copy(loopback.ifr_name, IFNAMSIZ - 1);
  for (int i = 0; !stop; ++i) {
    for (int j = 0; j < 10; ++j) {
      loopback.ifr_mtu = 60000 + (i + j) % 2;
      ::ioctl(any.get(), SIOCSIFMTU, &loopback);
    }
    std::this_thread::sleep_for(10ms);
  }
}

}  // namespace

ContractStage NetworkManagerBench::setUpFault(Fault fault) {
  ContractStage stage;
  switch (fault) {
    case Fault::notInstalled:
      return withoutNetworkManager(false);
    case Fault::stopped:
      return withoutNetworkManager(true);
    case Fault::killedBefore:
      return diesBefore(false);
    case Fault::restartedBefore:
      return diesBefore(true);
    case Fault::killedDuring:
      return diesDuring(false);
    case Fault::restartedDuring:
      return diesDuring(true);
    case Fault::killedAfter:
      return setUp(Situation::systemGoesAway);
    case Fault::restartedAfter:
      restarts_ = true;
      return setUp(Situation::hidesItsEnd);
    case Fault::answersLate:
      stage = relayed(Transport::udp);
      relay_->delayAnswers(500ms);
      return stage;
    case Fault::answersNeverAndEnds:
      return setUp(Situation::callNeverReturns);
    case Fault::answersNever:
      return setUp(Situation::callNeverReturnsAndItStands);
    case Fault::answersTwice:
      relay_.emplace();
      relay_->doubleAll();
      return relayed(Transport::udp);
    case Fault::answersAfterEvents:
      stage = relayed(Transport::tcp);
      relay_->delayAnswers(1500ms);
      return stage;
    case Fault::answersOlder:
      stage = relayed(Transport::udp);
      relay_->repeatOlderAnswers();
      return stage;
    case Fault::saysNotThere:
      return setUp(Situation::deniedWhileItStands);
    case Fault::refuses:
      return setUp(Situation::refused);
    case Fault::fails:
      stage = relayed(Transport::udp);
      relay_->setRequests(lab::BusRelay::Requests::fail);
      return stage;
    case Fault::failsAndEnds:
      stage = relayed(Transport::udp);
      relay_->setRequests(lab::BusRelay::Requests::failAndPassOn);
      return stage;
    case Fault::eventsLost:
      return setUp(Situation::eventsLost);
    case Fault::eventsFlood:
      return flooded();
    case Fault::anotherHangsUp:
      return downByAnother();
    case Fault::comesBack:
      return comesBack();
    case Fault::nameUsedAgain:
      return setUp(Situation::nameUsedAgain);
    case Fault::sleepsUncounted:
    case Fault::sleepsCounted:
    case Fault::noThread:
      return twoTunnels(Transport::udp);
    case Fault::noDescriptors:
      return withoutDescriptors();
    default:
      throw std::logic_error("NetworkManager cannot have this fault");
  }
}

ContractStage NetworkManagerBench::relayed(Transport transport) {
  if (!relay_) relay_.emplace();
  return twoTunnels(transport, false, true);
}

ContractStage NetworkManagerBench::withoutNetworkManager(bool hasBus) {
  // What a script kept from an earlier time.
  ContractStage before = twoTunnels(Transport::tcp);
  provider_.reset();
  if (hasBus) {
    lab_->networkManager().stop();
    if (!eventually([&] { return !standsReally(before.target); })) throw std::runtime_error("it does not go");
    before.bystander.reset();
    startProvider();
  } else {
    // Nobody relays there: to this provider there is no bus.
    startProvider(false, true);
  }
  eventually([this] { return provider_->observer().snapshot().look > 0; });
  return before;
}

ContractStage NetworkManagerBench::diesBefore(bool startAgain) {
  ContractStage stage = twoTunnels(Transport::tcp);
  stage.bystander.reset();  // it goes with NetworkManager
  lab_->networkManager().kill();
  if (!eventually([&] { return !standsReally(stage.target); })) throw std::runtime_error("it does not go");
  if (startAgain) lab_->networkManager().start();
  eventually([&] { return provider_->observer().presence(stage.target).state == PresenceState::gone; });
  return stage;
}

ContractStage NetworkManagerBench::diesDuring(bool startAgain) {
  ContractStage stage = twoTunnels(Transport::udp);
  stage.bystander.reset();
  lab_->networkManager().freeze();
  meanwhile_ = std::thread([this, startAgain] {
    eventually([this] { return stop_ || monitor_->requests() > 0; });
    std::this_thread::sleep_for(500ms);
    lab_->networkManager().kill();
    if (startAgain) lab_->networkManager().start();
  });
  return stage;
}

ContractStage NetworkManagerBench::comesBack() {
  const ContractStage stage = twoTunnels(Transport::tcp);
  meanwhile_ = std::thread([this, target = stage.target] {
    if (eventually([&] { return stop_ || !standsReally(target); }) && !stop_) lab_->startUp(subject);
  });
  return stage;
}

ContractStage NetworkManagerBench::downByAnother() {
  const ContractStage stage = twoTunnels(Transport::udp);
  // That of the other program is one more.
  countsRequests_ = false;
  meanwhile_ = std::thread([this] { lab_->nmcli({"connection", "down", "id", subject}); });
  return stage;
}

ContractStage NetworkManagerBench::flooded() {
  const ContractStage stage = relayed(Transport::udp);
  relay_->flood(9000);
  meanwhile_ = std::thread([this] { floodOfKernel(stop_); });
  return stage;
}

ContractStage NetworkManagerBench::withoutDescriptors() {
  const ContractStage stage = twoTunnels(Transport::udp);
  // The truth needs none then: the tunnel's process, which goes last, and the bystander's.
  for (const auto& [target, device] : {std::pair(stage.target, subjectDevice), {*stage.bystander, "tunc1"}}) {
    const pid_t pid = lab::Lab::openVpnOf(device);
    const auto held = std::make_shared<std::optional<HeldProcess>>(
        HeldProcess::open(ProcessTable::readOne("/proc", pid).all().at(pid).id));
    truths_[target] = [held] { return (*held)->runs(); };
  }
  countsRequests_ = false;
  noDescriptors_.emplace();
  return stage;
}

}  // namespace onhook
