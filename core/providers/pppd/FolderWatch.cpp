#include "core/providers/pppd/FolderWatch.h"

#include <sys/inotify.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>

namespace onhook::pppd {

namespace {

constexpr std::uint32_t events = IN_CREATE | IN_DELETE | IN_MODIFY | IN_ATTRIB | IN_CLOSE_WRITE |
                                 IN_MOVED_FROM | IN_MOVED_TO | IN_DELETE_SELF | IN_MOVE_SELF | IN_ONLYDIR;

std::string parentOf(const std::string& path) {
  const auto slash = path.rfind('/');
  return slash == 0 || slash == std::string::npos ? "/" : path.substr(0, slash);
}

}  // namespace

FolderWatch::FolderWatch() : fd_(::inotify_init1(IN_NONBLOCK | IN_CLOEXEC)) {}

void FolderWatch::add(const std::string& folder, const Matters& matters) {
  folders_[folder].push_back(matters);
  watch(folder);
}

void FolderWatch::addWithParent(const std::string& folder, const Matters& matters) {
  add(folder, matters);
  const std::string parent = parentOf(folder);
  const std::string name = folder.substr(folder.rfind('/') + 1);
  if (parent != "/") add(parent, [name](std::string_view changed) { return changed == name; });
}

void FolderWatch::watch(const std::string& folder) {
  if (!fd_) return;
  const int number = ::inotify_add_watch(fd_.get(), folder.c_str(), events);
  if (number < 0) return;  // not there: its parent tells when it is
  std::vector<std::string>& names = watched_[number];
  if (std::find(names.begin(), names.end(), folder) == names.end()) names.push_back(folder);
}

void FolderWatch::watchAll() {
  for (const auto& [folder, matters] : folders_) watch(folder);
}

bool FolderWatch::matters(int number, std::string_view name) const {
  const auto it = watched_.find(number);
  if (it == watched_.end()) return false;
  return std::any_of(it->second.begin(), it->second.end(), [&](const std::string& folder) {
    const auto& all = folders_.at(folder);
    return std::any_of(all.begin(), all.end(), [&](const Matters& one) { return one(name); });
  });
}

bool FolderWatch::drain() {
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
      changed |= folder || matters(event.wd, name) || (event.mask & IN_Q_OVERFLOW);
      if (event.mask & IN_IGNORED) watched_.erase(event.wd);
    }
  }
  if (foldersChanged) watchAll();
  return changed;
}

FolderWatch watchRunDirectories(const std::vector<std::string>& directories) {
  // Many programs keep things in /run: only what is pppd's is worth a look.
  const auto isPppds = [](std::string_view name) {
    return name.ends_with(".pid") || name.ends_with(".tdb") || name.starts_with("LCK..");
  };
  FolderWatch watch;
  for (const std::string& directory : directories) {
    watch.addWithParent(directory, isPppds);
    watch.addWithParent(directory + "/lock", isPppds);  // where most systems keep LCK..ttyS0
  }
  return watch;
}

}  // namespace onhook::pppd
