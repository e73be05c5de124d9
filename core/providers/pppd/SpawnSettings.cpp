#include "core/providers/pppd/SpawnSettings.h"

#include <fcntl.h>
#include <signal.h>
#include <unistd.h>

namespace onhook::pppd {

namespace {

constexpr short always = POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF;

}  // namespace

SpawnSettings::SpawnSettings(int output, int error) {
  ::posix_spawn_file_actions_init(&actions_);
  // What is given first: it may have the number of another, where those were closed.
  if (error >= 0) ::posix_spawn_file_actions_adddup2(&actions_, error, STDERR_FILENO);
  if (output >= 0) ::posix_spawn_file_actions_adddup2(&actions_, output, STDOUT_FILENO);
  ::posix_spawn_file_actions_addopen(&actions_, STDIN_FILENO, "/dev/null", O_RDONLY, 0);
  if (output < 0) ::posix_spawn_file_actions_addopen(&actions_, STDOUT_FILENO, "/dev/null", O_WRONLY, 0);
  if (error < 0) ::posix_spawn_file_actions_addopen(&actions_, STDERR_FILENO, "/dev/null", O_WRONLY, 0);
  ::posix_spawn_file_actions_addclosefrom_np(&actions_, STDERR_FILENO + 1);

  ::posix_spawnattr_init(&attributes_);
  ::posix_spawnattr_setflags(&attributes_, always);
  sigset_t set;
  ::sigemptyset(&set);
  ::posix_spawnattr_setsigmask(&attributes_, &set);
  ::sigfillset(&set);
  ::posix_spawnattr_setsigdefault(&attributes_, &set);
}

SpawnSettings::~SpawnSettings() {
  ::posix_spawnattr_destroy(&attributes_);
  ::posix_spawn_file_actions_destroy(&actions_);
}

void SpawnSettings::detach() {
  ::posix_spawnattr_setflags(&attributes_, always | POSIX_SPAWN_SETSID);
  ::posix_spawn_file_actions_addchdir_np(&actions_, "/");
}

}  // namespace onhook::pppd
