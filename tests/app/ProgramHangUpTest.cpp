#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include "tests/app/ProgramRun.h"

// `onhook hang-up` and `onhook wait` on the practice network.

namespace onhook {
namespace {

using testing::HasSubstr;
using testing::SizeIs;

std::vector<std::string> practice(std::vector<std::string> arguments) {
  arguments.insert(arguments.begin(), "--practice");
  return arguments;
}

/// Each line as an object, by the target's name.
std::map<std::string, QJsonObject> outcomesOf(const ProgramRun& run) {
  std::map<std::string, QJsonObject> outcomes;
  for (const std::string& line : run.lines()) {
    const QJsonDocument document = QJsonDocument::fromJson(QByteArray::fromStdString(line));
    EXPECT_TRUE(document.isObject()) << line;
    EXPECT_TRUE(outcomes.emplace(document["name"].toString().toStdString(), document.object()).second)
        << "told twice: " << line;
  }
  return outcomes;
}

std::string idOf(const std::string& name) {
  ProgramRun run(practice({"list", "--json"}));
  EXPECT_TRUE(run.finish());
  for (const QJsonValue& connection :
       QJsonDocument::fromJson(QByteArray::fromStdString(run.output())).array())
    if (connection["name"].toString().toStdString() == name) return connection["id"].toString().toStdString();
  ADD_FAILURE() << name << " is not listed";
  return {};
}

TEST(ProgramHangUpTest, ByNameInterfaceAndId) {
  for (const std::string& target : {std::string("Work VPN"), std::string("tun0"), idOf("Work VPN")}) {
    ProgramRun run(practice({"hang-up", target}));
    ASSERT_TRUE(run.finish());
    EXPECT_EQ(run.exitCode(), 0) << target;
    ASSERT_THAT(run.lines(), SizeIs(1));
    EXPECT_THAT(run.lines()[0], testing::AllOf(HasSubstr("Work VPN is down"), HasSubstr("Confirmed after")));
    EXPECT_EQ(run.errors(), "");  // no terminal, no progress
  }
}

TEST(ProgramHangUpTest, AnOutcomeAsJson) {
  ProgramRun run(practice({"hang-up", "Work VPN", "--json"}));
  ASSERT_TRUE(run.finish());
  EXPECT_EQ(run.exitCode(), 0);
  ASSERT_THAT(run.lines(), SizeIs(1));
  const QJsonObject outcome = outcomesOf(run)["Work VPN"];
  for (const char* const key : {"id", "outcome", "seconds", "code", "text", "advice", "evidence"})
    EXPECT_TRUE(outcome.contains(key)) << key;
  EXPECT_EQ(outcome["outcome"], "confirmed");
  EXPECT_GE(outcome["seconds"].toDouble(), 1.0);
}

TEST(ProgramHangUpTest, SeveralEachOnceAndEachWithItsOutcome) {
  ProgramRun run(practice({"hang-up", "--json", "Work VPN", "Office modem", "tun0"}));
  ASSERT_TRUE(run.finish());
  EXPECT_EQ(run.exitCode(), 0);
  EXPECT_THAT(outcomesOf(run), SizeIs(2));
}

TEST(ProgramHangUpTest, AllEndsWithTheWorst) {
  ProgramRun run(practice({"hang-up", "--all", "--json", "--timeout", "15"}));
  ASSERT_TRUE(run.finish());
  EXPECT_EQ(run.exitCode(), 10);  // refused is worse than still up
  auto outcomes = outcomesOf(run);
  EXPECT_THAT(outcomes, SizeIs(8));
  EXPECT_EQ(outcomes["Branch office VPN (slow)"]["outcome"], "still up");
  EXPECT_FALSE(outcomes["Branch office VPN (slow)"]["evidence"].toArray().isEmpty());
  EXPECT_EQ(outcomes["Head office (managed)"]["outcome"], "refused");
  EXPECT_EQ(outcomes["Head office (managed)"]["code"], "753");
  for (const char* const name : {"Office modem", "ISDN bundle", "Home PPPoE", "Work VPN", "Lab VPN"})
    EXPECT_EQ(outcomes[name]["outcome"], "confirmed") << name;
}

TEST(ProgramHangUpTest, SaysWhatGoesDownToo) {
  ProgramRun run(practice({"hang-up", "Office modem"}));
  ASSERT_TRUE(run.finish());
  EXPECT_EQ(run.exitCode(), 0);
  EXPECT_EQ(run.errors(), "onhook: Work VPN stands on Office modem and goes down too.\n");
}

TEST(ProgramHangUpTest, WhatStandsOnAnotherComesFirst) {
  ProgramRun run(practice({"hang-up", "Office modem", "Work VPN"}));
  ASSERT_TRUE(run.finish());
  EXPECT_EQ(run.exitCode(), 0);
  EXPECT_EQ(run.errors(), "") << "both were meant";
  ASSERT_THAT(run.lines(), SizeIs(3));
  EXPECT_THAT(run.lines()[0], HasSubstr("Work VPN is down. Confirmed after"));
  EXPECT_THAT(run.lines()[1], HasSubstr("Office modem is down. Confirmed after"));
  EXPECT_EQ(run.lines()[2], "All 2 connections are down.");
}

TEST(ProgramHangUpTest, OfSeveralItSumsUpAndSaysHowToRetry) {
  ProgramRun run(practice({"hang-up", "Work VPN", "Head office (managed)"}));
  ASSERT_TRUE(run.finish());
  EXPECT_EQ(run.exitCode(), 10);
  ASSERT_THAT(run.lines(), SizeIs(3));
  EXPECT_EQ(run.lines()[2], "1 of 2 are down. Not down for certain: Head office (managed).");
  EXPECT_THAT(run.errors(),
              HasSubstr("To ask again: onhook --practice hang-up " + idOf("Head office (managed)") + "\n"));
}

// ssh(1): the other machine's address and port, and this one's. Work VPN has 10.8.0.6.
const std::map<std::string, std::string> byWorkVpn{{"SSH_CONNECTION", "10.8.0.1 50022 10.8.0.6 22"}};

TEST(ProgramHangUpTest, TheirOwnSessionIsNotCutOffUnlessTheySaySo) {
  for (const std::string target : {"Work VPN", "Office modem", "--all"}) {
    ProgramRun run(practice({"hang-up", target}), byWorkVpn);
    ASSERT_TRUE(run.finish());
    EXPECT_EQ(run.exitCode(), 13) << target;
    EXPECT_EQ(run.output(), "");
    EXPECT_THAT(run.errors(), HasSubstr("onhook: Your own session, from 10.8.0.1, comes in by"));
    EXPECT_THAT(run.errors(), HasSubstr("nothing was asked. To do it all the same, add --yes."));
  }
  ProgramRun yes(practice({"hang-up", "Work VPN", "--yes"}), byWorkVpn);
  ASSERT_TRUE(yes.finish());
  EXPECT_EQ(yes.exitCode(), 0);
  EXPECT_THAT(yes.errors(), HasSubstr("comes in by Work VPN")) << "said all the same";
}

TEST(ProgramHangUpTest, WhatDoesNotCarryTheirSessionNeedsNoYes) {
  ProgramRun other(practice({"hang-up", "Lab VPN"}), byWorkVpn);
  ASSERT_TRUE(other.finish());
  EXPECT_EQ(other.exitCode(), 0);
  EXPECT_THAT(other.errors(), testing::Not(HasSubstr("session")));
  ProgramRun waits(practice({"wait", "Work VPN", "--timeout", "0.3"}), byWorkVpn);
  ASSERT_TRUE(waits.finish());
  EXPECT_EQ(waits.exitCode(), 9) << "who only waits cuts nothing off";
}

TEST(ProgramHangUpTest, WhatIsLeftBehindIsAWarning) {
  ProgramRun run(practice({"hang-up", "Lab VPN"}));
  ASSERT_TRUE(run.finish());
  EXPECT_EQ(run.exitCode(), 0);
  EXPECT_EQ(
      run.errors(),
      "onhook: Lab VPN: It has left behind: the route to 203.0.113.44/32 by eth0 via 192.168.1.1, the name "
      "server 10.44.0.2.\n");
  ProgramRun asJson(practice({"hang-up", "Lab VPN", "Work VPN", "--json"}));
  ASSERT_TRUE(asJson.finish());
  auto outcomes = outcomesOf(asJson);
  EXPECT_EQ(outcomes["Lab VPN"]["leftBehind"].toArray().size(), 2);
  EXPECT_EQ(outcomes["Lab VPN"]["leftBehind"].toArray()[1].toObject()["nameServer"], "10.44.0.2");
  EXPECT_EQ(outcomes["Work VPN"]["leftBehind"].toArray().size(), 0);
  EXPECT_EQ(outcomes["Work VPN"]["trafficNow"], "tun2");
}

TEST(ProgramHangUpTest, OneLinkOfABundle) {
  ProgramRun run(practice({"hang-up", "ISDN bundle", "--link", "2", "--json"}));
  ASSERT_TRUE(run.finish());
  EXPECT_EQ(run.exitCode(), 0);
  ASSERT_THAT(run.lines(), SizeIs(1));
  EXPECT_EQ(outcomesOf(run).begin()->second["id"].toString().toStdString(), idOf("ISDN bundle") + "#2");

  ProgramRun byId(practice({"hang-up", idOf("ISDN bundle") + "#1"}));
  ASSERT_TRUE(byId.finish());
  EXPECT_EQ(byId.exitCode(), 0);
}

TEST(ProgramHangUpTest, ALinkThatIsNotThere) {
  ProgramRun run(practice({"hang-up", "ISDN bundle", "--link", "3"}));
  ASSERT_TRUE(run.finish());
  EXPECT_EQ(run.exitCode(), 3);
  EXPECT_EQ(run.output(), "");
  EXPECT_THAT(run.errors(), testing::AllOf(HasSubstr("--link 1"), HasSubstr("--link 2")));

  ProgramRun noBundle(practice({"hang-up", "Work VPN", "--link", "1"}));
  ASSERT_TRUE(noBundle.finish());
  EXPECT_EQ(noBundle.exitCode(), 3);
}

TEST(ProgramHangUpTest, StillUpWhenTheTimeIsOver) {
  ProgramRun run(practice({"hang-up", "Work VPN", "--timeout", "0.2"}));
  ASSERT_TRUE(run.finish());
  EXPECT_EQ(run.exitCode(), 9);
  EXPECT_THAT(run.output(), HasSubstr("tun0"));
}

TEST(ProgramHangUpTest, StillUpSaysHowToForceIt) {
  ProgramRun run(practice({"hang-up", "Branch office VPN (slow)", "--timeout", "0.3", "--json"}));
  ASSERT_TRUE(run.finish());
  EXPECT_EQ(run.exitCode(), 9);
  ASSERT_THAT(run.lines(), SizeIs(1));
  const QJsonObject outcome = outcomesOf(run)["Branch office VPN (slow)"];
  EXPECT_EQ(outcome["forced"], false);
  EXPECT_THAT(run.errors(), HasSubstr("To force it: onhook --practice hang-up --force " +
                                      outcome["id"].toString().toStdString() + "\n"));
  EXPECT_THAT(run.errors(), HasSubstr("The other side is not told"));
}

TEST(ProgramHangUpTest, ForceAsksFirstAndTakesTheHarderWayAfterTheLimit) {
  ProgramRun run(practice({"hang-up", "Branch office VPN (slow)", "--force", "--timeout", "0.5"}));
  ASSERT_TRUE(run.finish());
  EXPECT_EQ(run.exitCode(), 0) << "the last outcome counts";
  ASSERT_THAT(run.lines(), SizeIs(2));
  EXPECT_THAT(run.lines()[0], HasSubstr("is still up after "));
  EXPECT_THAT(run.lines()[1], HasSubstr("was forced and is down. Confirmed after"));
  EXPECT_THAT(run.errors(),
              testing::AllOf(HasSubstr("forcing Branch office VPN (slow)"),
                             HasSubstr("Ends its client at once."), HasSubstr("The other side is not told")));
}

TEST(ProgramHangUpTest, ForceDoesNotTouchWhatGoesByItself) {
  ProgramRun run(practice({"hang-up", "Work VPN", "--force", "--json"}));
  ASSERT_TRUE(run.finish());
  EXPECT_EQ(run.exitCode(), 0);
  ASSERT_THAT(run.lines(), SizeIs(1));
  EXPECT_EQ(outcomesOf(run)["Work VPN"]["forced"], false);
  EXPECT_EQ(run.errors(), "");
}

TEST(ProgramHangUpTest, WhatHasNoHarderWaySaysSoAndStaysStillUp) {
  ProgramRun run(practice({"hang-up", "Lab VPN", "tun2", "--force", "--timeout", "0.5", "--json"}));
  ASSERT_TRUE(run.finish());
  EXPECT_EQ(run.exitCode(), 9);
  EXPECT_THAT(run.lines(), SizeIs(3));
  EXPECT_THAT(run.errors(), HasSubstr("there is no harder way to end Lab VPN"));
  EXPECT_THAT(run.output(), HasSubstr("\"forced\":true"));
}

TEST(ProgramHangUpTest, WaitDoesNotSpeakOfForce) {
  ProgramRun run(practice({"wait", "tun2", "--timeout", "0.3"}));
  ASSERT_TRUE(run.finish());
  EXPECT_EQ(run.exitCode(), 9);
  EXPECT_EQ(run.errors(), "") << "nothing was asked yet";
}

TEST(ProgramHangUpTest, RefusedTellsTheSystemsCode) {
  ProgramRun run(practice({"hang-up", "Head office (managed)"}));
  ASSERT_TRUE(run.finish());
  EXPECT_EQ(run.exitCode(), 10);
  EXPECT_THAT(run.output(), HasSubstr("753"));
}

TEST(ProgramHangUpTest, WhatIsNotThereLeavesTheOthersAlone) {
  ProgramRun run(practice({"hang-up", "Work VPN", "nowhere"}));
  ASSERT_TRUE(run.finish());
  EXPECT_EQ(run.exitCode(), 3);
  EXPECT_EQ(run.output(), "");
  EXPECT_THAT(run.errors(), HasSubstr("nowhere"));
}

TEST(ProgramHangUpTest, AStaleIdIsRefused) {
  ProgramRun run(practice({"hang-up", "simulated:h1-l1"}));
  ASSERT_TRUE(run.finish());
  EXPECT_EQ(run.exitCode(), 3);
  EXPECT_THAT(run.errors(), testing::AllOf(HasSubstr("stale"), HasSubstr("onhook list")));
}

TEST(ProgramHangUpTest, WaitWatchesWithoutAsking) {
  ProgramRun run(practice({"wait", "Work VPN", "--timeout", "1.5", "--json"}));
  ASSERT_TRUE(run.finish());
  EXPECT_EQ(run.exitCode(), 9);
  const QJsonObject outcome = outcomesOf(run)["Work VPN"];
  EXPECT_EQ(outcome["outcome"], "still up");
  EXPECT_EQ(outcome["asked"], false);
}

}  // namespace
}  // namespace onhook
