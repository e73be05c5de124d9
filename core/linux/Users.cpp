#include "core/linux/Users.h"

#include <fcntl.h>
#include <grp.h>
#include <pwd.h>

#include <sstream>
#include <vector>

#include "core/linux/SmallFile.h"

namespace onhook {

std::optional<uid_t> realUser(const std::string& procRoot, pid_t pid) {
  constexpr std::size_t limit = 65536;
  const auto status = readSmallFile(AT_FDCWD, procRoot + '/' + std::to_string(pid) + "/status", limit);
  const auto at = status ? status->find("\nUid:") : std::string::npos;
  if (at == std::string::npos) return std::nullopt;
  std::istringstream fields(status->substr(at + 5));
  uid_t real = 0;
  if (!(fields >> real)) return std::nullopt;
  return real;
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
