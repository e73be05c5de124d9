#include "core/providers/pppd/Census.h"

#include <fcntl.h>
#include <time.h>
#include <unistd.h>

#include <algorithm>
#include <string_view>
#include <system_error>

#include "core/Translate.h"
#include "core/linux/HeldProcess.h"
#include "core/linux/SmallFile.h"
#include "core/linux/Users.h"
#include "core/providers/pppd/Service.h"
#include "core/providers/pppd/Xl2tpdConfig.h"
#include "core/providers/pppd/Xl2tpdControl.h"

namespace onhook::pppd {

namespace {

constexpr std::string_view program = "pppd";
constexpr std::size_t largestFile = 1024UL * 1024;

std::optional<std::string> readText(const std::string& path) {
  return readSmallFile(AT_FDCWD, path, largestFile);
}

/// The start of a process on the monotonic clock; its start time counts ticks since boot, sleep included.
TimePoint startOf(const ProcessId& id) {
  timespec now{};
  ::clock_gettime(CLOCK_BOOTTIME, &now);
  const auto ticks = std::chrono::duration<double>(static_cast<double>(id.startTime) /
                                                   static_cast<double>(std::max(::sysconf(_SC_CLK_TCK), 1L)));
  const auto age = std::chrono::seconds(now.tv_sec) + std::chrono::nanoseconds(now.tv_nsec) -
                   std::chrono::duration_cast<Duration>(ticks);
  return std::chrono::steady_clock::now() - std::max(age, Duration::zero());
}

/// One look.
class Look {
 public:
  Look(const PppdOptions& options, const std::vector<RunFiles>& directories)
      : options_(options), directories_(directories) {}

  /// Takes the process in where it is a pppd.
  Pppd* take(pid_t pid) {
    if (const auto known = taken_.find(pid); known != taken_.end())
      return known->second ? &pppds_[*known->second] : nullptr;
    taken_[pid] = std::nullopt;
    const ProcessTable table = ProcessTable::readOne(options_.procRoot, pid);
    const auto it = table.all().find(pid);
    if (it == table.all().end() || !Census::isPppd(it->second)) return nullptr;
    taken_[pid] = pppds_.size();
    pppds_.push_back(describe(it->second));
    return &pppds_.back();
  }

  void takeFrom(std::size_t directory) {
    const RunFiles& files = directories_[directory];
    for (const auto& [pid, key] : files.database.keysByPid()) {
      Pppd* pppd = take(pid);
      if (!pppd || !pppd->key.empty()) continue;
      const Record& record = files.database.records().at(key);
      pppd->directory = directory;
      pppd->key = key;
      pppd->record = record;
      pppd->interface = record.get("IFNAME");
      if (const auto name = record.get("LINKNAME"); !name.empty()) pppd->linkName = name;
      if (pppd->options.peer.empty()) pppd->options.peer = record.get("CALL_FILE");
    }
    for (const PidFile& file : files.pidFiles) {
      Pppd* pppd = take(file.pid);
      if (!pppd) continue;
      if (pppd->key.empty()) pppd->directory = directory;
      if (pppd->linkName.empty()) pppd->linkName = file.linkName;
      if (file.ownsInterface) {
        pppd->interface = file.interface;
        pppd->hasInterfaceFile = true;
        pppd->interfaceSince = file.written;
      } else if (pppd->interface.empty()) {
        pppd->interface = file.interface;
      }
    }
  }

  /// For where the database does not tell: by the processes alone.
  void takeAllProcesses() {
    const auto ours = readText(options_.procRoot + "/self/mountinfo");
    const ProcessTable table = ProcessTable::read(options_.procRoot);
    for (const auto& [pid, process] : table.all()) {
      if (taken_.contains(pid) || !Census::isPppd(process)) continue;
      const auto theirs = readText(options_.procRoot + '/' + std::to_string(pid) + "/mountinfo");
      const bool elsewhere = ours && theirs && *ours != *theirs;
      const bool isHelper =
          std::any_of(pppds_.begin(), pppds_.end(), [&, &process = process](const Pppd& pppd) {
            return pppd.id.pid == process.parent || commandLines_[pppd.id.pid] == process.arguments;
          });
      if (!elsewhere && !isHelper) take(pid);
    }
  }

  std::vector<Pppd> pppds() && { return std::move(pppds_); }

 private:
  Pppd describe(const Process& process) {
    Pppd pppd;
    pppd.id = process.id;
    pppd.options = readCommandLine(process.arguments, options_.configDirectory, readText);
    pppd.linkName = pppd.options.linkName;
    pppd.server = pppd.options.server;
    pppd.started = startOf(process.id);
    commandLines_[process.id.pid] = process.arguments;
    const ProcessTable parent = ProcessTable::readOne(options_.procRoot, process.parent);
    if (const auto it = parent.all().find(process.parent); it != parent.all().end()) {
      if (it->second.name == "xl2tpd") describeXl2tpds(pppd, it->second);
    }
    if (const auto cgroups =
            readText(options_.controlGroups + '/' + std::to_string(process.id.pid) + "/cgroup"))
      pppd.unit = serviceOf(*cgroups);
    if (!pppd.unit.empty()) pppd.ancestors = ancestorsOf(process);
    const auto user = realUser(options_.procRoot, process.id.pid);
    if (user) pppd.owner = userName(*user);
    if (options_.procRoot == "/proc") {
      // Asking for it is the one sure way: kill(2)'s rules know capabilities and security modules too.
      if (const auto held = HeldProcess::open(process.id)) pppd.maySignal = held->signal(0) == 0;
    }
    return pppd;
  }

