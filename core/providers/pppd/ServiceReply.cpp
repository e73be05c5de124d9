#include "core/providers/pppd/ServiceReply.h"

#include <cstdint>
#include <string_view>

namespace onhook::pppd {

namespace {

/// "(aiai)": exit codes, and signals.
void readStatuses(sd_bus_message* message, std::set<int>& statuses) {
  const void* codes = nullptr;
  std::size_t size = 0;
  if (sd_bus_message_enter_container(message, 'r', "aiai") <= 0) return;
  if (sd_bus_message_read_array(message, 'i', &codes, &size) >= 0) {
    const int* const first = static_cast<const int*>(codes);
    statuses.insert(first, first + size / sizeof(int));
  }
  sd_bus_message_skip(message, "ai");
  sd_bus_message_exit_container(message);
}

void readProperty(sd_bus_message* message, std::string_view name, std::string_view type, Service& service) {
  const char* text = nullptr;
  std::uint32_t number = 0;
  if (name == "MainPID" && type == "u" && sd_bus_message_read_basic(message, 'u', &number) >= 0) {
    service.mainProcess = static_cast<pid_t>(number);
  } else if (name == "Restart" && type == "s" && sd_bus_message_read_basic(message, 's', &text) >= 0) {
    service.restart = text;
  } else if (name == "KillMode" && type == "s" && sd_bus_message_read_basic(message, 's', &text) >= 0) {
    service.killMode = text;
  } else if (name == "SuccessExitStatus" && type == "(aiai)") {
    readStatuses(message, service.successStatus);
  } else if (name == "RestartPreventExitStatus" && type == "(aiai)") {
    readStatuses(message, service.preventStatus);
  } else if (name == "RestartForceExitStatus" && type == "(aiai)") {
    readStatuses(message, service.forceStatus);
  } else {
    sd_bus_message_skip(message, nullptr);
  }
}

}  // namespace

std::optional<Service> serviceIn(sd_bus_message& answer) {
  sd_bus_message* const message = &answer;
  Service service;
  if (sd_bus_message_enter_container(message, 'a', "{sv}") < 0) return std::nullopt;
  while (sd_bus_message_enter_container(message, 'e', "sv") > 0) {
    const char* name = nullptr;
    const char* type = nullptr;
    char kind = 0;
    if (sd_bus_message_read_basic(message, 's', &name) < 0) return std::nullopt;
    if (sd_bus_message_peek_type(message, &kind, &type) <= 0) return std::nullopt;
    if (sd_bus_message_enter_container(message, 'v', type) <= 0) return std::nullopt;
    readProperty(message, name, type, service);
    // NOLINTNEXTLINE(misc-redundant-expression): the variant's end, then its pair's
    if (sd_bus_message_exit_container(message) < 0 || sd_bus_message_exit_container(message) < 0)
      return std::nullopt;
  }
  return service;
}

}  // namespace onhook::pppd
