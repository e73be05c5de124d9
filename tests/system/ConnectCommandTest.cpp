#include "tests/system/ProgramTest.h"
#include "tests/system/lab/Eventually.h"
#include "tests/system/lab/Processes.h"

// `onhook connect` with the real NetworkManager.
namespace onhook {
namespace {

using lab::CommandResult;
using lab::eventually;
using testing::HasSubstr;
using testing::IsEmpty;
using namespace std::chrono_literals;

class ConnectCommandTest : public ProgramTest {
 protected:
  /// `onhook connect office`, beside the test, once openvpn waits for a server that is silent.
  void beginToConnect() {
    lab.emplace();
    lab->addVpn();
    lab->server("office").freeze();
    std::filesystem::remove(words);
    program.emplace(command({"connect", "office"}), lab::Process::Options{words, {}});
    ASSERT_TRUE(eventually([] { return !openVpns().empty(); })) << lab::readFile(words);
  }
  void TearDown() override {
    program.reset();
    ProgramTest::TearDown();
  }
  static std::vector<pid_t> openVpns() {
    return lab::findProcesses({lab::OpenVpn::program, "--dev", "tunc0"});
  }
  static void expectHungUp() {
    const CommandResult result = onhook({"hang-up", "office"});
    EXPECT_EQ(result.exitCode, 0) << result.output;
    EXPECT_THAT(openVpns(), IsEmpty());
    EXPECT_EQ(lab::interfaceIndex("tunc0"), 0);
  }

  const std::string words = lab::folder + "/connect.words";
  std::optional<lab::Process> program;
};

// Hung up by Onhook, and by others, who say that it is down while the tunnel stands.
TEST_F(ConnectCommandTest, RightAfterAHangUpEachOneSucceeds) {
  startTunnel();
  constexpr int redials = 20;
  int succeeded = 0, waited = 0;
  for (int i = 0; i < redials; ++i) {
    const int former = lab::interfaceIndex("tunc0");
    ASSERT_NE(former, 0);
    std::optional<lab::Process> hangingUp;
    switch (i % 3) {
      case 0:
        ASSERT_EQ(onhook({"hang-up", "office"}).exitCode, 0);
        break;
      case 1:
        ASSERT_EQ(lab->nmcli({"connection", "down", "id", "office"}).exitCode, 0);
        break;
      default:
        // It runs still.
        hangingUp.emplace(command({"hang-up", "office"}));
        ASSERT_TRUE(eventually([this] {
          return lab->nmcli({"-t", "-f", "NAME", "connection", "show", "--active"}).output.find("office") ==
                 std::string::npos;
        }));
        break;
    }
    waited += lab::interfaceStands(former);
    const CommandResult result = onhook({"connect", "office"});
    EXPECT_EQ(result.exitCode, 0) << i << ": " << result.output;
    EXPECT_FALSE(lab::interfaceStands(former));
    succeeded += result.exitCode == 0;
    if (hangingUp) {
      EXPECT_EQ(hangingUp->wait(lab::patience), 0);
    }
  }
  EXPECT_EQ(succeeded, redials);
  EXPECT_GT(waited, 0) << "none was early: this is about a tunnel that still stands";
  std::cout << succeeded << " of " << redials << " redials succeeded, " << waited
            << " of them while the tunnel before stood\n";
}

TEST_F(ConnectCommandTest, FailIfBusySaysSoInstead) {
  startTunnel();
  freezeTunnel();
  ASSERT_EQ(lab->nmcli({"connection", "down", "id", "office"}).exitCode, 0);
  const CommandResult busy = onhook({"connect", "office", "--fail-if-busy"});
  EXPECT_EQ(busy.exitCode, 11) << busy.output;
  EXPECT_TRUE(lab::interfaceStands(tunnel));
  thawTunnel();
  EXPECT_EQ(onhook({"connect", "office"}).exitCode, 0);
}

TEST_F(ConnectCommandTest, KilledWhileItDialsWhatItBeganIsFoundAndHungUp) {
  beginToConnect();
  program->signal(SIGKILL);
  EXPECT_EQ(program->wait(lab::patience), 128 + SIGKILL);
  EXPECT_THAT(onhook({"list"}).output, HasSubstr("office"));
  expectHungUp();
}

TEST_F(ConnectCommandTest, HungUpByAnotherProcessItSaysSo) {
  beginToConnect();
  expectHungUp();
  EXPECT_EQ(program->wait(lab::patience), 12) << lab::readFile(words);
}

}  // namespace
}  // namespace onhook
