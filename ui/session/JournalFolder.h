#pragma once

#include <QString>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <variant>
#include <vector>

#include "ui/session/JournalEntry.h"
#include "ui/session/JournalLock.h"

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

/// The journal's files: for each hang-up that runs `KEY.json`, which names its owner: a lock `OWNER.lock`
/// that the process holds that runs it. Who makes the file has the hang-up: it is made only where there is
/// none. What a process has left belongs to who gets hold of its lock. (Where a file cannot name its owner,
/// `KEY.lock` is held: before format 2 always, now where something else stands in its place.) Every function
/// may block as long as the disk does. Nothing it meets there makes it fail: what cannot be done is logged,
/// once, and left undone. One thread at a time.
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
  /// Its native call was made. Written with the next catchUp(), since that takes a disk longest, and others
  /// may wait for their claim meanwhile.
  void noteAsked(const Target& target);
  /// Writes one of what is noted and not yet written. False: there was none.
  bool catchUp();
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
    std::optional<JournalEntry> entry;  ///< none: the file is a newer program's
    std::unique_ptr<JournalLock> lock;  ///< its own; null: the process's
  };
  using Read = std::variant<JournalEntry, JournalEntry::Unreadable>;

  bool isReady();
  QString path(const QString& name, const char* ending) const;
  QString lockPath(const QString& key, const std::optional<Read>& there) const;
  std::unique_ptr<JournalLock> lock(const QString& path, JournalLock::Trouble& trouble);
  bool hasOwnLock();
  bool isHungUpElsewhere(const Target& target);
  /// None: there is no such file, or none that can be read.
  std::optional<Read> read(const QString& path) const;
  void hold(JournalEntry entry, std::unique_ptr<JournalLock> lock);
  /// As a new file in its place, so that nobody sees less than the whole.
  void write(const JournalEntry& entry);
  /// Where that can be told from what stands there in one small piece, which no reader sees half of.
  void writeInPlace(const JournalEntry& entry);
  void remove(const QString& path);
  void forget(const Target& target);
  /// `living`: locks that were found held before, so that each is tried for once.
  std::optional<LeftHangUp> takeLeft(const QString& key, std::set<QString>& living);
  void clearUp() const;
  bool isOfThisBoot(const JournalEntry& entry) const;
  void complain(const QString& what);

  const JournalPlace place_;
  bool ready_ = false;
  bool complained_ = false;
  const QString owner_;                ///< this process, in this folder
  std::unique_ptr<JournalLock> lock_;  ///< held while anything is
  std::map<Target, Held> held_;
  std::set<QString> keys_;      ///< of what is held
  std::set<Target> unwritten_;  ///< it was asked for, and the file does not say so yet
};

}  // namespace onhook
