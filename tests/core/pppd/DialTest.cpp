#include <gmock/gmock.h>
#include <signal.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <filesystem>
#include <fstream>
#include <functional>
#include <iterator>
#include <map>
#include <set>
#include <thread>

#include "core/DialProcedure.h"
#include "core/HangUpProcedure.h"
#include "core/SystemRuntime.h"
#include "core/providers/pppd/ConnectionId.h"
#include "core/providers/pppd/DialDesk.h"
#include "core/providers/pppd/PppdProvider.h"
#include "tests/core/pppd/StandInPppd.h"
#include "tests/core/pppd/TestDatabase.h"

// The whole provider dials, with a program in pppd's place that does for each peer what the test says.
namespace onhook {
namespace {

using testing::AllOf;
using testing::HasSubstr;
using testing::Not;
using testing::SizeIs;

namespace fs = std::filesystem;
using namespace std::chrono_literals;
using pppd::ConnectionId;

class PppdDialTest : public testing::Test {
 protected:
  PppdDialTest() : folder_(testing::TempDir() + "pppd-dial-" + std::to_string(::getpid())) {
    fs::remove_all(folder_);
    fs::create_directories(folder_ / "peers");
    fs::create_directories(folder_ / "does");
    pppd::writeDatabase(folder_ / "pppd2.tdb", {});
    writeProgram("pppd", "F='" + folder_.string() + "'\nP=" + pppd::standInProgram() +
                             "\nexec >/dev/null\n. \"$F/does/$2\"\n");
    options_ = {.runDirectories = {folder_},
                .programs = {folder_ / "pppd"},
                .configDirectory = folder_,
                .xl2tpdConfig = folder_ / "xl2tpd.conf",
                .xl2tpdControl = folder_ / "l2tp-control"};
  }
  ~PppdDialTest() override {
    provider_.reset();
    for (const pid_t pid : dialed_) ::kill(pid, SIGKILL);
    fs::remove_all(folder_);
  }

  void writeProgram(const std::string& name, const std::string& script) const {
    std::ofstream(folder_ / name) << "#!/bin/sh\n" << script;
    fs::permissions(folder_ / name, static_cast<fs::perms>(0755));
  }
  /// A peer, and what pppd does when it is called: $P is the stand-in, $F the test's folder.
  void peer(const std::string& name, const std::string& does, const std::string& options = {}) const {
    std::ofstream(folder_ / "peers" / name) << options << '\n';
    std::ofstream(folder_ / "does" / name) << does << '\n';
  }
  std::string read(const std::string& name) const {
    std::ifstream file(folder_ / name);
    return {std::istreambuf_iterator(file), {}};
  }
  std::string waitForFile(const std::string& name) const {
    while (read(name).empty()) std::this_thread::sleep_for(5ms);
    return read(name);
  }

  void start() { provider_ = std::make_shared<PppdProvider>(options_); }
  Provider& seam() { return *provider_; }
  DialResult dial(const std::string& entry) {
    if (!provider_) start();
    DialResult result = seam().actor().dial(entry);
    if (result.target) dialed_.insert(pidOf(*result.target));
    return result;
  }
  DialEnd dialToItsEnd(const std::string& entry, const DialProcedure::ProgressCallback& progress = {}) {
    if (!provider_) start();
    return DialProcedure(provider_, runtime_, entry).run(progress);
  }
  HangUpResult hangUp(const Target& target) {
    return HangUpProcedure(provider_, runtime_, target, HangUpProcedure::Mode::hangUp).run({});
  }
  static pid_t pidOf(const Target& target) { return ConnectionId::parse(target.connection)->process.pid; }
  /// Once it is the stand-in, no more the shell that becomes it, and waits for signals.
  void endByItself(const Target& target) {
    const pid_t pid = pidOf(target);
    const std::string process = "/proc/" + std::to_string(pid);
    waitUntil([&] {
      std::error_code failure;
      if (fs::read_symlink(process + "/exe", failure) != fs::canonical(pppd::standInProgram())) return false;
      std::ifstream status(process + "/status");
      for (std::string line; std::getline(status, line);)
        if (line.starts_with("State:")) return line.find('S', 6) != std::string::npos;
      return false;
    });
    ::kill(pid, SIGUSR1);
  }
  std::optional<Connection> rowOf(const Target& target) {
    for (const Connection& row : seam().observer().snapshot().connections) {
      if (row.target == target) return row;
    }
    return std::nullopt;
  }
  void waitUntil(const std::function<bool()>& holds) {
    while (!holds()) {
      seam().observer().lookAtAll();
      std::this_thread::sleep_for(10ms);
    }
  }

