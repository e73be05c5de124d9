#include "core/providers/pppd/Systemd.h"

#include <cerrno>
#include <system_error>
#include <utility>

#include "core/Translate.h"
#include "core/linux/SystemBus.h"
#include "core/providers/pppd/ServiceReply.h"

namespace onhook::pppd {

namespace {

constexpr char systemd[] = "org.freedesktop.systemd1";
constexpr char managerPath[] = "/org/freedesktop/systemd1";
constexpr char managerInterface[] = "org.freedesktop.systemd1.Manager";
constexpr char serviceInterface[] = "org.freedesktop.systemd1.Service";
constexpr std::uint64_t patience = 5'000'000;  // microseconds

class BusError {
 public:
  BusError() = default;
  BusError(const BusError&) = delete;
  BusError& operator=(const BusError&) = delete;
  ~BusError() { sd_bus_error_free(&error_); }
  sd_bus_error* get() { return &error_; }
  std::string name() const { return error_.name ? error_.name : ""; }
  std::string text() const { return error_.message ? error_.message : ""; }

 private:
  sd_bus_error error_ = SD_BUS_ERROR_NULL;
};

systembus::Message newCall(sd_bus* bus, const char* path, const char* interface, const char* method) {
  sd_bus_message* raw = nullptr;
  if (sd_bus_message_new_method_call(bus, &raw, systemd, path, interface, method) < 0) return nullptr;
  sd_bus_message_set_auto_start(raw, 0);
  return systembus::Message(raw);
}

systembus::Message answerTo(sd_bus* bus, const systembus::Message& call, std::uint64_t limit,
                            BusError& error) {
  sd_bus_message* raw = nullptr;
  if (sd_bus_call(bus, call.get(), limit, error.get(), &raw) < 0) return nullptr;
  return systembus::Message(raw);
}

Reply refused(std::string code, std::string text, std::string advice) {
  return {Reply::Kind::refused,
          Error{ErrorDomain::onhook, std::move(code), std::move(text), std::move(advice)}};
}

std::string stopByHand(const std::string& name) {
  return filled(translate("pppd", "Stop it by hand (sudo systemctl stop %1), then hang up."), {name});
}

Reply notStopped(const std::string& name, const BusError& error) {
  const std::string why = filled(translate("pppd", "%1 could not be stopped: %2"), {name, error.text()});
  const std::string code = error.name();
  if (code == "org.freedesktop.systemd1.NoSuchUnit")
    return {Reply::Kind::notThere, Error{ErrorDomain::onhook, code, why, ""}};
  if (code == SD_BUS_ERROR_NO_REPLY || code == SD_BUS_ERROR_TIMEOUT || code == SD_BUS_ERROR_DISCONNECTED)
    return {Reply::Kind::noAnswer, Error{ErrorDomain::onhook, code, why, stopByHand(name)}};
  return refused(code.empty() ? "systemd" : code, why, stopByHand(name));
}

}  // namespace

std::optional<Service> Systemd::service(const std::string& name) const {
  const systembus::Connection bus = systembus::open(address_);
  if (!bus) return std::nullopt;
  BusError error;
  const systembus::Message find = newCall(bus.get(), managerPath, managerInterface, "GetUnit");
  if (!find || sd_bus_message_append(find.get(), "s", name.c_str()) < 0) return std::nullopt;
  const systembus::Message found = answerTo(bus.get(), find, patience, error);
  const char* path = nullptr;
  if (!found || sd_bus_message_read(found.get(), "o", &path) < 0) return std::nullopt;
  const systembus::Message ask = newCall(bus.get(), path, "org.freedesktop.DBus.Properties", "GetAll");
  if (!ask || sd_bus_message_append(ask.get(), "s", serviceInterface) < 0) return std::nullopt;
  const systembus::Message told = answerTo(bus.get(), ask, patience, error);
  return told ? serviceIn(*told) : std::nullopt;
}

Reply Systemd::stop(const std::string& name) const {
  const systembus::Connection bus = systembus::open(address_);
  if (!bus)
    return refused("no-systemd", filled(translate("pppd", "systemd cannot be reached to stop %1."), {name}),
                   stopByHand(name));
  const systembus::Message call = newCall(bus.get(), managerPath, managerInterface, "StopUnit");
  if (!call || sd_bus_message_append(call.get(), "ss", name.c_str(), "replace") < 0)
    return refused("systemd", filled(translate("pppd", "%1 is no name of a service."), {name}), "");
  sd_bus_message_set_allow_interactive_authorization(call.get(), 1);
  BusError error;
  // A person is asked for a password, who takes their time.
  const systembus::Message answer = answerTo(bus.get(), call, UINT64_MAX, error);
  return answer ? Reply{Reply::Kind::accepted, std::nullopt} : notStopped(name, error);
}

}  // namespace onhook::pppd
