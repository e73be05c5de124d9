#include <gtest/gtest.h>
#include <net/if.h>
#include <signal.h>
#include <sys/ioctl.h>
#include <sys/socket.h>

#include <filesystem>
#include <fstream>
#include <stdexcept>

#include "core/providers/pppd/ConnectionId.h"
#include "tests/contract/pppd/PppdBench.h"

// pppd's column of the fault matrix. "Its system" is the pppd itself, and the kernel that answers.

namespace onhook {

namespace {

namespace fs = std::filesystem;
using namespace std::chrono_literals;
using pppd::Manner;

constexpr auto slowly = 1000ms;

/// 10,000 times a second something happens in the run directory or to an interface that is none of ours.
void flood(const std::string& folder, const std::atomic<bool>& stop) {
  const FileDescriptor any(::socket(AF_INET, SOCK_DGRAM | SOCK_CLOEXEC, 0));
  ifreq loopback{};
  std::string("lo").copy(loopback.ifr_name, IFNAMSIZ - 1);
  const std::string noise = folder + "/noise";
  for (int i = 0; !stop; ++i) {
    for (int j = 0; j < 25; ++j) {
      // Made, opened and closed; removed; another MTU: four events.
      std::ofstream(noise).close();
      fs::remove(noise);
      loopback.ifr_mtu = 60000 + (i + j) % 2;
      ::ioctl(any.get(), SIOCSIFMTU, &loopback);
    }
    std::this_thread::sleep_for(10ms);
  }
}

}  // namespace

ContractStage PppdBench::setUpFault(Fault fault) {
  switch (fault) {
    case Fault::notInstalled:
      return withoutPppd();
    case Fault::killedBefore:
      return goneBefore();
    case Fault::restartedBefore: {
      ContractStage stage = goneBefore();
      PppdLine& again = addSubject({});
      stage.bystander = waitFor(again);
      know(*stage.bystander, {&again});
      return stage;
    }
    case Fault::killedDuring:
    case Fault::answersNeverAndEnds:
      return setUp(Situation::callNeverReturns);
    case Fault::restartedDuring: {
      // It is killed and started anew, and only then the answer comes.
      const ContractStage stage = asking("kill -KILL $subject\nsleep 1\nexit 12");
      meanwhile([this, target = stage.target] { return !standsReally(target); }, [this] { addSubject({}); });
      return stage;
    }
    case Fault::killedAfter:
    case Fault::restartedAfter: {
      PppdLine& subject = addSubject({.takes = 3 * slowly});
      const ContractStage stage = stageOf(subject);
      meanwhile([&subject] { return subject.process.received(SIGTERM) > 0; },
                [this, &subject, again = fault == Fault::restartedAfter] {
                  std::this_thread::sleep_for(300ms);
                  subject.process.kill();
                  if (again) addSubject({});
                });
      return stage;
    }
    case Fault::answersLate:
      return asking("sleep 1.5\nkill -TERM $subject");
    case Fault::answersNever:
      return setUp(Situation::callNeverReturnsAndItStands);
    case Fault::answersAfterEvents:
      return asking("kill -TERM $subject\nsleep 1");
    case Fault::saysNotThere:
      return deniedByHelper();
    case Fault::refuses:
      return setUp(Situation::refused);
    case Fault::fails:
      return asking("echo 'onhook-helper: No such device or address' >&2\nexit 14");
    case Fault::failsAndEnds:
      return asking("kill -TERM $subject\nexit 14");
    case Fault::eventsLost:
      return setUp(Situation::eventsLost);
    case Fault::eventsFlood:
      return flooded();
    case Fault::anotherHangsUp:
      return signaledByAnother();
    case Fault::comesBack: {
      PppdLine& subject = addSubject({.takes = slowly});
      const ContractStage stage = stageOf(subject);
      meanwhile([this, target = stage.target] { return !standsReally(target); }, [this] { addSubject({}); });
      return stage;
    }
    case Fault::nameUsedAgain:
      return setUp(Situation::nameUsedAgain);
    case Fault::wallClockJumps:
      return withStrangeFileTimes();
    case Fault::sleepsUncounted:
    case Fault::sleepsCounted:
    case Fault::noThread:
      return stageOf(addSubject({.takes = slowly}));
    case Fault::noDescriptors:
      return withoutDescriptors();
    default:
      throw std::logic_error("pppd cannot have this fault");
  }
}

ContractStage PppdBench::deniedByHelper() {
  endsNever_ = true;
  const ContractStage stage = asking("exit 12");
  // It may ask again, whose bundle may have changed meanwhile: neither time a signal is sent.
  truths_[stage.target].signals = [] { return 0; };
  return stage;
}

ContractStage PppdBench::goneBefore() {
  PppdLine& subject = addSubject({});
  const ContractStage stage = stageOf(subject);
  subject.process.kill();
  waitForEnd(stage.target);
  const Observer& observer = static_cast<Provider&>(*provider_).observer();
  while (observer.presence(stage.target).stands()) std::this_thread::sleep_for(5ms);
  return stage;
}

ContractStage PppdBench::withoutPppd() {
  // What a script kept from an earlier time.
  const ContractStage before = goneBefore();
  provider_.reset();
  options_.runDirectories = {folder_ + "/nowhere"};
  options_.programs = {folder_ + "/nowhere/pppd"};
  startProvider();
  return before;
}

ContractStage PppdBench::withStrangeFileTimes() {
  const ContractStage stage = stageOf(addSubject({.takes = slowly}));
  // The clock was set back: all that was written before is of the future.
  for (const auto& file : fs::directory_iterator(folder_)) {
    if (file.is_regular_file())
      fs::last_write_time(file.path(), fs::file_time_type::clock::now() + std::chrono::hours(24));
  }
  return stage;
}

ContractStage PppdBench::withoutDescriptors() {
  // The files stay as they are: who keeps them is in this process too.
  lines_.emplace(folder_, true);
  // Its process alone tells of it: while it is being dialed there is no interface.
  const ContractStage stage = stageOf(addSubject({.takes = slowly}, false));
  noDescriptors_.emplace();
  return stage;
}

ContractStage PppdBench::flooded() {
  const ContractStage stage = stageOf(addSubject({.takes = slowly}));
  meanwhile([] { return true; }, [this] { flood(folder_, stop_); });
  return stage;
}

ContractStage PppdBench::signaledByAnother() {
  PppdLine& subject = addSubject({.takes = slowly});
  const ContractStage stage = stageOf(subject);
  ::kill(subject.process.pid(), SIGTERM);
  return stage;
}

}  // namespace onhook
