#include "core/providers/pppd/PeersFolder.h"

#include <fcntl.h>
#include <sys/stat.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <climits>
#include <cstdlib>
#include <filesystem>
#include <string_view>
#include <utility>

#include "core/Translate.h"
#include "core/linux/SmallFile.h"
#include "core/linux/Users.h"
#include "core/providers/pppd/EntryId.h"

namespace onhook::pppd {

namespace {

namespace fs = std::filesystem;

constexpr int deepestFolder = 3;
constexpr std::size_t mostPeers = 500;
constexpr std::size_t largestFile = 256UL * 1024;

bool isLeftBehind(std::string_view name) {
  constexpr std::array endings = std::to_array<std::string_view>(
      {"~", ".bak", ".swp", ".dpkg-old", ".dpkg-dist", ".dpkg-new", ".dpkg-tmp", ".ucf-old", ".ucf-dist",
       ".rpmsave", ".rpmnew", ".pacnew", ".pacsave"});
  return name.starts_with('.') || std::any_of(endings.begin(), endings.end(), [&](std::string_view ending) {
           return name.ends_with(ending);
         });
}

Error mayNotRead(const std::string& path) {
  struct stat file {};
  const bool byGroup = ::stat(path.c_str(), &file) == 0 && (file.st_mode & S_IRGRP) != 0 && file.st_gid != 0;
  const std::string group = byGroup ? groupName(file.st_gid) : std::string();
  return {
      ErrorDomain::posix, "EACCES",
      filled(translate("pppd", "This user may not read %1, and pppd reads it with the rights of who dials."),
             {path}),
      group.empty() ? translate("pppd", "Run Onhook as root (sudo onhook).")
                    : filled(translate("pppd",
                                       "Have an administrator add you to the group %1 and log in anew, or "
                                       "run Onhook as root (sudo onhook)."),
                             {group})};
}

class Listing {
 public:
  PeersFolder result;

  void take(const std::string& folder, const std::string& prefix, int depth) {
    result.folders.push_back(folder);
    std::error_code failure;
    std::vector<fs::directory_entry> found;
    // By hand: the loop over a range throws where the folder goes meanwhile.
    for (fs::directory_iterator it(folder, failure), end; !failure && it != end; it.increment(failure)) {
      if (found.size() >= 4 * mostPeers) break;
      found.push_back(*it);
    }
    std::sort(found.begin(), found.end());
    for (const fs::directory_entry& entry : found) takeOne(entry, prefix, depth);
  }

 private:
  void takeOne(const fs::directory_entry& entry, const std::string& prefix, int depth) {
    const std::string file = entry.path().filename();
    const std::string name = prefix + file;
    if (result.peers.size() >= mostPeers || isLeftBehind(file) || !EntryId::parse(name)) return;
    std::error_code failure;
    if (entry.is_directory(failure)) {
      // Not by a symbolic link, which may lead round in a circle.
      const bool follow = depth < deepestFolder && !entry.is_symlink(failure);
      if (follow) take(entry.path(), name + '/', depth + 1);
      return;
    }
    Peer peer{name, std::nullopt};
    if (!readOptionsFile(entry.path())) {
      if (errno == EACCES) {
        peer.forbidden = mayNotRead(entry.path());
      } else if (errno != EFBIG) {
        return;
      }
    }
    result.peers.push_back(std::move(peer));
  }
};

}  // namespace

PeersFolder PeersFolder::read(const std::string& path) {
  Listing listing;
  listing.take(path, {}, 1);
  return std::move(listing.result);
}

std::optional<std::string> readOptionsFile(const std::string& path) {
  char real[PATH_MAX];
  if (::realpath(path.c_str(), real) == nullptr) return std::nullopt;
  return readSmallFile(AT_FDCWD, real, largestFile);
}

}  // namespace onhook::pppd
