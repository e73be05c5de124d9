#include "tests/core/VirtualRuntime.h"
#include "tests/windows/stand_in/StandInTime.h"

namespace onhook::ras {

class StandInTime::State {
 public:
  explicit State(std::uint64_t seed) : runtime(std::make_shared<VirtualRuntime>(seed)) {}
  const std::shared_ptr<VirtualRuntime> runtime;
};

StandInTime::StandInTime(std::uint64_t seed) : state_(std::make_unique<State>(seed)) {}

StandInTime::~StandInTime() = default;

bool StandInTime::isVirtual() {
  return true;
}

std::shared_ptr<Runtime> StandInTime::runtime() const {
  return state_->runtime;
}

void StandInTime::sleep(Duration span) {
  state_->runtime->sleep(span);
}

Duration StandInTime::slack() const {
  return Duration::zero();
}

void StandInTime::shutDown() {
  state_->runtime->shutDown();
}

}  // namespace onhook::ras
