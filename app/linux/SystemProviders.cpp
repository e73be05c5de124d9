#include "app/SystemProviders.h"

#include <QByteArray>
#include <QtGlobal>

#include "app/Installed.h"
#include "app/linux/Programs.h"
#include "core/Translate.h"
#include "core/providers/networkmanager/NetworkManagerProvider.h"
#include "core/providers/other/OtherProvider.h"
#include "core/providers/other/Tunnel.h"
#include "core/providers/pppd/PppdProvider.h"

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
  if (isInstalled()) options.helper.helper = installedHelper;
  return options;
}

OtherOptions otherOptions() {
  OtherOptions options;
  if (const auto root = qgetenv("ONHOOK_PROC_ROOT"); !root.isEmpty()) options.procRoot = root.toStdString();
  return options;
}

}  // namespace

std::vector<SystemProvider> systemProviders(const std::shared_ptr<Runtime>&, Watching watching) {
  const bool dropEvents = watching == Watching::once;
  return {{"networkmanager", "NetworkManager",
           [dropEvents] {
             NetworkManagerOptions options;
             options.dropEvents = dropEvents;
             return std::make_shared<NetworkManagerProvider>(std::move(options));
           }},
          {"pppd", "pppd",
           [dropEvents] {
             PppdOptions options = pppdOptions();
             options.dropEvents = dropEvents;
             return std::make_shared<PppdProvider>(std::move(options));
           }},
          {other::providerName, translate("other", "other programs"),
           [] { return std::make_shared<OtherProvider>(otherOptions()); }}};
}

bool onlySees(const std::string& provider) {
  return provider == other::providerName;
}

}  // namespace onhook
