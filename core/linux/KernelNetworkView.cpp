#include "core/linux/KernelNetworkView.h"

#include <algorithm>

#include "core/linux/LinkMonitor.h"
#include "core/linux/NameServerFiles.h"
#include "core/linux/NameServersOnBus.h"
#include "core/linux/RouteReader.h"

namespace onhook {

namespace {

/// Root name servers (a.root-servers.net, www.iana.org/domains/root/servers): out in the Internet for
/// everybody. The kernel is asked which way leads there; nothing is sent.
constexpr const char* farAwayV4 = "198.41.0.4";
constexpr const char* farAwayV6 = "2001:503:ba3e::2:30";

bool isLoopback(const std::string& address) {
  return address.starts_with("127.") || address == "::1";
}

std::vector<InterfaceAddress> addressesOf(const LinkTable& links) {
  std::vector<InterfaceAddress> all;
  for (const auto& [index, link] : links.all())
    for (const std::string& address : link.addresses)
      all.push_back({link.name, address.substr(0, address.find('/'))});
  return all;
}

}  // namespace

Traffic KernelNetworkView::read() const {
  Traffic traffic;
  LinkMonitor links(true);
  if (!links.isKnown() || !RouteReader::read(links.table(), traffic.routes)) return {};
  traffic.known = true;
  traffic.addresses = addressesOf(links.table());
  traffic.internetV4 = links.interfaceNameTowards(farAwayV4);
  traffic.internetV6 = links.interfaceNameTowards(farAwayV6);

  const auto add = [&traffic](std::vector<NameServer> found) {
    for (NameServer& server : found) {
      auto& known = traffic.nameServers;
      if (std::find(known.begin(), known.end(), server) == known.end()) known.push_back(std::move(server));
    }
  };
  const NameServerFiles files(root_);
  add(nameServersOnBus(links.table(), bus_));
  add(files.resolvconf());
  // What is in resolv.conf beside what others tell of it; and never a resolver of the machine's own, which
  // asks those.
  std::vector<NameServer> rest = files.resolvConf();
  std::erase_if(rest, [&](const NameServer& server) {
    const auto& known = traffic.nameServers;
    return isLoopback(server.address) || std::any_of(known.begin(), known.end(), [&](const NameServer& one) {
             return one.address == server.address;
           });
  });
  add(std::move(rest));
  return traffic;
}

std::shared_ptr<const NetworkView> systemNetworkView() {
  return std::make_shared<KernelNetworkView>();
}

}  // namespace onhook
