#include "ui/session/DialWording.h"

#include <gtest/gtest.h>

namespace onhook {
namespace {

using namespace std::chrono_literals;
using Kind = DialBlock::Kind;

const Error busy{ErrorDomain::ras, "676", "The line is busy.", "Try again in a minute."};

Entry nightLine() {
  return {"fake", "night", "Night line", ConnectionKind::modem, {}, "ttyS0", {}};
}

DialEnd ended(DialOutcome outcome, std::optional<Error> error = std::nullopt) {
  return {"fake", "night", outcome, std::nullopt, std::move(error), 2100ms};
}

std::string sentence(const DialEnd& end) {
  return wording::dialEndSentence("Work VPN", end).toStdString();
}
std::string note(const DialEnd& end) {
  return wording::dialEndNote(end).toStdString();
}
std::string note(Kind kind, const std::string& connection, std::optional<Error> reason = std::nullopt) {
  return wording::blockNote(nightLine(), {kind, connection, std::move(reason)}).toStdString();
}
std::string sentence(Kind kind, const std::string& connection, std::optional<Error> reason = std::nullopt) {
  return wording::blockSentence(nightLine(), {kind, connection, std::move(reason)}).toStdString();
}

TEST(DialWordingTest, WhatADialingSays) {
  EXPECT_EQ(wording::dialProgressSentence({"fake", "a", std::nullopt, "authenticating", 1300ms}),
            "dialing, 1.3 s: authenticating");
  EXPECT_EQ(wording::dialProgressSentence({"fake", "a", std::nullopt, "", 12s}), "dialing, 12 s");
}

TEST(DialWordingTest, HowItEnded) {
  EXPECT_EQ(sentence(ended(DialOutcome::connected)), "Work VPN is connected after 2.1 s.");
  EXPECT_EQ(sentence(ended(DialOutcome::failed, busy)),
            "Work VPN was not connected: The line is busy (676). Try again in a minute.");
  EXPECT_EQ(sentence(ended(DialOutcome::failed)), "Work VPN was not connected.");
  EXPECT_EQ(sentence(ended(DialOutcome::hungUp)), "The dialing of Work VPN was hung up.");
  EXPECT_EQ(sentence(ended(DialOutcome::givenUp)), "Stopped waiting for Work VPN; it may go on dialing.");
  EXPECT_EQ(sentence(ended(DialOutcome::timedOut)), "Work VPN is not connected after 2.1 s; it still dials.");
}

TEST(DialWordingTest, WhatTheRowSaysOfIt) {
  EXPECT_EQ(note(ended(DialOutcome::failed, busy)), "not connected: The line is busy (676)");
  EXPECT_EQ(note(ended(DialOutcome::failed)), "not connected");
  EXPECT_EQ(note(ended(DialOutcome::timedOut)), "not connected after 2.1 s");
  for (const DialOutcome outcome : {DialOutcome::connected, DialOutcome::hungUp, DialOutcome::givenUp})
    EXPECT_EQ(note(ended(outcome)), "") << toString(outcome);
}

TEST(DialWordingTest, TheOutcomesWordsAreThoseOfScripts) {
  for (const DialOutcome outcome : {DialOutcome::connected, DialOutcome::failed, DialOutcome::hungUp,
                                    DialOutcome::givenUp, DialOutcome::timedOut})
    EXPECT_EQ(wording::dialOutcomeText(outcome).toStdString(), toString(outcome));
}

TEST(DialWordingTest, WhyItCannotBeDialedNow) {
  EXPECT_EQ(note(Kind::connected, "Night line"), "connected");
  EXPECT_EQ(note(Kind::dialing, "Night line"), "dialing");
  EXPECT_EQ(note(Kind::hangingUp, "Night line"), "can be connected when it is down");
  EXPECT_EQ(note(Kind::hangingUp, "Night line 2"), "can be connected when Night line 2 is down");
  EXPECT_EQ(note(Kind::deviceGoesDown, "Office"), "can be connected when Office is down");
  EXPECT_EQ(note(Kind::deviceInUse, "Office"), "its device ttyS0 is in use by Office");
  EXPECT_EQ(note(Kind::unknown, "Night line"), "how it stands is not known; it is looked at first");
  EXPECT_EQ(note(Kind::unknown, "Office"), "how Office stands is not known; it is looked at first");
  EXPECT_EQ(note(Kind::systemAway, "", busy), "its system is not reached");
  EXPECT_EQ(note(Kind::notAllowed, "", busy), "you may not connect it");
}

TEST(DialWordingTest, TheSameInSentences) {
  EXPECT_EQ(sentence(Kind::connected, "Night line"), "Night line is connected already.");
  EXPECT_EQ(sentence(Kind::dialing, "Night line"), "Night line is being dialed already.");
  EXPECT_EQ(sentence(Kind::hangingUp, "Night line"), "Night line can be connected again when it is down.");
  EXPECT_EQ(sentence(Kind::deviceGoesDown, "Office"),
            "Night line can be connected when Office is down: they share ttyS0.");
  EXPECT_EQ(sentence(Kind::deviceInUse, "Office"),
            "Night line cannot be connected now: its device ttyS0 is in use by Office. Hang that up first.");
  EXPECT_EQ(sentence(Kind::unknown, "Night line"),
            "How Night line stands is not known; it is looked at first.");
  EXPECT_EQ(sentence(Kind::unknown, "Office"),
            "Night line cannot be connected now: how Office stands is not known; it is looked at first.");
  EXPECT_EQ(
      sentence(Kind::systemAway, "", Error{ErrorDomain::onhook, "no-bus", "It is not running.", "Start it."}),
      "Night line cannot be connected now: its system is not reached. It is not running (no-bus). Start it.");
  EXPECT_EQ(sentence(Kind::notAllowed, "", Error{ErrorDomain::posix, "EPERM", "Only root may.", ""}),
            "You may not connect Night line. Only root may (EPERM).");
  EXPECT_EQ(sentence(Kind::notAllowed, ""), "You may not connect Night line.");
}

TEST(DialWordingTest, WhatWaitsSaysForWhat) {
  const auto waiting = [](const std::optional<DialBlock>& block) {
    return wording::waitingNote(nightLine(), block).toStdString();
  };
  EXPECT_EQ(waiting(DialBlock{Kind::hangingUp, "Night line", {}}), "is dialed again when it is down");
  EXPECT_EQ(waiting(DialBlock{Kind::deviceGoesDown, "Office", {}}), "is dialed when Office is down");
  EXPECT_EQ(waiting(DialBlock{Kind::unknown, "Office", {}}), "is dialed when it is known how Office stands");
  EXPECT_EQ(waiting(std::nullopt), "is dialed now");
}

TEST(DialWordingTest, TheKind) {
  EXPECT_EQ(wording::kindText(nightLine()), "modem");
  Entry vpn = nightLine();
  vpn.kind = ConnectionKind::vpn;
  vpn.variant = "openvpn";
  EXPECT_EQ(wording::kindText(vpn), "VPN (openvpn)");
}

}  // namespace
}  // namespace onhook
