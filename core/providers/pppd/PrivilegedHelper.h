#pragma once

#include <vector>

#include "core/Reply.h"
#include "core/providers/pppd/ConnectionId.h"
#include "core/providers/pppd/PrivilegedHelperPaths.h"

namespace onhook::pppd {

/// Has pppds signaled that this user may not signal: starts onhook-helper through polkit's pkexec, which asks
/// the person for authority by the desktop's own dialog (or whatever agent of polkit's runs there).
class PrivilegedHelper {
 public:
  explicit PrivilegedHelper(PrivilegedHelperPaths paths) : paths_(std::move(paths)) {}

  /// Whether all parts are installed as they have to be. Says nothing of who will be granted authority.
  static bool isUsable(const PrivilegedHelperPaths& paths);

  /// Sends TERM, HUP or KILL to all of these, or to none. Blocks for as long as the person takes to answer,
  /// so it is called on a thread that may block; that thread has to live until it returns, since pkexec ends
  /// with it. Any thread; several at once ask several times.
  ///
  /// `accepted`: sent. `notThere`: one of them is not there any more; none was signaled. `refused`: by the
  /// person, by polkit or by the helper, with what to do. `noAnswer`: the signals may or may not have been
  /// sent.
  Reply signal(int number, const std::vector<ConnectionId>& processes) const;

 private:
  PrivilegedHelperPaths paths_;
};

}  // namespace onhook::pppd
