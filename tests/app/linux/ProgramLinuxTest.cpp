#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <sys/resource.h>

#include <QJsonDocument>
#include <utility>

#include "tests/app/ProgramRun.h"

// What the program does with what only Linux has.

namespace onhook {
namespace {

using testing::HasSubstr;

/// Neither NetworkManager's bus nor pppd's processes can be seen.
const std::map<std::string, std::string> noSystems{{"DBUS_SYSTEM_BUS_ADDRESS", "unix:path=/dev/null/bus"},
                                                   {"ONHOOK_PROC_ROOT", "/dev/null/proc"}};

TEST(ProgramLinuxTest, WithoutItsSystemsItSaysWhyAndWhatToDo) {
  for (const char* const command : {"list", "hang-up", "wait"}) {
    std::vector<std::string> arguments{command};
    if (std::string(command) != "list") arguments.push_back("office");
    ProgramRun run(arguments, noSystems);
    ASSERT_TRUE(run.finish());
    EXPECT_EQ(run.exitCode(), 5) << command;
    EXPECT_EQ(run.output(), "") << command;
    EXPECT_THAT(run.errors(), HasSubstr("NetworkManager")) << command;
  }
}

TEST(ProgramLinuxTest, WithoutItsSystemsTheJsonListIsEmptyAndValid) {
  ProgramRun run({"list", "--json"}, noSystems);
  ASSERT_TRUE(run.finish());
  EXPECT_EQ(run.exitCode(), 5);
  EXPECT_TRUE(QJsonDocument::fromJson(QByteArray::fromStdString(run.output())).isArray()) << run.output();
}

TEST(ProgramLinuxTest, AllIsNotAllWhileASystemCannotBeSeen) {
  ProgramRun run({"hang-up", "--all"}, noSystems);
  ASSERT_TRUE(run.finish());
  EXPECT_EQ(run.exitCode(), 5);
}

TEST(ProgramLinuxTest, WithoutADisplayItSaysWhatToDo) {
  for (const std::vector<std::string>& arguments :
       {std::vector<std::string>{}, std::vector<std::string>{"--practice"}}) {
    ProgramRun run(arguments);
    ASSERT_TRUE(run.finish());
    EXPECT_EQ(run.exitCode(), 1);
    EXPECT_THAT(run.errors(), testing::AllOf(HasSubstr("display"), HasSubstr("onhook list")));
  }
}

/// As long as it lives, programs that are started are given no thread but their first: each would begin with
/// more memory for its stack than there are addresses (setrlimit(2), RLIMIT_STACK).
class NoThreadsForPrograms {
 public:
  NoThreadsForPrograms() {
    ::getrlimit(RLIMIT_STACK, &before_);
    rlimit tooMuch = before_;
    tooMuch.rlim_cur = rlim_t{1} << 48U;
    worked_ = ::setrlimit(RLIMIT_STACK, &tooMuch) == 0;
  }
  NoThreadsForPrograms(const NoThreadsForPrograms&) = delete;
  NoThreadsForPrograms& operator=(const NoThreadsForPrograms&) = delete;
  ~NoThreadsForPrograms() { ::setrlimit(RLIMIT_STACK, &before_); }

  bool worked() const { return worked_; }

 private:
  rlimit before_{};
  bool worked_ = false;
};

TEST(ProgramLinuxTest, WithoutAThreadItSaysSoAndEnds) {
  const NoThreadsForPrograms none;
  ASSERT_TRUE(none.worked());
  const auto noThread = HasSubstr("The system has no thread to give for it (no-thread).");
  for (const auto& [arguments, exitCode] : {std::pair<std::vector<std::string>, int>{{"list"}, 5},
                                            {{"entries"}, 5},
                                            {{"hang-up", "--all", "--practice"}, 5},
                                            {{"wait", "office"}, 5},
                                            {{"history"}, 1},
                                            {{"history", "--clear", "--yes"}, 1},
                                            {{"--practice"}, 1}}) {
    ProgramRun run(arguments,
                   {{"QT_QPA_PLATFORM", "offscreen"}, {"ONHOOK_STATE_DIRECTORY", "/dev/null/state"}});
    ASSERT_TRUE(run.finish()) << arguments.front();
    EXPECT_EQ(run.exitCode(), exitCode) << arguments.front();
    EXPECT_THAT(run.errors(), noThread) << arguments.front();
    EXPECT_EQ(run.output(), "") << arguments.front();
  }
}

TEST(ProgramLinuxTest, ADisplayThatCannotBeOpenedIsNoCrash) {
  ProgramRun run({"--practice"}, {{"DISPLAY", ":29471"}});
  ASSERT_TRUE(run.finish());
  EXPECT_EQ(run.exitCode(), 1);
  EXPECT_THAT(run.errors(), HasSubstr("onhook list"));
}

}  // namespace
}  // namespace onhook
