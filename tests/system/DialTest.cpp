#include <thread>

#include "tests/system/SystemTest.h"
#include "tests/system/lab/Eventually.h"
#include "tests/system/lab/Processes.h"
#include "tests/system/lab/ReplacedFile.h"
#include "tests/system/lab/SecretAgent.h"

// Dialing real tunnels, and hanging up at every moment of it.
namespace onhook {
namespace {

using lab::eventually;
using lab::SecretAgent;
using lab::VpnSpec;
using testing::IsEmpty;
using testing::SizeIs;
using namespace std::chrono_literals;

class DialTest : public SystemTest {
 protected:
  void start(const VpnSpec& vpn = {}) {
    lab.emplace();
    lab->addVpn(vpn);
    startProvider();
  }
  lab::Dial dial(const std::string& name) { return {provider, waitForEntry(name).id}; }

  /// Hangs up what is being dialed; both are told, and nothing is left of it.
  void expectHungUp(lab::Dial& dialing, const Connection& connection) {
    const HangUpResult result = hangUp(connection.target);
    EXPECT_EQ(result.outcome, Outcome::confirmed) << describe(result);
    expectNothingLeft();
    const DialEnd end = dialing.end();
    EXPECT_EQ(end.outcome, DialOutcome::hungUp) << describe(end);
    EXPECT_EQ(end.target, connection.target);
    EXPECT_THAT(rows(), IsEmpty());
  }
  void expectNothingLeft() {
    EXPECT_THAT(lab::findProcesses({lab::OpenVpn::program, "--dev", "tunc0"}), IsEmpty());
    EXPECT_EQ(lab::interfaceIndex("tunc0"), 0);
  }
};

TEST_F(DialTest, ConnectsAndIsConnected) {
  start();
  const Entry entry = waitForEntry("office");
  lab::Dial dialing(provider, entry.id);
  const DialEnd end = dialing.end();
  ASSERT_EQ(end.outcome, DialOutcome::connected) << describe(end);
  EXPECT_NE(lab::interfaceIndex("tunc0"), 0);
  const std::string log = lab::NetworkManagerDaemon::log(), asked = "op=\"connection-activate\"";
  EXPECT_EQ(log.find(asked), log.rfind(asked)) << "once";
  const Connection office = waitForRow("office");
  EXPECT_EQ(end.target, office.target);
  EXPECT_EQ(office.entry, entry.id);
  EXPECT_EQ(office.interface, entry.device);
  EXPECT_THAT(rows(), SizeIs(1));
  std::cout << "connected after " << std::chrono::duration<double>(end.took).count() << " s\n";
}

TEST_F(DialTest, AnswersAsSoonAsItCanBeHungUp) {
  start();
  lab->server("office").freeze();
  const DialResult dialed = provider->actor().dial(waitForEntry("office").id);
  ASSERT_TRUE(dialed.target) << dialed.error->text;
  // At once, whatever was seen of it by now.
  EXPECT_EQ(provider->observer().presence(*dialed.target).state, PresenceState::up);
  EXPECT_EQ(provider->actor().mayHangUp(*dialed.target).authority, Authority::yes);
  const HangUpResult result = hangUp(*dialed.target);
  EXPECT_EQ(result.outcome, Outcome::confirmed) << describe(result);
  expectNothingLeft();
}

TEST_F(DialTest, EveryEventLost) {
  lab.emplace();
  lab->addVpn();
  NetworkManagerOptions deaf;
  deaf.dropEvents = true;
  startProvider(deaf);
  lab::Dial dialing = dial("office");
  const DialEnd end = dialing.end();
  EXPECT_EQ(end.outcome, DialOutcome::connected) << describe(end);
  const HangUpResult result = hangUp(*end.target);
  EXPECT_EQ(result.outcome, Outcome::confirmed) << describe(result);
  expectNothingLeft();
}

TEST_F(DialTest, HungUpWhilePreparing) {
  start();
  const lab::ReplacedFile slow(lab::Lab::plugIn, "#!/bin/sh\nexec sleep 60\n", std::filesystem::perms(0755));
  lab::Dial dialing = dial("office");
  expectHungUp(dialing, waitForPhase("office", "preparing"));
}

TEST_F(DialTest, HungUpWhileAPasswordIsAskedFor) {
  start({.login = VpnSpec::Login::askedPassword});
  const SecretAgent agent(SecretAgent::Manner::silent);
  lab::Dial dialing = dial("office");
  const Connection office = waitForPhase("office", "waiting for a password");
  ASSERT_TRUE(eventually([&] { return agent.asked() > 0; }));
  expectHungUp(dialing, office);
}

TEST_F(DialTest, FoundWhileAPasswordIsAskedForAndHungUp) {
  lab.emplace();
  lab->addVpn({.login = VpnSpec::Login::askedPassword});
  const SecretAgent agent(SecretAgent::Manner::silent);
  lab->startUp("office");
  ASSERT_TRUE(eventually([&] { return agent.asked() > 0; }));
  startProvider();
  const HangUpResult result = hangUp(waitForPhase("office", "waiting for a password").target);
  EXPECT_EQ(result.outcome, Outcome::confirmed) << describe(result);
  EXPECT_LT(result.took, 10s) << "its plug-in idles on for minutes";
  expectNothingLeft();
}

TEST_F(DialTest, HungUpWhileTheServerIsSilent) {
  start();
  lab->server("office").freeze();
  lab::Dial dialing = dial("office");
  const Connection office = waitForPhase("office", "connecting");
  ASSERT_TRUE(eventually([] {
    return !lab::findProcesses({lab::OpenVpn::program, "--dev", "tunc0"}).empty();
  }));
  const auto phases = [&] { return dialing.phases(); };
  ASSERT_TRUE(eventually([&] { return !phases().empty() && phases().back() == "connecting"; }));
  expectHungUp(dialing, office);
}

TEST_F(DialTest, HungUpOnceItHasBegunAndBeforeAnythingElse) {
  start();
  // Again and again, for each time it is caught at another moment.
  for (int i = 0; i < 5; ++i) {
    const DialResult dialed = provider->actor().dial(waitForEntry("office").id);
    ASSERT_TRUE(dialed.target) << dialed.error->text;
    std::this_thread::sleep_for(i * 15ms);
    const HangUpResult result = hangUp(*dialed.target);
    EXPECT_EQ(result.outcome, Outcome::confirmed) << describe(result);
    expectNothingLeft();
  }
}

TEST_F(DialTest, ThePasswordComesFromTheUsersAgent) {
  start({.login = VpnSpec::Login::askedPassword});
  const SecretAgent agent(SecretAgent::Manner::gives);
  lab::Dial dialing = dial("office");
  const DialEnd end = dialing.end();
  EXPECT_EQ(end.outcome, DialOutcome::connected) << describe(end);
  EXPECT_GE(agent.asked(), 1);
}

TEST_F(DialTest, ASavedPasswordIsUsed) {
  start({.login = VpnSpec::Login::savedPassword});
  lab::Dial dialing = dial("office");
  const DialEnd end = dialing.end();
  EXPECT_EQ(end.outcome, DialOutcome::connected) << describe(end);
}

TEST_F(DialTest, WhatIsUpOrBeingDialedIsNotDialedAgain) {
  start();
  const std::string entry = waitForEntry("office").id;
  lab->server("office").freeze();
  const DialResult first = provider->actor().dial(entry);
  ASSERT_TRUE(first.target);
  const DialResult meanwhile = provider->actor().dial(entry);
  EXPECT_FALSE(meanwhile.target);
  ASSERT_TRUE(meanwhile.error);
  EXPECT_EQ(meanwhile.error->code, "already-dialing");
  EXPECT_FALSE(meanwhile.error->advice.empty());
  EXPECT_TRUE(listed(*first.target));
}

TEST_F(DialTest, TwoIntoTunnelsOfTheirOwn) {
  start();
  lab->addVpn({.name = "home", .device = "tunc1", .transport = lab::VpnServer::Transport::tcp});
  lab::Dial office = dial("office");
  lab::Dial home = dial("home");
  EXPECT_EQ(office.end().outcome, DialOutcome::connected);
  EXPECT_EQ(home.end().outcome, DialOutcome::connected);
  EXPECT_THAT(rows(), SizeIs(2));
}

}  // namespace
}  // namespace onhook
