#include "core/providers/pppd/RunWatch.h"

#include <sys/inotify.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <set>
#include <string_view>

namespace onhook::pppd {

namespace {

constexpr std::uint32_t events = IN_CREATE | IN_DELETE | IN_MODIFY | IN_CLOSE_WRITE | IN_MOVED_FROM |
                                 IN_MOVED_TO | IN_DELETE_SELF | IN_MOVE_SELF | IN_ONLYDIR;

/// Many programs keep things in /run: only what is pppd's is worth a look.
bool matters(std::string_view name) {
  return name.ends_with(".pid") || name.ends_with(".tdb") || name.starts_with("LCK..") || name == "ppp" ||
         name == "pppd" || name == "run";
}

std::string parentOf(const std::string& path) {
  const auto slash = path.rfind('/');
  return slash == 0 || slash == std::string::npos ? "/" : path.substr(0, slash);
}

}  // namespace

RunWatch::RunWatch(const std::vector<std::string>& directories)
    : fd_(::inotify_init1(IN_NONBLOCK | IN_CLOEXEC)) {
  std::set<std::string> all;
  for (const std::string& directory : directories) {
    all.insert(directory);
    all.insert(parentOf(directory));  // where it is made
    all.insert(directory + "/lock");  // where most systems keep LCK..ttyS0
  }
  all.erase("/");
  directories_.assign(all.begin(), all.end());
  watchAll();
}

void RunWatch::watchAll() {
  if (!fd_) return;
  for (const std::string& directory : directories_) {
    // The same folder by another name, or one that is watched already, keeps its number.
    ::inotify_add_watch(fd_.get(), directory.c_str(), events);
  }
}

bool RunWatch::drain() {
  if (!fd_) return false;
  bool changed = false;
  bool foldersChanged = false;
  alignas(inotify_event) char buffer[16384];
  while (true) {
    const ssize_t length = ::read(fd_.get(), buffer, sizeof buffer);
    if (length < 0 && errno == EINTR) continue;
    if (length <= 0) break;
    for (ssize_t at = 0; at < length;) {
      inotify_event event;
      std::memcpy(&event, buffer + at, sizeof event);
      const std::string_view name = event.len ? std::string_view(buffer + at + sizeof event) : "";
      at += static_cast<ssize_t>(sizeof event + event.len);
      const bool folder = event.mask & (IN_ISDIR | IN_IGNORED | IN_DELETE_SELF | IN_MOVE_SELF);
      foldersChanged |= folder;
      changed |= folder || matters(name) || (event.mask & IN_Q_OVERFLOW);
    }
  }
  if (foldersChanged) watchAll();
  return changed;
}

}  // namespace onhook::pppd
