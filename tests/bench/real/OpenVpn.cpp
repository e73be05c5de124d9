// NetworkManager with OpenVPN: who says "down" when, held against the moment at which it is.
#include <algorithm>
#include <chrono>
#include <cstdio>
#include <deque>
#include <stdexcept>
#include <thread>

#include "tests/bench/real/EndOfProcess.h"
#include "tests/bench/real/Measurements.h"
#include "tests/bench/real/Said.h"
#include "tests/bench/support/Statistics.h"
#include "tests/system/lab/Eventually.h"
#include "tests/system/lab/Interfaces.h"
#include "tests/system/lab/Lab.h"
#include "tests/system/lab/Process.h"

namespace onhook::bench {

namespace {

class Tunnel {
 public:
  explicit Tunnel(const lab::VpnSpec& spec) : spec_(spec) {
    lab_.addVpn(spec);
    // As many processes as a desktop has, and not only since a moment ago: who looks through them all must
    // not be late for it.
    constexpr int crowd = 500;
    for (int i = 0; i < crowd; ++i) bystanders_.emplace_back(std::vector<std::string>{"sleep", "infinity"});
    std::this_thread::sleep_for(std::chrono::seconds(15));
  }

  /// Brings it up, has the program hang it up, and waits for the end of all that served it.
  void hangUp(const std::vector<std::string>& program, Said& said) {
    lab_.up(spec_.name);
    const int interface = lab::interfaceIndex(spec_.device);
    std::future<TimePoint> processEnd = endOf(lab::Lab::openVpnOf(spec_.device));
    const TimedRun run = hangUpBy(program);
    if (!lab::eventually([&] { return lab_.interfaces().vanishedAt(interface).has_value(); }))
      throw std::runtime_error("the tunnel never ends");
    const TimePoint interfaceEnd = *lab_.interfaces().vanishedAt(interface);
    said.note(run, std::max(interfaceEnd, processEnd.get()), interfaceEnd);
  }

 private:
  const lab::VpnSpec spec_;
  lab::Lab lab_;
  std::deque<lab::Process> bystanders_;
};

}  // namespace

void measureOpenVpn(Figures& figures) {
  for (const auto transport : {lab::VpnServer::Transport::udp, lab::VpnServer::Transport::tcp}) {
    const bool udp = transport == lab::VpnServer::Transport::udp;
    Tunnel tunnel({"office", "tunc0", transport});
    Said onhook, nmcli;
    for (int i = 0; i < repetitions; ++i) {
      tunnel.hangUp({"nmcli", "connection", "down", "id", "office"}, nmcli);
      tunnel.hangUp({ONHOOK_PROGRAM, "hang-up", "office"}, onhook);
    }
    std::printf("NetworkManager with OpenVPN over %s\n", udp ? "UDP" : "TCP");
    nmcli.show("nmcli", "the tunnel");
    onhook.show("onhook", "the tunnel");
    const std::string middle = udp ? "" : ".tcp";
    figures.add("false_down" + middle + ".of", repetitions);
    figures.add("false_down" + middle + ".nmcli", nmcli.untrue);
    figures.add("false_down" + middle + ".onhook", onhook.untrue);
    const std::string real = "real.openvpn_" + std::string(udp ? "udp" : "tcp");
    figures.add(real + ".nmcli_median_ms", median(nmcli.late));
    figures.add(real + ".onhook_median_ms", median(onhook.late));
    figures.add(real + ".onhook_worst_ms", quantile(onhook.late, 1));
    figures.add(real + ".onhook_process_end_ms", median(onhook.ended));
  }
}

}  // namespace onhook::bench
