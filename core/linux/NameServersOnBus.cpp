#include "core/linux/NameServersOnBus.h"

#include <cstdint>
#include <iterator>
#include <utility>

#include "core/linux/NameServerReplies.h"
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

}  // namespace

std::vector<NameServer> nameServersOnBus(const LinkTable& links, const std::string& address) {
  const systembus::Connection bus = systembus::open(address);
  if (!bus) return {};
  std::vector<NameServer> servers;
  const systembus::Message ofManager =
      property(bus.get(), "org.freedesktop.NetworkManager", "/org/freedesktop/NetworkManager/DnsManager",
               "org.freedesktop.NetworkManager.DnsManager", "Configuration", "aa{sv}");
  if (ofManager) servers = nameserverreplies::ofNetworkManager(*ofManager);
  const systembus::Message ofResolved =
      property(bus.get(), "org.freedesktop.resolve1", "/org/freedesktop/resolve1",
               "org.freedesktop.resolve1.Manager", "DNS", "a(iiay)");
  if (!ofResolved) return servers;
  auto more = nameserverreplies::ofResolved(*ofResolved, links);
  std::move(more.begin(), more.end(), std::back_inserter(servers));
  return servers;
}

}  // namespace onhook
