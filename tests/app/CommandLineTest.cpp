#include "app/CommandLine.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace onhook {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using namespace std::chrono_literals;

Options parsed(const std::vector<std::string>& arguments) {
  const ParsedCommandLine result = parseCommandLine(arguments);
  EXPECT_TRUE(result.options) << result.errors;
  return result.options.value_or(Options{});
}

TEST(CommandLineTest, NothingMeansTheWindow) {
  EXPECT_EQ(parsed({}).command, Options::Command::window);
  EXPECT_FALSE(parsed({}).practice);
  EXPECT_TRUE(parsed({"--practice"}).practice);
}

TEST(CommandLineTest, WhatHoldsForAllMayStandBeforeAndAfterTheCommand) {
  for (const std::vector<std::string>& arguments :
       {std::vector<std::string>{"--practice", "--verbose", "--log", "f", "list"},
        std::vector<std::string>{"list", "--practice", "--verbose", "--log", "f"}}) {
    const Options options = parsed(arguments);
    EXPECT_EQ(options.command, Options::Command::list);
    EXPECT_TRUE(options.practice && options.verbose);
    EXPECT_EQ(options.logFile, "f");
  }
}

TEST(CommandLineTest, HistoryTakesWhatItIsSearchedFor) {
  using namespace std::chrono;
  const Options options = parsed({"history", "--search", "work vpn", "--since", "2026-02-28", "--csv"});
  EXPECT_EQ(options.command, Options::Command::history);
  EXPECT_EQ(options.search, "work vpn");
  EXPECT_EQ(options.since, year_month_day(2026y / February / 28));
  EXPECT_TRUE(options.csv);
  EXPECT_TRUE(parsed({"history", "--clear", "--yes"}).clear);
  for (const std::vector<std::string>& wrong : {std::vector<std::string>{"history", "--csv", "--json"},
                                                {"history", "--clear"},
                                                {"history", "--clear", "--yes", "--search", "a"},
                                                {"history", "--since", "2026-02-29"},
                                                {"history", "--since", "yesterday"},
                                                {"history", "--since", "2026-2-1"},
                                                {"history", "--since", ""}})
    EXPECT_EQ(parseCommandLine(wrong).exitCode, ExitCode::usage) << wrong.back();
}

TEST(CommandLineTest, HangUpTakesTargetsAndTheirOptions) {
  const Options options = parsed({"hang-up", "a", "--timeout", "0.5", "b", "--json", "list"});
  EXPECT_EQ(options.command, Options::Command::hangUp);
  EXPECT_THAT(options.targets, ElementsAre("a", "b", "list"));
  EXPECT_EQ(options.timeout, 500ms);
  EXPECT_TRUE(options.json);
  EXPECT_EQ(parsed({"hang-up", "isdn", "--link", "2"}).link, 2);
  EXPECT_TRUE(parsed({"hang-up", "--all"}).all);
  EXPECT_FALSE(parsed({"hang-up", "a"}).yes);
  EXPECT_TRUE(parsed({"hang-up", "--all", "--yes"}).yes);
  EXPECT_FALSE(parsed({"hang-up", "a"}).force);
  EXPECT_TRUE(parsed({"hang-up", "--force", "a"}).force);
  EXPECT_FALSE(parsed({"hang-up", "a"}).keepDown);
  EXPECT_TRUE(parsed({"hang-up", "--keep-down", "a"}).keepDown);
}

TEST(CommandLineTest, TheWindowMayStartHidden) {
  EXPECT_TRUE(parsed({"--hidden"}).hidden);
  EXPECT_TRUE(parsed({"--hidden", "--practice"}).hidden);
  EXPECT_FALSE(parsed({}).hidden);
}

TEST(CommandLineTest, ConnectTakesEntriesAndItsOptions) {
  const Options options =
      parsed({"connect", "a b", "ras:{1}", "--no-wait", "--fail-if-busy", "--timeout", "3"});
  EXPECT_EQ(options.command, Options::Command::connect);
  EXPECT_THAT(options.targets, ElementsAre("a b", "ras:{1}"));
  EXPECT_TRUE(options.noWait && options.failIfBusy);
  EXPECT_EQ(options.timeout, 3s);
  EXPECT_FALSE(parsed({"connect", "a"}).noWait);
  EXPECT_TRUE(parsed({"connect", "a", "--json"}).json);
  EXPECT_EQ(parsed({"entries"}).command, Options::Command::entries);
  EXPECT_TRUE(parsed({"entries", "--json"}).json);
}

