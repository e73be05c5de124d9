#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <string>

#include "core/providers/ras/RasProvider.h"
#include "tests/contract/ContractBench.h"
#include "tests/windows/stand_in/StandIn.h"
#include "tests/windows/stand_in/StandInTime.h"

namespace onhook {

/// The RAS provider on the contract's bench, over the stand-in for Windows RAS: in virtual time where that is
/// in this program, in the system's where it is a DLL. The truth comes from the stand-in's world.
///
/// Each repetition lets the threads take turns in another order, and has another of what Microsoft's
/// documentation leaves open; in some, RAS's notifications are lost, late or refused, or it is an older one.
class RasBench final : public ContractBench {
 public:
  explicit RasBench(int repetition);
  ~RasBench() override;

  /// Many in virtual time; each costs seconds in the system's.
  static int repetitions();

  ContractStage setUp(Situation situation) override;
  ContractStage setUpFault(Fault fault) override;
  std::shared_ptr<Provider> provider() override { return provider_; }
  std::shared_ptr<Runtime> runtime() override { return time_.runtime(); }
  HangUpSettings settings() const override;
  Duration slack() const override { return time_.slack(); }
  bool standsReally(const Target& target) override;
  std::optional<int> nativeHangUps(const Target& target) override;
  bool dialAgain(const Target& target) override;

 private:
  /// What a target is in the stand-in's world.
  struct Truth {
    std::uint32_t connection = 0;
    int link = 0;
  };

  /// What RAS the provider gets: the stand-in's, or one with more faults than that can have.
  using Adorn = std::function<ras::RasSystem(ras::RasSystem)>;

  void start(const ras::StandInEntry& subject, const Adorn& adorn = {});
  ContractStage play(const ras::StandInHangUp& behaviour);
  ContractStage play(ras::StandInEntry subject, const Adorn& adorn);
  ContractStage playOutage(ras::StandInOutage outage);
  ContractStage playWithoutRas(ras::Dword loadError);
  ContractStage playAway(bool comesBack);
  ContractStage playBundle(const ras::StandInHangUp& ofWhole, const ras::StandInHangUp& ofFirst);
  ContractStage playLink(const ras::StandInHangUp& behaviour);
  ContractStage playGone();
  ContractStage playNameUsedAgain();
  ContractStage playDialed(ras::StandInEntry subject);
  ContractStage stage(const Target& subject);

  /// What the list shows under that name, as soon as it does.
  std::optional<Connection> seen(const std::string& name);
  std::optional<Target> dial();
  bool comesUp(const Target& target);
  void know(const Target& target, const std::string& name, int link = 0);

  const int repetition_;
  ras::StandInTime time_;
  ras::StandInScript script_;
  bool endsByItself_ = false;
  std::optional<ras::StandIn> standIn_;
  std::shared_ptr<RasProvider> provider_;
  std::map<Target, Truth> truths_;
};

}  // namespace onhook
