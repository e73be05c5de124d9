#pragma once

#include <functional>
#include <utility>

namespace onhook {

/// Unregisters itself when it ends. Move only. A wake-up may still arrive while it ends, never after.
class [[nodiscard]] Subscription {
 public:
  Subscription() = default;
  explicit Subscription(std::function<void()> unsubscribe) : unsubscribe_(std::move(unsubscribe)) {}
  Subscription(Subscription&& other) noexcept : unsubscribe_(std::exchange(other.unsubscribe_, nullptr)) {}
  Subscription& operator=(Subscription&& other) noexcept {
    if (this != &other) {
      end();
      unsubscribe_ = std::exchange(other.unsubscribe_, nullptr);
    }
    return *this;
  }
  ~Subscription() { end(); }

  void end() {
    if (const auto unsubscribe = std::exchange(unsubscribe_, nullptr)) unsubscribe();
  }

 private:
  std::function<void()> unsubscribe_;
};

}  // namespace onhook
