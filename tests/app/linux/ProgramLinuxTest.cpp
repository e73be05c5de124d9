#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <QJsonDocument>

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

TEST(ProgramLinuxTest, ADisplayThatCannotBeOpenedIsNoCrash) {
  ProgramRun run({"--practice"}, {{"DISPLAY", ":29471"}});
  ASSERT_TRUE(run.finish());
  EXPECT_EQ(run.exitCode(), 1);
  EXPECT_THAT(run.errors(), HasSubstr("onhook list"));
}

}  // namespace
}  // namespace onhook
