#include "core/linux/NameServersOnBus.h"

#include <arpa/inet.h>

#include <cstdint>
#include <string_view>

#include "core/linux/SystemBus.h"

namespace onhook {

namespace {

constexpr std::uint64_t patience = 1'000'000;  // microseconds

/// The property's value, its variant entered; null when nobody is there, or nothing of that type.
systembus::Message property(sd_bus* bus, const char* service, const char* path, const char* interface,
                            const char* name, const char* type) {
  sd_bus_message* raw = nullptr;
  if (sd_bus_message_new_method_call(bus, &raw, service, path, "org.freedesktop.DBus.Properties", "Get") < 0)
    return nullptr;
  const systembus::Message call(raw);
  sd_bus_message_set_auto_start(raw, 0);
  if (sd_bus_message_append(raw, "ss", interface, name) < 0) return nullptr;
  sd_bus_message* answer = nullptr;
  if (sd_bus_call(bus, call.get(), patience, nullptr, &answer) < 0) return nullptr;
  systembus::Message value(answer);
  return sd_bus_message_enter_container(answer, 'v', type) > 0 ? std::move(value) : nullptr;
}

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

void readNetworkManager(sd_bus* bus, std::vector<NameServer>& servers) {
  const systembus::Message value =
      property(bus, "org.freedesktop.NetworkManager", "/org/freedesktop/NetworkManager/DnsManager",
               "org.freedesktop.NetworkManager.DnsManager", "Configuration", "aa{sv}");
  sd_bus_message* const message = value.get();
  if (!message || sd_bus_message_enter_container(message, 'a', "a{sv}") <= 0) return;
  while (sd_bus_message_enter_container(message, 'a', "{sv}") > 0) {
    std::string interface;
    std::vector<std::string> addresses;
    while (sd_bus_message_enter_container(message, 'e', "sv") > 0) {
      const char* name = nullptr;
      if (sd_bus_message_read_basic(message, 's', &name) < 0) return;
      if (name == std::string_view("interface")) {
        interface = readText(message);
      } else if (name == std::string_view("nameservers")) {
        addresses = readTexts(message);
      } else if (sd_bus_message_skip(message, "v") < 0) {
        return;
      }
      if (sd_bus_message_exit_container(message) < 0) return;
    }
    for (std::string& address : addresses) servers.push_back({std::move(address), interface});
    if (sd_bus_message_exit_container(message) < 0) return;
  }
}

void readResolved(sd_bus* bus, const LinkTable& links, std::vector<NameServer>& servers) {
  const systembus::Message value = property(bus, "org.freedesktop.resolve1", "/org/freedesktop/resolve1",
                                            "org.freedesktop.resolve1.Manager", "DNS", "a(iiay)");
  sd_bus_message* const message = value.get();
  if (!message || sd_bus_message_enter_container(message, 'a', "(iiay)") <= 0) return;
  while (sd_bus_message_enter_container(message, 'r', "iiay") > 0) {
    std::int32_t index = 0, family = 0;
    const void* bytes = nullptr;
    std::size_t size = 0;
    if (sd_bus_message_read(message, "ii", &index, &family) < 0) return;
    if (sd_bus_message_read_array(message, 'y', &bytes, &size) < 0) return;
    char text[INET6_ADDRSTRLEN] = {};
    const bool fits =
        (family == AF_INET && size == sizeof(in_addr)) || (family == AF_INET6 && size == sizeof(in6_addr));
    // Index 0: for all, by its configuration.
    const NetworkLink* const link = links.byIndex(index);
    if (fits && inet_ntop(family, bytes, text, sizeof text))
      servers.push_back({text, link ? link->name : std::string()});
    if (sd_bus_message_exit_container(message) < 0) return;
  }
}

}  // namespace

std::vector<NameServer> nameServersOnBus(const LinkTable& links, const std::string& address) {
  std::vector<NameServer> servers;
  const systembus::Connection bus = systembus::open(address);
  if (!bus) return servers;
  readNetworkManager(bus.get(), servers);
  readResolved(bus.get(), links, servers);
  return servers;
}

}  // namespace onhook
