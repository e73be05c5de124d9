#include <iostream>
#include <thread>

#include "tests/system/ProgramTest.h"
#include "tests/system/lab/Desktop.h"
#include "tests/system/lab/Eventually.h"

// The real program's window on a display, with the real NetworkManager.
namespace onhook {
namespace {

using lab::eventually;

class WindowTest : public ProgramTest {
 protected:
  /// The colour of the Hang Up button's icon, in resources/icons/hang-up.svg. Disabled, it is grey.
  static inline const std::string hangUpColour = "d6453d";

  void startProgram() {
    std::filesystem::remove(log);
    desktop.emplace();
    program.emplace(std::vector<std::string>{ONHOOK_PROGRAM, "--log", log},
                    lab::Process::Options{lab::folder + "/onhook.out", desktop->environment()});
    window = desktop->waitForWindow("^Onhook");
  }
  void TearDown() override {
    if (HasFailure()) std::cout << "the program's log:\n" << lab::readFile(log);
    program.reset();
    desktop.reset();
    SystemTest::TearDown();
  }
  static bool isAskedFor() {
    return lab::NetworkManagerDaemon::log().find("connection-deactivate") != std::string::npos;
  }
  bool logged(const std::string& text) const { return lab::readFile(log).find(text) != std::string::npos; }

  const std::string log = lab::folder + "/onhook.log";
  std::optional<lab::Desktop> desktop;
  std::optional<lab::Process> program;
  std::string window;
};

TEST_F(WindowTest, AClickHangsUpTheRealTunnel) {
  startTunnel();
  startProgram();
  // Enabled once the row is there, and selected: it is the only one.
  desktop->clickOnColour(window, hangUpColour);
  ASSERT_TRUE(eventually([&] { return logged("Confirmed after"); }));
  EXPECT_FALSE(lab::interfaceStands(tunnel));
  EXPECT_EQ(lab->nmcli({"-t", "-f", "NAME", "connection", "show", "--active"}).output.find("office"),
            std::string::npos);

  desktop->press(window, "ctrl+q");
  EXPECT_EQ(program->wait(lab::patience), 0);
}

TEST_F(WindowTest, KeysHangUpTheOneThatIsSelected) {
  startTunnel();
  lab->addVpn({"home", "tunc1", lab::VpnServer::Transport::udp});
  lab->up("home");
  const int other = lab::interfaceIndex("tunc1");
  startProgram();
  ASSERT_TRUE(eventually([&] { return logged("home") && logged("office"); })) << lab::readFile(log);
  desktop->type(window, "office");
  desktop->press(window, "Delete");
  ASSERT_TRUE(eventually([&] { return logged("Confirmed after"); }));
  EXPECT_FALSE(lab::interfaceStands(tunnel));
  EXPECT_TRUE(lab::interfaceStands(other));
}

TEST_F(WindowTest, QuittingWaitsForTheTunnel) {
  startTunnel();
  startProgram();
  desktop->clickOnColour(window, hangUpColour);
  ASSERT_TRUE(eventually(isAskedFor));
  program->signal(SIGTERM);
  while (lab::interfaceStands(tunnel)) {
    const bool running = program->running();
    // Standing now, it stood when the program was looked at.
    ASSERT_TRUE(running || !lab::interfaceStands(tunnel)) << "it quit while the tunnel stood";
    std::this_thread::sleep_for(std::chrono::milliseconds(5));
  }
  EXPECT_EQ(program->wait(lab::patience), 0);
}

TEST_F(WindowTest, QuittingNamesATunnelThatTakesLongAndGoesWithIt) {
  startTunnel();
  startProgram();
  freezeTunnel();
  desktop->clickOnColour(window, hangUpColour);
  ASSERT_TRUE(eventually(isAskedFor));
  desktop->press(window, "ctrl+q");
  desktop->waitForWindow("^Quit Onhook");
  const auto ended = program->wait(std::chrono::seconds(2));
  EXPECT_FALSE(ended) << "with code " << ended.value_or(0);
  EXPECT_TRUE(lab::interfaceStands(tunnel));
  thawTunnel();
  EXPECT_EQ(program->wait(lab::patience), 0);
  EXPECT_FALSE(lab::interfaceStands(tunnel));
  EXPECT_TRUE(logged("Confirmed after"));
}

}  // namespace
}  // namespace onhook
