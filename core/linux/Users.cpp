#include "core/linux/Users.h"

#include <fcntl.h>
#include <grp.h>
#include <pwd.h>

#include <vector>

#include "core/linux/ProcessText.h"
#include "core/linux/SmallFile.h"

namespace onhook {

std::optional<uid_t> realUser(const std::string& procRoot, pid_t pid) {
  constexpr std::size_t limit = 65536;
  const auto status = readSmallFile(AT_FDCWD, procRoot + '/' + std::to_string(pid) + "/status", limit);
  return status ? realUserIn(*status) : std::nullopt;
}

std::string userName(uid_t user) {
  constexpr std::size_t enough = 16384;
  std::vector<char> buffer(enough);
  passwd entry{};
  passwd* found = nullptr;
  const bool known = ::getpwuid_r(user, &entry, buffer.data(), buffer.size(), &found) == 0 && found;
  return known ? std::string(entry.pw_name) : "uid " + std::to_string(user);
}

std::string groupName(gid_t group) {
  constexpr std::size_t enough = 65536;  // its members are in there
  std::vector<char> buffer(enough);
  struct group entry {};
  struct group* found = nullptr;
  const bool known = ::getgrgid_r(group, &entry, buffer.data(), buffer.size(), &found) == 0 && found;
  return known ? std::string(entry.gr_name) : "gid " + std::to_string(group);
}

}  // namespace onhook
