#include "core/linux/ProcessTable.h"

#include <gmock/gmock.h>
#include <signal.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cerrno>
#include <chrono>
#include <string>
#include <thread>

#include "core/linux/HeldProcess.h"
#include "tests/core/linux/FakeProc.h"
#include "tests/core/linux/NoDescriptors.h"

namespace onhook {
namespace {

using testing::IsEmpty;

using ProcessTableTest = FakeProc;

TEST_F(ProcessTableTest, TellsAPidThatWasGivenAgain) {
  run(10, 1, "openvpn", {"openvpn"}, 'S', 500);
  const ProcessId first{10, 500};
  EXPECT_TRUE(ProcessTable::read(root_).runs(first));
  EXPECT_TRUE(ProcessTable::readOne(root_, 10).runs(first));
  run(10, 1, "openvpn", {"openvpn"}, 'S', 900);
  EXPECT_FALSE(ProcessTable::read(root_).runs(first));
  EXPECT_FALSE(ProcessTable::readOne(root_, 10).runs(first));
}

TEST_F(ProcessTableTest, OneThatWaitsToBeCollectedHasEnded) {
  run(10, 1, "openvpn", {}, 'Z');
  EXPECT_THAT(ProcessTable::read(root_).all(), IsEmpty());
}

TEST_F(ProcessTableTest, NamesMayHoldBlanksAndBrackets) {
  run(10, 7, "a) S 3 (b", {"x"});
  const ProcessTable table = ProcessTable::read(root_);
  ASSERT_TRUE(table.all().contains(10));
  EXPECT_EQ(table.all().at(10).name, "a) S 3 (b");
  EXPECT_EQ(table.all().at(10).parent, 7);
  EXPECT_EQ(table.all().at(10).id.startTime, 500u);
}

TEST_F(ProcessTableTest, WhatIsNoProcessIsPassedOver) {
  std::filesystem::create_directories(root_ + "/self");
  std::filesystem::create_directories(root_ + "/10");
  std::ofstream(root_ + "/10/stat") << "10 (cut";
  EXPECT_THAT(ProcessTable::read(root_).all(), IsEmpty());
  EXPECT_THAT(ProcessTable::read(root_ + "/nowhere").all(), IsEmpty());
}

TEST_F(ProcessTableTest, OneThatCannotBeReadIsPassedOver) {
  run(12, 1, "openvpn", {});
  // It opens and does not read, as the file of a process does that ends in between.
  std::filesystem::create_directories(root_ + "/11/stat");
  const ProcessTable table = ProcessTable::read(root_);
  EXPECT_EQ(table.all().size(), 1u);
  EXPECT_TRUE(table.all().contains(12));
  EXPECT_EQ(table.failure(), 0);
}

TEST_F(ProcessTableTest, WithoutDescriptorsNothingIsKnown) {
  run(10, 1, "openvpn", {"openvpn"});
  const ProcessTable own = ProcessTable::readOne("/proc", ::getpid());
  ASSERT_TRUE(own.all().contains(::getpid()));
  const auto held = HeldProcess::open(own.all().at(::getpid()).id);
  ASSERT_TRUE(held);
  const NoDescriptors none;
  EXPECT_EQ(ProcessTable::read(root_).failure(), EMFILE);
  EXPECT_EQ(ProcessTable::readOne(root_, 10).failure(), EMFILE);
  EXPECT_TRUE(held->runs()) << "what is held tells all the same";
  EXPECT_EQ(held->signal(0), 0);
}

TEST_F(ProcessTableTest, ElsewhereThanInTheKernelsProcEachIsReadAgain) {
  run(10, 1, "openvpn", {"openvpn"}, 'S', 500);
  const ProcessTable before = ProcessTable::read(root_);
  run(10, 1, "openvpn", {"openvpn"}, 'S', 900);
  EXPECT_TRUE(ProcessTable::readAgain(root_, before, {}).runs({10, 900}));
}

/// A process of its own that calls itself by another name whenever it is told to.
class Renaming {
 public:
  Renaming() : pid_(::fork()) {
    if (pid_ != 0) return;
    ::signal(SIGUSR1, [](int) {
      static char name[] = "name 0";
      ++name[5];
      ::prctl(PR_SET_NAME, name);
    });
    while (true) ::pause();
  }
  ~Renaming() { end(); }

  pid_t pid() const { return pid_; }
  void rename() {
    const std::string before = name();
    while (name() == before) {
      ::kill(pid_, SIGUSR1);
      std::this_thread::sleep_for(std::chrono::milliseconds(20));
    }
  }
  std::string name() const { return ProcessTable::readOne("/proc", pid_).all().at(pid_).name; }
  void end() {
    if (pid_ <= 0) return;
    ::kill(pid_, SIGKILL);
    ::waitpid(pid_, nullptr, 0);
    pid_ = 0;
  }

 private:
  pid_t pid_;
};

TEST(ProcessTableAgainTest, WhatHasBeenThereForAWhileIsLookedIntoWhereItIsWanted) {
  Renaming process;
  const auto nameIn = [&process](const ProcessTable& table) { return table.all().at(process.pid()).name; };
  const ProcessTable first = ProcessTable::read("/proc");
  process.rename();
  EXPECT_EQ(nameIn(ProcessTable::readAgain("/proc", first, {})), process.name()) << "it has just started";

  std::this_thread::sleep_for(std::chrono::seconds(11));
  const ProcessTable settled = ProcessTable::readAgain("/proc", first, {});
  const std::string before = nameIn(settled);
  EXPECT_EQ(before, process.name());
  process.rename();
  const ProcessTable again = ProcessTable::readAgain("/proc", settled, {});
  EXPECT_EQ(nameIn(again), before);
  EXPECT_EQ(again.all().at(process.pid()).id, settled.all().at(process.pid()).id);
  EXPECT_EQ(nameIn(ProcessTable::readAgain("/proc", again, {})), before);
  EXPECT_EQ(nameIn(ProcessTable::readAgain("/proc", again, {process.pid()})), process.name());

  Renaming another;
  EXPECT_TRUE(ProcessTable::readAgain("/proc", again, {}).all().contains(another.pid()));
  process.end();
  EXPECT_FALSE(ProcessTable::readAgain("/proc", again, {}).all().contains(process.pid()));
}

}  // namespace
}  // namespace onhook
