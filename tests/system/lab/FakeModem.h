#pragma once

#include <atomic>
#include <memory>
#include <optional>
#include <string>
#include <thread>

#include "core/Time.h"

struct sd_bus;
struct sd_bus_message;

namespace onhook::lab {

/// A ModemManager with one modem on the lab's bus: enough of it for NetworkManager to bring a gsm connection
/// up and down. The modem's data port is the interface wwan0, which stays for good, as a real one's does.
class FakeModem {
 public:
  /// It answers a request to disconnect that much later.
  explicit FakeModem(Duration disconnectTakes = Duration::zero());
  FakeModem(const FakeModem&) = delete;
  FakeModem& operator=(const FakeModem&) = delete;
  ~FakeModem();

  /// From the next connect on: it answers that much later...
  void connectsAfter(Duration span) { connectTakes_ = span; }
  /// ...or with this error, a name of ModemManager's:
  /// "org.freedesktop.ModemManager1.Error.Connection.NoCarrier"
  void refusesToConnect(const std::string& error) { connectError_ = error; }
  /// ...and says that the address comes by DHCP. Nobody answers that.
  void leavesAddressToDhcp() { dhcp_ = true; }

  /// Waits until NetworkManager has taken it in.
  static void waitUntilKnown();

  /// The modem's control port: what a gsm profile names as its interface.
  static inline const std::string controlPort = "cdc-wdm0";
  static inline const std::string dataPort = "wwan0";

  /// Between the answer to a connect and the one to a disconnect.
  bool connected() const { return connected_; }
  /// When it hung up last; none: it never did.
  std::optional<TimePoint> disconnectedAt() const {
    const TimePoint last = disconnectedAt_;
    return last == TimePoint() ? std::nullopt : std::optional(last);
  }

 private:
  friend struct FakeModemMethods;
  void serve();

  const Duration disconnectTakes_;
  std::unique_ptr<sd_bus, sd_bus* (*)(sd_bus*)> bus_;
  std::atomic<Duration> connectTakes_ = Duration::zero();
  std::string connectError_;  ///< set before it is asked to connect
  std::atomic<bool> dhcp_ = false;
  std::atomic<bool> connected_ = false;
  std::atomic<TimePoint> disconnectedAt_ = TimePoint();
  std::atomic<bool> stop_ = false;
  using Call = std::unique_ptr<sd_bus_message, sd_bus_message* (*)(sd_bus_message*)>;
  Call connecting_, disconnecting_;
  TimePoint connectedAt_, answerAt_;
  std::thread thread_;
};

}  // namespace onhook::lab
