#pragma once

#include <atomic>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <thread>
#include <vector>

#include "core/SystemRuntime.h"
#include "core/providers/pppd/PppdProvider.h"
#include "tests/contract/ContractBench.h"
#include "tests/contract/pppd/PppdLines.h"
#include "tests/core/linux/NoDescriptors.h"

namespace onhook {

/// The pppd provider on the contract's bench, with real processes and signals: stand-ins named pppd, a run
/// directory made for the test, and real interfaces where the test may make some. The truth comes from the
/// kernel: a process by its pidfd, an interface by its index.
///
/// Every second repetition the files of what has ended stay behind, and it is a bundle's first link that is
/// hung up.
class PppdBench final : public ContractBench {
 public:
  explicit PppdBench(int repetition);
  ~PppdBench() override;

  ContractStage setUp(Situation situation) override;
  ContractStage setUpFault(Fault fault) override;
  std::shared_ptr<Provider> provider() override { return provider_; }
  std::shared_ptr<Runtime> runtime() override { return runtime_; }
  HangUpSettings settings() const override;
  Duration slack() const override { return std::chrono::seconds(30); }
  bool standsReally(const Target& target) override { return truths_.at(target).stands(); }
  std::optional<int> nativeHangUps(const Target& target) override { return truths_.at(target).signals(); }
  bool dialAgain(const Target& target) override;

 private:
  struct Truth {
    std::function<bool()> stands;
    std::function<int()> signals;
  };
  using Find = std::function<std::optional<Target>(const Connection&)>;

  void startProvider();
  PppdLine& addSubject(const pppd::Manner& manner, bool connected = true);
  /// ...dialed by the provider itself, from the one entry that there is.
  PppdLine& dialSubject(const pppd::Manner& manner);
  void addBystander();
  ContractStage stageOf(PppdLine& subject);
  ContractStage goneUnnoticed();
  ContractStage nameUsedAgain();
  ContractStage bundle(std::chrono::milliseconds takes);
  ContractStage linkOfBundle();
  ContractStage losesProcOnceAsked();
  ContractStage ofAnotherUser();
  ContractStage askingBlocks(bool andItEnds);
  /// Whoever is to ask for authority runs this in a shell; $subject is the pid.
  ContractStage asking(const std::string& script);
  ContractStage deniedByHelper();
  ContractStage goneBefore();
  ContractStage withoutPppd();
  ContractStage withStrangeFileTimes();
  ContractStage withoutDescriptors();
  ContractStage flooded();
  ContractStage signaledByAnother();
  /// On a thread of its own: `event`, as soon as `once` holds.
  void meanwhile(std::function<bool()> once, std::function<void()> event);
  void waitForEnd(const Target& target);
  int timesAuthorityWasAsked() const;
  void stopAsking();
  /// What the list shows, as soon as `find` finds it there.
  Target waitFor(const Find& find);
  Target waitFor(const PppdLine& line);
  void know(const Target& target, std::vector<PppdLine*> lines);

  const int repetition_;
  const std::string folder_;
  const std::shared_ptr<Runtime> runtime_ = std::make_shared<SystemRuntime>();
  PppdOptions options_;
  bool endsNever_ = false;
  int dialed_ = 0;
  std::optional<NoDescriptors> noDescriptors_;
  std::optional<PppdLines> lines_;
  PppdLine* bystander_ = nullptr;
  std::shared_ptr<PppdProvider> provider_;
  std::map<Target, Truth> truths_;
  std::atomic<bool> stop_ = false;
  std::thread meanwhile_;  ///< what happens by itself while the hang-up runs
};

}  // namespace onhook
