#pragma once

#include "tests/bench/support/Figures.h"

namespace onhook::bench {

/// Each in the lab, with a NetworkManager of its own where it needs one. They throw when something does not
/// work there.
void measureOpenVpn(Figures& figures);
/// Mobile broadband, with a ModemManager and a modem that are none, and a NetworkManager that is one.
void measureModem(Figures& figures);
/// A process that is called pppd and is none: the way from the kernel's event to the word, without PPP and
/// outside the test machine.
void measureStandIn(Figures& figures);

}  // namespace onhook::bench
