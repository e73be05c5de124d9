#include "app/ConnectCommand.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "app/Console.h"
#include "app/Wiring.h"
#include "tests/ui/support/Waiting.h"

// What `onhook connect` does while something is being hung up: rule 7 of the contract.

namespace onhook {
namespace {

using namespace std::chrono_literals;
using test::letPass;
using test::waitFor;
using testing::HasSubstr;

class ConnectCommandTest : public testing::Test {
 protected:
  ConnectCommandTest() {
    EXPECT_TRUE(waitFor([this] { return wiring_.monitor().complete(); }));
    testing::internal::CaptureStdout();
    testing::internal::CaptureStderr();
  }
  ~ConnectCommandTest() override {
    if (!captured_) read();
  }

  void hangUp(const std::string& entry) {
    const Connection* const connection = wiring_.monitor().connectionOf({"simulated", entry});
    ASSERT_NE(connection, nullptr);
    wiring_.controller().hangUp(wiring_.monitor().provider("simulated"), connection->target);
  }
  void start(const std::string& entry) {
    options_.command = Options::Command::connect;
    options_.targets = {entry};
    command_ = std::make_unique<ConnectCommand>(wiring_, console_, options_);
    QObject::connect(command_.get(), &Command::finished, command_.get(),
                     [this](ExitCode exitCode) { exitCode_ = exitCode; });
    command_->start();
  }
  bool finished() {
    const bool ended = waitFor([this] { return exitCode_.has_value(); });
    read();
    return ended;
  }
  bool isDialing() { return !wiring_.dialing().controller().runningEntries().empty(); }
  void read() {
    captured_ = true;
    output_ = testing::internal::GetCapturedStdout();
    errors_ = testing::internal::GetCapturedStderr();
  }

  Wiring wiring_{true};
  Console console_{false};
  Options options_;
  std::unique_ptr<ConnectCommand> command_;
  std::optional<ExitCode> exitCode_;
  std::string output_, errors_;
  bool captured_ = false;
};

TEST_F(ConnectCommandTest, WaitsForTheEndAndSaysUntilWhen) {
  hangUp("work-vpn");
  bool early = false;
  QObject::connect(&wiring_.dialing().controller(), &DialController::started, &wiring_.monitor(),
                   [&] { early = wiring_.controller().runningCount() > 0; });
  start("Work VPN");
  ASSERT_TRUE(finished());
  EXPECT_EQ(exitCode_, ExitCode::done);
  EXPECT_FALSE(early);
  EXPECT_EQ(errors_, "onhook: waiting. Work VPN can be connected again when it is down.\n");
  EXPECT_THAT(output_, HasSubstr("Work VPN is connected after "));
}

TEST_F(ConnectCommandTest, WaitsForADeviceToo) {
  options_.noWait = true;
  hangUp("office-modem");
  start("Night line (office modem)");
  ASSERT_TRUE(finished());
  EXPECT_EQ(exitCode_, ExitCode::done);
  EXPECT_THAT(errors_, HasSubstr("waiting. Night line (office modem) can be connected when Office modem is "
                                 "down: they share ttyS0."));
  EXPECT_EQ(output_, "simulated:h1009-l10009\n");
}

TEST_F(ConnectCommandTest, FailsAtOnceIfItShall) {
  options_.failIfBusy = true;
  hangUp("office-modem");
  start("Office modem");
  ASSERT_TRUE(finished());
  EXPECT_EQ(exitCode_, ExitCode::busy);
  EXPECT_EQ(output_, "Office modem can be connected again when it is down.\n");
  EXPECT_FALSE(isDialing());
}

TEST_F(ConnectCommandTest, TheTimeLimitIsForTheWaitingToo) {
  options_.timeout = 300ms;
  hangUp("bank");
  start("bank");
  ASSERT_TRUE(finished());
  EXPECT_EQ(exitCode_, ExitCode::busy);
  EXPECT_THAT(output_, HasSubstr("was not dialed in time."));
}

TEST_F(ConnectCommandTest, WhatWaitsIsNotDialedAfterAnInterrupt) {
  hangUp("bank");
  start("bank");
  letPass(100ms);
  command_->stop();
  ASSERT_TRUE(finished());
  EXPECT_EQ(exitCode_, ExitCode::givenUp);
  EXPECT_THAT(output_, HasSubstr("Stopped waiting for Bank (custom dialer); it was not dialed."));
}

TEST_F(ConnectCommandTest, WhatIsBeingDialedAlreadyIsWaitedFor) {
  // As by another program.
  ASSERT_TRUE(wiring_.monitor().provider("simulated")->actor().dial("travel-vpn").target);
  ASSERT_TRUE(waitFor([this] { return wiring_.monitor().connectionOf({"simulated", "travel-vpn"}); }));
  start("travel-vpn");
  ASSERT_TRUE(finished());
  EXPECT_EQ(exitCode_, ExitCode::done);
  EXPECT_THAT(errors_, HasSubstr("Travel VPN is being dialed already."));
  EXPECT_EQ(output_, "Travel VPN is connected already.\n");
}

}  // namespace
}  // namespace onhook
