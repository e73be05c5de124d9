#pragma once

#include <atomic>
#include <memory>
#include <thread>

#include "core/Provider.h"
#include "tests/bench/support/ListedProvider.h"

namespace onhook::bench {

/// Ten thousand events a second that concern nothing of what is being hung up: half of them changes of
/// another system's list, half of them looks at one more connection of the same system.
class Noise {
 public:
  Noise(std::shared_ptr<Provider> same, Target bystander);
  ~Noise();
  Noise(const Noise&) = delete;
  Noise& operator=(const Noise&) = delete;

  /// The other system, to be watched too.
  std::shared_ptr<Provider> other() const { return other_; }
  void start();
  /// How many there were.
  int count() const { return count_; }

 private:
  void run();

  const std::shared_ptr<Provider> same_;
  const Target bystander_;
  const std::shared_ptr<ListedProvider> other_ = std::make_shared<ListedProvider>("other");
  std::atomic<bool> stopped_ = false;
  std::atomic<int> count_ = 0;
  std::thread thread_;
};

}  // namespace onhook::bench
