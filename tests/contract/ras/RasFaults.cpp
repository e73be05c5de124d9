#include <gtest/gtest.h>

#include <memory>
#include <mutex>
#include <stdexcept>
#include <utility>
#include <vector>

#include "tests/contract/ras/RasBench.h"

// Windows RAS's column of the fault matrix.

namespace onhook {

namespace {

using namespace std::chrono_literals;
namespace code = ras::code;
using ras::StandInEntry;
using ras::StandInHangUp;
using ras::StandInOutage;
using ras::StandInSpan;
using Kind = StandInOutage::Kind;

constexpr auto slowly = 1300ms;

StandInEntry subject(const StandInHangUp& behaviour) {
  return {.name = "subject", .deviceType = "modem", .deviceName = "Modem 1", .hangUp = behaviour};
}

/// The stand-in's host; its events can be set more often than RAS does.
class OddHost final : public ras::RasHost {
 public:
  using Signal = std::function<void()>;

  OddHost(std::shared_ptr<RasHost> real, int timesEach) : real_(std::move(real)), timesEach_(timesEach) {}

  std::unique_ptr<ras::RasEvent> makeEvent(Signal signaled) override {
    {
      const std::lock_guard lock(mutex_);
      signals_.push_back(signaled);
    }
    return real_->makeEvent([signaled, times = timesEach_] {
      for (int i = 0; i < times; ++i) signaled();
    });
  }
  std::string systemText(ras::Dword number) const override { return real_->systemText(number); }
  std::string processIdentity() const override { return real_->processIdentity(); }

  void setAll() {
    std::vector<Signal> signals;
    {
      const std::lock_guard lock(mutex_);
      signals = signals_;
    }
    for (const Signal& signal : signals) signal();
  }

 private:
  const std::shared_ptr<RasHost> real_;
  const int timesEach_;
  std::mutex mutex_;
  std::vector<Signal> signals_;
};

ras::RasSystem withEventsTwice(ras::RasSystem system) {
  system.host = std::make_shared<OddHost>(system.host, 2);
  return system;
}

/// 10,000 times a second an event is set though nothing has happened, for as long as the provider lives.
ras::RasSystem withFlood(ras::RasSystem system, const std::shared_ptr<Runtime>& runtime) {
  const auto host = std::make_shared<OddHost>(system.host, 1);
  system.host = host;
  runtime->launch([runtime, weak = std::weak_ptr(host)] {
    constexpr auto step = 10ms;
    Wakeup nobody;
    while (const auto odd = weak.lock()) {
      for (int i = 0; i < 100; ++i) odd->setAll();
      runtime->wait(nobody, nobody.count(), runtime->now() + step);
    }
  });
  return system;
}

}  // namespace

ContractStage RasBench::setUpFault(Fault fault) {
  switch (fault) {
    case Fault::notInstalled:
      return playWithoutRas(126);  // ERROR_MOD_NOT_FOUND
    case Fault::stopped:
      return playWithoutRas(code::success);
    case Fault::killedBefore:
      return playAway(false);
    case Fault::restartedBefore:
      return playAway(true);
    case Fault::killedDuring:
      script_.outages = {{.kind = Kind::away, .afterHangUp = true, .from = 500ms}};
      return play({.takes = slowly, .callTakes = 1s});
    case Fault::restartedDuring:
      script_.outages = {{.kind = Kind::away, .afterHangUp = true, .from = 500ms, .until = 800ms}};
      return play({.takes = slowly, .callTakes = 1s});
    case Fault::killedAfter:
      return setUp(Situation::systemGoesAway);
    case Fault::restartedAfter:
      script_.outages = {{.kind = Kind::away, .afterHangUp = true, .from = 300ms, .until = 900ms}};
      return play({.takes = slowly});
    case Fault::answersLate:
      return play({.takes = 3s, .callTakes = 2s});
    case Fault::answersNeverAndEnds:
      return setUp(Situation::callNeverReturns);
    case Fault::answersNever:
      return setUp(Situation::callNeverReturnsAndItStands);
    case Fault::answersTwice:
      return play(subject({.takes = slowly}), withEventsTwice);
    case Fault::answersAfterEvents:
      return play({.takes = 500ms, .callTakes = 2s});
    case Fault::saysNotThere:
      return setUp(Situation::deniedWhileItStands);
    case Fault::refuses:
      return setUp(Situation::refused);
    case Fault::fails:
      return play({.code = 628});
    case Fault::failsAndEnds:
      return play({.takes = slowly, .code = 628, .endsAllTheSame = true});
    case Fault::eventsLost:
      return setUp(Situation::eventsLost);
    case Fault::eventsFlood:
      return play(subject({.takes = slowly}),
                  [this](ras::RasSystem system) { return withFlood(std::move(system), time_.runtime()); });
    case Fault::anotherHangsUp: {
      const ContractStage stage = play({.takes = slowly});
      standIn_->play("hang-up-by-other subject");
      return stage;
    }
    case Fault::comesBack: {
      StandInEntry returning = subject({.takes = slowly});
      returning.comesBackAfter = StandInSpan::zero();
      return play(returning, {});
    }
    case Fault::nameUsedAgain:
      return setUp(Situation::nameUsedAgain);
    case Fault::sleepsUncounted:
    case Fault::sleepsCounted:
    case Fault::noThread:
      return play({.takes = slowly});
    default:
      throw std::logic_error("RAS cannot have this fault");
  }
}

ContractStage RasBench::play(StandInEntry subject, const Adorn& adorn) {
  start(subject, adorn);
  return stage(seen("subject").value_or(Connection{}).target);
}

ContractStage RasBench::playWithoutRas(ras::Dword loadError) {
  // What a script kept from an earlier time, of a connection that stands.
  const ContractStage before = play({.takes = slowly});
  provider_.reset();
  if (loadError == code::success) standIn_->play("away 1062");
  ras::RasSystem system = standIn_->system();
  system.loadError = loadError;
  if (loadError != code::success) system.api = {};
  provider_ = std::make_shared<RasProvider>(time_.runtime(), std::move(system));
  time_.sleep(100ms);
  return before;
}

ContractStage RasBench::playAway(bool comesBack) {
  const ContractStage stage = play({.takes = slowly});
  standIn_->play("away 1722");
  time_.sleep(200ms);
  if (comesBack) standIn_->play("back");
  return stage;
}

}  // namespace onhook
