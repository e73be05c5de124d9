#pragma once

#include <QString>

namespace onhook {

/// Where the program keeps what outlives it and is of this machine only. Linux: $XDG_STATE_HOME/onhook (XDG
/// Base Directory Specification). Windows: the person's local application data. Empty: there is no place. It
/// need not be there yet.
QString stateFolder();

}  // namespace onhook
