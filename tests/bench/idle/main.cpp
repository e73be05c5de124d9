// Doing nothing: Onhook in the tray, nm-applet, and a bare Qt window in the tray, at the same time, beside
// one NetworkManager that has one VPN up.
#include <signal.h>

#include <cstdio>
#include <cstdlib>
#include <thread>

#include "tests/bench/idle/Resident.h"
#include "tests/bench/lab/MeasureInLab.h"
#include "tests/bench/lab/SessionBus.h"
#include "tests/bench/support/Figures.h"
#include "tests/bench/support/Statistics.h"
#include "tests/system/lab/Desktop.h"
#include "tests/system/lab/Files.h"
#include "tests/system/lab/Inside.h"
#include "tests/system/lab/Lab.h"

namespace onhook::bench {
namespace {

using namespace std::chrono_literals;

/// Until what a start brings with it is over: Qt lets threads of its pools go after half a minute.
constexpr auto settling = 40s;

/// How long is looked at: three minutes, or what ONHOOK_BENCH_IDLE_SECONDS says.
std::chrono::seconds duration() {
  const char* const given = std::getenv("ONHOOK_BENCH_IDLE_SECONDS");
  return std::chrono::seconds(given ? std::atoi(given) : 180);
}

/// One of those that do nothing.
struct Idler {
  std::string name;
  lab::Process process;
  Resident before = {}, after = {};
  long wakeUps = 0;

  Idler(std::string called, const std::vector<std::string>& command, const lab::Desktop& desktop)
      : name(std::move(called)),
        process(command, {lab::folder + "/" + name + ".log", desktop.environment()}) {}

  /// What it has used in between, for each second.
  double perSecond(double Resident::*what, std::chrono::seconds span) const {
    return (after.*what - before.*what) / static_cast<double>(span.count());
  }
  double wakeUpsPerSecond(std::chrono::seconds span) const {
    return static_cast<double>(wakeUps) / static_cast<double>(span.count());
  }
  /// Takes what has happened since the last time.
  void note() {
    Resident now = Resident::of(process.pid());
    wakeUps += now.wakeUpsSince(after);
    after = std::move(now);
  }
};

/// Its window is opened, looked at, and closed into the tray, as by a person.
void openAndClose(const std::string& title, const lab::Desktop& desktop) {
  const std::string window = desktop.waitForWindow(title);
  std::this_thread::sleep_for(3s);
  desktop.press(window, "alt+F4");
}

void show(const Idler& idler, std::chrono::seconds span) {
  std::printf(
      "  %-14s %6.3f wake-ups a second, %6.3f ms of processor time a second, %6.1f MB resident, %6.1f MB "
      "with what is "
      "shared in parts, %d threads\n",
      idler.name.c_str(), idler.wakeUpsPerSecond(span), idler.perSecond(&Resident::processorMs, span),
      idler.after.residentKb / 1024, idler.after.shareKb / 1024,
      static_cast<int>(idler.after.threads.size()));
}

bool measure(Figures& figures) {
  lab::Lab lab;
  lab.addVpn();
  lab.up("office");
  const SessionBus bus;
  const lab::Desktop desktop;
  const lab::Process tray({"trayer"}, {lab::folder + "/trayer.log", desktop.environment()});
  // What its package would do when it is installed.
  lab::run({"/usr/lib/x86_64-linux-gnu/glib-2.0/glib-compile-schemas", "/usr/share/glib-2.0/schemas"});

  Idler onhook("onhook", {ONHOOK_PROGRAM}, desktop);
  openAndClose("Onhook", desktop);
  Idler bare("bare window", {ONHOOK_BARE_WINDOW}, desktop);
  openAndClose("bare_window", desktop);
  Idler hidden("onhook hidden", {ONHOOK_PROGRAM, "--practice", "--hidden"}, desktop);
  Idler applet("nm-applet", {"nm-applet"}, desktop);
  std::this_thread::sleep_for(settling);

  const auto span = duration();
  std::vector<Idler*> all{&onhook, &hidden, &bare, &applet};
  for (Idler* const one : all) one->before = one->after = Resident::of(one->process.pid());
  // Often: a thread that ends takes along what is known of it.
  for (auto left = span; left > 0s; left -= 1s) {
    std::this_thread::sleep_for(1s);
    for (Idler* const one : all) one->note();
  }

  std::printf("Nothing happens for %d s\n", static_cast<int>(span.count()));
  for (const Idler* const one : all) show(*one, span);
  figures.add("idle.wakeups_per_s", onhook.wakeUpsPerSecond(span));
  figures.add("idle.practice_wakeups_per_s", hidden.wakeUpsPerSecond(span));
  figures.add("idle.bare_wakeups_per_s", bare.wakeUpsPerSecond(span));
  figures.add("idle.applet_wakeups_per_s", applet.wakeUpsPerSecond(span));
  figures.add("idle.processor_ms_per_s", onhook.perSecond(&Resident::processorMs, span));
  figures.add("idle.rss_over_bare", onhook.after.residentKb / bare.after.residentKb);
  figures.add("idle.pss_over_bare", onhook.after.shareKb / bare.after.shareKb);
  figures.add("idle.rss_over_applet", onhook.after.residentKb / applet.after.residentKb);
  figures.add("idle.rss_mb", onhook.after.residentKb / 1024);
  figures.add("idle.bare_rss_mb", bare.after.residentKb / 1024);
  figures.add("idle.applet_rss_mb", applet.after.residentKb / 1024);
  return figures.write();
}

}  // namespace
}  // namespace onhook::bench

int main(int argc, char** argv) {
  return onhook::bench::measureInLab(argc, argv, onhook::bench::measure);
}
