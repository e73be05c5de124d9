#include "tests/system/lab/HangUp.h"

#include "core/SystemRuntime.h"

namespace onhook::lab {

HangUp::HangUp(std::shared_ptr<Provider> provider, const Target& target, Mode mode, HangUpSettings settings)
    : procedure_(std::move(provider), std::make_shared<SystemRuntime>(), target, mode, settings),
      result_(std::async(std::launch::async, [this] {
        return procedure_.run([this](const HangUpProgress& news) {
          const std::lock_guard lock(mutex_);
          progress_.push_back(news);
        });
      })) {}

HangUp::~HangUp() {
  procedure_.giveUp();
}

std::vector<HangUpProgress> HangUp::progress() const {
  const std::lock_guard lock(mutex_);
  return progress_;
}

}  // namespace onhook::lab
