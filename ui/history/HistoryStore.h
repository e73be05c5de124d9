#pragma once

#include <QObject>
#include <QString>
#include <chrono>
#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "core/Runtime.h"
#include "ui/history/HistoryEntry.h"
#include "ui/history/HistoryPlace.h"

namespace onhook {

template <class Files>
class FileThread;
class HistoryFile;
class UiRelay;

/// The history: what was noted, by this process and others. Belongs to the UI thread, which never waits for
/// the disk but at the program's end. Where the system has no thread to give for it, what is to be noted
/// waits for the next call that finds one, and whoever asks for something else is told that there is none.
class HistoryStore : public QObject {
  Q_OBJECT

 public:
  /// How long the program's end waits until all is written.
  static constexpr std::chrono::seconds partingTime{1};

  HistoryStore(Runtime& runtime, HistoryPlace place, QObject* parent = nullptr);
  ~HistoryStore() override;

  /// Where it is; empty: in memory.
  const QString& file() const { return file_; }

  /// From now on nothing new is noted, or it is. At first it is.
  void setNotes(bool notes) { notes_ = notes; }
  /// What to do with the one entry: see HistoryFile.
  void add(const HistoryEntry& entry);
  void noteComeback(const std::string& provider, const QString& entry, const QDateTime& since);
  /// There is no thread for it: what is noted waits, and nothing can be read.
  bool waits() const { return threadless_; }
  /// Then it asks for one again.
  void tryAgain();

  using Answer = std::function<void(const std::vector<HistoryEntry>& entries)>;
  /// The answer comes later, newest first, unless `receiver` has ended by then. Where nothing can be read it
  /// is empty, and troubled() says why.
  void read(const HistoryQuery& query, QObject* receiver, Answer answer);

  /// All of it goes; `done` as with read().
  void clear(QObject* receiver = nullptr, std::function<void(bool done)> done = {});
  void forgetBefore(const QDateTime& time);

  /// Writes that into a file, on the same thread; saved() or troubled() follows.
  void save(const QString& file, const QByteArray& bytes);

 signals:
  /// This process has changed what is noted.
  void changed();
  /// Each sort once, and each time that something cannot be saved.
  void troubled(const QString& text);
  /// What that said is so no more.
  void recovered(const QString& text);
  void saved(const QString& file);

 private:
  /// Returns what is to be done on the UI thread afterwards; may be empty.
  using Work = std::function<std::function<void()>(HistoryFile& file)>;
  /// `otherwise`: what is to be done there instead when no thread is to be had; without, it waits for one.
  void post(Work work, std::function<void()> otherwise = {});
  void tellThread(bool isThere);
  std::function<void()> tellsChange(bool isOne);

  const QString file_;
  bool notes_ = true;
  bool threadless_ = false;  ///< and said so
  const std::shared_ptr<UiRelay> relay_;
  const std::shared_ptr<FileThread<HistoryFile>> thread_;
};

}  // namespace onhook
