#include <cstdio>
#include <stdexcept>

#include "tests/bench/real/Measurements.h"
#include "tests/bench/real/Said.h"
#include "tests/bench/support/Statistics.h"
#include "tests/system/lab/FakeModem.h"
#include "tests/system/lab/Lab.h"

namespace onhook::bench {

void measureModem(Figures& figures) {
  // A modem takes its time; it has hung up when it says so.
  constexpr auto takes = std::chrono::milliseconds(300);
  lab::Lab lab;
  const lab::FakeModem modem(takes);
  lab.addProfile("mobile", "gsm",
                 "autoconnect=false\n[gsm]\napn=internet\n[ipv4]\nmethod=auto\n[ipv6]\nmethod=disabled\n");
  lab::FakeModem::waitUntilKnown();
  const auto hangUp = [&](const std::vector<std::string>& program, Said& said) {
    lab.up("mobile");
    const TimedRun run = hangUpBy(program);
    const auto gone = modem.disconnectedAt();
    if (!gone) throw std::runtime_error("the modem does not hang up");
    said.note(run, *gone, *gone);
  };
  Said onhook, nmcli;
  for (int i = 0; i < repetitions; ++i) {
    hangUp({"nmcli", "connection", "down", "id", "mobile"}, nmcli);
    hangUp({ONHOOK_PROGRAM, "hang-up", "mobile"}, onhook);
  }
  std::printf("NetworkManager with mobile broadband\n");
  nmcli.show("nmcli", "it");
  onhook.show("onhook", "it");
  figures.add("false_down.gsm.of", repetitions);
  figures.add("false_down.gsm.nmcli", nmcli.untrue);
  figures.add("false_down.gsm.onhook", onhook.untrue);
  figures.add("real.gsm.nmcli_median_ms", median(nmcli.late));
  figures.add("real.gsm.onhook_median_ms", median(onhook.late));
}

}  // namespace onhook::bench
