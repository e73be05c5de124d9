#pragma once

#include <QLockFile>
#include <QString>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "ui/session/JournalEntry.h"

namespace onhook {

/// Where a journal is, and for whom.
struct JournalPlace {
  QString folder;  ///< made when needed, private; empty: there is none
  QByteArray boot;
  QDateTime bootedAt;             ///< counts where `boot` is empty
  std::set<std::string> leftOut;  ///< providers that are no other process's business

  /// That folder, and this boot of this machine.
  static JournalPlace in(const QString& folder);
};

/// A hang-up that a process left when it ended.
struct LeftHangUp {
  JournalEntry entry;
  bool ofThisBoot = true;  ///< false: the machine has been started anew since
};

/// The journal's files: for each hang-up that runs `KEY.json`, and `KEY.lock`, which the process holds that
/// runs it, and with which the system lets go when the process ends, however that ends. Every function may
/// block as long as the disk does. Nothing it meets there makes it fail: what cannot be done is logged, once,
/// and left undone. One thread at a time.
class JournalFolder {
 public:
  explicit JournalFolder(JournalPlace place);

  enum class Claim {
    ours,    ///< this process makes the native call (also where the journal cannot be written)
    another  ///< a living process hangs it up, or the bundle it is a link of
  };
  /// Takes the target for this process and notes it. A claim to force or to keep down is never turned down:
  /// whoever makes it knows what runs.
  Claim claim(const Target& target, const QString& name, bool forced, bool keepsDown = false);
  /// Its native call was made.
  void noteAsked(const Target& target);
  /// It has an outcome: nothing is left of it here.
  void end(const Target& target);
  /// This process ends and nobody told an outcome: the next one finds it.
  void leave(const Target& target);

  /// Makes the folder; empty when that is not possible, or there shall be none.
  QString make() { return isReady() ? place_.folder : QString(); }
  /// What other processes note that they are hanging up. Nothing is locked for that, nor changed.
  std::vector<JournalEntry> others() const;

  /// Takes over what processes that have ended left: those of this boot are this process's from now on, to be
  /// watched; of the others nothing is left here. What cannot be read is renamed to *.broken.
  std::vector<LeftHangUp> takeLeft();

 private:
  struct Held {
    std::unique_ptr<QLockFile> lock;
    std::optional<JournalEntry> entry;  ///< none: the file is a newer program's
  };

  bool isReady();
  QString path(const QString& key, const char* ending) const;
  /// Null: another living process holds it, or it cannot be had (`impossible`).
  std::unique_ptr<QLockFile> lock(const QString& key, bool& impossible);
  static bool removeRemains(QLockFile& lock, const QString& lockPath);
  bool isHungUpElsewhere(const Target& target);
  /// None: there is no such file, or none that can be read.
  std::optional<std::variant<JournalEntry, JournalEntry::Unreadable>> read(const QString& path) const;
  void write(const JournalEntry& entry);
  void remove(const QString& path);
  std::optional<LeftHangUp> takeLeft(const QString& key);
  void clearUp() const;
  bool isOfThisBoot(const JournalEntry& entry) const;
  void complain(const QString& what);

  const JournalPlace place_;
  bool ready_ = false;
  bool complained_ = false;
  std::map<Target, Held> held_;
};

}  // namespace onhook
