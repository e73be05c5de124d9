#pragma once

namespace onhook {

/// Whether this program is in a network of its own, where it may make interfaces as it likes. The first call
/// tries to go there, as root; call it before there are other threads. Never true in the machine's own
/// network.
bool hasOwnNetwork();

}  // namespace onhook
