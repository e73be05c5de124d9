#pragma once

#include <memory>

#include "core/Provider.h"
#include "core/providers/networkmanager/NetworkManagerOptions.h"

namespace onhook {

class SharedState;

namespace networkmanager {
class Worker;
}  // namespace networkmanager

/// The remote-access connections that NetworkManager holds, over D-Bus, with rtnetlink and /proc as witnesses
/// of what really stands: when NetworkManager says "deactivated", a VPN's tunnel lives on for a second or for
/// good.
///
/// One thread of its own does all input and output with one poll(). Every function answers from memory, but
/// for hangUp(), which waits for NetworkManager's answer.
///
/// rtnetlink shows the network namespace of the thread that constructs the provider: it has to be
/// NetworkManager's.
class NetworkManagerProvider final : public Provider, private Observer, private Actor {
 public:
  explicit NetworkManagerProvider(NetworkManagerOptions options = {});
  /// Ends the thread at once; hangUp() calls that still wait answer `noAnswer`.
  ~NetworkManagerProvider() override;

  std::string name() const override;
  std::string displayName() const override;
  Observer& observer() override { return *this; }
  Actor& actor() override { return *this; }

 private:
  Snapshot snapshot() const override;
  Presence presence(const Target& target) const override;
  std::uint64_t look(const Target& target) override;
  std::uint64_t lookAtAll() override;
  Subscription subscribe(const Target& target, std::shared_ptr<Wakeup> wakeup) override;
  Subscription subscribeToList(std::shared_ptr<Wakeup> wakeup) override;

  Reply hangUp(const Target& target) override;
  Permission mayHangUp(const Target& target) const override;

  const std::shared_ptr<SharedState> state_;
  const std::unique_ptr<networkmanager::Worker> worker_;
};

}  // namespace onhook
