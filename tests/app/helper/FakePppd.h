#pragma once

#include <sys/types.h>

#include <string>

#include "core/linux/FileDescriptor.h"

namespace onhook {

/// A process at the place of a pppd where none is installed: in a mount namespace of its own, with an empty
/// folder over the real one and the stand-in in it (tests/core/pppd/StandIn.cpp). The machine's own files are
/// not touched, and nobody else sees it there. Needs root.
class FakePppd {
 public:
  enum class Kind { file, link };  ///< link: a symbolic one at that place, to the stand-in elsewhere

  explicit FakePppd(const std::string& path = "/usr/sbin/pppd", Kind kind = Kind::file);
  ~FakePppd();
  FakePppd(const FakePppd&) = delete;
  FakePppd& operator=(const FakePppd&) = delete;

  /// False: it could not be started.
  bool isReady() const { return ready_; }
  pid_t pid() const { return pid_; }
  /// "<pid>-<start time>-<boot>", as the provider writes it.
  std::string identity() const;
  /// What the kernel says it runs.
  std::string executable() const;
  /// Not even as one that has ended and waits to be collected.
  bool runs() const;
  /// Waits until it has ended; it is not collected.
  bool ends() const;
  /// Collects it: its pid is free.
  void collect();
  /// Waits until SIGHUP has come to it.
  bool gotHangUp() { return read('h'); }
  /// Takes the file away under it, as an upgrade of the package does.
  bool removeFile() const;

 private:
  bool read(char expected);

  const std::string path_;
  pid_t pid_ = -1;
  FileDescriptor pipe_;
  bool ready_ = false;
};

/// The same for any process.
std::string identityOf(pid_t pid);

}  // namespace onhook
