#pragma once

#include <memory>

#include "tests/contract/ContractBench.h"
#include "tests/contract/faults/OddRuntime.h"

namespace onhook {

/// A bench that was set up, on a machine that is not well: what can go wrong with any provider alike.
class OddBench final : public ContractBench {
 public:
  explicit OddBench(ContractBench& bench)
      : bench_(bench), runtime_(std::make_shared<OddRuntime>(bench.runtime())) {}

  ContractStage setUp(Situation situation) override { return bench_.setUp(situation); }
  ContractStage setUpFault(Fault fault) override { return bench_.setUpFault(fault); }
  std::shared_ptr<Provider> provider() override { return bench_.provider(); }
  std::shared_ptr<Runtime> runtime() override { return runtime_; }
  HangUpSettings settings() const override { return bench_.settings(); }
  Duration slack() const override { return bench_.slack() + slept_; }
  bool standsReally(const Target& target) override { return bench_.standsReally(target); }
  std::optional<int> nativeHangUps(const Target& target) override { return bench_.nativeHangUps(target); }
  bool dialAgain(const Target& target) override { return bench_.dialAgain(target); }

  void haveNoThreads() { runtime_->haveNoThreads(); }
  /// The machine sleeps, on a clock that goes on meanwhile: nothing moves, but it is later.
  void sleepCounted(Duration span) {
    slept_ += span;
    runtime_->moveClock(span);
  }
  /// ...on one that stands: the other end, which has not slept, has gone on.
  void sleepUncounted(Duration span) {
    Wakeup nobody;
    bench_.runtime()->wait(nobody, nobody.count(), bench_.runtime()->now() + span);
    runtime_->moveClock(-span);
  }

 private:
  ContractBench& bench_;
  const std::shared_ptr<OddRuntime> runtime_;
  Duration slept_{};
};

}  // namespace onhook
