#pragma once

#include <QObject>
#include <QString>
#include <QTimer>
#include <memory>
#include <string>
#include <vector>

#include "core/Provider.h"
#include "core/Runtime.h"
#include "core/SeenTunnels.h"
#include "core/Snapshot.h"
#include "ui/session/EntryKey.h"

namespace onhook {

class SnapshotMailbox;
class SnapshotReader;

/// Brings the providers' snapshots to the UI thread. It belongs to that thread, on which all its functions
/// are called and all its signals emitted; no provider is ever called there (but for what it is, once). Each
/// provider is read on a thread of its own that nobody joins, so one that blocks holds up neither the UI nor
/// the others nor the quitting.
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
  /// Reads it no more, and lets go of it; what it has told is gone from snapshots(), which says nothing about
  /// its connections: nobody looks any more. What it is hanging up goes on. An unknown name changes nothing.
  void removeProvider(const std::string& name);
  /// The provider of that name, or null.
  std::shared_ptr<Provider> provider(const std::string& name) const;
  std::vector<std::shared_ptr<Provider>> providers() const;
  /// The name of that provider for people; an unknown one's own.
  QString displayName(const std::string& provider) const;

  /// Provider::needsProcess(); false for an unknown one.
  bool needsProcess(const std::string& provider) const;

  /// The newest snapshot of each provider, in the order they were added, each connection once. A provider
  /// that has not answered yet is there with Reach::starting.
  const std::vector<Snapshot>& snapshots() const;
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

 private:
  struct Watched {
    std::size_t number = 0;  ///< in the mailbox; never used again
    std::string name;
    QString displayName;
    bool needsProcess = false;
    std::shared_ptr<Provider> provider;
    std::shared_ptr<SnapshotReader> reader;
    bool isRead = false;   ///< false: there was no thread to read it on
    Snapshot single = {};  ///< as it tells itself
  };

  void startReading(Watched& watched);
  void noteNews(bool isFirst);
  void deliver();
  void merge();

  std::shared_ptr<Runtime> runtime_;
  std::shared_ptr<SnapshotMailbox> mailbox_;
  std::vector<Watched> watched_;
  std::size_t lastNumber_ = 0;
  std::vector<Snapshot> snapshots_;  ///< with each connection once
  SeenTunnels seen_;
  QTimer fold_;      ///< runs for a moment after each delivery; what comes meanwhile waits for its end
  QTimer counters_;  ///< runs only while shown
};

}  // namespace onhook
