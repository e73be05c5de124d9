#include "tests/contract/pppd/PppdLines.h"

#include <net/if.h>
#include <signal.h>

#include <filesystem>
#include <fstream>
#include <set>
#include <utility>

#include "tests/core/pppd/TestDatabase.h"

namespace onhook {

namespace {

namespace fs = std::filesystem;
using namespace std::chrono_literals;

void writeWhole(const std::string& path, const std::string& text) {
  const std::string aside = path + ".new";
  std::ofstream(aside) << text;
  fs::rename(aside, path);
}

}  // namespace

PppdLine::PppdLine(std::string itsName, const pppd::Manner& manner, std::string itsInterface,
                   std::string itsBundle)
    : name(std::move(itsName)),
      interface(std::move(itsInterface)),
      bundle(std::move(itsBundle)),
      process(manner),
      ownInterface(manner.interface.empty() ? 0
                                            : static_cast<int>(::if_nametoindex(manner.interface.c_str()))) {}

PppdLine::PppdLine(std::string itsName, pppd::StartedStandIn started, std::string itsInterface)
    : name(std::move(itsName)),
      interface(std::move(itsInterface)),
      process(std::move(started)),
      ownInterface(interface.empty() ? 0 : static_cast<int>(::if_nametoindex(interface.c_str()))) {}

PppdLines::PppdLines(std::string folder, bool leavesAll)
    : folder_(std::move(folder)), leavesAll_(leavesAll), keeper_([this] { keep(); }) {}

PppdLines::~PppdLines() {
  stop_ = true;
  keeper_.join();
}

PppdLine& PppdLines::add(const std::string& name, const pppd::Manner& manner, const std::string& interface,
                         const std::string& bundle) {
  return take(std::make_unique<PppdLine>(name, manner, interface, bundle));
}

PppdLine& PppdLines::add(const std::string& name, pppd::StartedStandIn started,
                         const std::string& interface) {
  return take(std::make_unique<PppdLine>(name, std::move(started), interface));
}

PppdLine& PppdLines::take(std::unique_ptr<PppdLine> line) {
  const std::lock_guard lock(mutex_);
  lines_.push_back(std::move(line));
  write();
  return *lines_.back();
}

void PppdLines::keep() {
  while (!stop_) {
    std::this_thread::sleep_for(10ms);
    const std::lock_guard lock(mutex_);
    if (noteChanges()) write();
  }
}

bool PppdLines::noteChanges() {
  bool changed = false;
  for (const auto& line : lines_) {
    const bool hungUp = !line->bundle.empty() && line->process.received(SIGHUP) > 0;
    // First the line, then what the files say of it.
    changed |= hungUp && line->carries.exchange(false);
    changed |= !leavesAll_ && line->files == PppdLine::Files::written && !line->process.runs();
  }
  return changed;
}

void PppdLines::write() {
  Entries entries;
  std::set<std::string> bundles;
  int number = 0;
  for (const auto& line : lines_) {
    ++number;
    const bool isMaster = line->bundle.empty() || bundles.insert(line->bundle).second;
    const bool runs = line->process.runs();
    if (runs) writePidFiles(*line, isMaster);
    if (!runs && !leavesAll_) removePidFiles(*line, isMaster);
    if (runs || leavesAll_) addTo(entries, *line, number);
  }
  pppd::writeDatabase(folder_ + "/pppd2.tdb", entries);
}

void PppdLines::addTo(Entries& entries, const PppdLine& line, int number) {
  const std::string key = "pppd" + std::to_string(number), device = "/dev/ttyS" + std::to_string(number);
  const std::string pid = std::to_string(line.process.pid());
  std::string record =
      "ORIG_UID=0;PPPD_PID=" + pid + ";PPPLOGNAME=root;DEVICE=" + device + ";LINKNAME=" + line.name;
  if (!line.interface.empty()) record += ";IFNAME=" + line.interface + ";UNIT=0";
  if (!line.bundle.empty()) {
    record += ";BUNDLE=" + line.bundle;
    entries.emplace("BUNDLE=" + line.bundle, key);  // the first one made it
    entries.emplace("IFNAME=" + line.interface, key);
    std::string& members = entries["BUNDLE_LINKS=" + line.bundle];
    if (line.carries) members += key + ';';
  } else if (!line.interface.empty()) {
    record += ";IPREMOTE=10.9.0.1";
    entries["IFNAME=" + line.interface] = key;
  }
  entries[key] = record;
  entries["PPPD_PID=" + pid] = key;
  entries["DEVICE=" + device] = key;
  entries["LINKNAME=" + line.name] = key;
}

void PppdLines::writePidFiles(PppdLine& line, bool isMaster) const {
  if (line.files != PppdLine::Files::none) return;
  line.files = PppdLine::Files::written;
  const std::string pid = std::to_string(line.process.pid()) + '\n';
  const bool hasInterface = isMaster && !line.interface.empty();
  // The second line is missing where there is no interface of its own.
  writeWhole(folder_ + "/ppp-" + line.name + ".pid", pid + (hasInterface ? line.interface + '\n' : ""));
  if (hasInterface) writeWhole(folder_ + '/' + line.interface + ".pid", pid);
}

void PppdLines::removePidFiles(PppdLine& line, bool isMaster) const {
  if (line.files != PppdLine::Files::written) return;
  line.files = PppdLine::Files::removed;
  fs::remove(folder_ + "/ppp-" + line.name + ".pid");
  if (isMaster && !line.interface.empty()) fs::remove(folder_ + '/' + line.interface + ".pid");
}

}  // namespace onhook
