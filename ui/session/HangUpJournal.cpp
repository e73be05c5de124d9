#include "ui/session/HangUpJournal.h"

#include <QFileSystemWatcher>
#include <utility>

#include "ui/session/FileThread.h"
#include "ui/session/UiRelay.h"

namespace onhook {

HangUpJournal::HangUpJournal(Runtime& runtime, JournalPlace place, QObject* parent)
    : QObject(parent),
      relay_(std::make_shared<UiRelay>(this)),
      thread_(FileThread<JournalFolder>::start(runtime, std::move(place))) {}

HangUpJournal::~HangUpJournal() {
  noteNow();
  relay_->close();
  thread_->end(partingTime);
}

HangUpProcedure::Admission HangUpJournal::admission(const Target& target, bool forced, bool keepsDown) {
  noteNow();
  const QString name = nameOf_ ? nameOf_(target) : QString::fromStdString(target.toString());
  return [thread = thread_, target, name, forced, keepsDown] {
    // Shared with the thread, which may come to it when nobody waits any more.
    const auto answer = std::make_shared<JournalFolder::Claim>(JournalFolder::Claim::ours);
    const bool known =
        thread->run([answer, target, name, forced, keepsDown](
                        JournalFolder& folder) { *answer = folder.claim(target, name, forced, keepsDown); },
                    patience);
    return !known || *answer == JournalFolder::Claim::ours;
  };
}

void HangUpJournal::noteAsked(const Target& target) {
  thread_->post([target](JournalFolder& folder) { folder.noteAsked(target); });
}

void HangUpJournal::end(const Target& target) {
  noteSoon([target](JournalFolder& folder) { folder.end(target); });
}

void HangUpJournal::leave(const Target& target) {
  noteSoon([target](JournalFolder& folder) { folder.leave(target); });
}

void HangUpJournal::noteSoon(Note note) {
  if (due_.empty()) QMetaObject::invokeMethod(this, &HangUpJournal::noteNow, Qt::QueuedConnection);
  due_.push_back(std::move(note));
}

void HangUpJournal::noteNow() {
  if (due_.empty()) return;
  thread_->post([notes = std::exchange(due_, {})](JournalFolder& folder) {
    for (const Note& note : notes) note(folder);
  });
}

void HangUpJournal::tryAgain() {
  thread_->begin();
}

void HangUpJournal::findLeft() {
  thread_->post([this, relay = relay_](JournalFolder& folder) {
    relay->post([this, left = folder.takeLeft()] { emit leftFound(left); });
  });
}

void HangUpJournal::watchOthers() {
  thread_->post([this, relay = relay_](JournalFolder& folder) {
    relay->post([this, path = folder.make()] {
      if (path.isEmpty()) return;
      // The folder was there a moment ago, so this does not wait for a disk.
      watcher_ = std::make_unique<QFileSystemWatcher>(QStringList(path));
      connect(watcher_.get(), &QFileSystemWatcher::directoryChanged, this, &HangUpJournal::lookForOthers);
      lookForOthers();
    });
  });
}

void HangUpJournal::lookForOthers() {
  // This process's own hang-ups change the folder too, many at once.
  lookAgain_ = std::exchange(looking_, true);
  if (lookAgain_) return;
  thread_->post([this, relay = relay_](JournalFolder& folder) {
    relay->post([this, others = folder.others()] {
      looking_ = false;
      emit othersFound(others);
      if (lookAgain_) lookForOthers();
    });
  });
}

}  // namespace onhook
