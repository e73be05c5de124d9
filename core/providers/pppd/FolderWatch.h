#pragma once

#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "core/linux/FileDescriptor.h"

namespace onhook::pppd {

/// Hears of changes in folders (inotify(7)), also in those that are made later. One thread.
class FolderWatch {
 public:
  /// Whether a change of what has this name is of interest.
  using Matters = std::function<bool(std::string_view name)>;

  FolderWatch();

  /// Adds a folder. Added twice it is heard of by either.
  void add(const std::string& folder, const Matters& matters);
  /// Adds it, and where it is made: also that is told.
  void addWithParent(const std::string& folder, const Matters& matters);

  /// Becomes readable when something changed; -1: there are no events.
  int fd() const { return fd_.get(); }
  /// Takes in all events that wait. True when one of them matters.
  bool drain();

 private:
  void watchAll();
  void watch(const std::string& folder);
  bool matters(int number, std::string_view name) const;

  FileDescriptor fd_;
  std::map<std::string, std::vector<Matters>> folders_;
  /// The folders that the kernel knows by a number: the same one may have several names.
  std::map<int, std::vector<std::string>> watched_;
};

/// The run directories of pppds. pppd changes its database through a mapping, which no event tells of; that
/// it makes, grows or closes it, and its pid and lock files, they do.
FolderWatch watchRunDirectories(const std::vector<std::string>& directories);

}  // namespace onhook::pppd
