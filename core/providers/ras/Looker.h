#pragma once

#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "core/RememberedEnds.h"
#include "core/Runtime.h"
#include "core/providers/ras/EntryCache.h"
#include "core/providers/ras/LinkReader.h"
#include "core/providers/ras/LookerState.h"
#include "core/providers/ras/RasCalls.h"
#include "core/providers/ras/Record.h"

namespace onhook::ras {

/// The provider's looking thread: enumerates, asks handles and links for their state, works out what is
/// known, and publishes it. Woken by RAS's notifications, by dials, and by whoever asks for a look. What is
/// on its way up or down is looked at by itself, at growing intervals; the rest every 30 s at the most, and
/// only where RAS does not notify.
class Looker {
 public:
  Looker(std::shared_ptr<Runtime> runtime, std::shared_ptr<const RasCalls> calls,
         std::shared_ptr<LookerState> state);

  /// The thread's work, until state->end().
  void run();

 private:
  void wait(std::uint64_t seen);
  void look(const LookRequest* done);
  void takeInbox();
  void takeNote(const RequestNote& note);
  void listen();

  void enumerate(const std::set<std::string>& asked);
  /// `ours`: those that this provider dialed.
  Record& recordOf(const ConnectionRow& row, const std::vector<Record*>& ours);
  /// By its own identity, or by the enumerated one of what this provider dialed.
  Record* find(const std::string& identity);
  void takeUp(const std::string& identity);
  void askStatus(Record& record);
  void askDetails(Record& record);
  void watchDial(Record& record);
  void judge(Record& record);
  void publish(const LookRequest* done);
  /// Which of these were dialed over which others.
  void addCarriers(std::vector<onhook::Connection>& connections) const;
  void forget(const std::set<std::string>& asked);
  bool isOnItsWay(const Record& record) const;

  const std::shared_ptr<Runtime> runtime_;
  const std::shared_ptr<const RasCalls> calls_;
  const std::shared_ptr<LookerState> state_;

  // Everything below belongs to the thread.
  EntryCache entries_;
  LinkReader links_;
  std::map<std::string, Record> records_;  ///< by identity
  RememberedEnds ended_;                   ///< which of them have ended
  TimePoint now_;                          ///< of the look under way
  Answer<std::vector<ConnectionRow>> list_;
  std::unique_ptr<RasEvent> event_;
  bool notified_ = false;  ///< RAS tells when something is connected or disconnected
  Duration silence_;       ///< how long to leave alone what is on its way
};

}  // namespace onhook::ras
