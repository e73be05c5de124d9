#pragma once

#include <QLockFile>
#include <QString>
#include <memory>

namespace onhook {

/// A lock of the journal's: a file that a living process holds, and with which the system lets go when that
/// ends, however it ends. One thread at a time; may block as long as the disk does.
class JournalLock {
 public:
  enum class Trouble {
    none,
    held,          ///< a living process holds it
    cannotWrite,   ///< the folder or the disk does not let it be made
    somethingElse  ///< what stands in its place is no file
  };

  /// Takes it, also from a process that has ended. Null: `trouble` says why. Tries a few times, some
  /// milliseconds in between: another process may just be looking whether it is held.
  static std::unique_ptr<JournalLock> take(const QString& path, Trouble& trouble);

 private:
  explicit JournalLock(const QString& path) : file_(path) {}

  static bool removeRemains(QLockFile& file, const QString& path);

  QLockFile file_;
};

}  // namespace onhook
