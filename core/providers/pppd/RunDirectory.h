#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/Error.h"
#include "core/providers/pppd/PidFile.h"
#include "core/providers/pppd/PppDatabase.h"

namespace onhook::pppd {

/// What the pppds of one run directory have left there.
struct RunFiles {
  std::vector<PidFile> pidFiles;
  PppDatabase database;
};

/// One folder in which pppds keep their pid files and their database. One thread.
class RunDirectory {
 public:
  explicit RunDirectory(std::string path);

  const std::string& path() const { return path_; }
  /// Reads it afresh. What is not there is passed over. A database that is being written is read again before
  /// it is called damaged; what can no longer be read of it stays as it was read last.
  const RunFiles& read();
  /// No pppd lives that a database which is no longer there told of: it is not missed.
  void forgetVanished();
  const RunFiles& files() const { return files_; }
  /// What could not be read; none: all is well.
  const std::optional<Error>& trouble() const { return trouble_; }

 private:
  void readPidFiles(int folder);
  void readDatabase(int folder);
  void noteVanished();

  const std::string path_;
  RunFiles files_;
  std::optional<Error> trouble_;
  bool vanished_ = false;
};

/// The folders of `paths`, each once whatever its names.
std::vector<RunDirectory> runDirectories(const std::vector<std::string>& paths);

}  // namespace onhook::pppd
