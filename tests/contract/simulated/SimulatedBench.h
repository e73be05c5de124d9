#pragma once

#include "core/providers/simulated/SimulatedProvider.h"
#include "tests/contract/ContractBench.h"
#include "tests/core/VirtualRuntime.h"

namespace onhook {

/// The practice network on the contract's bench, in virtual time. Each repetition lets the threads take turns
/// in another order, and varies how long a look takes and whether the system tells of its events.
class SimulatedBench final : public ContractBench {
 public:
  explicit SimulatedBench(int repetition);
  ~SimulatedBench() override;

  ContractStage setUp(Situation situation) override;
  ContractStage setUpFault(Fault fault) override;
  std::shared_ptr<Provider> provider() override { return provider_; }
  std::shared_ptr<Runtime> runtime() override { return runtime_; }
  bool standsReally(const Target& target) override { return provider_->standsReally(target); }
  std::optional<int> nativeHangUps(const Target& target) override { return provider_->nativeHangUps(target); }
  bool dialAgain(const Target& target) override;

 private:
  /// `others`: more that is there, beside the bystander.
  ContractStage play(SimulatedEntry entry, std::vector<SimulatedOutage> outages = {},
                     std::vector<SimulatedEntry> others = {});
  ContractStage playLink(const SimulatedHangUp& behaviour);
  ContractStage playGone();
  ContractStage playNameUsedAgain();
  ContractStage playDialed();

  const int repetition_;
  const std::shared_ptr<VirtualRuntime> runtime_;
  std::shared_ptr<SimulatedProvider> provider_;
  bool eventsDropped_ = false;
};

}  // namespace onhook
