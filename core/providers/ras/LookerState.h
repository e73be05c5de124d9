#pragma once

#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <vector>

#include "core/SharedState.h"
#include "core/Wakeup.h"
#include "core/providers/ras/ConnectionId.h"
#include "core/providers/ras/Dial.h"

namespace onhook::ras {

/// Something that a caller's thread did and the looking thread has to know.
struct RequestNote {
  enum class Kind {
    asked,     ///< the native call is about to be made; it may never return
    accepted,  ///< the system said yes
    joined,    ///< the system said that it is disconnecting already (617)
    failed     ///< it said no, or that there is nothing
  };
  Target target;
  Kind kind = Kind::asked;
  TimePoint at;
};

/// What a hang-up has to know of a connection that is tracked.
struct KnownConnection {
  Handle handle = nullptr;
  std::optional<ConnectionId> id;  ///< none: never enumerated
  std::shared_ptr<Dial> dial;      ///< null: not dialed by this provider
  std::vector<LinkId> links;       ///< those that stand
  bool hasEnded = false;
};

using KnownConnections = std::map<std::string, KnownConnection>;

/// What the looking thread shares with its callers, with RAS's notifiers and with the system's events. Any
/// thread.
class LookerState final : public SharedState {
 public:
  using SharedState::SharedState;

  // --- for callers
  void note(RequestNote note);
  void note(std::shared_ptr<Dial> begun);
  /// The system told that something has changed, without saying what.
  void noteChange();
  /// The same for the links of one connection.
  void noteLinksChange(const std::string& identity);
  std::optional<KnownConnection> known(const std::string& identity) const;
  /// The entries that can be dialed, by Entry::id.
  std::optional<EntryRow> entry(const std::string& id) const;
  unsigned nextDial();

  // --- for the looking thread
  Wakeup& wakeup() { return wakeup_; }
  struct Inbox {
    bool changed = false;
    std::vector<RequestNote> requests;
    std::vector<std::shared_ptr<Dial>> dials;
    std::set<std::string> linksChanged;
  };
  bool hasNews() const;
  Inbox takeInbox();
  void setKnown(KnownConnections known);
  void setEntries(std::map<std::string, EntryRow> entries);

 private:
  void wake() override { wakeup_.notify(); }

  Wakeup wakeup_;
  mutable std::mutex inboxMutex_;  // guards all below
  Inbox inbox_;
  KnownConnections known_;
  std::vector<std::shared_ptr<Dial>> begun_;  ///< dials that no look has seen yet
  std::map<std::string, EntryRow> entries_;
  unsigned dials_ = 0;
};

}  // namespace onhook::ras
