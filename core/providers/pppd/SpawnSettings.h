#pragma once

#include <spawn.h>

namespace onhook::pppd {

/// What a child begins with (posix_spawn(3)): nothing of ours but what is named here. Its standard input is
/// /dev/null, no other descriptor is open, and no signal is blocked or ignored, whatever threads of ours do.
class SpawnSettings {
 public:
  /// The descriptors of its standard output and standard error; -1: /dev/null.
  SpawnSettings(int output, int error);
  SpawnSettings(const SpawnSettings&) = delete;
  SpawnSettings& operator=(const SpawnSettings&) = delete;
  ~SpawnSettings();

  /// It is not tied to us: it leads a session of its own, without a terminal, in the root folder.
  void detach();

  const posix_spawn_file_actions_t* actions() const { return &actions_; }
  const posix_spawnattr_t* attributes() const { return &attributes_; }

 private:
  posix_spawn_file_actions_t actions_;
  posix_spawnattr_t attributes_;
};

}  // namespace onhook::pppd
