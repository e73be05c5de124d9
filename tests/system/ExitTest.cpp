#include "tests/system/ProgramTest.h"
#include "tests/system/lab/Eventually.h"
#include "tests/system/lab/RequestMonitor.h"

// What ends the program while the real NetworkManager hangs up, and two programs that hang up the same.
namespace onhook {
namespace {

using lab::eventually;
using lab::RequestMonitor;
using testing::HasSubstr;
using testing::Not;
using namespace std::chrono_literals;

class ExitTest : public ProgramTest {
 protected:
  void start() {
    startTunnel();
    freezeTunnel();
    monitor.emplace();
  }
  void TearDown() override {
    program.reset();
    monitor.reset();
    ProgramTest::TearDown();
  }

  /// `onhook hang-up office`, once NetworkManager has been asked and the journal knows it.
  void beginHangUp() {
    std::filesystem::remove(words);
    program.emplace(command({"hang-up", "office"}), lab::Process::Options{words, {}});
    ASSERT_TRUE(eventually([this] { return monitor->requests() == 1 && isNoted(); })) << said();
  }
  /// The window, whose log `words` is then.
  void startWindow() {
    std::filesystem::remove(words);
    program.emplace(command({"--log", words}), lab::Process::Options{{}, {"QT_QPA_PLATFORM=offscreen"}});
  }
  /// What a killed program left is found, watched, not asked for again, and its outcome told.
  void expectTheNextStartTells() {
    startWindow();
    ASSERT_TRUE(eventually([this] { return says("watching networkmanager:"); })) << said();
    EXPECT_TRUE(lab::interfaceStands(tunnel));
    thawTunnel();
    ASSERT_TRUE(eventually([this] { return says(" is down. Confirmed after"); })) << said();
    EXPECT_FALSE(lab::interfaceStands(tunnel));
    EXPECT_EQ(monitor->requests(), 1);
    EXPECT_TRUE(eventually([this] { return !isNoted(); }));
    program->signal(SIGTERM);
    EXPECT_EQ(program->wait(lab::patience), 0);
    EXPECT_THAT(said(), Not(HasSubstr("hanging up networkmanager:")));
  }

  std::string said() const { return lab::readFile(words); }
  bool says(const std::string& text) const { return said().find(text) != std::string::npos; }
  /// The journal has a hang-up that was asked for.
  bool isNoted() const {
    const std::filesystem::path journal = state + "/onhook/hang-ups";
    std::error_code none;
    for (const auto& file : std::filesystem::directory_iterator(journal, none)) {
      if (file.path().extension() == ".json" &&
          lab::readFile(file).find("\"asked\":true") != std::string::npos)
        return true;
    }
    return false;
  }

  const std::string words = lab::folder + "/onhook.words";
  std::optional<RequestMonitor> monitor;
  std::optional<lab::Process> program;
};

TEST_F(ExitTest, InterruptedOnceItSaysWhatGoesOnAndWaits) {
  start();
  beginHangUp();
  program->signal(SIGTERM);
  ASSERT_TRUE(eventually([this] { return says("waiting until that has ended"); })) << said();
  EXPECT_FALSE(program->wait(1s)) << said();
  EXPECT_TRUE(lab::interfaceStands(tunnel));
  thawTunnel();
  EXPECT_EQ(program->wait(lab::patience), 0) << said();
  EXPECT_FALSE(lab::interfaceStands(tunnel));
  EXPECT_THAT(said(), HasSubstr("office is down. Confirmed after"));
  EXPECT_FALSE(isNoted());
}

TEST_F(ExitTest, InterruptedTwiceItLeavesAndTheNextStartTells) {
  start();
  beginHangUp();
  program->signal(SIGINT);
  ASSERT_TRUE(eventually([this] { return says("waiting until that has ended"); })) << said();
  program->signal(SIGINT);
  EXPECT_EQ(program->wait(lab::patience), 7) << said();
  EXPECT_THAT(said(), HasSubstr("office: left; what was asked of the system goes on"));
  expectTheNextStartTells();
}

TEST_F(ExitTest, KilledTheNextStartTells) {
  start();
  beginHangUp();
  program->signal(SIGKILL);
  EXPECT_EQ(program->wait(lab::patience), 128 + SIGKILL);
  expectTheNextStartTells();
}

TEST_F(ExitTest, KilledAndDownBeforeTheNextStartIsToldToo) {
  start();
  beginHangUp();
  program->signal(SIGKILL);
  EXPECT_EQ(program->wait(lab::patience), 128 + SIGKILL);
  thawTunnel();
  ASSERT_TRUE(eventually([this] { return !lab::interfaceStands(tunnel); }));
  startWindow();
  ASSERT_TRUE(eventually([this] { return says(" was already gone") || says(" is down"); })) << said();
  EXPECT_TRUE(eventually([this] { return !isNoted(); }));
  EXPECT_EQ(monitor->requests(), 1);
}

TEST_F(ExitTest, OfTwoOneAsksAndTheOtherJoins) {
  start();
  beginHangUp();
  const std::string others = lab::folder + "/second.words";
  std::filesystem::remove(others);
  lab::Process second(command({"hang-up", "office"}), {others, {}});
  const auto secondSays = [&](const std::string& text) {
    return lab::readFile(others).find(text) != std::string::npos;
  };
  ASSERT_TRUE(eventually([&] { return secondSays("office: another Onhook is hanging it up"); }))
      << lab::readFile(others);
  thawTunnel();
  EXPECT_EQ(second.wait(lab::patience), 0) << lab::readFile(others);
  EXPECT_FALSE(lab::interfaceStands(tunnel));
  EXPECT_EQ(program->wait(lab::patience), 0) << said();
  EXPECT_TRUE(secondSays("office is down. Confirmed after")) << lab::readFile(others);
  EXPECT_EQ(monitor->requests(), 1);
  EXPECT_FALSE(isNoted());
}

}  // namespace
}  // namespace onhook
