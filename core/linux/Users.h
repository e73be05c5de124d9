#pragma once

#include <optional>
#include <string>

#include <sys/types.h>

namespace onhook {

/// The real user of a process: a set-uid pppd's is the user who started it, and who may signal it (kill(2)).
/// None when it cannot be read.
std::optional<uid_t> realUser(const std::string& procRoot, pid_t pid);

/// "alice", or "uid 1000" where the name is not known.
std::string userName(uid_t user);
/// "dip", or "gid 30" where the name is not known.
std::string groupName(gid_t group);

}  // namespace onhook
