#include "tests/app/helper/FakePppd.h"

#include <fcntl.h>
#include <poll.h>
#include <sched.h>
#include <signal.h>
#include <sys/mount.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include <filesystem>
#include <fstream>

#include "core/linux/ProcessTable.h"
#include "core/providers/pppd/ConnectionId.h"

namespace onhook {

namespace {

namespace fs = std::filesystem;

/// In the new process: gives it that place, and becomes the stand-in. Returns only when that fails.
void becomeStandIn(const fs::path& path, FakePppd::Kind kind) {
  if (::unshare(CLONE_NEWNS) != 0) return;
  if (::mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) != 0) return;
  const FileDescriptor original(::open(ONHOOK_FAKE_PPPD, O_RDONLY | O_CLOEXEC));
  if (::mount("tmpfs", path.parent_path().c_str(), "tmpfs", 0, "mode=755") != 0) return;
  std::error_code failure;
  if (kind == FakePppd::Kind::link) {
    fs::create_symlink(ONHOOK_FAKE_PPPD, path, failure);
  } else {
    fs::copy_file("/proc/self/fd/" + std::to_string(original.get()), path, failure);
    fs::permissions(path, fs::perms::owner_all, failure);
  }
  char* const arguments[] = {const_cast<char*>("/usr/sbin/pppd"), nullptr};
  char* const environment[] = {nullptr};
  ::execve(path.c_str(), arguments, environment);
}

}  // namespace

FakePppd::FakePppd(const std::string& path, Kind kind) : path_(path) {
  int ends[2];
  if (::pipe2(ends, O_CLOEXEC) != 0) return;
  pid_ = ::fork();
  if (pid_ == 0) {
    ::dup2(ends[1], STDOUT_FILENO);
    becomeStandIn(path, kind);
    ::_exit(1);
  }
  ::close(ends[1]);
  pipe_ = FileDescriptor(ends[0]);
  ready_ = read('r');
}

FakePppd::~FakePppd() {
  if (pid_ <= 0) return;
  ::kill(pid_, SIGKILL);
  collect();
}

std::string FakePppd::identity() const {
  return identityOf(pid_);
}

std::string FakePppd::executable() const {
  std::error_code failure;
  return fs::read_symlink("/proc/" + std::to_string(pid_) + "/exe", failure).string();
}

bool FakePppd::runs() const {
  return !ProcessTable::readOne("/proc", pid_).all().empty();
}

bool FakePppd::ends() const {
  const FileDescriptor process(static_cast<int>(::syscall(SYS_pidfd_open, pid_, 0)));
  constexpr int patience = 10'000;  // ms
  pollfd entry{process.get(), POLLIN, 0};
  return ::poll(&entry, 1, patience) == 1;
}

void FakePppd::collect() {
  if (pid_ > 0) ::waitpid(pid_, nullptr, 0);
  pid_ = -1;
}

bool FakePppd::removeFile() const {
  return ::unlink(("/proc/" + std::to_string(pid_) + "/root" + path_).c_str()) == 0;
}

bool FakePppd::read(char expected) {
  char got = 0;
  return ::read(pipe_.get(), &got, 1) == 1 && got == expected;
}

std::string identityOf(pid_t pid) {
  const auto table = ProcessTable::readOne("/proc", pid);
  if (table.all().empty()) return "";
  std::string boot;
  std::ifstream("/proc/sys/kernel/random/boot_id") >> boot;
  return pppd::ConnectionId{table.all().begin()->second.id, boot.substr(0, 8)}.toString();
}

}  // namespace onhook