  const fs::path folder_;
  const std::shared_ptr<Runtime> runtime_ = std::make_shared<SystemRuntime>();
  PppdOptions options_;
  std::shared_ptr<PppdProvider> provider_;
  std::set<pid_t> dialed_;
};

TEST_F(PppdDialTest, WhatItDialsIsListedAndCanBeHungUp) {
  peer("isp", "STAND_IN_TAKES=200 exec $P \"$@\"", "/dev/ttyS9");
  const DialResult result = dial("isp");
  ASSERT_TRUE(result.target) << result.error->text;
  EXPECT_FALSE(result.error);
  const auto row = rowOf(*result.target);
  ASSERT_TRUE(row) << "as soon as it is known";
  EXPECT_EQ(row->state, ConnectionState::dialing);
  EXPECT_EQ(row->entry, "isp");
  EXPECT_EQ(row->device, "ttyS9");
  EXPECT_EQ(row->mayHangUp.authority, Authority::yes);
  EXPECT_EQ(hangUp(*result.target).outcome, Outcome::confirmed);
  const Presence presence = seam().observer().presence(*result.target);
  EXPECT_EQ(presence.state, PresenceState::gone);
  EXPECT_FALSE(presence.reason) << "it was hung up";
}

TEST_F(PppdDialTest, ThePeersAreListedAndFollowed) {
  peer("isp", "");
  start();
  const auto count = [&] { return seam().observer().snapshot().entries.size(); };
  while (count() != 1) std::this_thread::sleep_for(5ms);
  EXPECT_EQ(seam().observer().snapshot().entries[0].id, "isp");
  peer("work", "");
  while (count() != 2) std::this_thread::sleep_for(5ms);
}

TEST_F(PppdDialTest, ItIsNotTiedToUs) {
  peer("isp",
       "tr '\\0' '\\n' </proc/$$/environ >$F/environment; pwd >$F/where; ls -l /proc/$$/fd >$F/descriptors\n"
       "grep SigBlk /proc/self/status >$F/signals; echo \"$@\" >$F/words\nexec $P \"$@\"");
  ::setenv("SECRET", "of ours", 1);
  const FileDescriptor ours(::memfd_create("of-ours", 0));  // one that a child would inherit
  sigset_t blocked;
  ::sigemptyset(&blocked);
  ::sigaddset(&blocked, SIGTERM);
  ::pthread_sigmask(SIG_BLOCK, &blocked, nullptr);
  const DialResult result = dial("isp");
  ::pthread_sigmask(SIG_UNBLOCK, &blocked, nullptr);
  ::unsetenv("SECRET");
  ASSERT_TRUE(result.target);
  const pid_t pid = pidOf(*result.target);
  waitForFile("words");
  EXPECT_EQ(::getsid(pid), pid) << "a session of its own";
  EXPECT_EQ(read("words"), "call isp nodetach\n");
  EXPECT_EQ(read("where"), "/\n");
  EXPECT_THAT(read("environment"),
              AllOf(HasSubstr("PATH=/usr/sbin:/usr/bin:/sbin:/bin"), Not(HasSubstr("SECRET"))));
  EXPECT_THAT(read("descriptors"), AllOf(HasSubstr("0 -> /dev/null"), Not(HasSubstr("of-ours"))));
  EXPECT_THAT(read("signals"), HasSubstr("SigBlk:\t0000000000000000"));
  provider_.reset();
  std::this_thread::sleep_for(200ms);
  EXPECT_EQ(::kill(pid, 0), 0) << "it lives on";
  EXPECT_EQ(::waitpid(pid, nullptr, WNOHANG), 0);
}

TEST_F(PppdDialTest, WhatFailsAtOnceSaysWhy) {
  peer("isp", "echo \"$0: In file $F/peers/isp: unrecognized option 'nonsense'\" >&2; exit 2");
  const DialResult result = dial("isp");
  EXPECT_FALSE(result.target);
  ASSERT_TRUE(result.error);
  EXPECT_EQ(result.error->code, "pppd-2");
  EXPECT_THAT(result.error->text, HasSubstr("unrecognized option 'nonsense'"));
  EXPECT_FALSE(result.error->advice.empty());
}

TEST_F(PppdDialTest, WhatFailsLaterSaysWhyForAsLongAsSomebodyWatches) {
  peer("isp", "STAND_IN_STATUS=19 STAND_IN_SAYS='PAP authentication failed\n' exec $P \"$@\"");
  const DialResult result = dial("isp");
  ASSERT_TRUE(result.target);
  const auto subscription = seam().observer().subscribe(*result.target, std::make_shared<Wakeup>());
  endByItself(*result.target);
  waitUntil([&] { return seam().observer().presence(*result.target).state == PresenceState::gone; });
  for (int i = 0; i < 3; ++i) {
    seam().observer().lookAtAll();
    std::this_thread::sleep_for(50ms);
    const Presence presence = seam().observer().presence(*result.target);
    ASSERT_TRUE(presence.reason);
    EXPECT_EQ(presence.reason->code, "pppd-19");
    EXPECT_THAT(presence.reason->text, HasSubstr("pppd said: PAP authentication failed"));
  }
}

TEST_F(PppdDialTest, ADialingEndsAsItsPppdDoes) {
  peer("soon", "exit 7");
  peer("late", "STAND_IN_STATUS=8 exec $P \"$@\"");
  DialEnd end = dialToItsEnd("soon");
  EXPECT_EQ(end.outcome, DialOutcome::failed);
  EXPECT_EQ(end.error->code, "pppd-7");
  const auto endIt = [this](const DialProgress& progress) {
    if (progress.target) endByItself(*progress.target);
  };
  end = dialToItsEnd("late", endIt);
  EXPECT_EQ(end.outcome, DialOutcome::failed);
  EXPECT_EQ(end.error->code, "pppd-8");
  // And again: nothing of the first is left.
  EXPECT_EQ(dialToItsEnd("late", endIt).error->code, "pppd-8");
}

TEST_F(PppdDialTest, ItIsRightAlsoWhenEveryEventIsLost) {
  options_.dropEvents = true;
  peer("late", "STAND_IN_STATUS=10 exec $P \"$@\"");
  const DialEnd end = dialToItsEnd("late", [this](const DialProgress& progress) {
    if (progress.target) endByItself(*progress.target);
  });
  EXPECT_EQ(end.outcome, DialOutcome::failed);
  EXPECT_EQ(end.error->code, "pppd-10");
}

TEST_F(PppdDialTest, HungUpWhileItDials) {
  peer("isp", "STAND_IN_SAYS='Connect script failed\n' exec $P \"$@\"");
  std::thread hanger;
  const DialEnd end = dialToItsEnd("isp", [&](const DialProgress& progress) {
    if (!progress.target || hanger.joinable()) return;
    hanger = std::thread([this, target = *progress.target] { hangUp(target); });
  });
  hanger.join();
  EXPECT_EQ(end.outcome, DialOutcome::hungUp);
  EXPECT_FALSE(end.error);
}

TEST_F(PppdDialTest, OneThatGoesOnSaysWhatItFailedBy) {
  peer("isp", "STAND_IN_SAYS='Connect script failed\n' exec $P \"$@\"", "persist");
  const DialResult result = dial("isp");
  ASSERT_TRUE(result.target);
  waitUntil([&] {
    const auto row = rowOf(*result.target);
    return row && row->stateDetail == "not connected (Connect script failed), dials again";
  });
  EXPECT_EQ(rowOf(*result.target)->state, ConnectionState::dialing);
  EXPECT_EQ(hangUp(*result.target).outcome, Outcome::confirmed);
}

TEST_F(PppdDialTest, WhatItWritesWithoutEndHoldsNobodyUp) {
  peer("isp", "yes 'a long line of no use' | head -c 2000000 >&2; echo 'pppd: too late' >&2; exit 1");
  const DialResult result = dial("isp");
  ASSERT_TRUE(result.error);
  EXPECT_EQ(result.error->code, "pppd-1");
  EXPECT_LT(result.error->text.size(), 1000u);
}

TEST_F(PppdDialTest, WhatIsNotThereIsNotDialed) {
  peer("isp", "touch $F/ran");
  for (const char* entry : {"", "other", "../does/isp", "/etc/passwd", "/lac/isp", "isp nodetach"}) {
    const DialResult result = dial(entry);
    EXPECT_FALSE(result.target) << entry;
    EXPECT_EQ(result.error->code, "no-entry") << entry;
  }
  fs::remove(folder_ / "peers/isp");
  EXPECT_EQ(dial("isp").error->code, "no-entry") << "by what is there now";
  peer("isp", "touch $F/ran");
  fs::permissions(folder_ / "pppd", static_cast<fs::perms>(0777));
  EXPECT_EQ(dial("isp").error->code, "untrusted-pppd");
  EXPECT_FALSE(fs::exists(folder_ / "ran"));
}

TEST_F(PppdDialTest, AProgramThatCannotBeStartedSaysSo) {
  peer("isp", "");
  std::ofstream(folder_ / "pppd") << "neither a script nor a program";
  const DialResult result = dial("isp");
  ASSERT_TRUE(result.error);
  EXPECT_EQ(result.error->domain, ErrorDomain::posix);
  EXPECT_THAT(result.error->text, HasSubstr("could not be started"));
}

TEST_F(PppdDialTest, EachHasItsOwn) {
  peer("isp", "exec $P \"$@\"");
  const DialResult first = dial("isp"), second = dial("isp");
  ASSERT_TRUE(first.target && second.target);
  EXPECT_NE(*first.target, *second.target);
  EXPECT_EQ(hangUp(*first.target).outcome, Outcome::confirmed);
  EXPECT_EQ(seam().observer().presence(*second.target).state, PresenceState::up);
}

TEST_F(PppdDialTest, WhatNobodyTakesUpIsAnswered) {
  pppd::DialDesk desk;
  const auto first = std::make_shared<pppd::DialCall>("isp"),
             second = std::make_shared<pppd::DialCall>("isp");
  desk.post(first);
  desk.end();
  desk.post(second);
  EXPECT_EQ(first->wait().error->code, "ended");
  EXPECT_EQ(second->wait().error->code, "ended");
}

/// With a process in xl2tpd's place that takes commands and starts pppds.
class PppdLacDialTest : public PppdDialTest {
 protected:
  PppdLacDialTest() {
    std::ofstream(folder_ / "xl2tpd.conf") << "[lac office]\npppoptfile = /etc/ppp/office\n[lac "
                                              "home]\npppoptfile = /etc/ppp/home\nredial = yes\n";
    ::mkfifo((folder_ / "l2tp-control").c_str(), 0600);
    writeProgram("xl2tpd", "cd '" + folder_.string() +
                               "'\nexec 3<>l2tp-control\nP=" + pppd::standInProgram() +
                               "\necho >>ready\nwhile read -r command lac <&3; do\n"
                               "echo \"$command $lac\" >>told\n[ $command = c ] && . ./does/lac\ndone\n");
  }
  ~PppdLacDialTest() override {
    if (xl2tpd_ > 0) ::kill(xl2tpd_, SIGKILL);
    if (xl2tpd_ > 0) ::waitpid(xl2tpd_, nullptr, 0);
  }

