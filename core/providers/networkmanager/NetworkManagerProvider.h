#pragma once

#include <memory>

#include "core/linux/ThreadedProvider.h"
#include "core/providers/networkmanager/NetworkManagerOptions.h"

namespace onhook {

namespace networkmanager {
class Worker;
}  // namespace networkmanager

/// The remote-access connections that NetworkManager holds, over D-Bus, with rtnetlink and /proc as witnesses
/// of what really stands: when NetworkManager says "deactivated", a VPN's tunnel lives on for a second or for
/// good.
///
/// One thread of its own does all input and output with one poll(). Every function answers from memory, but
/// for hangUp(), keepDown() and dial(), which wait for NetworkManager's answer.
///
/// rtnetlink shows the network namespace of the thread that constructs the provider: it has to be
/// NetworkManager's.
class NetworkManagerProvider final : public ThreadedProvider {
 public:
  explicit NetworkManagerProvider(NetworkManagerOptions options = {});
  /// Ends the thread at once; calls that still wait are answered: `noAnswer`, an error.
  ~NetworkManagerProvider() override;

  std::string displayName() const override;

 private:
  Reply keepDown(const Target& target) override;
  /// NetworkManager asks for what is missing by the user's secret agent, whichever way is wanted.
  DialResult dial(const std::string& entryId, DialWith with) override;

  const std::unique_ptr<networkmanager::Worker> worker_;
};

}  // namespace onhook
