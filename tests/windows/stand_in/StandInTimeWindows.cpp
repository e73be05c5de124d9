#include <thread>

#include "core/SystemRuntime.h"
#include "tests/windows/stand_in/StandInTime.h"

namespace onhook::ras {

class StandInTime::State {
 public:
  const std::shared_ptr<SystemRuntime> runtime = std::make_shared<SystemRuntime>();
};

StandInTime::StandInTime(std::uint64_t) : state_(std::make_unique<State>()) {}

StandInTime::~StandInTime() = default;

bool StandInTime::isVirtual() {
  return false;
}

std::shared_ptr<Runtime> StandInTime::runtime() const {
  return state_->runtime;
}

void StandInTime::sleep(Duration span) {
  std::this_thread::sleep_for(span);
}

Duration StandInTime::slack() const {
  return std::chrono::seconds(30);
}

// Threads of the system's that nobody joins: each owns what it uses, and ends by itself.
void StandInTime::shutDown() {}

}  // namespace onhook::ras
