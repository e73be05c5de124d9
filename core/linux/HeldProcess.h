#pragma once

#include <optional>

#include "core/linux/FileDescriptor.h"
#include "core/linux/ProcessTable.h"

namespace onhook {

/// One process, held so that no other can take its place: a pidfd, opened and then checked to be of the same
/// start time.
class HeldProcess {
 public:
  /// None when it has ended, or this process has no descriptors left.
  static std::optional<HeldProcess> open(const ProcessId& id);

  /// Becomes readable when the process ends.
  int fd() const { return fd_.get(); }
  /// Needs no descriptor more.
  bool runs() const;
  /// Sends a signal (0: only asks whether it might be sent). 0, or an errno number.
  int signal(int number) const;

 private:
  explicit HeldProcess(FileDescriptor fd) : fd_(std::move(fd)) {}

  FileDescriptor fd_;
};

}  // namespace onhook
