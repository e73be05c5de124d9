#include <gmock/gmock.h>
#include <signal.h>
#include <unistd.h>

#include <filesystem>
#include <fstream>
#include <functional>
#include <thread>

#include "core/HangUpProcedure.h"
#include "core/SystemRuntime.h"
#include "core/providers/pppd/PppdProvider.h"
#include "tests/core/pppd/FakeSystemd.h"
#include "tests/core/pppd/StandInPppd.h"
#include "tests/core/pppd/TestDatabase.h"

// Real processes named pppd in a service of a systemd that is none.
namespace onhook {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

namespace fs = std::filesystem;
using namespace std::chrono_literals;
using Mode = HangUpProcedure::Mode;

class PppdKeepDownTest : public testing::Test {
 protected:
  PppdKeepDownTest() : folder_(testing::TempDir() + "pppd-keep-" + std::to_string(::getpid())) {
    fs::remove_all(folder_);
    fs::create_directories(folder_);
    systemd_.emplace(folder_);
  }
  ~PppdKeepDownTest() override {
    provider_.reset();
    systemd_.reset();
    fs::remove_all(folder_);
  }

  /// The stand-in lies in dsl.service, as its main process.
  void start(const pppd::StandInPppd& pppd, const std::string& restart,
             const std::string& killMode = "control-group") {
    const std::string pid = std::to_string(pppd.pid());
    fs::create_directories(folder_ / pid);
    std::ofstream(folder_ / pid / "cgroup") << "0::/system.slice/dsl.service\n";
    pppd::writeDatabase(
        folder_ / "pppd2.tdb",
        {{"pppd1", "ORIG_UID=0;PPPD_PID=" + pid + ";DEVICE=/dev/ttyS9"}, {"PPPD_PID=" + pid, "pppd1"}});
    systemd_->set("dsl.service", {.mainProcess = pppd.pid(), .restart = restart, .killMode = killMode});
    provider_ = std::make_shared<PppdProvider>(PppdOptions{.runDirectories = {folder_},
                                                           .controlGroups = folder_,
                                                           .configDirectory = folder_,
                                                           .systemBus = systemd_->address()});
  }
  Provider& seam() { return *provider_; }
  Connection waitFor(const std::function<bool(const Connection&)>& holds) {
    while (true) {
      for (const Connection& row : seam().observer().snapshot().connections) {
        if (holds(row)) return row;
      }
      seam().observer().lookAtAll();
      std::this_thread::sleep_for(10ms);
    }
  }
  Connection waitUntilItComesBack() {
    return waitFor([](const Connection& row) { return row.comesBack; });
  }
  HangUpResult run(const Target& target, Mode mode = Mode::keepDown) {
    return HangUpProcedure(provider_, std::make_shared<SystemRuntime>(), target, mode).run({});
  }

  const fs::path folder_;
  std::optional<pppd::FakeSystemd> systemd_;
  std::shared_ptr<PppdProvider> provider_;
};

TEST_F(PppdKeepDownTest, TheServiceIsStoppedAndEndsIt) {
  pppd::StandInPppd pppd;
  systemd_->onStop([&](const std::string&) {
    ::kill(pppd.pid(), SIGTERM);
    return std::string();
  });
  start(pppd, "always");
  const Connection row = waitUntilItComesBack();
  ASSERT_TRUE(row.keepDown);
  EXPECT_THAT(row.keepDown->does, HasSubstr("Stops dsl.service"));
  const HangUpResult result = run(row.target);
  EXPECT_EQ(result.outcome, Outcome::confirmed);
  EXPECT_TRUE(result.keepDown);
  ASSERT_TRUE(result.kept);
  EXPECT_EQ(result.kept->did, "dsl.service was stopped.");
  EXPECT_THAT(result.kept->undo, HasSubstr("systemctl start dsl.service"));
  EXPECT_FALSE(pppd.runs());
  EXPECT_THAT(systemd_->stopped(), ElementsAre("dsl.service"));
  EXPECT_EQ(pppd.received(SIGTERM), 1) << "systemd's own, and no other";
}

TEST_F(PppdKeepDownTest, WhatStoppingTheServiceLeavesIsHungUp) {
  pppd::StandInPppd pppd;
  start(pppd, "on-failure", "none");
  EXPECT_EQ(run(waitUntilItComesBack().target).outcome, Outcome::confirmed);
  EXPECT_THAT(systemd_->stopped(), ElementsAre("dsl.service"));
  EXPECT_EQ(pppd.received(SIGTERM), 1);
}

TEST_F(PppdKeepDownTest, AHangUpLeavesTheServiceAlone) {
  pppd::StandInPppd pppd;
  start(pppd, "always");
  EXPECT_EQ(run(waitUntilItComesBack().target, Mode::hangUp).outcome, Outcome::confirmed);
  EXPECT_THAT(systemd_->stopped(), IsEmpty());
}

TEST_F(PppdKeepDownTest, WhatIsNotStoppedIsNotHungUpEither) {
  pppd::StandInPppd pppd;
  systemd_->onStop([](const std::string&) { return std::string("org.freedesktop.DBus.Error.AccessDenied"); });
  start(pppd, "always");
  const Target target = waitUntilItComesBack().target;
  const HangUpResult result = run(target);
  EXPECT_EQ(result.outcome, Outcome::refused);
  ASSERT_TRUE(result.error);
  EXPECT_THAT(result.error->text, HasSubstr("dsl.service could not be stopped"));
  EXPECT_TRUE(pppd.runs());
  EXPECT_EQ(pppd.sent(SIGTERM), 0);
  waitFor([](const Connection& row) { return row.state == ConnectionState::dialing; });
}

TEST_F(PppdKeepDownTest, AServiceThatIsNotLoadedAnyMoreStartsNothing) {
  pppd::StandInPppd pppd;
  systemd_->onStop([](const std::string&) { return std::string("org.freedesktop.systemd1.NoSuchUnit"); });
  start(pppd, "always");
  EXPECT_EQ(run(waitUntilItComesBack().target).outcome, Outcome::confirmed);
  EXPECT_EQ(pppd.received(SIGTERM), 1);
}

TEST_F(PppdKeepDownTest, WhatWouldNotComeBackIsHungUp) {
  pppd::StandInPppd pppd({.options = {"persist"}});
  start(pppd, "no");
  const Connection row = waitFor([](const Connection&) { return true; });
  EXPECT_FALSE(row.comesBack);
  EXPECT_FALSE(row.keepDown);
  EXPECT_EQ(run(row.target).outcome, Outcome::confirmed);
  EXPECT_THAT(systemd_->stopped(), IsEmpty());
}

TEST_F(PppdKeepDownTest, ASystemdThatDoesNotAnswerHoldsNothingUp) {
  pppd::StandInPppd pppd;
  systemd_->fallSilent();
  start(pppd, "always");
  const Connection row = waitFor([](const Connection&) { return true; });
  EXPECT_FALSE(row.comesBack);
  EXPECT_EQ(run(row.target, Mode::hangUp).outcome, Outcome::confirmed);
}

}  // namespace
}  // namespace onhook
