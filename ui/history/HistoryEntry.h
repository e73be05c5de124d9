#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <cstdint>
#include <optional>

#include "core/Connection.h"
#include "core/Error.h"
#include "core/Target.h"

namespace onhook {

/// One line of the history: a hang-up with its outcome, a connection that went down without one, or a dialing
/// from here. All as it was known then.
struct HistoryEntry {
  enum class Event {
    hangUp,  ///< a hang-up or watch has ended
    drop,    ///< a connection went down that nobody was hanging up just then
    connect  ///< a dialing has ended
  };
  /// Who ended it, or dialed it.
  enum class By {
    window,
    tray,
    commandLine,
    bus,            ///< a program asked Onhook for it
    automatic,      ///< Onhook, by the rule of its entry
    atEnd,          ///< because Onhook or the session ended, or the computer was to sleep
    formerRun,      ///< an Onhook that ended before the outcome
    anotherOnhook,  ///< another Onhook, while this one watched
    unasked         ///< another program, the other end or the system
  };
  /// What was asked for.
  enum class Way { none, hangUp, force, keepDown, watch };
  enum class End {
    // Of hang-ups, as Outcome has them.
    confirmed,
    alreadyGone,
    settled,
    stillUp,
    refused,
    providerLost,
    givenUp,
    notKnown,  ///< nobody saw how it ended
    dropped,   ///< it went down
    // Of dialings, as DialOutcome has them.
    connected,
    failed,
    timedOut
  };

  std::int64_t id = 0;  ///< within its file; 0: not written yet
  Event event = Event::hangUp;
  By by = By::unasked;
  Way way = Way::none;
  End end = End::notKnown;
  QDateTime began;        ///< by the wall clock, as the next
  QDateTime ended;        ///< when its end was seen; what it is sorted by
  Target target;          ///< of a dialing that came to nothing: without a connection
  QByteArray boot;        ///< in which boot of the machine; empty: this one
  bool practice = false;  ///< of the practice network: nothing of it was real

  QString name;  ///< the connection's, as people knew it
  QString link;  ///< what was hung up was this link of it; else empty
  QString kind;  ///< as toString(ConnectionKind) has it
  QString variant;
  QString system;  ///< the provider's name for people
  QString interface;
  QString device;
  QString owner;
  QString entry;  ///< Connection::entry
  QString with;   ///< it went down with this one, which was hung up; else empty

  std::optional<Duration> upFor;                   ///< none: not known
  bool upForAtLeast = false;                       ///< it was up already when Onhook first saw it
  std::optional<std::uint64_t> bytesIn, bytesOut;  ///< as last read
  std::optional<Error> error;
  QDateTime cameBack;  ///< invalid: it did not

  /// It says that the target went down, which a target does once.
  bool isDown() const;
  /// How much it knows of who ended the target: of two that say so, the one with the higher number stays.
  int knowledge() const;

  bool operator==(const HistoryEntry&) const = default;
};

}  // namespace onhook
