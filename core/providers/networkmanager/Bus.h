#pragma once

#include <systemd/sd-bus.h>

#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>

#include "core/Time.h"
#include "core/providers/networkmanager/Message.h"

namespace onhook::networkmanager {

/// One connection to a message bus, driven by the caller's poll(). Nothing here blocks. One thread.
class Bus {
 public:
  /// What a call came to: `error` is set when it failed. Valid during the callback only.
  struct Answer {
    sd_bus_message* message = nullptr;
    const sd_bus_error* error = nullptr;
  };
  using AnswerCallback = std::function<void(const Answer&)>;
  using SignalCallback = std::function<void(sd_bus_message&)>;

  /// Starts to connect. `failure` is an errno number when nothing is there; nullptr is returned then. A bus
  /// that accepts and never answers shows in calls that are not answered.
  static std::unique_ptr<Bus> open(const std::string& address, int& failure);
  ~Bus();
  Bus(const Bus&) = delete;
  Bus& operator=(const Bus&) = delete;

  int fd() const;
  short events() const;
  /// When process() has to be called at the latest; none: only when the descriptor is ready.
  std::optional<TimePoint> timeout() const;
  /// Handles what is there; callbacks are called from here only. False: the connection is lost.
  bool process();

  /// The first eight digits of the bus's id; empty while connecting.
  std::string id() const;

  /// A new method call; it never starts a service that does not run.
  Message newCall(const std::string& destination, const std::string& path, const char* interface,
                  const char* method) const;
  /// Sends it. The callback is called once, unless forget() is called before with the number returned here. A
  /// call that cannot be sent answers with an error at the next process().
  std::uint64_t call(Message message, Duration timeout, AnswerCallback callback);
  void forget(std::uint64_t call);

  /// Listens to signals for as long as the connection lives (D-Bus specification, "Match Rules").
  void listen(const std::string& rule, SignalCallback callback);

 private:
  struct Call {
    Bus* bus = nullptr;
    std::uint64_t number = 0;
    AnswerCallback callback;
    sd_bus_slot* slot = nullptr;
  };
  struct BusClose {
    void operator()(sd_bus* bus) const { sd_bus_close_unref(bus); }
  };

  explicit Bus(sd_bus* bus) : bus_(bus) {}
  static int onAnswer(sd_bus_message* message, void* data, sd_bus_error* error);
  static int onSignal(sd_bus_message* message, void* data, sd_bus_error* error);
  void failUnsent();

  std::unique_ptr<sd_bus, BusClose> bus_;
  std::uint64_t nextCall_ = 0;
  std::map<std::uint64_t, std::unique_ptr<Call>> calls_;
  std::vector<std::unique_ptr<SignalCallback>> listeners_;
};

}  // namespace onhook::networkmanager
