#include "core/providers/pppd/OwnPppd.h"

#include <fcntl.h>
#include <spawn.h>
#include <sys/mman.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <utility>

#include "core/providers/pppd/SpawnSettings.h"

namespace onhook::pppd {

namespace {

/// How much is kept of what it writes: of a dialing that goes on for days the beginning.
constexpr off_t bound = 64L * 1024;

/// A piece of memory that takes what is written to it and no more: it never keeps the writer waiting, as a
/// pipe can, does not grow, and lives on as long as the writer when we have gone. pppd stops writing where it
/// fails.
FileDescriptor newOutput() {
  FileDescriptor fd(::memfd_create("pppd", MFD_CLOEXEC | MFD_ALLOW_SEALING));
  const bool isBounded = fd && ::ftruncate(fd.get(), bound) == 0 &&
                         ::fcntl(fd.get(), F_ADD_SEALS, F_SEAL_GROW | F_SEAL_SHRINK | F_SEAL_SEAL) == 0;
  return isBounded ? std::move(fd) : FileDescriptor();
}

}  // namespace

std::optional<OwnPppd> OwnPppd::start(const std::string& program, const std::string& peer, int& failure) {
  FileDescriptor output = newOutput();
  if (!output) {
    failure = errno;
    return std::nullopt;
  }
  std::string words[] = {program, "call", peer, "nodetach"};
  char* const arguments[] = {words[0].data(), words[1].data(), words[2].data(), words[3].data(), nullptr};
  // What connect scripts need to find chat, and no more. pppd takes its options from nothing in here.
  std::string variables[] = {"PATH=/usr/sbin:/usr/bin:/sbin:/bin", "LC_ALL=C.UTF-8"};
  char* const environment[] = {variables[0].data(), variables[1].data(), nullptr};
  SpawnSettings settings(output.get(), output.get());
  settings.detach();
  pid_t child = 0;
  failure = ::posix_spawn(&child, program.c_str(), settings.actions(), settings.attributes(), arguments,
                          environment);
  if (failure != 0) return std::nullopt;
  // Its pid is its own until it is waited for.
  FileDescriptor process(static_cast<int>(::syscall(SYS_pidfd_open, child, 0)));
  return OwnPppd(child, std::move(process), std::move(output));
}

bool OwnPppd::hasEnded() {
  if (ended_) return true;
  siginfo_t how{};
  const idtype_t by = process_ ? P_PIDFD : P_PID;
  const id_t which = static_cast<id_t>(process_ ? process_.get() : pid_);
  if (::waitid(by, which, &how, WEXITED | WNOHANG) != 0) {
    // Somebody else has collected it: how it ended is not known.
    ended_ = errno == ECHILD;
    return ended_;
  }
  if (how.si_pid == 0) return false;
  ended_ = true;
  if (how.si_code == CLD_EXITED) {
    exitCode_ = how.si_status;
  } else {
    endedBy_ = how.si_status;
  }
  return true;
}

std::string OwnPppd::written() const {
  // The place where the next byte goes is shared with the writer.
  const off_t length = ::lseek(output_.get(), 0, SEEK_CUR);
  std::string text(static_cast<std::size_t>(std::clamp(length, off_t{0}, bound)), '\0');
  const ssize_t read = ::pread(output_.get(), text.data(), text.size(), 0);
  text.resize(static_cast<std::size_t>(std::max(read, ssize_t{0})));
  return text;
}

}  // namespace onhook::pppd