  /// `does`: when it is told to connect; $P is the stand-in.
  void startXl2tpd(const std::string& does) {
    std::ofstream(folder_ / "does/lac") << does << '\n';
    xl2tpd_ = ::fork();
    if (xl2tpd_ == 0) {
      ::execl((folder_ / "xl2tpd").c_str(), "xl2tpd", nullptr);
      ::_exit(127);
    }
    waitForFile("ready");
  }
  /// What pppds do by themselves: they tell of themselves in the database.
  void writeRecord(const std::string& pidFile) {
    const std::string line = waitForFile(pidFile);
    const std::string pid = line.substr(0, line.find('\n'));
    dialed_.insert(std::stoi(pid));
    entries_["pppd" + pid] = "ORIG_UID=0;PPPD_PID=" + pid;
    entries_["PPPD_PID=" + pid] = "pppd" + pid;
    pppd::writeDatabase(folder_ / "pppd2.tdb", entries_);
  }

  pid_t xl2tpd_ = 0;
  std::map<std::string, std::string> entries_;
};

TEST_F(PppdLacDialTest, ALacIsDialedThroughXl2tpd) {
  // Another lac's comes up at the same moment: it is not taken for ours.
  startXl2tpd(
      "$P passive file /etc/ppp/home & echo $! >other.pid\n"
      "$P passive file /etc/ppp/office & echo $! >pid");
  start();
  std::thread pppds([this] {
    writeRecord("other.pid");
    std::this_thread::sleep_for(100ms);
    writeRecord("pid");
  });
  const DialResult result = dial("/lac/office");
  pppds.join();
  ASSERT_TRUE(result.target) << result.error->text;
  EXPECT_EQ(pidOf(*result.target), std::stoi(read("pid")));
  EXPECT_EQ(read("told"), "c office\n");
  const auto row = rowOf(*result.target);
  ASSERT_TRUE(row);
  EXPECT_EQ(row->entry, "/lac/office");
  EXPECT_EQ(row->kind, ConnectionKind::l2tp);
  EXPECT_EQ(dial("/lac/office").error->code, "already-up");

  // It ends, and nobody of us has hung it up: xl2tpd alone knows why.
  const auto subscription = seam().observer().subscribe(*result.target, std::make_shared<Wakeup>());
  ::kill(pidOf(*result.target), SIGKILL);
  waitUntil([&] { return seam().observer().presence(*result.target).state == PresenceState::gone; });
  ASSERT_TRUE(seam().observer().presence(*result.target).reason);
  EXPECT_EQ(seam().observer().presence(*result.target).reason->code, "xl2tpd-ended");
}

TEST_F(PppdLacDialTest, WhatIsHungUpHasEndedByThat) {
  startXl2tpd("$P passive file /etc/ppp/office & echo $! >pid");
  start();
  std::thread pppds([this] { writeRecord("pid"); });
  const DialResult result = dial("/lac/office");
  pppds.join();
  ASSERT_TRUE(result.target);
  const auto subscription = seam().observer().subscribe(*result.target, std::make_shared<Wakeup>());
  EXPECT_EQ(hangUp(*result.target).outcome, Outcome::confirmed);
  EXPECT_FALSE(seam().observer().presence(*result.target).reason);
}

TEST_F(PppdLacDialTest, WithoutXl2tpdItSaysSo) {
  EXPECT_EQ(dial("/lac/office").error->code, "no-xl2tpd") << "nobody reads";
  fs::remove(folder_ / "l2tp-control");
  EXPECT_EQ(dial("/lac/office").error->code, "no-xl2tpd");
}

}  // namespace
}  // namespace onhook
