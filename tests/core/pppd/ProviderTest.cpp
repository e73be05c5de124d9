#include "core/providers/pppd/PppdProvider.h"

#include <gmock/gmock.h>
#include <signal.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <functional>
#include <iterator>
#include <thread>

#include "core/HangUpProcedure.h"
#include "core/SystemRuntime.h"
#include "tests/core/pppd/StandInPppd.h"
#include "tests/core/pppd/TestDatabase.h"

// The whole provider with real processes that are named pppd, and a run directory as pppd would keep it.
namespace onhook {
namespace {

using testing::HasSubstr;
using testing::IsEmpty;
using testing::SizeIs;

namespace fs = std::filesystem;
using namespace std::chrono_literals;
using StandIn = pppd::StandInPppd;

class PppdProviderTest : public testing::Test {
 protected:
  PppdProviderTest() : folder_(testing::TempDir() + "pppd-provider-" + std::to_string(::getpid())) {
    fs::remove_all(folder_);
    fs::create_directories(folder_);
    // There is a database: processes alone are no evidence then.
    pppd::writeDatabase(database(), {});
  }
  ~PppdProviderTest() override {
    provider_.reset();
    fs::remove_all(folder_);
  }

  std::string database() const { return folder_ / "pppd2.tdb"; }
  void start(bool dropEvents = false) {
    provider_ = std::make_shared<PppdProvider>(
        PppdOptions{.runDirectories = {folder_}, .configDirectory = folder_, .dropEvents = dropEvents});
  }
  Provider& seam() { return *provider_; }

  /// Waits until the list satisfies `holds`; asks for looks where no event comes.
  Snapshot waitFor(const std::function<bool(const Snapshot&)>& holds, bool looking = false) {
    const auto wakeup = std::make_shared<Wakeup>();
    const Subscription subscription = seam().observer().subscribeToList(wakeup);
    SystemRuntime runtime;
    while (true) {
      const auto seen = wakeup->count();
      Snapshot snapshot = seam().observer().snapshot();
      if (holds(snapshot)) return snapshot;
      if (looking) seam().observer().lookAtAll();
      runtime.wait(*wakeup, seen, TimePoint::max());
    }
  }
  Connection waitForOne() {
    return waitFor([](const Snapshot& seen) { return seen.connections.size() == 1; }).connections.front();
  }
  HangUpResult hangUp(const Target& target) {
    HangUpProcedure procedure(provider_, std::make_shared<SystemRuntime>(), target,
                              HangUpProcedure::Mode::hangUp);
    return procedure.run({});
  }
  void writeSingle(const StandIn& pppd) {
    const std::string pid = std::to_string(pppd.pid());
    std::ofstream(folder_ / "ppp-l1.pid") << pid << '\n';
    pppd::writeDatabase(database(),
                        {{"pppd1", "ORIG_UID=0;PPPD_PID=" + pid + ";DEVICE=/dev/ttyS9;LINKNAME=l1"},
                         {"PPPD_PID=" + pid, "pppd1"}});
  }
  /// A bundle on the loopback interface: it is there and up, wherever this runs.
  void writeBundle(const StandIn& first, const StandIn& second, const std::string& links) {
    const std::string one = std::to_string(first.pid()), two = std::to_string(second.pid());
    std::ofstream(folder_ / "lo.pid") << one << '\n';
    pppd::writeDatabase(database(),
                        {{"pppd1", "PPPD_PID=" + one + ";DEVICE=/dev/ttyS8;LINKNAME=l1;IFNAME=lo;BUNDLE=b"},
                         {"pppd2", "PPPD_PID=" + two + ";DEVICE=/dev/ttyS9;LINKNAME=l2;IFNAME=lo;BUNDLE=b"},
                         {"PPPD_PID=" + one, "pppd1"},
                         {"PPPD_PID=" + two, "pppd2"},
                         {"IFNAME=lo", "pppd1"},
                         {"BUNDLE=b", "pppd1"},
                         {"BUNDLE_LINKS=b", links}});
  }

