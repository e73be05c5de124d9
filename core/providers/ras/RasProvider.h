#pragma once

#include <memory>
#include <string>
#include <string_view>

#include "core/DialResult.h"
#include "core/Provider.h"
#include "core/Runtime.h"
#include "core/StateObserver.h"
#include "core/providers/ras/RasApi.h"

namespace onhook {

namespace ras {
class LookerState;
class RasCalls;
}  // namespace ras

/// RasProvider::name().
inline constexpr std::string_view rasProviderName = "ras";

/// The connections of Windows RAS (VPN, PPPoE, dial-up, ISDN) and multilink bundles with their links, held to
/// the hang-up contract as RasHangUp's documentation gives it.
///
/// One thread, launched through the runtime, makes the looks; what hangs up or dials is called on the thread
/// that asks for it. A call that never returns (a custom dialer's, a service that hangs) holds up nobody
/// else. Every function may be called from any thread; all but hangUp() and dial() answer from memory.
class RasProvider final : public Provider, private Actor {
 public:
  RasProvider(std::shared_ptr<Runtime> runtime, ras::RasSystem system);
  /// Ends the looking, and waits for no call.
  ~RasProvider() override;
  RasProvider(const RasProvider&) = delete;
  RasProvider& operator=(const RasProvider&) = delete;

  std::string name() const override { return std::string(rasProviderName); }
  std::string displayName() const override;
  Observer& observer() override { return observer_; }
  Actor& actor() override { return *this; }
  /// Microsoft, RasHangUp, Remarks: a program that ends too soon may leave the port unusable.
  bool needsProcess() const override { return true; }

 private:
  Reply hangUp(const Target& target) override;
  /// With saved secrets it returns as soon as the dialing has begun: the connection then shows its phase. One
  /// that fails is hung up by itself, for RAS keeps its port otherwise, and shows why until that is done.
  /// With the system's dialog (RasDialDlg) it blocks until that is closed.
  DialResult dial(const std::string& entryId, DialWith with) override;
  Permission mayHangUp(const Target& target) const override;

  // Shared with the looking thread, and with calls that still block.
  const std::shared_ptr<Runtime> runtime_;
  const std::shared_ptr<const ras::RasCalls> calls_;
  const std::shared_ptr<ras::LookerState> state_;
  StateObserver observer_;
};

}  // namespace onhook
