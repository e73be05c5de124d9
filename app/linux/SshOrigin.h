#pragma once

#include <sys/types.h>

#include <string>
#include <string_view>

namespace onhook {

/// What SSH_CONNECTION says in the environment of that process, or of the nearest of those that it was
/// started from; as far as this user may read it, else empty. Any thread; reads /proc.
std::string sshConnectionOf(pid_t pid);

/// What SSH_CONNECTION says in such an environment: /proc/PID/environ (proc(5)). Empty: it is not there.
std::string sshConnectionIn(std::string_view environment);

}  // namespace onhook
