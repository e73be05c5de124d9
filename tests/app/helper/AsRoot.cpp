#include "tests/app/helper/AsRoot.h"

#include <sched.h>
#include <unistd.h>

#include <fstream>
#include <string>

namespace onhook {

namespace {

constexpr uid_t nobody = 65534;

void write(const std::string& path, const std::string& content) {
  std::ofstream(path) << content << std::flush;
}

/// Root of a user namespace may do among its own processes what root may; the helper is not told the
/// difference.
void becomeRootOfANamespace() {
  const std::string user = std::to_string(::geteuid());
  const std::string group = std::to_string(::getegid());
  if (::unshare(CLONE_NEWUSER) != 0) return;
  write("/proc/self/setgroups", "deny");
  write("/proc/self/uid_map", "0 " + user + " 1");
  write("/proc/self/gid_map", "0 " + group + " 1");
}

}  // namespace

void AsRoot::SetUp() {
  // As the program was started: a test before this one may have entered the namespace.
  static const bool startedAsRoot = ::geteuid() == 0;
  realRoot_ = startedAsRoot;
  if (::geteuid() != 0) becomeRootOfANamespace();
  if (::geteuid() != 0)
    GTEST_SKIP() << "Needs root, or a kernel that lets users have namespaces of their own.";
}

bool becomeNobody() {
  if (::geteuid() != 0 || ::setresuid(nobody, nobody, nobody) == 0) return true;
  // Root of a namespace knows no other user; one without any mapping makes it nobody.
  return ::unshare(CLONE_NEWUSER) == 0 && ::geteuid() != 0;
}

}  // namespace onhook
