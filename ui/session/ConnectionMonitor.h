#pragma once

#include <QObject>
#include <QString>
#include <QTimer>
#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "core/Provider.h"
#include "core/Runtime.h"
#include "core/Snapshot.h"
#include "ui/session/ConnectionLists.h"
#include "ui/session/EntryKey.h"
#include "ui/session/ListMerger.h"

namespace onhook {

class SnapshotMailbox;
class SnapshotReader;
class UiRelay;

/// Brings the providers' snapshots to the UI thread. It belongs to that thread, on which all its functions
/// are called and all its signals emitted; no provider is ever called there (but for what it is, once). Each
/// provider is read on a thread of its own that nobody joins, so one that blocks holds up neither the UI nor
/// the others nor the quitting. One more such thread makes one list of them and finds what has changed, so
/// that what this thread has to do grows with the changes, not with the list.
///
/// Nothing is polled while the providers' events come: a look at all is asked for only while setShown(true),
/// for the counters, and after refresh().
class ConnectionMonitor : public QObject {
  Q_OBJECT

 public:
  explicit ConnectionMonitor(std::shared_ptr<Runtime> runtime, QObject* parent = nullptr);
  /// Does not wait for the readers; each lets go of its provider as soon as that lets go of it.
  ~ConnectionMonitor() override;

  /// Starts to read a provider. Its first snapshot arrives later, as changed().
  void addProvider(std::shared_ptr<Provider> provider);
  /// The same for one that has yet to be made: `make` throws std::system_error where the system gives it no
  /// thread. Then it is listed as not answering, with the reason, and refresh() tries again.
  void addProvider(std::string name, QString displayName, std::function<std::shared_ptr<Provider>()> make);
  /// Reads it no more, and lets go of it; what it has told is gone from snapshots(), which says nothing about
  /// its connections: nobody looks any more. What it is hanging up goes on. An unknown name changes nothing.
  void removeProvider(const std::string& name);
  /// Whether it was added, and not removed since; it may not have been made yet.
  bool watches(const std::string& name) const;
  /// The provider of that name, or null.
  std::shared_ptr<Provider> provider(const std::string& name) const;
  std::vector<std::shared_ptr<Provider>> providers() const;
  /// The name of that provider for people; an unknown one's own.
  QString displayName(const std::string& provider) const;

  /// Provider::needsProcess(); false for an unknown one.
  bool needsProcess(const std::string& provider) const;

  /// The newest snapshot of each provider, in the order they were added, each connection once. A provider
  /// that has not answered yet is there with Reach::starting.
  const std::vector<Snapshot>& snapshots() const { return lists_->snapshots(); }
  /// The same, and the ways to find one of it. Valid until the next changed(), as what is in there.
  const ConnectionLists& lists() const { return *lists_; }
  /// What the latest changed() told of, compared with what was there before it. In a slot of changed() it is
  /// the whole difference since that slot was called last.
  const ListChanges& changes() const { return changes_; }
  /// Each provider has been looked at, or has said that it cannot be reached.
  bool complete() const;
  /// The connection of that target, or that it is (or was) a link of; null when it is not listed. Valid until
  /// the next changed().
  const Connection* find(const Target& target) const;
  /// Whether it is listed, a link with its connection.
  bool isListed(const Target& target) const;
  /// The same as find() for an entry.
  const Entry* find(const EntryKey& key) const;
  /// The first listed connection that was dialed from that entry, or null.
  const Connection* connectionOf(const EntryKey& key) const;

  /// Whether anybody sees the counters: then they are refreshed every second, else never.
  void setShown(bool shown);
  /// Asks every provider for one native look. Does not wait for it.
  void refresh();

 signals:
  /// snapshots() is new. Bursts are folded: not more than one each 20 ms, but for the first of each provider,
  /// for which somebody may be waiting.
  void changed();
  /// By refresh(): what could not begin may try again too.
  void refreshing();

 private:
  struct Watched {
    std::size_t number = 0;  ///< in the mailbox; never used again
    std::string name;
    QString displayName;
    std::function<std::shared_ptr<Provider>()> make;  ///< empty: it is made
    bool needsProcess = false;
    std::shared_ptr<Provider> provider;      ///< null until it is made
    std::shared_ptr<SnapshotReader> reader;  ///< the same
    bool isRead = false;                     ///< false: there was no thread to read it on
  };

  void startReading(Watched& watched);
  void noteNews(bool isFirst);
  void mergeSoon();
  /// False: there is no thread for it.
  bool startMerging();
  void take(const ListMerger::Result& result);

  std::shared_ptr<Runtime> runtime_;
  std::shared_ptr<SnapshotMailbox> mailbox_;
  std::vector<Watched> watched_;
  std::size_t lastNumber_ = 0;
  std::shared_ptr<const ConnectionLists> lists_;  ///< with each connection once
  ListChanges changes_;
  std::shared_ptr<UiRelay> relay_;
  std::shared_ptr<ListMerger> merger_;
  bool news_ = false;        ///< something was read, or has changed, since the last order
  bool first_ = false;       ///< a provider has told for the first time what it sees
  bool mergerRuns_ = false;  ///< on a thread of its own
  bool merging_ = false;     ///< the merger has an order
  bool afresh_ = false;      ///< for the next order
  bool always_ = false;      ///< the same
  std::uint64_t order_ = 0;  ///< of the providers that there are now
  QTimer fold_;      ///< runs for a moment after each delivery; what comes meanwhile waits for its end
  QTimer counters_;  ///< runs only while shown
};

}  // namespace onhook
