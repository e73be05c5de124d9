#pragma once

#include <QString>

namespace onhook {

/// Lets the window come to the front that the person has asked for elsewhere: by a token of XDG Activation,
/// which another program was given for it (xdg-activation-v1: a string that only the compositor understands).
/// Qt's Wayland plugin takes it from this process's environment, once. Every program that Onhook starts
/// inherits that, and the kernel starts none with a variable of more than 128 KiB (execve(2),
/// MAX_ARG_STRLEN): one longer than any compositor's counts as none, as an empty one does. UI thread.
void useActivationToken(const QString& token);

}  // namespace onhook
