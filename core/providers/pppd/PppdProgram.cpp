#include "core/providers/pppd/PppdProgram.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include "core/Translate.h"
#include "core/linux/Users.h"

namespace onhook::pppd {

namespace {

Permission no(std::string code, std::string text, std::string advice) {
  return {Authority::no, Error{ErrorDomain::onhook, std::move(code), std::move(text), std::move(advice)}};
}

Permission mayRun(const std::string& path, const struct stat& found) {
  if ((found.st_uid != 0 && found.st_uid != ::geteuid()) || (found.st_mode & (S_IWGRP | S_IWOTH)) != 0) {
    return no("untrusted-pppd",
              filled(translate("pppd", "Others than root can change %1, so it is not run."), {path}),
              translate("pppd", "Have its owner and its rights set anew, as its package has them."));
  }
  if (::faccessat(AT_FDCWD, path.c_str(), X_OK, AT_EACCESS) != 0) {
    const std::string group =
        (found.st_mode & S_IXGRP) != 0 && found.st_gid != 0 ? groupName(found.st_gid) : std::string();
    if (group.empty()) {
      return no("may-not-run-pppd", translate("pppd", "Only root may run pppd here."),
                translate("pppd", "Run Onhook as root (sudo onhook)."));
    }
    return no("may-not-run-pppd",
              filled(translate("pppd", "Only root and the group %1 may run pppd here."), {group}),
              translate("pppd",
                        "Have an administrator add you to that group and log in anew, or run Onhook as root "
                        "(sudo onhook)."));
  }
  const bool becomesRoot = (found.st_mode & S_ISUID) != 0;
  if (::geteuid() != 0 && found.st_uid == 0 && !becomesRoot) {
    return no("pppd-not-setuid",
              translate("pppd", "Only root may dial with pppd here: it is not set-uid root."),
              translate("pppd", "Run Onhook as root (sudo onhook)."));
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
  return {{},
          no("no-pppd", translate("pppd", "pppd is not installed."),
             translate("pppd", "Install it (Debian: the package ppp)."))};
}

}  // namespace onhook::pppd
