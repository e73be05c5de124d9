#include "tests/bench/many/Noise.h"

#include <chrono>
#include <utility>

namespace onhook::bench {

using namespace std::chrono_literals;

Noise::Noise(std::shared_ptr<Provider> same, Target bystander)
    : same_(std::move(same)), bystander_(std::move(bystander)) {
  other_->list(ListedProvider::many("other", 5));
}

Noise::~Noise() {
  stopped_ = true;
  if (thread_.joinable()) thread_.join();
}

void Noise::start() {
  thread_ = std::thread([this] { run(); });
}

void Noise::run() {
  Snapshot list = ListedProvider::many("other", 5);
  const auto began = std::chrono::steady_clock::now();
  for (auto due = began; !stopped_; due += 1ms) {
    for (int i = 0; i < 5; ++i) {
      ++*list.connections[static_cast<std::size_t>(i)].bytesIn;
      other_->list(list);
      same_->observer().look(bystander_);
      count_ += 2;
    }
    std::this_thread::sleep_until(due + 1ms);
  }
}

}  // namespace onhook::bench
