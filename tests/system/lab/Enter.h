#pragma once

namespace onhook::lab {

/// Starts this program again inside the lab (tests/system/in-lab), with the same arguments, unless it runs there already:
/// so what it does shares network, mounts and processes with the daemons it talks to. Does not come back otherwise than
/// inside; ends the process with 125 when there is no lab to be had.
void enter(int argc, char** argv);

}  // namespace onhook::lab
