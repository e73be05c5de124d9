#include "tests/system/lab/Dial.h"

#include "core/SystemRuntime.h"

namespace onhook::lab {

Dial::Dial(std::shared_ptr<Provider> provider, const std::string& entry)
    : procedure_(std::move(provider), std::make_shared<SystemRuntime>(), entry),
      end_(std::async(std::launch::async, [this] {
        return procedure_.run([this](const DialProgress& news) {
          const std::lock_guard lock(mutex_);
          if (!news.phase.empty() && (phases_.empty() || phases_.back() != news.phase)) {
            phases_.push_back(news.phase);
          }
        });
      })) {}

Dial::~Dial() {
  procedure_.giveUp();
}

std::vector<std::string> Dial::phases() const {
  const std::lock_guard lock(mutex_);
  return phases_;
}

}  // namespace onhook::lab
