#pragma once

#include <memory>

#include "core/Provider.h"
#include "core/providers/pppd/PppdOptions.h"

namespace onhook {

class SharedState;

namespace pppd {
class Worker;
}  // namespace pppd

/// The connections that pppd holds (dial-up, serial, PPPoE, L2TP, PPTP), and multilink bundles with their
/// links: from pppd's run directory, /proc and rtnetlink, without any privilege. Hangs up by signals to a
/// pidfd, never to a bare pid.
///
/// One thread of its own does all input and output with one poll(). Every function answers from memory, but
/// for hangUp(), which waits until the signals are sent.
///
/// rtnetlink shows the network namespace of the thread that constructs the provider.
class PppdProvider final : public Provider, private Observer, private Actor {
 public:
  explicit PppdProvider(PppdOptions options = {});
  /// Ends the thread at once; hangUp() calls that still wait answer `noAnswer`.
  ~PppdProvider() override;

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
  Reply force(const Target& target) override;
  Permission mayHangUp(const Target& target) const override;

  const std::shared_ptr<SharedState> state_;
  const std::unique_ptr<pppd::Worker> worker_;
};

}  // namespace onhook
