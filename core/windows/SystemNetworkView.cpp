// winsock2.h has to come before windows.h.
#include <winsock2.h>
#include <ws2tcpip.h>
//
#include <windows.h>
//
#include <iphlpapi.h>
#include <netioapi.h>
// COM's word for struct; here it is a name.
#undef interface

#include <algorithm>
#include <array>
#include <cstdint>
#include <map>
#include <memory>
#include <vector>

#include "core/NetworkView.h"

namespace onhook {

namespace {

/// Root name servers (a.root-servers.net): out in the Internet for everybody. Windows is asked which way
/// leads there; nothing is sent.
constexpr std::array<std::uint8_t, 4> farAwayV4{198, 41, 0, 4};
constexpr std::array<std::uint8_t, 16> farAwayV6{0x20, 0x01, 0x05, 0x03, 0xba, 0x3e, 0, 0,
                                                 0,    0,    0,    0,    0,    2,    0, 0x30};

std::string toUtf8(const wchar_t* text) {
  const int size = ::WideCharToMultiByte(CP_UTF8, 0, text, -1, nullptr, 0, nullptr, nullptr);
  if (size <= 1) return {};
  std::string bytes(static_cast<std::size_t>(size), '\0');
  ::WideCharToMultiByte(CP_UTF8, 0, text, -1, bytes.data(), size, nullptr, nullptr);
  bytes.resize(static_cast<std::size_t>(size) - 1);
  return bytes;
}

std::string addressText(const void* address, int family) {
  char buffer[INET6_ADDRSTRLEN] = {};
  return ::InetNtopA(family, address, buffer, sizeof buffer) ? buffer : std::string();
}

std::string addressText(const sockaddr* address) {
  if (address->sa_family == AF_INET)
    return addressText(&reinterpret_cast<const sockaddr_in*>(address)->sin_addr, AF_INET);
  if (address->sa_family == AF_INET6)
    return addressText(&reinterpret_cast<const sockaddr_in6*>(address)->sin6_addr, AF_INET6);
  return {};
}

std::string addressText(const SOCKADDR_INET& address) {
  return addressText(reinterpret_cast<const sockaddr*>(&address));
}

/// Each interface's name by its number.
using Names = std::map<NET_IFINDEX, std::string>;

/// GetAdaptersAddresses: names, addresses, name servers. False: it cannot be had.
bool readAdapters(Names& names, Traffic& traffic) {
  ULONG size = 16384;
  std::vector<std::uint64_t> room;
  auto* first = static_cast<IP_ADAPTER_ADDRESSES*>(nullptr);
  ULONG result = ERROR_BUFFER_OVERFLOW;
  // What it needs may have grown meanwhile.
  for (int attempt = 0; attempt < 3 && result == ERROR_BUFFER_OVERFLOW; ++attempt) {
    room.resize(size / sizeof room[0] + 1);
    first = reinterpret_cast<IP_ADAPTER_ADDRESSES*>(room.data());
    result = ::GetAdaptersAddresses(AF_UNSPEC, GAA_FLAG_SKIP_ANYCAST | GAA_FLAG_SKIP_MULTICAST, nullptr,
                                    first, &size);
  }
  if (result != NO_ERROR) return false;
  for (const IP_ADAPTER_ADDRESSES* adapter = first; adapter; adapter = adapter->Next) {
    const std::string name = toUtf8(adapter->FriendlyName);
    if (adapter->IfIndex) names[adapter->IfIndex] = name;
    if (adapter->Ipv6IfIndex) names[adapter->Ipv6IfIndex] = name;
    for (const auto* one = adapter->FirstUnicastAddress; one; one = one->Next)
      traffic.addresses.push_back({name, addressText(one->Address.lpSockaddr)});
    for (const auto* one = adapter->FirstDnsServerAddress; one; one = one->Next) {
      const std::string address = addressText(one->Address.lpSockaddr);
      // Windows shows these for every interface that has none of its own.
      if (!address.empty() && !address.starts_with("fec0:")) traffic.nameServers.push_back({address, name});
    }
  }
  return true;
}

bool readRoutes(const Names& names, Traffic& traffic) {
  MIB_IPFORWARD_TABLE2* raw = nullptr;
  if (::GetIpForwardTable2(AF_UNSPEC, &raw) != NO_ERROR) return false;
  const std::unique_ptr<MIB_IPFORWARD_TABLE2, void (*)(void*)> table(
      raw, [](void* memory) { ::FreeMibTable(memory); });
  for (ULONG i = 0; i < table->NumEntries; ++i) {
    const MIB_IPFORWARD_ROW2& row = table->Table[i];
    const auto name = names.find(row.InterfaceIndex);
    // The machine's own addresses, and what every interface has.
    if (name == names.end() || row.Loopback) continue;
    const std::string network = addressText(row.DestinationPrefix.Prefix);
    if (network.empty() || network.starts_with("fe80:") || network.starts_with("ff") ||
        network.starts_with("224.") || network.starts_with("255."))
      continue;
    std::string gateway = addressText(row.NextHop);
    if (gateway == "0.0.0.0" || gateway == "::") gateway.clear();
    traffic.routes.push_back(
        {network + '/' + std::to_string(row.DestinationPrefix.PrefixLength), gateway, name->second});
  }
  return true;
}

/// GetBestInterfaceEx; empty: no way leads there.
std::string wayTo(const sockaddr* address, const Names& names) {
  DWORD index = 0;
  // It does not write to the address, though its declaration would let it.
  if (::GetBestInterfaceEx(const_cast<sockaddr*>(address), &index) != NO_ERROR) return {};
  const auto name = names.find(index);
  return name == names.end() ? std::string() : name->second;
}

class SystemNetworkView final : public NetworkView {
 public:
  Traffic read() const override {
    Traffic traffic;
    Names names;
    if (!readAdapters(names, traffic) || !readRoutes(names, traffic)) return {};
    traffic.known = true;
    sockaddr_in v4{};
    v4.sin_family = AF_INET;
    std::copy(farAwayV4.begin(), farAwayV4.end(), reinterpret_cast<std::uint8_t*>(&v4.sin_addr));
    traffic.internetV4 = wayTo(reinterpret_cast<const sockaddr*>(&v4), names);
    sockaddr_in6 v6{};
    v6.sin6_family = AF_INET6;
    std::copy(farAwayV6.begin(), farAwayV6.end(), reinterpret_cast<std::uint8_t*>(&v6.sin6_addr));
    traffic.internetV6 = wayTo(reinterpret_cast<const sockaddr*>(&v6), names);
    return traffic;
  }
};

}  // namespace

std::shared_ptr<const NetworkView> systemNetworkView() {
  return std::make_shared<SystemNetworkView>();
}

}  // namespace onhook
