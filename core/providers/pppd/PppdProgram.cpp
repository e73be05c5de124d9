#include "core/providers/pppd/PppdProgram.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include "core/providers/pppd/Owner.h"

namespace onhook::pppd {

namespace {

constexpr char otherwiseAsRoot[] = "un Onhook as root (sudo onhook).";

Permission no(std::string code, std::string text, std::string advice) {
  return {Authority::no, Error{ErrorDomain::onhook, std::move(code), std::move(text), std::move(advice)}};
}

Permission mayRun(const std::string& path, const struct stat& found) {
  if ((found.st_uid != 0 && found.st_uid != ::geteuid()) || (found.st_mode & (S_IWGRP | S_IWOTH)) != 0) {
    return no("untrusted-pppd", "Others than root can change " + path + ", so it is not run.",
              "Have its owner and its rights set anew, as its package has them.");
  }
  if (::faccessat(AT_FDCWD, path.c_str(), X_OK, AT_EACCESS) != 0) {
    const std::string group =
        (found.st_mode & S_IXGRP) != 0 && found.st_gid != 0 ? groupName(found.st_gid) : std::string();
    const std::string join =
        group.empty() ? "R" : "Have an administrator add you to that group and log in anew, or r";
    return no("may-not-run-pppd",
              "Only root" + (group.empty() ? "" : " and the group " + group) + " may run pppd here.",
              join + otherwiseAsRoot);
  }
  const bool becomesRoot = (found.st_mode & S_ISUID) != 0;
  if (::geteuid() != 0 && found.st_uid == 0 && !becomesRoot) {
    return no("pppd-not-setuid", "Only root may dial with pppd here: it is not set-uid root.",
              std::string("R") + otherwiseAsRoot);
  }
  return {Authority::yes, std::nullopt};
}

}  // namespace

PppdProgram PppdProgram::find(const std::vector<std::string>& places) {
  for (const std::string& path : places) {
    struct stat found {};
    if (::stat(path.c_str(), &found) != 0 || !S_ISREG(found.st_mode)) continue;
    PppdProgram program{path, pppd::mayRun(path, found)};
    if (program.mayRun.authority == Authority::no) program.path.clear();
    return program;
  }
  return {{}, no("no-pppd", "pppd is not installed.", "Install it (Debian: the package ppp).")};
}

}  // namespace onhook::pppd