TEST(CommandLineTest, ATargetMayLookLikeAnOptionAfterTwoDashes) {
  EXPECT_THAT(parsed({"wait", "--", "--odd"}).targets, ElementsAre("--odd"));
}

TEST(CommandLineTest, WhatMakesNoSenseIsAUsageErrorOnStderr) {
  const std::vector<std::vector<std::string>> mistakes{{"hang-up"},
                                                       {"wait"},
                                                       {"frobnicate"},
                                                       {"--frobnicate"},
                                                       {"list", "extra"},
                                                       {"hang-up", "a", "--all"},
                                                       {"hang-up", "--all", "--link", "1"},
                                                       {"hang-up", "a", "b", "--link", "1"},
                                                       {"hang-up", "--link", "1"},
                                                       {"hang-up", "a", "--keep-down", "--link", "1"},
                                                       {"wait", "a", "--keep-down"},
                                                       {"hang-up", "a", "--link", "0"},
                                                       {"hang-up", "a", "--link", ""},
                                                       {"hang-up", "a", "--link", "two"},
                                                       {"hang-up", "a", "--timeout", "0"},
                                                       {"hang-up", "a", "--timeout", "-1"},
                                                       {"hang-up", "a", "--timeout", "soon"},
                                                       {"hang-up", "a", "--timeout", "5x"},
                                                       {"hang-up", "a", "--timeout", "nan"},
                                                       {"hang-up", "a", "--timeout", "inf"},
                                                       {"hang-up", "a", "--timeout", "1e300"},
                                                       {"hang-up", "a", "--timeout"},
                                                       {"wait", "a", "--force"},
                                                       {"list", "--force"},
                                                       {"wait", "a", "--yes"},
                                                       {"hang-up", "--force"},
                                                       {"--force"},
                                                       {"--hidden", "list"},
                                                       {"hang-up", ""},
                                                       {"--json"},
                                                       {"connect"},
                                                       {"connect", ""},
                                                       {"connect", "a", "--timeout", "0"},
                                                       {"connect", "a", "--all"},
                                                       {"entries", "a"},
                                                       {"hang-up", "a", "--no-wait"},
                                                       {"list", "--fail-if-busy"},
                                                       {"watch", "a"}};
  for (const auto& arguments : mistakes) {
    const ParsedCommandLine result = parseCommandLine(arguments);
    const std::string written = testing::PrintToString(arguments);
    EXPECT_FALSE(result.options) << written;
    EXPECT_EQ(result.exitCode, ExitCode::usage) << written;
    EXPECT_EQ(result.output, "") << written;
    EXPECT_THAT(result.errors, HasSubstr("--help")) << written;
  }
}

TEST(CommandLineTest, HelpTellsEveryExitCode) {
  for (const std::vector<std::string>& arguments :
       {std::vector<std::string>{"--help"}, std::vector<std::string>{"hang-up", "--help"}}) {
    const ParsedCommandLine help = parseCommandLine(arguments);
    EXPECT_EQ(help.exitCode, ExitCode::done);
    EXPECT_EQ(help.errors, "");
    EXPECT_THAT(help.output, HasSubstr(exitCodeHelp()));
  }
}

TEST(CommandLineTest, VersionIsOneLine) {
  EXPECT_THAT(parseCommandLine({"--version"}).output, testing::MatchesRegex("onhook \\S+\n"));
}

TEST(ParseSecondsTest, TakesWhatPeopleWrite) {
  EXPECT_EQ(parseSeconds("30"), 30s);
  EXPECT_EQ(parseSeconds("0.25"), 250ms);
  EXPECT_EQ(parseSeconds("1e3"), 1000s);
  for (const char* const text : {"", " 1", "1 ", "+1", "0x", "-0", "1,5", "31536001"})
    EXPECT_EQ(parseSeconds(text), std::nullopt) << text;
}

}  // namespace
}  // namespace onhook