  std::vector<Process> ancestorsOf(const Process& process) const {
    constexpr std::size_t enough = 4;
    std::vector<Process> ancestors;
    for (pid_t parent = process.parent; parent > 1 && ancestors.size() < enough;) {
      const ProcessTable table = ProcessTable::readOne(options_.procRoot, parent);
      const auto it = table.all().find(parent);
      if (it == table.all().end()) break;
      parent = it->second.parent;
      ancestors.push_back(it->second);
    }
    return ancestors;
  }

  void describeXl2tpds(Pppd& pppd, const Process& xl2tpd) const {
    pppd.ofXl2tpd = true;
    pppd.options.kind = ConnectionKind::l2tp;
    pppd.server = pppd.options.ipparam;  // xl2tpd gives it the other end's address
    // Only root's says where things are: anybody can give a process that name, and arguments of their liking.
    const bool trusted = realUser(options_.procRoot, xl2tpd.id.pid) == uid_t{0};
    const auto place = [&](const char* option, const std::string& usual) {
      const auto& arguments = xl2tpd.arguments;
      const auto at = std::find(arguments.begin(), arguments.end(), option);
      const bool given = at != arguments.end() && std::next(at) != arguments.end();
      return given && trusted ? *std::next(at) : usual;
    };
    const auto config = readText(place("-c", options_.xl2tpdConfig));
    if (!config) return;
    const std::vector<Lac> lacs = parseXl2tpdConfig(*config);
    pppd.xl2tpdRedials = wouldRedial(lacs, pppd.options);
    const std::string control = place("-C", options_.xl2tpdControl);
    const Lac* const lac = lacOf(lacs, pppd.options);
    if (!lac) return;
    pppd.lac = lac->name;
    if (pppd.server.empty()) pppd.server = lac->server;
    if (pppd.xl2tpdRedials && Xl2tpdControl(control).isWritable()) pppd.xl2tpdControl = control;
  }

  const PppdOptions& options_;
  const std::vector<RunFiles>& directories_;
  std::vector<Pppd> pppds_;
  std::map<pid_t, std::optional<std::size_t>> taken_;
  std::map<pid_t, std::vector<std::string>> commandLines_;
};

}  // namespace

Census::Census(const PppdOptions& options)
    : options_(options), directories_(runDirectories(options.runDirectories)) {}

bool Census::isPppd(const Process& process) {
  if (process.name != program || process.arguments.empty()) return false;
  const std::string_view path = process.arguments.front();
  return path.substr(path.rfind('/') + 1) == program;
}

World Census::look(const std::set<ProcessId>& tracked) {
  World world;
  bool databaseTells = false;
  bool damaged = false;
  for (RunDirectory& directory : directories_) {
    world.directories.push_back(directory.read());
    databaseTells |= directory.files().database.state() == PppDatabase::State::read;
    damaged |= directory.files().database.state() == PppDatabase::State::damaged;
  }
  noteSystem(world);

  Look look(options_, world.directories);
  for (std::size_t i = 0; i < world.directories.size(); ++i) look.takeFrom(i);
  if (!databaseTells || damaged) look.takeAllProcesses();
  for (const ProcessId& id : tracked) {
    const ProcessTable table = ProcessTable::readOne(options_.procRoot, id.pid);
    if (table.failure() != 0) noteShortage(world, table.failure());
    // By its name alone: one that is about to end has no command line any more.
    if (!table.runs(id) || table.all().at(id.pid).name != program) continue;
    world.running.insert(id);
    look.take(id.pid);
  }
  world.pppds = std::move(look).pppds();
  for (const Pppd& pppd : world.pppds) world.running.insert(pppd.id);

  for (std::size_t i = 0; i < world.directories.size(); ++i) {
    const bool told = std::any_of(world.pppds.begin(), world.pppds.end(),
                                  [&](const Pppd& pppd) { return pppd.directory == i && !pppd.key.empty(); });
    if (!told) directories_[i].forgetVanished();
    if (!world.trouble) world.trouble = directories_[i].trouble();
  }
  return world;
}

void Census::noteSystem(World& world) const {
  const auto boot = readText(options_.procRoot + "/sys/kernel/random/boot_id");
  constexpr std::size_t digits = 8;
  world.boot = boot ? boot->substr(0, digits) : "0";
  const bool valid = world.boot.find_first_not_of("0123456789abcdef") == std::string::npos;
  if (world.boot.empty() || !valid) world.boot = "0";

  world.hasProcesses = ::access((options_.procRoot + "/self/stat").c_str(), R_OK) == 0;
  if (!world.hasProcesses) {
    world.processesVisible = false;
    world.trouble = Error{ErrorDomain::onhook, "no-proc",
                          filled(translate("pppd", "Processes cannot be seen in %1."), {options_.procRoot}),
                          translate("pppd", "Mount it: mount -t proc proc /proc")};
    return;
  }
  // Where /proc hides other users' processes (hidepid), what is not seen may be there all the same.
  const bool isReal = options_.procRoot == "/proc";
  const ProcessTable first = ProcessTable::readOne(options_.procRoot, 1);
  if (first.failure() != 0) return noteShortage(world, first.failure());
  world.processesVisible = !isReal || !first.all().empty();
  if (!world.processesVisible) {
    world.trouble = Error{ErrorDomain::onhook, "hidepid",
                          translate("pppd", "Other users' processes are hidden from this user."),
                          translate("pppd", "Only your own pppds are shown. Run Onhook as root to see all.")};
  }
}

void Census::noteShortage(World& world, int failure) const {
  world.hasProcesses = world.processesVisible = false;
  world.trouble = Error{ErrorDomain::posix, std::to_string(failure),
                        filled(translate("pppd", "%1 cannot be read: %2."),
                               {options_.procRoot, std::generic_category().message(failure)}),
                        translate("core", "End some other programs, then try again.")};
}

}  // namespace onhook::pppd
