#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "core/Time.h"
#include "core/providers/ras/RasTypes.h"
#include "tests/windows/stand_in/StandInScript.h"

namespace onhook::ras {

/// What really is behind the stand-in: connections, links, references, ports, handles and LUIDs, and what
/// happens as time goes by. It has no threads and no clock; its owner says what time it is. Not thread-safe.
class StandInWorld {
 public:
  /// What a connection and a link of it have in common.
  struct Part {
    bool requested = false;  ///< it is on its way down
    bool ended = false;
    int hangUps = 0;  ///< calls of RasHangUp that were aimed at exactly this
    TimePoint since{};
    unsigned life = 0;  ///< of a link: how often it was dialed again under its index
    Handle handle = nullptr;
  };
  /// One connection, from when its dialing begins. It stays on record after its end.
  struct Connected : Part {
    std::uint32_t serial = 0;
    std::size_t entry = 0;
    Luid luid{};
    Guid correlation{};
    int references = 1;
    Dword state = state::connected;
    Dword error = code::success;
    std::vector<Part> links;

    bool up() const { return state == state::connected; }
    /// It is being dialed: not connected, and not failed.
    bool dialing() const { return state < state::connected; }
  };
  /// What a handle names.
  struct Named {
    Connected* connection = nullptr;
    int link = 0;  ///< 0: the whole
    unsigned life = 0;
  };
  struct HangUpAnswer {
    Dword code = code::success;
    StandInSpan blocks{};
  };
  struct Dialed {
    Dword code = code::success;
    Connected* connection = nullptr;
    bool shared = false;  ///< it stood before
  };

  /// Is told what happens, a line each: "up ENTRY", "hang-up ENTRY", "hang-up-link N ENTRY", "ended ENTRY",
  /// "ended-link N ENTRY".
  using Note = std::function<void(const std::string& line)>;

  /// Handles and serial numbers are counted up from `firstNumber`.
  StandInWorld(StandInScript script, TimePoint now, std::uint32_t firstNumber = 1, Note note = {});
  StandInWorld(const StandInWorld&) = delete;
  StandInWorld& operator=(const StandInWorld&) = delete;

  const StandInScript& script() const { return script_; }
  TimePoint clock() const { return clock_; }
  /// Lets everything happen that is due until then, each thing at its own instant. Never goes back.
  void advanceTo(TimePoint now);
  /// When the next thing happens by itself; TimePoint::max() when nothing will.
  TimePoint nextInstant() const;
  /// The events to set, since the last call.
  std::vector<EventHandle> takeSignals();
  /// True when anything has changed since the last call that a blocked call or the timeline's owner waits
  /// for.
  bool takeChanged();

  const StandInOutage* inOutage(StandInOutage::Kind kind) const;

  const StandInEntry& entryOf(const Connected& connection) const { return script_.entries[connection.entry]; }
  /// Without a phone book (empty): of any, the first.
  std::optional<std::size_t> findEntry(const std::string& name, const std::string& phoneBook = {}) const;
  /// What tells an entry from every other (RASCONN, guidEntry); zero for what is in no phone book.
  Guid guidOf(std::size_t entry) const;
  std::optional<Named> named(Handle handle);
  /// It was asked to end and hides since.
  bool hides(const Connected& connection) const;
  /// What RasEnumConnections lists now.
  std::vector<const Connected*> listed() const;
  Connected* bySerial(std::uint32_t serial);
  /// The newest connection of an entry, ended or not; null when there never was one.
  Connected* newest(const std::string& entry);
  std::uint32_t newestSerial() const { return nextNumber_ - 1; }

  HangUpAnswer hangUp(Handle handle);
  /// A handle for a link that is connected.
  Handle handOutLink(Connected& connection, int link);
  int linkHandlesOut() const { return linkHandlesOut_; }
  void notifyBy(std::optional<Named> named, EventHandle event, Dword flags);

  /// Begins to dial, as far as ports and what stands allow it.
  Dialed beginDial(std::size_t entry);
  void reachState(Connected& connection, Dword state);
  /// Ends the dialing: connected, or failed and still keeping its port.
  void finishDial(Connected& connection, Dword error);

  /// What other programs, people and networks do.
  Connected& comeUp(std::size_t entry, Handle handle = nullptr, const Connected* before = nullptr);
  /// Another program dials the entry: what stands already is referenced.
  void dialByOther(std::size_t entry);
  void beginEnd(Connected& connection, int link = 0);
  void end(Connected& connection, int link = 0);
  void redialLink(Connected& connection, int link);
  /// The other programs that hold it let go.
  void letGo(Connected& connection);
  /// Where the script says so, one more connection comes up, of an entry of its own.
  void growOnce();
  /// Begins an outage beside those of the script, or ends it.
  void setOutage(std::optional<StandInOutage> outage);
  void loseNotifications(bool lost) { script_.notificationsLost = lost; }

 private:
  struct Use {
    std::uint32_t serial = 0;
    int link = 0;
    unsigned life = 0;
  };
  struct Watch {
    std::uint32_t serial = 0;  ///< 0: all
    int link = 0;
    EventHandle event = nullptr;
    Dword flags = 0;
  };

  Part& partOf(Connected& connection, int link);
  const StandInHangUp& behaviour(const Connected& connection, int link) const;
  std::string portOf(std::size_t entry) const;
  TimePoint in(StandInSpan span) const;
  void schedule(StandInSpan after, std::function<void()> action);
  void scheduleFor(const Connected& connection, StandInSpan after, std::function<void(Connected&)> action);
  Connected& make(std::size_t entry, Handle handle, const Connected* before);
  void becomeUp(Connected& connection);
  void endWhole(Connected& connection);
  void tell(Dword flag, std::uint32_t serial, int link = 0);
  void note(const std::string& what, const Connected& connection, int link = 0) const;
  Handle newHandle();

  StandInScript script_;
  const Note note_;
  const TimePoint start_;
  TimePoint clock_;
  std::optional<TimePoint> firstHangUp_;
  std::optional<StandInOutage> outage_;  ///< one that was played, not scripted
  std::multimap<TimePoint, std::function<void()>> timeline_;
  std::map<std::uint32_t, Connected> connections_;  ///< by serial
  std::map<Handle, Use> handles_;
  std::vector<Handle> freeHandles_;  ///< of what has ended, the newest last
  std::vector<Watch> watches_;
  std::vector<EventHandle> signals_;
  bool changed_ = false;
  std::set<std::string> stuckPorts_;
  std::uint32_t nextNumber_;
  Pointer nextHandle_;
  int linkHandlesOut_ = 0;
  int grown_ = 0;
};

}  // namespace onhook::ras
