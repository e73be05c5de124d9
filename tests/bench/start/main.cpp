// To the first list: the window beside a bare one, and the command line beside that of NetworkManager, all of
// them with one NetworkManager that has one VPN up.
#include <signal.h>

#include <cstdio>
#include <filesystem>
#include <fstream>

#include "tests/bench/lab/MeasureInLab.h"
#include "tests/bench/lab/SessionBus.h"
#include "tests/bench/lab/TimedRun.h"
#include "tests/bench/start/Screen.h"
#include "tests/bench/support/Figures.h"
#include "tests/bench/support/Statistics.h"
#include "tests/system/lab/Desktop.h"
#include "tests/system/lab/Lab.h"

namespace onhook::bench {
namespace {

constexpr int listings = 60;
constexpr int openings = 50;

struct Taken {
  std::vector<double> told;       ///< milliseconds to its first line
  std::vector<double> ended;      ///< and to its end
  std::vector<double> processor;  ///< that it has used
};

void take(const std::vector<std::string>& program, Taken& taken) {
  const TimedRun run = timedRun(program);
  if (run.exitCode != 0 || run.lines.empty()) throw std::runtime_error(program[0] + " does not list");
  taken.told.push_back(milliseconds(run.lines.front().at - run.began));
  taken.ended.push_back(milliseconds(run.ended - run.began));
  taken.processor.push_back(milliseconds(run.processor));
}

void show(const char* name, const Taken& taken) {
  std::printf(
      "  %-8s median %.1f ms to its end (%.1f to %.1f), %.1f ms to its first line, %.1f ms of processor "
      "time\n",
      name, median(taken.ended), quantile(taken.ended, 0), quantile(taken.ended, 1), median(taken.told),
      median(taken.processor));
}

void measureLists(Figures& figures) {
  Taken onhook, nmcli;
  for (int i = 0; i < listings; ++i) {
    take({"nmcli", "-t", "connection", "show", "--active"}, nmcli);
    take({ONHOOK_PROGRAM, "list"}, onhook);
  }
  std::printf("What is connected, on the command line\n");
  show("nmcli", nmcli);
  show("onhook", onhook);
  figures.add("cli.list_over_nmcli", median(onhook.ended) / median(nmcli.ended));
  figures.add("cli.list_ms", median(onhook.ended));
  figures.add("cli.list_processor_over_nmcli", median(onhook.processor) / median(nmcli.processor));
}

/// What openings of one program took.
struct Opened {
  std::vector<double> shown;  ///< milliseconds until the window shows its list
  std::string size;           ///< of the window, as WIDTHxHEIGHT
  std::vector<double>
      processor;  ///< milliseconds that all its threads have run for, until a second after that
};

/// Milliseconds that the threads of a process have run for; proc(5), schedstat.
double processorTimeOf(pid_t process) {
  double sum = 0;
  for (const auto& thread :
       std::filesystem::directory_iterator("/proc/" + std::to_string(process) + "/task")) {
    double nanoseconds = 0;
    std::ifstream(thread.path() / "schedstat") >> nanoseconds;
    sum += nanoseconds / 1e6;
  }
  return sum;
}

void show(const char* name, const Opened& opened) {
  std::printf("  %-8s median %.1f ms (%.1f to %.1f), %.1f ms of processor time, %s\n", name,
              median(opened.shown), quantile(opened.shown, 0), quantile(opened.shown, 1),
              median(opened.processor), opened.size.c_str());
}

void open(const std::vector<std::string>& program, const lab::Desktop& desktop, const Screen& screen,
          Opened& opened) {
  const TimePoint began = std::chrono::steady_clock::now();
  lab::Process process(program, {{}, desktop.environment()});
  const auto shown = screen.firstPicture();
  if (!shown) throw std::runtime_error(program[0] + " shows no window");
  opened.processor.push_back(processorTimeOf(process.pid()));
  process.signal(SIGTERM);
  if (!process.wait(lab::patience)) throw std::runtime_error(program[0] + " does not end");
  if (!lab::eventually([&] { return screen.isEmpty(); })) throw std::runtime_error("its window stays");
  opened.shown.push_back(milliseconds(shown->since - began));
  opened.size = std::to_string(shown->width) + 'x' + std::to_string(shown->height);
}

void measureWindows(Figures& figures) {
  const SessionBus bus;
  const lab::Desktop desktop;
  const std::string display = desktop.environment().front();
  const Screen screen(display.substr(display.find('=') + 1));
  // As the desktop starts it, from the second time on: its home is there.
  Opened first, onhook, bare;
  open({ONHOOK_WINDOW}, desktop, screen, first);
  std::vector<double> ratios;
  for (int i = 0; i < openings; ++i) {
    // As large: who paints more pixels needs more time, whatever they show.
    open({ONHOOK_BARE_WINDOW, first.size}, desktop, screen, bare);
    open({ONHOOK_WINDOW}, desktop, screen, onhook);
    ratios.push_back(onhook.shown.back() / bare.shown.back());
  }
  std::printf("To the first list in the window\n");
  show("bare", bare);
  show("onhook", onhook);
  // Of each with the one right before it: a machine's speed may change within minutes.
  figures.add("start.first_list_over_bare", median(ratios));
  figures.add("start.first_list_median_over_bare_median", median(onhook.shown) / median(bare.shown));
  figures.add("start.first_list_ms", median(onhook.shown));
  figures.add("start.bare_ms", median(bare.shown));
  figures.add("start.first_list_processor_over_bare", median(onhook.processor) / median(bare.processor));
}

bool measure(Figures& figures) {
  lab::Lab lab;
  lab.addVpn();
  lab.up("office");
  measureLists(figures);
  measureWindows(figures);
  return figures.write();
}

}  // namespace
}  // namespace onhook::bench

int main(int argc, char** argv) {
  return onhook::bench::measureInLab(argc, argv, onhook::bench::measure);
}
