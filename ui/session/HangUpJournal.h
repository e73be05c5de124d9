#pragma once

#include <QObject>
#include <chrono>
#include <functional>
#include <memory>
#include <vector>

#include "core/HangUpProcedure.h"
#include "core/Runtime.h"
#include "core/Target.h"
#include "ui/session/JournalFolder.h"

class QFileSystemWatcher;

namespace onhook {

template <class Files>
class FileThread;
class UiRelay;

/// What is being hung up, noted where it outlives the process: another process joins instead of asking too,
/// and what a process leaves when it is killed is found again. Belongs to the UI thread, which never waits
/// for the files. No hang-up fails for it or waits for it longer than `patience`. Where the system has no
/// thread to give for it, all waits for the next call that finds one.
class HangUpJournal : public QObject {
  Q_OBJECT

 public:
  /// How long a hang-up waits to hear whether another process runs it: longer than a busy machine takes to
  /// read two small files, for who does not wait asks a second time. Only a disk that is frozen takes longer.
  static constexpr std::chrono::seconds patience{2};
  /// How long the program's end waits until all is written.
  static constexpr std::chrono::seconds partingTime{1};

  HangUpJournal(Runtime& runtime, JournalPlace place, QObject* parent = nullptr);
  /// What runs still is left noted, for the next process to find.
  ~HangUpJournal() override;

  /// What a target is called, asked on the UI thread; without, its id.
  void setNaming(std::function<QString(const Target&)> nameOf) { nameOf_ = std::move(nameOf); }

  /// For one hang-up of the target: it notes it, unless another process runs it. Another's hang-up is not
  /// enough for one that is forced or that keeps down.
  HangUpProcedure::Admission admission(const Target& target, bool forced, bool keepsDown = false);
  /// What was claimed that way...
  void noteAsked(const Target& target);  ///< ...is asked for now,
  void end(const Target& target);        ///< ...has an outcome, which is told before it is noted,
  void leave(const Target& target);      ///< ...is left for the next process to tell of.

  /// Asks for a thread again, where there was none.
  void tryAgain();

  /// Takes over what ended processes have left; leftFound() follows, also when it is nothing.
  void findLeft();
  /// Finds what other processes hang up, now and whenever that changes: othersFound() follows each time.
  void watchOthers();

 signals:
  void othersFound(const std::vector<onhook::JournalEntry>& others);
  void leftFound(const std::vector<onhook::LeftHangUp>& left);

 private:
  using Note = std::function<void(JournalFolder& folder)>;
  void noteSoon(Note note);
  void noteNow();
  void lookForOthers();

  const std::shared_ptr<UiRelay> relay_;
  const std::shared_ptr<FileThread<JournalFolder>> thread_;
  std::function<QString(const Target&)> nameOf_;
  std::vector<Note> due_;                        ///< with the next turn of the event loop
  std::unique_ptr<QFileSystemWatcher> watcher_;  ///< none: nobody asked, or there is no folder
  bool looking_ = false;                         ///< for others, on the thread
  bool lookAgain_ = false;                       ///< something has changed since
};

}  // namespace onhook
