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

TEST(CommandLineTest, AutomaticTakesAnEntryAndWhen) {
  const auto shown = parseCommandLine({"automatic", "--json"}).options;
  ASSERT_TRUE(shown);
  EXPECT_EQ(shown->command, Options::Command::automatic);
  EXPECT_TRUE(shown->json);
  const auto chosen = parseCommandLine({"automatic", "Work VPN", "--idle", "10", "--up", "90", "--bytes",
                                        "500MB", "--at", "22:30"})
                          .options;
  ASSERT_TRUE(chosen);
  EXPECT_EQ(chosen->targets, std::vector<std::string>{"Work VPN"});
  EXPECT_EQ(chosen->idle, 10min);
  EXPECT_EQ(chosen->upFor, 90min);
  EXPECT_EQ(chosen->bytes, 500'000'000u);
  EXPECT_EQ(chosen->timeOfDay, 22h + 30min);
  EXPECT_FALSE(chosen->never);
  const auto never = parseCommandLine({"automatic", "Work VPN", "--never"}).options;
  ASSERT_TRUE(never);
  EXPECT_TRUE(never->never);
  for (const std::vector<std::string>& wrong : {std::vector<std::string>{"automatic", "--never"},
                                                {"automatic", "--idle", "10"},
                                                {"automatic", "a", "b"},
                                                {"automatic", "a", "--idle", "0"},
                                                {"automatic", "a", "--idle", "1441"},
                                                {"automatic", "a", "--up", "43201"},
                                                {"automatic", "a", "--bytes", "much"},
                                                {"automatic", "a", "--at", "24:00"},
                                                {"automatic", "a", "--never", "--up", "3"},
                                                {"automatic", ""}}) {
    const ParsedCommandLine result = parseCommandLine(wrong);
    EXPECT_EQ(result.exitCode, ExitCode::usage) << testing::PrintToString(wrong);
    EXPECT_FALSE(result.options) << testing::PrintToString(wrong);
  }
}

TEST(CommandLineTest, HelpTellsHowManyEntriesACommandTakes) {
  EXPECT_THAT(parseCommandLine({"connect", "--help"}).output, HasSubstr("[ENTRY...]"));
  EXPECT_THAT(parseCommandLine({"automatic", "--help"}).output,
              testing::AllOf(HasSubstr("[ENTRY]"), testing::Not(HasSubstr("[ENTRY..."))));
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

TEST(ParseBytesTest, TakesWhatPeopleWrite) {
  EXPECT_EQ(parseBytes("1500000"), 1'500'000u);
  EXPECT_EQ(parseBytes("500k"), 500'000u);
  EXPECT_EQ(parseBytes("500MB"), 500'000'000u);
  EXPECT_EQ(parseBytes("1.5GiB"), 1'610'612'736u);
  EXPECT_EQ(parseBytes("2t"), 2'000'000'000'000u);
  for (const char* const text :
       {"", "0", "-1", "0.5", "MB", "5 MB", "5x", "5MBB", "5Mi2", "nan", "inf", "1e300"})
    EXPECT_EQ(parseBytes(text), std::nullopt) << text;
}

TEST(ParseTimeOfDayTest, TakesHoursAndMinutes) {
  EXPECT_EQ(parseTimeOfDay("22:30"), 22h + 30min);
  EXPECT_EQ(parseTimeOfDay("7:05"), 7h + 5min);
  EXPECT_EQ(parseTimeOfDay("00:00"), 0min);
  for (const char* const text : {"", "24:00", "1:60", "12", "12:5", ":30", "-1:30", "12:305", "1a:30"})
    EXPECT_EQ(parseTimeOfDay(text), std::nullopt) << text;
}

TEST(ParseSecondsTest, TakesWhatPeopleWrite) {
  EXPECT_EQ(parseSeconds("30"), 30s);
  EXPECT_EQ(parseSeconds("0.25"), 250ms);
  EXPECT_EQ(parseSeconds("1e3"), 1000s);
  for (const char* const text : {"", " 1", "1 ", "+1", "0x", "-0", "1,5", "31536001"})
    EXPECT_EQ(parseSeconds(text), std::nullopt) << text;
}

TEST(CommandLineTest, NothingStaysOfWhatWasParsedBefore) {
  const CommandLineParser parse = commandLineParser();
  EXPECT_TRUE(parse({"hang-up", "office", "--timeout", "5", "--force"}).options);
  EXPECT_THAT(parse({"hang-up", "--timeout", "x"}).errors, HasSubstr("no number of seconds"));
  EXPECT_THAT(parse({"hang-up", "--help"}).output, HasSubstr("--keep-down"));
  const auto next = parse({"hang-up", "home", "--keep-down"}).options;
  ASSERT_TRUE(next);
  EXPECT_THAT(next->targets, ElementsAre("home"));
  EXPECT_TRUE(next->keepDown);
  EXPECT_FALSE(next->force);
  EXPECT_FALSE(next->timeout);
  EXPECT_EQ(parse({}).options.value_or(*next).command, Options::Command::window);
}

}  // namespace
}  // namespace onhook
