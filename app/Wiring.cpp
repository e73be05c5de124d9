#include "app/Wiring.h"

#include <algorithm>
#include <utility>

#include "app/StateFolder.h"
#include "core/NetworkView.h"
#include "core/Translate.h"
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

/// Beside the journal; what is practised is forgotten.
HistoryPlace placeOfHistory(bool practice) {
  const QString chosen = qEnvironmentVariable("ONHOOK_STATE_DIRECTORY");
  if (!chosen.isEmpty()) return HistoryPlace::in(chosen + QStringLiteral("/history"));
  const QString state = stateFolder();
  return practice || state.isEmpty() ? HistoryPlace{} : HistoryPlace::in(state);
}

}  // namespace

Wiring::Wiring(bool practice, const AtStart& atStart, Watching watching, std::shared_ptr<Runtime> runtime)
    : runtime_(std::move(runtime)),
      systems_(practice ? std::vector<SystemProvider>{} : systemProviders(runtime_, watching)),
      monitor_(runtime_),
      journal_(*runtime_, placeOfJournal(practice)),
      controller_(runtime_),
      dialing_(monitor_, controller_, runtime_),
      history_(*runtime_, placeOfHistory(practice)),
      recorder_(monitor_, controller_, dialing_.controller(), history_, runtime_),
      traffic_(runtime_, practice ? nullptr : systemNetworkView()),
      aftermath_(monitor_, controller_, traffic_) {
  recorder_.setPractice(std::string(simulatedProviderName));
  journal_.setNaming([this](const Target& target) {
    const Connection* const connection = monitor_.find(target);
    return connection ? wording::targetName(*connection, target) : QString::fromStdString(target.toString());
  });
  controller_.setJournal(journal_);
  QObject::connect(&monitor_, &ConnectionMonitor::refreshing, &journal_, &HangUpJournal::tryAgain);
  QObject::connect(&monitor_, &ConnectionMonitor::refreshing, &history_, &HistoryStore::tryAgain);
  if (practice) addPracticeNetwork();
  for (const SystemProvider& system : systems_) {
    if (atStart.isWatched && !atStart.isWatched(system.name)) continue;
    if (auto made = atStart.made ? atStart.made(system.name) : nullptr)
      monitor_.addProvider(std::move(made));
    else
      watch(system);
  }
}

void Wiring::setWatched(const std::string& name, bool watched) {
  const auto system = std::ranges::find(systems_, name, &SystemProvider::name);
  if (system == systems_.end() || watched == monitor_.watches(name)) return;
  if (watched)
    watch(*system);
  else
    monitor_.removeProvider(name);
}

void Wiring::watch(const SystemProvider& system) {
  monitor_.addProvider(system.name, QString::fromStdString(system.displayName), system.make);
}

void Wiring::setPracticeNetwork(bool wanted) {
  if (wanted)
    addPracticeNetwork();
  else
    monitor_.removeProvider(std::string(simulatedProviderName));
}

void Wiring::addPracticeNetwork() {
  if (monitor_.watches(std::string(simulatedProviderName))) return;
  watch({std::string(simulatedProviderName), translate("simulated", "Practice network"), [this] {
           auto network = std::make_shared<SimulatedProvider>(runtime_, practiceNetwork());
           traffic_.setView(network->name(), network->networkView());
           return network;
         }});
}

}  // namespace onhook