  const fs::path folder_;
  std::shared_ptr<PppdProvider> provider_;
};

TEST_F(PppdProviderTest, NothingIsConnected) {
  start();
  const Snapshot snapshot = waitFor([](const Snapshot& seen) { return seen.look >= 1; });
  EXPECT_EQ(snapshot.provider, "pppd");
  EXPECT_EQ(snapshot.reach, Reach::reached);
  EXPECT_THAT(snapshot.connections, IsEmpty());
  EXPECT_FALSE(snapshot.reason);
}

TEST_F(PppdProviderTest, OneThatDialsIsSeenAndHungUp) {
  start();
  waitFor([](const Snapshot& seen) { return seen.look >= 1; });
  const StandIn pppd({.takes = 300ms});
  writeSingle(pppd);
  const Connection row = waitForOne();
  EXPECT_EQ(row.name, "l1");
  EXPECT_EQ(row.entry, "test");
  EXPECT_EQ(row.state, ConnectionState::dialing);
  EXPECT_EQ(row.mayHangUp.authority, Authority::yes);

  const HangUpResult result = hangUp(row.target);
  EXPECT_FALSE(pppd.runs()) << "said " << toString(result.outcome) << " while it ran";
  EXPECT_EQ(result.outcome, Outcome::confirmed);
  EXPECT_GE(result.took, std::chrono::milliseconds(250));
  waitFor([](const Snapshot& seen) { return seen.connections.empty(); });
}

TEST_F(PppdProviderTest, ItIsRightAlsoWhenEveryEventIsLost) {
  const StandIn pppd({.takes = 100ms});
  writeSingle(pppd);
  start(true);
  const Connection row = waitForOne();
  EXPECT_EQ(hangUp(row.target).outcome, Outcome::confirmed);
  EXPECT_FALSE(pppd.runs());
  waitFor([](const Snapshot& seen) { return seen.connections.empty(); }, true);
}

TEST_F(PppdProviderTest, OneThatWasKilledIsGoneWhateverItLeft) {
  const StandIn pppd;
  writeSingle(pppd);
  start();
  const Connection row = waitForOne();
  ::kill(pppd.pid(), SIGKILL);
  waitFor([](const Snapshot& seen) { return seen.connections.empty(); });
  EXPECT_EQ(hangUp(row.target).outcome, Outcome::alreadyGone);
}

TEST_F(PppdProviderTest, AnotherProcessOfThatPidIsNeverTouched) {
  const StandIn pppd;
  writeSingle(pppd);
  start();
  const Connection row = waitForOne();
  // The same pid with another start: as if the number had been given again.
  const std::string& id = row.target.connection;
  const auto first = id.find('-'), last = id.rfind('-');
  const Target stale{"pppd", id.substr(0, first) + "-1" + id.substr(last), std::nullopt};
  EXPECT_EQ(seam().actor().hangUp(stale).kind, Reply::Kind::notThere);
  EXPECT_EQ(hangUp(stale).outcome, Outcome::alreadyGone);
  EXPECT_EQ(seam().actor().hangUp({"pppd", "nonsense", std::nullopt}).kind, Reply::Kind::notThere);
  EXPECT_TRUE(pppd.runs());
}

TEST_F(PppdProviderTest, AProcessThatIsNoPppdIsNone) {
  const std::string pid = std::to_string(::getpid());
  pppd::writeDatabase(database(),
                      {{"pppd1", "PPPD_PID=" + pid + ";LINKNAME=l1"}, {"PPPD_PID=" + pid, "pppd1"}});
  start();
  const Snapshot snapshot = waitFor([](const Snapshot& seen) { return seen.look >= 1; });
  EXPECT_THAT(snapshot.connections, IsEmpty());
}

TEST_F(PppdProviderTest, TheFirstLinkOfABundleByHup) {
  StandIn first, second;
  writeBundle(first, second, "pppd1;pppd2;");
  start();
  const Connection row = waitForOne();
  ASSERT_THAT(row.links, SizeIs(2));
  EXPECT_EQ(row.state, ConnectionState::connected);
  const Target link = row.links[0].target;
  EXPECT_EQ(seam().actor().hangUp(link).kind, Reply::Kind::accepted);
  EXPECT_TRUE(first.waitFor(SIGHUP)) << "SIGHUP, and it stays";
  writeBundle(first, second, "pppd2;");
  HangUpProcedure procedure(provider_, std::make_shared<SystemRuntime>(), link, HangUpProcedure::Mode::watch);
  procedure.run({});
  EXPECT_EQ(seam().observer().presence(link).state, PresenceState::gone);
  EXPECT_TRUE(first.runs());
  EXPECT_TRUE(second.runs());
  const Snapshot snapshot = waitFor([](const Snapshot& seen) {
    return seen.connections.size() == 1 && seen.connections[0].links.size() == 1;
  });
  EXPECT_THAT(snapshot.connections[0].stateDetail, HasSubstr("holds the bundle"));
}

TEST_F(PppdProviderTest, AnotherLinkOfABundleByTerm) {
  StandIn first, second;
  writeBundle(first, second, "pppd1;pppd2;");
  start();
  const Connection row = waitForOne();
  ASSERT_THAT(row.links, SizeIs(2));
  EXPECT_EQ(hangUp(row.links[1].target).outcome, Outcome::confirmed);
  EXPECT_FALSE(second.runs());
  EXPECT_TRUE(first.runs());
}

TEST_F(PppdProviderTest, ABundleByEachOfItsPppds) {
  StandIn first, second({.takes = 200ms});
  writeBundle(first, second, "pppd1;pppd2;");
  start();
  const Connection row = waitForOne();
  EXPECT_EQ(seam().actor().hangUp(row.target).kind, Reply::Kind::accepted);
  // The loopback interface stays: what counts here is that both were asked.
  waitFor([&](const Snapshot&) { return !first.runs() && !second.runs(); }, true);
  EXPECT_EQ(seam().observer().presence(row.target).state, PresenceState::goingDown);
}

TEST_F(PppdProviderTest, OneThatDoesNotListenIsForced) {
  const StandIn pppd;
  writeSingle(pppd);
  start();
  const Connection row = waitForOne();
  ASSERT_TRUE(row.force);
  ::kill(pppd.pid(), SIGSTOP);
  HangUpSettings brief;
  brief.limit = std::chrono::milliseconds(300);
  HangUpProcedure asks(provider_, std::make_shared<SystemRuntime>(), row.target,
                       HangUpProcedure::Mode::hangUp, brief);
  EXPECT_EQ(asks.run({}).outcome, Outcome::stillUp);
  EXPECT_EQ(seam().actor().force(row.target).kind, Reply::Kind::accepted);
  waitFor([&](const Snapshot&) { return !pppd.runs(); }, true);
}

TEST_F(PppdProviderTest, ALinkThatEndsWhileThePasswordIsTypedDoesNotSaveTheOthers) {
  if (::geteuid() != 0) return;  // only root can become the user who has to ask
  StandIn first, second;
  writeBundle(first, second, "pppd1;pppd2;");
  // In pkexec's place: at the first time a link has gone; at the second it signals who is left.
  const std::string pkexec = folder_ / "pkexec";
  std::ofstream(pkexec) << "#!/bin/sh\ncd " << folder_.string() << "\necho \"$*\" >>asked\n"
                        << "if [ ! -e once ]; then : >once; kill -KILL " << second.pid() << "; exit 12; fi\n"
                        << "shift 3; for id; do kill -TERM ${id%%-*}; done\n";
  PppdOptions options{.runDirectories = {folder_}, .configDirectory = folder_};
  options.helper = {.pkexec = pkexec, .helper = pkexec, .policy = pkexec};
  fs::permissions(pkexec, static_cast<fs::perms>(0755));
  std::thread([&] {
    constexpr uid_t nobody = 65534;
    if (::syscall(SYS_setresuid, nobody, nobody, nobody) == 0)
      provider_ = std::make_shared<PppdProvider>(options);
  }).join();
  ASSERT_TRUE(provider_);
  const Connection row = waitForOne();
  EXPECT_EQ(row.mayHangUp.authority, Authority::asks);
  EXPECT_EQ(seam().actor().hangUp(row.target).kind, Reply::Kind::accepted);
  waitFor([&](const Snapshot&) { return !first.runs(); }, true);
  std::ifstream asked(folder_ / "asked");
  EXPECT_EQ(std::count(std::istreambuf_iterator(asked), std::istreambuf_iterator<char>(), '\n'), 2);
}

TEST_F(PppdProviderTest, ADamagedDatabaseIsOneWarningAndHidesNothing) {
  const StandIn pppd;
  std::ofstream(folder_ / "ppp-l1.pid") << pppd.pid() << '\n';
  std::ofstream(database(), std::ios::trunc) << "nonsense";
  start();
  const Snapshot snapshot = waitFor([](const Snapshot& seen) { return seen.look >= 1; });
  ASSERT_THAT(snapshot.connections, SizeIs(testing::Ge(1u)));
  EXPECT_EQ(snapshot.reach, Reach::reached);
  ASSERT_TRUE(snapshot.reason);
  EXPECT_EQ(snapshot.reason->code, "damaged");
}

TEST_F(PppdProviderTest, WithoutProcessesNothingIsKnown) {
  PppdOptions options;
  options.runDirectories = {folder_};
  options.procRoot = "/dev/null/proc";
  provider_ = std::make_shared<PppdProvider>(options);
  const Snapshot snapshot = waitFor([](const Snapshot& seen) { return seen.look >= 1; });
  EXPECT_EQ(snapshot.reach, Reach::notAnswering);
  ASSERT_TRUE(snapshot.reason);
}

}  // namespace
}  // namespace onhook
