#pragma once

#include <atomic>
#include <memory>
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

  /// Waits until NetworkManager has taken it in.
  static void waitUntilKnown();

  /// The modem's control port: what a gsm profile names as its interface.
  static inline const std::string controlPort = "cdc-wdm0";
  static inline const std::string dataPort = "wwan0";

  /// Between the answer to a connect and the one to a disconnect.
  bool connected() const { return connected_; }

 private:
  friend struct FakeModemMethods;
  void serve();

  const Duration disconnectTakes_;
  std::unique_ptr<sd_bus, sd_bus* (*)(sd_bus*)> bus_;
  std::atomic<bool> connected_ = false;
  std::atomic<bool> stop_ = false;
  std::unique_ptr<sd_bus_message, sd_bus_message* (*)(sd_bus_message*)> disconnecting_;
  TimePoint answerAt_;
  std::thread thread_;
};

}  // namespace onhook::lab
