#include "app/Wiring.h"

#include <QFileInfo>
#include <QtGlobal>

#include "app/Installed.h"
#include "core/SystemRuntime.h"
#include "core/providers/networkmanager/NetworkManagerProvider.h"
#include "core/providers/pppd/PppdProvider.h"
#include "core/providers/simulated/PracticeNetwork.h"
#include "core/providers/simulated/SimulatedIdentity.h"
#include "core/providers/simulated/SimulatedProvider.h"

namespace onhook {

namespace {

/// ONHOOK_PPPD_RUN_DIRECTORY: one more place to look in, for a pppd that was built with its own.
/// ONHOOK_PROC_ROOT: for tests.
PppdOptions pppdOptions() {
  PppdOptions options;
  if (const auto directory = qgetenv("ONHOOK_PPPD_RUN_DIRECTORY"); !directory.isEmpty())
    options.runDirectories.push_back(directory.toStdString());
  if (const auto root = qgetenv("ONHOOK_PROC_ROOT"); !root.isEmpty()) options.procRoot = root.toStdString();
  // Only the installed program asks for authority: what polkit starts as root has to be the package's.
  if (QFileInfo(QStringLiteral("/proc/self/exe")).canonicalFilePath() == QLatin1String(installedProgram))
    options.helper.helper = installedHelper;
  return options;
}

}  // namespace

Wiring::Wiring(bool practice)
    : runtime_(std::make_shared<SystemRuntime>()), monitor_(runtime_), controller_(runtime_) {
  if (practice) {
    addPracticeNetwork();
    return;
  }
  monitor_.addProvider(std::make_shared<NetworkManagerProvider>());
  monitor_.addProvider(std::make_shared<PppdProvider>(pppdOptions()));
}

void Wiring::addPracticeNetwork() {
  if (monitor_.provider(std::string(simulatedProviderName))) return;
  monitor_.addProvider(std::make_shared<SimulatedProvider>(runtime_, practiceNetwork()));
}

}  // namespace onhook
