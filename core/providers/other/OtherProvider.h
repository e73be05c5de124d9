#pragma once

#include <memory>
#include <string>

#include "core/Time.h"
#include "core/linux/ThreadedProvider.h"

namespace onhook {

namespace other {
class Worker;
}

/// How it reaches its system. The defaults are right for every use but tests.
struct OtherOptions {
  std::string procRoot = "/proc";
  /// What comes up is shown when it has stood for so long: the system that holds it may show it first.
  Duration patience = std::chrono::seconds(3);
};

/// Tunnels that no system that is watched holds: brought up by wg-quick, a plain openvpn, openconnect,
/// tailscale, ip(8). They are seen, with who runs them where that can be told, and never hung up
/// (Connection::seenOnly). It shows every tunnel; what another provider shows too is left out when they are
/// merged (core/SeenTunnels.h).
///
/// One thread of its own, woken by rtnetlink. It shows the network namespace of the thread that constructs
/// the provider.
class OtherProvider final : public ThreadedProvider {
 public:
  explicit OtherProvider(OtherOptions options = {});
  ~OtherProvider() override;

  std::string displayName() const override;

 private:
  const std::unique_ptr<other::Worker> worker_;
};

}  // namespace onhook
