#include "core/linux/NameServerReplies.h"

#include <arpa/inet.h>

#include <cstdint>
#include <string>
#include <string_view>

namespace onhook::nameserverreplies {

namespace {

/// The value of a variant that holds a text; anything else is skipped.
std::string readText(sd_bus_message* message) {
  const char* text = nullptr;
  if (sd_bus_message_read(message, "v", "s", &text) < 0 || !text) return {};
  return text;
}

std::vector<std::string> readTexts(sd_bus_message* message) {
  std::vector<std::string> texts;
  if (sd_bus_message_enter_container(message, 'v', "as") <= 0) return texts;
  if (sd_bus_message_enter_container(message, 'a', "s") > 0) {
    const char* text = nullptr;
    while (sd_bus_message_read_basic(message, 's', &text) > 0) texts.emplace_back(text);
    sd_bus_message_exit_container(message);
  }
  sd_bus_message_exit_container(message);
  return texts;
}

}  // namespace

std::vector<NameServer> ofNetworkManager(sd_bus_message& value) {
  sd_bus_message* const message = &value;
  std::vector<NameServer> servers;
  if (sd_bus_message_enter_container(message, 'a', "a{sv}") <= 0) return servers;
  while (sd_bus_message_enter_container(message, 'a', "{sv}") > 0) {
    std::string interface;
    std::vector<std::string> addresses;
    while (sd_bus_message_enter_container(message, 'e', "sv") > 0) {
      const char* name = nullptr;
      if (sd_bus_message_read_basic(message, 's', &name) < 0) return servers;
      if (name == std::string_view("interface")) {
        interface = readText(message);
      } else if (name == std::string_view("nameservers")) {
        addresses = readTexts(message);
      } else if (sd_bus_message_skip(message, "v") < 0) {
        return servers;
      }
      if (sd_bus_message_exit_container(message) < 0) return servers;
    }
    for (std::string& address : addresses) servers.push_back({std::move(address), interface});
    if (sd_bus_message_exit_container(message) < 0) return servers;
  }
  return servers;
}

std::vector<NameServer> ofResolved(sd_bus_message& value, const LinkTable& links) {
  sd_bus_message* const message = &value;
  std::vector<NameServer> servers;
  if (sd_bus_message_enter_container(message, 'a', "(iiay)") <= 0) return servers;
  while (sd_bus_message_enter_container(message, 'r', "iiay") > 0) {
    std::int32_t index = 0, family = 0;
    const void* bytes = nullptr;
    std::size_t size = 0;
    if (sd_bus_message_read(message, "ii", &index, &family) < 0) return servers;
    if (sd_bus_message_read_array(message, 'y', &bytes, &size) < 0) return servers;
    char text[INET6_ADDRSTRLEN] = {};
    const bool fits =
        (family == AF_INET && size == sizeof(in_addr)) || (family == AF_INET6 && size == sizeof(in6_addr));
    // Index 0: for all, by its configuration.
    const NetworkLink* const link = links.byIndex(index);
    if (fits && inet_ntop(family, bytes, text, sizeof text))
      servers.push_back({text, link ? link->name : std::string()});
    if (sd_bus_message_exit_container(message) < 0) return servers;
  }
  return servers;
}

}  // namespace onhook::nameserverreplies
