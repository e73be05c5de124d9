// NetworkManager with OpenVPN: who says "down" when, held against the moment at which it is.
#include <poll.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <algorithm>
#include <cstdio>
#include <future>

#include "tests/bench/lab/MeasureInLab.h"
#include "tests/bench/lab/TimedRun.h"
#include "tests/bench/support/Figures.h"
#include "tests/bench/support/Statistics.h"
#include "tests/system/lab/Eventually.h"
#include "tests/system/lab/Interfaces.h"
#include "tests/system/lab/Lab.h"

namespace onhook::bench {
namespace {

constexpr int repetitions = 10;

/// What one program said of hanging up one tunnel several times.
struct Said {
  int untrue = 0;  ///< it said "down" while the tunnel stood
  std::vector<double>
      late;  ///< milliseconds from the end of interface and process to its word; negative: before
  std::vector<double> ended;  ///< and to the end of its process
};

/// When that process ends: a witness of its own, as the lab's is of interfaces.
std::future<TimePoint> endOf(pid_t process) {
  const int held = static_cast<int>(::syscall(SYS_pidfd_open, process, 0U));
  if (held < 0) throw std::runtime_error("openvpn cannot be watched");
  return std::async(std::launch::async, [held] {
    pollfd waiting{held, POLLIN, 0};
    ::poll(&waiting, 1, -1);
    const TimePoint now = std::chrono::steady_clock::now();
    ::close(held);
    return now;
  });
}

class Tunnel {
 public:
  explicit Tunnel(const lab::VpnSpec& spec) : spec_(spec) { lab_.addVpn(spec); }

  /// Brings it up, has the program hang it up, and waits for the end of all that served it.
  void hangUp(const std::vector<std::string>& program, Said& said) {
    lab_.up(spec_.name);
    const int interface = lab::interfaceIndex(spec_.device);
    std::future<TimePoint> processEnd = endOf(lab::Lab::openVpnOf(spec_.device));
    const TimedRun run = timedRun(program);
    if (run.exitCode != 0 || run.lines.empty()) throw std::runtime_error(program[0] + " does not hang it up");
    if (!lab::eventually([&] { return lab_.interfaces().vanishedAt(interface).has_value(); }))
      throw std::runtime_error("the tunnel never ends");
    const TimePoint interfaceEnd = *lab_.interfaces().vanishedAt(interface);
    const TimePoint gone = std::max(interfaceEnd, processEnd.get());
    said.late.push_back(milliseconds(run.lines.back().at - gone));
    said.ended.push_back(milliseconds(run.ended - gone));
    if (run.lines.back().at < interfaceEnd) ++said.untrue;
  }

 private:
  const lab::VpnSpec spec_;
  lab::Lab lab_;
};

void show(const char* name, const Said& said) {
  std::printf(
      "  %-8s said \"down\" %d of %d times while the tunnel stood; from the end of interface and process to "
      "the word: median %+.1f ms "
      "(%+.1f to %+.1f), to the end of the process %+.1f ms\n",
      name, said.untrue, repetitions, median(said.late), quantile(said.late, 0), quantile(said.late, 1),
      median(said.ended));
}

bool measure(Figures& figures) {
  for (const auto transport : {lab::VpnServer::Transport::udp, lab::VpnServer::Transport::tcp}) {
    const bool udp = transport == lab::VpnServer::Transport::udp;
    Tunnel tunnel({"office", "tunc0", transport});
    Said onhook, nmcli;
    for (int i = 0; i < repetitions; ++i) {
      tunnel.hangUp({"nmcli", "connection", "down", "id", "office"}, nmcli);
      tunnel.hangUp({ONHOOK_PROGRAM, "hang-up", "office"}, onhook);
    }
    std::printf("NetworkManager with OpenVPN over %s\n", udp ? "UDP" : "TCP");
    show("nmcli", nmcli);
    show("onhook", onhook);
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
  return figures.write();
}

}  // namespace
}  // namespace onhook::bench

int main(int argc, char** argv) {
  return onhook::bench::measureInLab(argc, argv, onhook::bench::measure);
}
