#pragma once

#include <QObject>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "core/Connection.h"
#include "core/Entry.h"
#include "core/HangUpResult.h"
#include "core/Snapshot.h"
#include "ui/session/EntryKey.h"

namespace onhook {

class ConnectionMonitor;
class DialController;
class HangUpController;

/// Why an entry cannot be dialed now.
struct DialBlock {
  enum class Kind {
    connected,       ///< it is connected already
    dialing,         ///< it is being dialed
    hangingUp,       ///< until what it was connected by is down
    deviceInUse,     ///< another connection has its device
    deviceGoesDown,  ///< until that one is down
    unknown,         ///< how its connection stands cannot be seen: it is looked at first
    systemAway,      ///< its system is not reached
    notAllowed       ///< this user may not
  };
  Kind kind = Kind::connected;
  std::string connection;       ///< the name of what is in the way; may be empty
  std::optional<Error> reason;  ///< with systemAway and notAllowed

  /// It passes by itself, sooner or later, so it can be waited for.
  bool passes() const;

  bool operator==(const DialBlock&) const = default;
};

/// Rule 7 of the hang-up contract: an entry, and whatever shares its device, cannot be dialed before what was
/// hung up is down; for RAS that could make the port unusable, and NetworkManager's next activation fails.
/// Belongs to the UI thread.
///
/// Source: RasHangUp, Remarks ("...before calling RasDial again").
class RedialGuard : public QObject {
  Q_OBJECT

 public:
  /// All outlive it.
  RedialGuard(ConnectionMonitor& monitor, const HangUpController& hangUps, const DialController& dials,
              QObject* parent = nullptr);

  /// None: it can be dialed now.
  std::optional<DialBlock> blockOf(const Entry& entry) const;

 signals:
  /// What blockOf() says may be another; for each reason but that the monitor has changed, `concerned` comes
  /// first.
  void changed();
  /// The same of `entry` and of those that are dialed on `device` or `interface`.
  void concerned(const onhook::EntryKey& entry, const std::string& device, const std::string& interface);

 private:
  /// What is being hung up, as it was when that began: by the time it is down, it is listed no more.
  struct HangingUp {
    std::string name, entry, device, interface;
    ConnectionKind kind = ConnectionKind::vpn;
    std::uint64_t look = 0;  ///< the last one before its system was lost
  };
  using ByTarget = std::map<Target, HangingUp>;

  std::optional<DialBlock> blockOfDialing(const Entry& entry) const;
  std::optional<DialBlock> blockOfListed(const Entry& entry) const;
  std::optional<DialBlock> blockOfUnlisted(const Entry& entry) const;
  void tellOf(const Target& target, const HangingUp& one);
  void noteDial(const EntryKey& key);
  void noteRunning(const Target& target);
  void noteFinished(const HangUpResult& result);
  void noteSnapshots();
  bool isEnding(const Connection& connection) const;
  bool isSettled(const Connection& connection) const;
  const Snapshot* snapshotOf(const std::string& provider) const;

  ConnectionMonitor& monitor_;
  const HangUpController& hangUps_;
  const DialController& dials_;
  ByTarget hangingUp_;
  ByTarget lost_;                   ///< until a look has shown how they stand
  std::map<Target, Outcome> over_;  ///< what has ended, as long as the list shows it all the same
};

}  // namespace onhook
