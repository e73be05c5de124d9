#include "tests/contract/pppd/PppdBench.h"

#include <fcntl.h>
#include <gtest/gtest.h>
#include <net/if.h>
#include <signal.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <set>
#include <stdexcept>
#include <utility>

#include "core/providers/pppd/ConnectionId.h"
#include "tests/contract/pppd/OwnNetwork.h"
#include "tests/core/pppd/TestDatabase.h"

namespace onhook {

namespace {

namespace fs = std::filesystem;
using namespace std::chrono_literals;
using pppd::ConnectionId;
using pppd::Manner;

constexpr auto quickly = 300ms, slowly = 1000ms;
constexpr uid_t nobody = 65534;
const std::string subjectInterface = "ppp10", bystanderInterface = "ppp11";

bool interfaceStands(int index) {
  char name[IF_NAMESIZE];
  return index != 0 && ::if_indextoname(static_cast<unsigned>(index), name) != nullptr;
}

}  // namespace

PppdBench::PppdBench(int repetition)
    : repetition_(repetition), folder_(testing::TempDir() + "pppd-contract-" + std::to_string(::getpid())) {
  fs::remove_all(folder_);
  fs::create_directories(folder_);
  pppd::writeDatabase(folder_ + "/pppd2.tdb", {});
  options_.runDirectories = {folder_};
  options_.configDirectory = folder_;
  options_.programs = {folder_ + "/pppd"};
  fs::create_directories(folder_ + "/peers");
  std::ofstream(folder_ + "/peers/subject") << "linkname subject\n";
  options_.xl2tpdConfig = folder_ + "/xl2tpd.conf";
  lines_.emplace(folder_, repetition % 2 == 1);
}

PppdBench::~PppdBench() {
  noDescriptors_.reset();
  stop_ = true;
  if (meanwhile_.joinable()) meanwhile_.join();
  stopAsking();
  provider_.reset();
  lines_.reset();
  fs::remove_all(folder_);
}

void PppdBench::stopAsking() {
  // Whoever still waits for authority lets go of the provider once it is told; it may only just be asking.
  std::set<pid_t> told;
  for (int i = 0; i < 500 && provider_.use_count() > 1; ++i) {
    pid_t asking = 0;
    for (std::ifstream pids(folder_ + "/asked"); pids >> asking;) {
      if (told.insert(asking).second) ::kill(asking, SIGKILL);
    }
    std::this_thread::sleep_for(10ms);
  }
}

HangUpSettings PppdBench::settings() const {
  HangUpSettings settings;
  // Shorter than the defaults, to be quick, most of all where the limit is always reached.
  settings.limit = endsNever_ ? 1500ms : 5000ms;
  settings.settleTime = 1s;
  settings.authorityTime = 1s;
  // As long is an answer waited for that tells who ended it; a loaded machine is slow to bring it.
  settings.firstPoll = 500ms;
  return settings;
}

ContractStage PppdBench::setUp(Situation situation) {
  endsNever_ |= situation == Situation::neverEnds || situation == Situation::callNeverReturnsAndItStands;
  switch (situation) {
    case Situation::connected:
      return stageOf(addSubject({.takes = quickly}));
    case Situation::dialedByOnhook:
      startProvider();
      return stageOf(dialSubject({.takes = quickly}));
    case Situation::dialing:
      return stageOf(addSubject({.takes = quickly}, false));
    case Situation::dialFailed:
      // It waits to dial anew.
      return stageOf(addSubject({.takes = quickly, .options = {"persist"}}, false));
    case Situation::goneUnnoticed:
      return goneUnnoticed();
    case Situation::nameUsedAgain:
      return nameUsedAgain();
    case Situation::eventsLost:
      options_.dropEvents = true;
      return stageOf(addSubject({.takes = slowly}));
    case Situation::endsSlowly:
      return stageOf(addSubject({.takes = slowly}));
    case Situation::neverEnds:
      return stageOf(addSubject({.stays = true}));
    case Situation::systemGoesAway:
      return losesProcOnceAsked();
    case Situation::wholeBundle:
      return bundle(slowly);
    case Situation::linkOfBundle:
      return linkOfBundle();
    case Situation::refused:
      return ofAnotherUser();
    case Situation::callNeverReturns:
      return askingBlocks(true);
    case Situation::callNeverReturnsAndItStands:
      return askingBlocks(false);
    default:
      throw std::logic_error("pppd cannot be brought into: " + std::string(toString(situation)));
  }
}

void PppdBench::startProvider() {
  provider_ = std::make_shared<PppdProvider>(options_);
}

PppdLine& PppdBench::addSubject(const Manner& manner, bool connected) {
  if (!connected || !hasOwnNetwork()) return lines_->add("subject", manner);
  Manner withInterface = manner;
  withInterface.interface = subjectInterface;
  return lines_->add("subject", withInterface, subjectInterface);
}

PppdLine& PppdBench::dialSubject(const Manner& manner) {
  Manner withInterface = manner;
  if (hasOwnNetwork()) withInterface.interface = subjectInterface;
  const std::string tells = folder_ + "/tells" + std::to_string(++dialed_);
  ::mkfifo(tells.c_str(), 0600);
  {
    // pppd itself, which goes on as the stand-in.
    std::ofstream script(options_.programs.front());
    script << "#!/bin/sh\nexec >'" << tells << "'\n";
    for (const std::string& variable : pppd::environmentOf(withInterface))
      script << "export " << variable << '\n';
    script << "exec '" << pppd::standInProgram() << "' \"$@\"\n";
  }
  fs::permissions(options_.programs.front(), static_cast<fs::perms>(0755));
  FileDescriptor reading(::open(tells.c_str(), O_RDONLY | O_NONBLOCK | O_CLOEXEC));
  const DialResult result = static_cast<Provider&>(*provider_).actor().dial("subject");
  if (!result.target) throw std::runtime_error("it does not dial: " + result.error->text);
  const pid_t pid = ConnectionId::parse(result.target->connection)->process.pid;
  return lines_->add("subject", {pid, std::move(reading)}, withInterface.interface);
}

void PppdBench::addBystander() {
  if (hasOwnNetwork()) {
    bystander_ = &lines_->add("bystander", {.interface = bystanderInterface}, bystanderInterface);
  } else {
    bystander_ = &lines_->add("bystander", {});
  }
}

ContractStage PppdBench::stageOf(PppdLine& subject) {
  if (!bystander_) addBystander();
  if (!provider_) startProvider();
  const ContractStage stage{waitFor(subject), waitFor(*bystander_), {}};
  know(stage.target, {&subject});
  know(*stage.bystander, {bystander_});
  return stage;
}

ContractStage PppdBench::goneUnnoticed() {
  options_.dropEvents = true;
  PppdLine& subject = addSubject({});
  const ContractStage stage = stageOf(subject);
  ::kill(subject.process.pid(), SIGKILL);
  waitForEnd(stage.target);
  return stage;
}

ContractStage PppdBench::nameUsedAgain() {
  PppdLine& first = addSubject({});
  startProvider();
  const Target before = waitFor(first);
  const pid_t pid = first.process.pid();
  // Linux counts a process's start in hundredths of a second: within one, no pid comes round again.
  std::this_thread::sleep_for(50ms);
  first.process.kill();
  PppdLine* second = nullptr;
  try {
    second = &lines_->add("again", {.pid = pid});
  } catch (const std::runtime_error&) {
    // Only root may choose a pid: the id of one with this pid, and another start, is as good as it gets.
    std::cout << "no pid was used again: an id of another start in its place\n";
    second = &lines_->add("again", {});
  }
  const Target after = waitFor(*second);
  know(after, {second});
  truths_[before] = {[&first] { return first.process.runs() || interfaceStands(first.ownInterface); },
                     [] { return 0; }};
  if (second->process.pid() == pid) return {before, after, {}};
  ConnectionId stale = *ConnectionId::parse(after.connection);
  --stale.process.startTime;
  const Target target{after.provider, stale.toString(), std::nullopt};
  truths_[target] = {[] { return false; }, [] { return 0; }};
  return {target, after, {}};
}

ContractStage PppdBench::bundle(std::chrono::milliseconds takes) {
  const bool own = hasOwnNetwork();
  // Elsewhere the loopback interface, which is there and up, has to do.
  const std::string interface = own ? subjectInterface : "lo";
  PppdLine& first =
      lines_->add("first", {.takes = takes, .interface = own ? interface : ""}, interface, "bundle");
  PppdLine& second = lines_->add("second", {.takes = takes}, interface, "bundle");
  startProvider();
  const Target whole = waitFor(
      [](const Connection& row) { return row.links.size() == 2 ? std::optional(row.target) : std::nullopt; });
  ContractStage stage{whole, {}, {}};
  for (PppdLine* line : {&first, &second}) {
    stage.links.push_back(waitFor([line](const Connection& row) -> std::optional<Target> {
      for (const Link& link : row.links) {
        if (link.name == line->name) return link.target;
      }
      return std::nullopt;
    }));
    know(stage.links.back(), {line});
  }
  know(whole, {&first, &second});
  return stage;
}

ContractStage PppdBench::linkOfBundle() {
  const ContractStage all = bundle(slowly);
  const std::size_t one = repetition_ % 2 == 0 ? 1 : 0;
  return {all.links[one], all.links[1 - one], {}};
}

ContractStage PppdBench::losesProcOnceAsked() {
  const std::string proc = folder_ + "/proc";
  fs::create_directory_symlink("/proc", proc);
  options_.procRoot = proc;
  PppdLine& subject = addSubject({.takes = slowly});
  const ContractStage stage = stageOf(subject);
  meanwhile([&subject] { return subject.process.received(SIGTERM) > 0; }, [proc] { fs::remove(proc); });
  return stage;
}

ContractStage PppdBench::ofAnotherUser() {
  PppdLine& subject = addSubject({});
  addBystander();
  // Its thread is nobody's, and that of who starts it: the rest of the test stays root.
  std::thread([this] {
    if (::syscall(SYS_setresuid, nobody, nobody, nobody) == 0) startProvider();
  }).join();
  if (!provider_) throw std::runtime_error("cannot become an ordinary user");
  return stageOf(subject);
}

ContractStage PppdBench::asking(const std::string& script) {
  // In pkexec's place.
  const std::string pkexec = folder_ + "/pkexec", asked = folder_ + "/asked", subject = folder_ + "/subject";
  std::ofstream(pkexec) << "#!/bin/sh\nsubject=$(cat " << subject << ")\necho $$ >>" << asked << '\n'
                        << script << '\n';
  fs::permissions(pkexec, static_cast<fs::perms>(0755));
  options_.helper = {.pkexec = pkexec, .helper = pkexec, .policy = pkexec};
  const ContractStage stage = ofAnotherUser();
  truths_[stage.target].signals = [this] { return timesAuthorityWasAsked(); };
  std::ofstream(subject) << ConnectionId::parse(stage.target.connection)->process.pid;
  return stage;
}

ContractStage PppdBench::askingBlocks(bool andItEnds) {
  // It waits for a password for ever.
  const ContractStage stage = asking("exec sleep 1000");
  if (!andItEnds) return stage;
  // It ends by itself: nobody has hung it up.
  const pid_t pid = ConnectionId::parse(stage.target.connection)->process.pid;
  meanwhile([this] { return timesAuthorityWasAsked() > 0; },
            [pid] {
              std::this_thread::sleep_for(500ms);
              ::kill(pid, SIGKILL);
            });
  return stage;
}

void PppdBench::meanwhile(std::function<bool()> once, std::function<void()> event) {
  meanwhile_ = std::thread([this, once = std::move(once), event = std::move(event)] {
    while (!stop_ && !once()) std::this_thread::sleep_for(5ms);
    if (!stop_) event();
  });
}

int PppdBench::timesAuthorityWasAsked() const {
  std::ifstream pids(folder_ + "/asked");
  return static_cast<int>(std::count(std::istreambuf_iterator(pids), std::istreambuf_iterator<char>(), '\n'));
}

Target PppdBench::waitFor(const Find& find) {
  const TimePoint until = runtime_->now() + 20s;
  Observer& observer = static_cast<Provider&>(*provider_).observer();
  while (runtime_->now() < until) {
    for (const Connection& row : observer.snapshot().connections) {
      if (const auto target = find(row)) return *target;
    }
    observer.lookAtAll();
    std::this_thread::sleep_for(10ms);
  }
  throw std::runtime_error("the list does not show it");
}

Target PppdBench::waitFor(const PppdLine& line) {
  const std::string prefix = std::to_string(line.process.pid()) + '-';
  return waitFor([&](const Connection& row) -> std::optional<Target> {
    // By its pid and name: the pid alone may have been another's.
    const bool is = row.name == line.name && row.target.connection.starts_with(prefix);
    const bool ready = line.interface.empty() || row.state == ConnectionState::connected;
    return is && ready ? std::optional(row.target) : std::nullopt;
  });
}

void PppdBench::know(const Target& target, std::vector<PppdLine*> lines) {
  const bool isLink = target.link.has_value();
  const auto stands = [isLink](const PppdLine* line) {
    // Of a link its own line counts, and its process unless that holds the bundle for the others.
    if (isLink && !line->carries) return false;
    return line->process.runs() || (!isLink && interfaceStands(line->ownInterface));
  };
  truths_[target] = {[lines, stands] { return std::any_of(lines.begin(), lines.end(), stands); },
                     [lines] {
                       int most = 0;
                       for (PppdLine* line : lines) {
                         most = std::max(most, line->process.sent(SIGTERM) + line->process.sent(SIGHUP));
                       }
                       return most;
                     }};
}

void PppdBench::waitForEnd(const Target& target) {
  while (standsReally(target)) std::this_thread::sleep_for(5ms);
}

bool PppdBench::dialAgain(const Target& target) {
  try {
    return waitFor(dialSubject({})) != target;
  } catch (const std::runtime_error&) {
    return false;
  }
}

}  // namespace onhook
