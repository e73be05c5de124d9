#pragma once

#include <string>
#include <vector>

#include "core/linux/FileDescriptor.h"

namespace onhook::pppd {

/// Hears of changes in the run directories (inotify(7)), also of those that are made later. pppd changes its
/// database through a mapping, which inotify does not tell of; that it makes, grows or closes it, and its pid
/// and lock files, it does. One thread.
class RunWatch {
 public:
  explicit RunWatch(const std::vector<std::string>& directories);

  /// Becomes readable when something changed; -1: there are no events.
  int fd() const { return fd_.get(); }
  /// Takes in all events that wait. True when one of them matters.
  bool drain();

 private:
  void watchAll();

  FileDescriptor fd_;
  std::vector<std::string> directories_;
};

}  // namespace onhook::pppd
