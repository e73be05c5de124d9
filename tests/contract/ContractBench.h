#pragma once

#include <memory>
#include <optional>
#include <vector>

#include "core/HangUpSettings.h"
#include "core/Provider.h"
#include "core/Runtime.h"
#include "core/Target.h"
#include "tests/contract/Situation.h"
#include "tests/contract/faults/Fault.h"

namespace onhook {

/// What a bench has set up.
struct ContractStage {
  Target target;
  /// Something else that stands, and must still stand at the end, untouched.
  std::optional<Target> bystander;
  /// In a bundle: the links that must go with it.
  std::vector<Target> links;
};

/// One provider on a bench: it brings about situations, and knows the truth about them from a source of its
/// own, never from the provider. A fresh one is made for every test; all its functions are called by the
/// test's thread, and standsReally() on any.
class ContractBench {
 public:
  virtual ~ContractBench() = default;

  /// Brings the situation about. Returns when the provider has seen it, as far as it is to see it. Called
  /// once, first.
  virtual ContractStage setUp(Situation situation) = 0;
  /// The same with a fault. What any machine may have whatever the provider (no thread, sleep) the suite
  /// adds.
  virtual ContractStage setUpFault(Fault fault) = 0;

  virtual std::shared_ptr<Provider> provider() = 0;
  virtual std::shared_ptr<Runtime> runtime() = 0;
  /// The times that fit this bench. The suite takes the limit and the settle time from here.
  virtual HangUpSettings settings() const { return {}; }
  /// How much later than due an outcome may come: nothing in virtual time, else what a loaded machine takes.
  virtual Duration slack() const { return Duration::zero(); }

  /// The truth: the target has not really ended.
  virtual bool standsReally(const Target& target) = 0;
  /// How many native calls the system got to hang this target up; none where it cannot be counted.
  virtual std::optional<int> nativeHangUps(const Target& target) = 0;
  /// Dials again what the target was dialed from, and waits until it is connected. False when it cannot be.
  virtual bool dialAgain(const Target& target) = 0;
};

}  // namespace onhook
