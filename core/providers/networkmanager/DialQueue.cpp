#include "core/providers/networkmanager/DialQueue.h"

#include <utility>

namespace onhook::networkmanager {

void DialQueue::post(const std::shared_ptr<DialCall>& call) {
  std::optional<Error> why;
  {
    const std::lock_guard lock(mutex_);
    why = closed_;
    // With the lock held: the look must not be done before the call waits for it.
    if (!why) waiting_.emplace(shared_->askLookAtAll(), call);
  }
  if (why) call->answer({std::nullopt, why});
}

std::vector<std::shared_ptr<DialCall>> DialQueue::takeAfter(std::uint64_t look) {
  const std::lock_guard lock(mutex_);
  std::vector<std::shared_ptr<DialCall>> taken;
  const auto end = waiting_.upper_bound(look);
  for (auto it = waiting_.begin(); it != end; ++it) taken.push_back(std::move(it->second));
  waiting_.erase(waiting_.begin(), end);
  return taken;
}

void DialQueue::close(const Error& why) {
  std::multimap<std::uint64_t, std::shared_ptr<DialCall>> waiting;
  {
    const std::lock_guard lock(mutex_);
    closed_ = why;
    waiting.swap(waiting_);
  }
  for (const auto& [look, call] : waiting) call->answer({std::nullopt, why});
}

}  // namespace onhook::networkmanager
