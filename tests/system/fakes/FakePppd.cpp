// Stands in for pppd where the kernel has no PPP: tells NetworkManager what its plug-in in a real pppd would
// tell, makes ppp0 out of a veth pair, and takes its time to end. Installed as /usr/sbin/pppd inside
// the lab only.
//
// /run/lab/pppd-takes: how many seconds it goes on after SIGTERM. NetworkManager kills it after two.
// /run/lab/pppd-does: what it does instead of connecting: "wait" for an answer of the other end that never
// comes, "fail" as where the password is not accepted, "no-address" to be had.
#include <net/if.h>
#include <signal.h>
#include <systemd/sd-bus.h>
#include <unistd.h>

#include <cstdint>
#include <cstdlib>
#include <fstream>
#include <string>
#include <string_view>

namespace {

constexpr auto service = "org.freedesktop.NetworkManager";
constexpr auto interface = "org.freedesktop.NetworkManager.PPP";
// NMPPPStatus and the keys of the address settings: NetworkManager's src/core/ppp/nm-pppd-plugin.c
constexpr std::uint32_t establish = 5, authenticate = 6, network = 8;
constexpr int authenticationFailed = 19;       // pppd(8), EXIT STATUS
constexpr std::uint32_t address = 0x0200460a;  // 10.70.0.2, in network order
constexpr std::uint32_t gateway = 0x0100460a;

volatile sig_atomic_t ended = 0;

template <typename... Arguments>
bool tell(sd_bus* bus, const char* path, const char* method, const char* types, Arguments... arguments) {
  return sd_bus_call_method(bus, service, path, interface, method, nullptr, nullptr, types, arguments...) >=
         0;
}

}  // namespace

int main(int argc, char** argv) {
  const char* path = nullptr;
  for (int i = 1; i + 1 < argc; ++i) {
    if (std::string_view(argv[i]) == "ipparam") path = argv[i + 1];
  }
  if (!path || ::access("/run/lab", F_OK) != 0) return 2;

  struct sigaction onTerm {};
  onTerm.sa_handler = [](int) { ended = 1; };
  ::sigaction(SIGTERM, &onTerm, nullptr);

  std::string does;
  std::ifstream("/run/lab/pppd-does") >> does;
  if (does == "wait") {
    while (!ended) ::usleep(10'000);
    return 0;
  }

  if (std::system(
          "/usr/sbin/ip link add ppp0 type veth peer name ppp0-peer && /usr/sbin/ip link set ppp0 up") != 0)
    return 3;
  sd_bus* bus = nullptr;
  if (sd_bus_open_system(&bus) < 0) return 4;
  const int index = static_cast<int>(::if_nametoindex("ppp0"));
  const auto end = [](int result) { return std::system("/usr/sbin/ip link del ppp0") == 0 ? result : 6; };
  bool told = tell(bus, path, "SetState", "u", establish) && tell(bus, path, "SetState", "u", authenticate) &&
              tell(bus, path, "NeedSecrets", "");
  if (does == "fail") return end(authenticationFailed);
  told = told && tell(bus, path, "SetState", "u", network) && tell(bus, path, "SetIfindex", "i", index);
  if (does != "no-address") {
    told = told && tell(bus, path, "SetIp4Config", "a{sv}", 4, "interface", "s", "ppp0", "address", "u",
                        address, "gateway", "u", gateway, "prefix", "u", std::uint32_t{32});
  }
  if (!told) return end(5);

  while (!ended) ::usleep(10'000);
  double takes = 0;
  std::ifstream("/run/lab/pppd-takes") >> takes;
  ::usleep(static_cast<useconds_t>(takes * 1e6));
  return end(0);
}
