#pragma once

#include <memory>

#include "core/linux/ThreadedProvider.h"
#include "core/providers/pppd/PppdOptions.h"

namespace onhook {

namespace pppd {
class DialDesk;
class Worker;
}  // namespace pppd

/// The connections that pppd holds (dial-up, serial, PPPoE, L2TP, PPTP), and multilink bundles with their
/// links: from pppd's run directory, /proc and rtnetlink, without any privilege. Hangs up by signals to a
/// pidfd, never to a bare pid. Dials pppd's peers by `pppd call`, and xl2tpd's lacs by its control pipe.
///
/// One thread of its own does all input and output with one poll(). Every function answers from memory, but
/// for hangUp(), which waits until the signals are sent, and dial(), which waits until there is something to
/// hang up.
///
/// rtnetlink shows the network namespace of the thread that constructs the provider.
class PppdProvider final : public ThreadedProvider {
 public:
  explicit PppdProvider(PppdOptions options = {});
  /// Ends the thread at once; hangUp() calls that still wait answer `noAnswer`. What was dialed stays.
  ~PppdProvider() override;

  std::string displayName() const override;

 private:
  Reply force(const Target& target) override;
  Reply keepDown(const Target& target) override;
  DialResult dial(const std::string& entryId, DialWith with) override;

  const std::shared_ptr<pppd::DialDesk> desk_;
  const std::unique_ptr<pppd::Worker> worker_;
};

}  // namespace onhook
