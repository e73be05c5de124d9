#pragma once

#include <atomic>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <thread>

#include "core/DialProcedure.h"
#include "core/SystemRuntime.h"
#include "core/providers/networkmanager/NetworkManagerProvider.h"
#include "tests/contract/ContractBench.h"
#include "tests/core/linux/NoDescriptors.h"
#include "tests/system/lab/BusRelay.h"
#include "tests/system/lab/FakeModem.h"
#include "tests/system/lab/Lab.h"
#include "tests/system/lab/OrdinaryUser.h"
#include "tests/system/lab/RequestMonitor.h"
#include "tests/system/lab/SilentPolkit.h"

namespace onhook {

/// The real NetworkManager on the contract's bench. The truth comes from the kernel (an interface's index, a
/// process) and from the fake modem.
class NetworkManagerBench final : public ContractBench {
 public:
  ~NetworkManagerBench() override;

  ContractStage setUp(Situation situation) override;
  ContractStage setUpFault(Fault fault) override;
  std::shared_ptr<Provider> provider() override { return provider_; }
  std::shared_ptr<Runtime> runtime() override { return runtime_; }
  HangUpSettings settings() const override;
  Duration slack() const override { return std::chrono::seconds(30); }
  bool standsReally(const Target& target) override { return truths_.at(target)(); }
  std::optional<int> nativeHangUps(const Target& target) override;
  bool dialAgain(const Target& target) override;

 private:
  using Transport = lab::VpnServer::Transport;

  void startLab(int timeoutSeconds = 0);
  /// `relay`: not to the bus itself, but through the relay.
  void startProvider(bool deaf = false, bool relay = false);
  ContractStage twoTunnels(Transport transport, bool deaf = false, bool relay = false);
  /// ...behind a relay.
  ContractStage relayed(Transport transport);
  ContractStage stageOfTunnels();
  ContractStage dialedByOnhook();
  ContractStage dialing();
  ContractStage dialFailed();
  ContractStage stageOfDialing();
  Target dial(const std::string& name);
  ContractStage goneUnnoticed();
  ContractStage nameUsedAgain();
  ContractStage frozenTunnel(bool alreadyAsked);
  ContractStage modem();
  ContractStage asOrdinaryUser(const std::string& polkit);
  ContractStage withoutNetworkManager(bool hasBus);
  ContractStage diesBefore(bool startAgain);
  ContractStage diesDuring(bool startAgain);
  ContractStage comesBack();
  ContractStage downByAnother();
  ContractStage flooded();
  ContractStage withoutDescriptors();
  void killNetworkManagerOnceAsked(bool startAgain = false);
  Target targetOf(const std::string& name, ConnectionState state = ConnectionState::connected);
  void knowTunnel(const Target& target, const std::string& device);

  const std::shared_ptr<Runtime> runtime_ = std::make_shared<SystemRuntime>();
  std::optional<lab::Lab> lab_;
  std::optional<lab::FakeModem> modem_;
  std::optional<lab::SilentPolkit> polkit_;
  std::optional<lab::RequestMonitor> monitor_;
  std::optional<lab::OrdinaryUser> ordinaryUser_;
  std::optional<lab::BusRelay> relay_;
  bool countsRequests_ = true;
  bool restarts_ = false;  ///< right after the request
  std::shared_ptr<NetworkManagerProvider> provider_;
  std::map<Target, std::function<bool()>> truths_;
  std::atomic<bool> stop_ = false;
  std::optional<NoDescriptors> noDescriptors_;
  std::thread meanwhile_;  ///< what happens by itself while the hang-up runs
};

}  // namespace onhook
