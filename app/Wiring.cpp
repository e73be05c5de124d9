#include "app/Wiring.h"

#include "app/StateFolder.h"
#include "app/SystemProviders.h"
#include "core/NetworkView.h"
#include "core/SystemRuntime.h"
#include "core/providers/simulated/PracticeNetwork.h"
#include "core/providers/simulated/SimulatedIdentity.h"
#include "core/providers/simulated/SimulatedProvider.h"
#include "ui/session/Wording.h"

namespace onhook {

namespace {

/// ONHOOK_STATE_DIRECTORY: another folder, and one for practising too; for tests.
JournalPlace placeOfJournal(bool practice) {
  const QString chosen = qEnvironmentVariable("ONHOOK_STATE_DIRECTORY");
  if (!chosen.isEmpty()) return JournalPlace::in(chosen);
  const QString state = stateFolder();
  // Each process practises on a network of its own.
  if (practice || state.isEmpty()) return JournalPlace{};
  JournalPlace place = JournalPlace::in(state + QStringLiteral("/hang-ups"));
  place.leftOut = {std::string(simulatedProviderName)};
  return place;
}

}  // namespace

Wiring::Wiring(bool practice)
    : runtime_(std::make_shared<SystemRuntime>()),
      monitor_(runtime_),
      journal_(*runtime_, placeOfJournal(practice)),
      controller_(runtime_),
      dialing_(monitor_, controller_, runtime_),
      traffic_(runtime_, practice ? nullptr : systemNetworkView()),
      aftermath_(monitor_, controller_, traffic_) {
  journal_.setNaming([this](const Target& target) {
    const Connection* const connection = monitor_.find(target);
    return connection ? wording::targetName(*connection, target) : QString::fromStdString(target.toString());
  });
  controller_.setJournal(journal_);
  if (practice) {
    addPracticeNetwork();
    return;
  }
  for (auto& provider : systemProviders(runtime_)) monitor_.addProvider(std::move(provider));
}

void Wiring::addPracticeNetwork() {
  if (monitor_.provider(std::string(simulatedProviderName))) return;
  const auto network = std::make_shared<SimulatedProvider>(runtime_, practiceNetwork());
  traffic_.setView(network->name(), network->networkView());
  monitor_.addProvider(network);
}

}  // namespace onhook
