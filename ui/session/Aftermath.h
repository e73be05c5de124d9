#pragma once

#include <QObject>
#include <QStringList>
#include <QTimer>
#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <string>

#include "core/Connection.h"
#include "core/HangUpResult.h"
#include "core/Traffic.h"

namespace onhook {

class ConnectionMonitor;
class HangUpController;
class TrafficReader;

/// How things are reached after the end of a connection.
struct After {
  bool known = false;         ///< false: it could not be found out, or nothing has ended
  std::string internet;       ///< the interface by which the Internet is reached now; empty: by none
  bool isAnotherWay = false;  ///< before it was reached by another one: by the connection itself, mostly
  LeftBehind left;

  bool operator==(const After&) const = default;
};

/// Finds out after each hang-up where traffic goes now and what the connection has left behind, by comparing
/// what was before with what is after. What is found left is looked at once more a moment later: its system
/// may still be tidying up. Belongs to the UI thread; reads on others.
class Aftermath : public QObject {
  Q_OBJECT

 public:
  /// How long what seems left behind is given to go...
  static constexpr std::chrono::milliseconds secondLook{1500};
  /// ...and how long all that may take before it is not known.
  static constexpr std::chrono::milliseconds patience{5000};

  /// All outlive it. Made before what asks isAwaited() when a hang-up has finished.
  Aftermath(const ConnectionMonitor& monitor, const HangUpController& controller, TrafficReader& reader,
            QObject* parent = nullptr);

  /// It will be told of this one.
  bool isAwaited(const Target& target) const { return awaited_.contains(target); }
  bool isAnyAwaited() const { return !awaited_.empty(); }

 signals:
  /// Once for each finished hang-up whose connection is down, some time later.
  void told(const onhook::HangUpResult& result, const onhook::After& after);

 private:
  struct Before {
    std::uint64_t serial = 0;
    std::optional<Connection> connection;
    std::shared_ptr<const Traffic> traffic;  ///< null: it has not been read yet
  };
  struct Awaited {
    std::uint64_t serial = 0;
    HangUpResult result;
    Before before;
    bool lookedTwice = false;
  };

  void noteStarted(const Target& target);
  void noteFinished(const HangUpResult& result);
  void look(const Target& target, std::uint64_t serial);
  void judge(const Target& target, std::uint64_t serial, const Traffic& traffic);
  void tell(const Target& target, std::uint64_t serial, const After& after);
  std::vector<Connection> othersThan(const Target& target) const;

  const ConnectionMonitor& monitor_;
  TrafficReader& reader_;
  std::uint64_t lastSerial_ = 0;
  std::map<Target, Before> before_;
  std::map<Target, Awaited> awaited_;
};

namespace wording {

/// "Traffic goes by Home PPPoE (ppp1) now.", "Nothing leads to the Internet now."
QString trafficNowSentence(const After& after, const ConnectionMonitor& monitor);
/// "It has left behind: the route to 203.0.113.5/32 via 192.168.1.1 (eth0); the name server 10.8.0.1."; empty
/// where it has left nothing.
QString leftBehindSentence(const LeftBehind& left);
/// Both, as far as there is anything to say beside the hang-up's own outcome.
QString aftermathSentence(const After& after, const ConnectionMonitor& monitor);

}  // namespace wording
}  // namespace onhook
