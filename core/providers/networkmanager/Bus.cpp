#include "core/providers/networkmanager/Bus.h"

#include <poll.h>

#include <algorithm>
#include <cerrno>
#include <utility>
#include <vector>

namespace onhook::networkmanager {

namespace {

std::uint64_t toMicroseconds(Duration duration) {
  return static_cast<std::uint64_t>(std::chrono::duration_cast<std::chrono::microseconds>(duration).count());
}

}  // namespace

std::unique_ptr<Bus> Bus::open(const std::string& address, int& failure) {
  sd_bus* raw = nullptr;
  int result = sd_bus_new(&raw);
  if (result < 0) {
    failure = -result;
    return nullptr;
  }
  std::unique_ptr<Bus> bus(new Bus(raw));
  result = sd_bus_set_address(raw, address.c_str());
  if (result >= 0) result = sd_bus_set_bus_client(raw, 1);
  if (result >= 0) result = sd_bus_start(raw);
  if (result < 0) {
    failure = -result;
    return nullptr;
  }
  return bus;
}

Bus::~Bus() {
  // Their slots name the calls, so they go first.
  while (!calls_.empty()) forget(calls_.begin()->first);
}

int Bus::fd() const {
  return sd_bus_get_fd(bus_.get());
}

short Bus::events() const {
  const int events = sd_bus_get_events(bus_.get());
  return static_cast<short>(events < 0 ? POLLIN : events);
}

std::optional<TimePoint> Bus::timeout() const {
  std::uint64_t microseconds = 0;
  if (sd_bus_get_timeout(bus_.get(), &microseconds) < 0 || microseconds == UINT64_MAX) return std::nullopt;
  // sd-bus counts on CLOCK_MONOTONIC, as does the steady clock.
  return TimePoint(std::chrono::microseconds(microseconds));
}

bool Bus::process() {
  failUnsent();
  while (true) {
    const int result = sd_bus_process(bus_.get(), nullptr);
    if (result < 0) return false;
    if (result == 0) return sd_bus_is_open(bus_.get()) > 0;
  }
}

std::string Bus::id() const {
  if (sd_bus_is_ready(bus_.get()) <= 0) return {};
  sd_id128_t id;
  if (sd_bus_get_bus_id(bus_.get(), &id) < 0) return {};
  char text[SD_ID128_STRING_MAX];
  return std::string(sd_id128_to_string(id, text), 8);
}

Message Bus::newCall(const std::string& destination, const std::string& path, const char* interface,
                     const char* method) const {
  sd_bus_message* raw = nullptr;
  if (sd_bus_message_new_method_call(bus_.get(), &raw, destination.c_str(), path.c_str(), interface, method) <
      0) {
    return nullptr;
  }
  sd_bus_message_set_auto_start(raw, 0);
  return Message(raw);
}

std::uint64_t Bus::call(Message message, Duration timeout, AnswerCallback callback) {
  const auto number = nextCall_++;
  auto call = std::make_unique<Call>(Call{this, number, std::move(callback), nullptr});
  if (message) {
    const auto microseconds = timeout == Duration::max() ? UINT64_MAX : toMicroseconds(timeout);
    const int result =
        sd_bus_call_async(bus_.get(), &call->slot, message.get(), &Bus::onAnswer, call.get(), microseconds);
    if (result < 0) call->slot = nullptr;
  }
  calls_.emplace(number, std::move(call));
  return number;
}

void Bus::forget(std::uint64_t number) {
  const auto it = calls_.find(number);
  if (it == calls_.end()) return;
  sd_bus_slot_unref(it->second->slot);
  calls_.erase(it);
}

void Bus::failUnsent() {
  std::vector<std::uint64_t> unsent;
  for (const auto& [number, call] : calls_) {
    if (!call->slot) unsent.push_back(number);
  }
  const sd_bus_error error =
      SD_BUS_ERROR_MAKE_CONST("org.freedesktop.DBus.Error.Disconnected", "The message could not be sent.");
  for (const auto number : unsent) {
    const auto it = calls_.find(number);
    if (it == calls_.end()) continue;
    const AnswerCallback callback = std::move(it->second->callback);
    forget(number);
    callback({nullptr, &error});
  }
}

int Bus::onAnswer(sd_bus_message* message, void* data, sd_bus_error*) {
  auto* call = static_cast<Call*>(data);
  // The callback may make calls and forget others; this one is over.
  const AnswerCallback callback = std::move(call->callback);
  call->bus->forget(call->number);
  callback({message, sd_bus_message_get_error(message)});
  return 0;
}

void Bus::listen(const std::string& rule, SignalCallback callback) {
  listeners_.push_back(std::make_unique<SignalCallback>(std::move(callback)));
  // A floating slot: it lives as long as the connection. That the rule was taken is not waited for: the bus
  // handles requests in order, so whatever is asked after this is answered with the rule in force.
  sd_bus_add_match_async(
      bus_.get(), nullptr, rule.c_str(), &Bus::onSignal,
      [](sd_bus_message*, void*, sd_bus_error*) { return 0; }, listeners_.back().get());
}

int Bus::onSignal(sd_bus_message* message, void* data, sd_bus_error*) {
  (*static_cast<SignalCallback*>(data))(*message);
  return 0;
}

}  // namespace onhook::networkmanager
