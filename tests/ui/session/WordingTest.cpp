#include "ui/session/Wording.h"

#include <gtest/gtest.h>

#include <ostream>

#include "core/NoThread.h"
#include "tests/ui/support/Examples.h"

namespace onhook {
namespace {

using namespace std::chrono_literals;
using test::bundle;
using test::vpn;

std::string said(const QString& text) {
  return text.toStdString();
}

HangUpResult result(Outcome outcome, Duration took = 1300ms) {
  HangUpResult made;
  made.target = vpn("t-vpn").target;
  made.outcome = outcome;
  made.asked = true;
  made.took = took;
  return made;
}

std::string sentence(const HangUpResult& made) {
  return said(wording::outcomeSentence("t-vpn", made, "NetworkManager"));
}

const Error denied{ErrorDomain::networkManager, "org.freedesktop.NetworkManager.PermissionDenied",
                   "Not authorized to deactivate connections.", "Ask an administrator."};

TEST(WordingTest, SaysEachOutcome) {
  EXPECT_EQ(sentence(result(Outcome::confirmed)), "t-vpn is down. Confirmed after 1.3 s.");
  EXPECT_EQ(sentence(result(Outcome::alreadyGone)), "t-vpn was already gone.");
  EXPECT_EQ(sentence(result(Outcome::settled, 3s)),
            "Asked t-vpn to hang up; its end could not be observed. Settled after 3 s.");
  EXPECT_EQ(sentence(result(Outcome::givenUp)), "Stopped waiting for t-vpn; the request stays made.");
}

TEST(WordingTest, SaysWhatKeepsItDownAndHowToTakeThatBack) {
  HangUpResult made = result(Outcome::confirmed);
  made.keepDown = true;
  EXPECT_EQ(sentence(made), "t-vpn is down. Confirmed after 1.3 s.") << "it would not come back";
  made.kept = KeepDown{"Stops it.", Authority::yes, "dsl.service was stopped.", "It stays down until X."};
  EXPECT_EQ(sentence(made),
            "t-vpn is down. Confirmed after 1.3 s. dsl.service was stopped. It stays down until X.");
  made.kept.reset();
  made.error = denied;
  EXPECT_EQ(
      sentence(made),
      "t-vpn is down. Confirmed after 1.3 s. It may come back: Not authorized to deactivate connections "
      "(org.freedesktop.NetworkManager.PermissionDenied). Ask an administrator.");
}

TEST(WordingTest, SaysBeforeThatItComesBack) {
  Connection modem = test::persistent("modem");
  EXPECT_EQ(said(wording::standingText(modem)), "connected, comes back by itself");
  EXPECT_EQ(said(wording::comesBackSentence(modem)),
            "Hung up, it comes back by itself. Hang Up and Keep Down stops that: Stops it.");
  modem.keepDown->authority = Authority::no;
  EXPECT_EQ(said(wording::comesBackSentence(modem)),
            "Hung up, it comes back by itself. Onhook cannot stop that.");
  modem.comesBackAs = "other";
  EXPECT_EQ(said(wording::standingText(modem)), "connected, other may take its place");
  modem.state = ConnectionState::goingDown;
  EXPECT_EQ(said(wording::standingText(modem)), "going down: interface modem0 still up");
  EXPECT_EQ(said(wording::standingText(vpn("t"))), "connected");
  EXPECT_EQ(said(wording::comesBackSentence(vpn("t"))), "");
}

TEST(WordingTest, SaysWhatStillStands) {
  HangUpResult made = result(Outcome::stillUp, 30s);
  EXPECT_EQ(sentence(made), "t-vpn is still up after 30 s.");
  made.presence.evidence = {{EvidenceKind::interface, "tunc0", true},
                            {EvidenceKind::busName, "org.x", false},
                            {EvidenceKind::process, "149 (openvpn)", true}};
  EXPECT_EQ(sentence(made),
            "t-vpn is still up after 30 s: interface tunc0 still up, process 149 (openvpn) still runs.");
  EXPECT_EQ(said(wording::outcomeNote(made)),
            "still up after 30 s: interface tunc0 still up, process 149 (openvpn) still runs");
}

TEST(WordingTest, SaysWhyItWasRefused) {
  HangUpResult made = result(Outcome::refused);
  EXPECT_EQ(sentence(made), "t-vpn was not hung up: its system refused.");
  made.error = denied;
  EXPECT_EQ(sentence(made),
            "t-vpn was not hung up: Not authorized to deactivate connections "
            "(org.freedesktop.NetworkManager.PermissionDenied). Ask an administrator.");
  EXPECT_EQ(said(wording::outcomeNote(made)),
            "not hung up: Not authorized to deactivate connections "
            "(org.freedesktop.NetworkManager.PermissionDenied)");
}

TEST(WordingTest, SaysThatItsSystemWentAway) {
  HangUpResult made = result(Outcome::providerLost);
  EXPECT_EQ(sentence(made), "It could not be found out whether t-vpn is down.");
  made.presence.providerLost = true;
  EXPECT_EQ(sentence(made), "NetworkManager went away and nothing else can tell whether t-vpn is down.");
  EXPECT_EQ(said(wording::outcomeSentence("t-vpn", made)),
            "Its system went away and nothing else can tell whether t-vpn is down.");
}

TEST(WordingTest, DoesNotClaimToHaveAsked) {
  HangUpResult made = result(Outcome::givenUp);
  made.asked = false;
  EXPECT_EQ(sentence(made), "Stopped waiting for t-vpn; nothing was asked of it.");
  made.outcome = Outcome::settled;
  EXPECT_EQ(sentence(made), "The end of t-vpn could not be observed. Settled after 1.3 s.");
}

TEST(WordingTest, NamesAreTakenAsTheyAre) {
  EXPECT_EQ(said(wording::outcomeSentence("100%1 %2", result(Outcome::confirmed))),
            "100%1 %2 is down. Confirmed after 1.3 s.");
}

TEST(WordingTest, SaysHowItGoes) {
  HangUpProgress progress;
  progress.elapsed = 1300ms;
  EXPECT_EQ(said(wording::progressSentence(progress)), "hanging up, 1.3 s");
  EXPECT_EQ(said(wording::progressSentence(progress, true)), "watching, 1.3 s");
  progress.presence.evidence = {{EvidenceKind::interface, "tunc0", true}};
  progress.asked = progress.answered = true;
  EXPECT_EQ(said(wording::progressSentence(progress)), "hanging up, 1.3 s: interface tunc0 still up");
  progress.answered = false;
  EXPECT_EQ(said(wording::progressSentence(progress)),
            "hanging up, 1.3 s: interface tunc0 still up, the request is not answered yet");
}

TEST(WordingTest, SaysThatThePasswordIsWaitedFor) {
  HangUpProgress progress;
  progress.elapsed = 1300ms;
  progress.asked = progress.waitsForAuthority = true;
  EXPECT_EQ(said(wording::progressSentence(progress)), "hanging up, 1.3 s: waiting for the password");
  progress.presence.evidence = {{EvidenceKind::interface, "tunc0", true}};
  EXPECT_EQ(said(wording::progressSentence(progress)),
            "hanging up, 1.3 s: waiting for the password, interface tunc0 still up");
}

TEST(WordingTest, SaysThatItIsForced) {
  HangUpProgress progress;
  progress.elapsed = 1300ms;
  progress.forced = progress.asked = true;
  progress.presence.evidence = {{EvidenceKind::interface, "tunc0", true}};
  EXPECT_EQ(said(wording::progressSentence(progress)),
            "forcing, 1.3 s: interface tunc0 still up, the request is not answered yet");
}

TEST(WordingTest, SaysHowForcingEnded) {
  HangUpResult made = result(Outcome::confirmed);
  made.forced = true;
  EXPECT_EQ(sentence(made), "t-vpn was forced and is down. Confirmed after 1.3 s.");
  EXPECT_EQ(said(wording::outcomeNote(made)), "");
  made.outcome = Outcome::alreadyGone;
  EXPECT_EQ(sentence(made), "t-vpn was already gone.");
  made.outcome = Outcome::settled;
  EXPECT_EQ(sentence(made), "Forced t-vpn; its end could not be observed. Settled after 1.3 s.");

  made.outcome = Outcome::stillUp;
  EXPECT_EQ(sentence(made), "t-vpn could not be forced; it is still up after 1.3 s.");
  made.presence.evidence = {{EvidenceKind::process, "149 (pppd)", true}};
  EXPECT_EQ(sentence(made),
            "t-vpn could not be forced; it is still up after 1.3 s: process 149 (pppd) still runs.");
  EXPECT_EQ(said(wording::outcomeNote(made)),
            "could not be forced, still up after 1.3 s: process 149 (pppd) still runs");

  made.outcome = Outcome::refused;
  EXPECT_EQ(sentence(made), "t-vpn was not forced: its system refused.");
  made.error = denied;
  EXPECT_EQ(sentence(made),
            "t-vpn was not forced: Not authorized to deactivate connections "
            "(org.freedesktop.NetworkManager.PermissionDenied). Ask an administrator.");
}

TEST(WordingTest, DoesNotClaimToHaveForced) {
  HangUpResult made = result(Outcome::stillUp);
  made.forced = true;
  made.asked = false;
  EXPECT_EQ(sentence(made), "t-vpn is still up after 1.3 s.");
}

TEST(WordingTest, AsksBeforeForcing) {
  const Force force{"Kills it.", "Tells nobody."};
  EXPECT_EQ(said(wording::forceQuestion({"a"}, force)), "Force a? Kills it. Tells nobody.");
  EXPECT_EQ(said(wording::forceQuestion({"a", "b"}, force)), "Force a and b? Kills it. Tells nobody.");
  EXPECT_EQ(said(wording::forceQuestion({"a", "b %1", "c"}, force, true)),
            "Force a, b %1 and c? Kills it. Tells nobody. A password will be asked for.");
  EXPECT_EQ(said(wording::forceText({"Kills it.", ""})), "Kills it.");
}

TEST(WordingTest, SaysAStateWithWhatItWaitsFor) {
  Connection connection = vpn("t");
  EXPECT_EQ(said(wording::stateText(connection)), "connected");
  connection.state = ConnectionState::goingDown;
  EXPECT_EQ(said(wording::stateText(connection)), "going down: interface t0 still up");
  connection.stateDetail = "deactivating";
  EXPECT_EQ(said(wording::stateText(connection)), "going down (deactivating): interface t0 still up");
  connection.state = ConnectionState::dialing;
  EXPECT_EQ(said(wording::stateText(connection)), "dialing (deactivating)");
}

TEST(WordingTest, NamesKindsAndTargets) {
  EXPECT_EQ(said(wording::kindText(vpn("a"))), "VPN (openvpn)");
  const Connection isdn = bundle("isdn");
  EXPECT_EQ(said(wording::kindText(isdn)), "ISDN");
  EXPECT_EQ(said(wording::targetName(isdn, isdn.target)), "isdn");
  EXPECT_EQ(said(wording::targetName(isdn, isdn.links[1].target)), "isdn, link 2");
  Target gone = isdn.target;
  gone.link = "l9";
  EXPECT_EQ(said(wording::targetName(isdn, gone)), "isdn, link l9");
}

TEST(WordingTest, EveryKindStateOutcomeAndEvidenceHasWords) {
  for (int kind = 0; kind <= static_cast<int>(ConnectionKind::ppp); ++kind) {
    EXPECT_EQ(said(wording::kindText(static_cast<ConnectionKind>(kind))),
              toString(static_cast<ConnectionKind>(kind)));
  }
  for (int state = 0; state <= static_cast<int>(ConnectionState::unknown); ++state) {
    EXPECT_EQ(said(wording::stateText(static_cast<ConnectionState>(state))),
              toString(static_cast<ConnectionState>(state)));
  }
  for (int outcome = 0; outcome <= static_cast<int>(Outcome::givenUp); ++outcome) {
    EXPECT_EQ(said(wording::outcomeText(static_cast<Outcome>(outcome))),
              toString(static_cast<Outcome>(outcome)));
  }
  for (int kind = 0; kind <= static_cast<int>(EvidenceKind::externalHolder); ++kind) {
    for (const bool stands : {false, true}) {
      const Evidence evidence{static_cast<EvidenceKind>(kind), "it", stands};
      EXPECT_EQ(said(wording::evidenceText(evidence)), evidence.toString());
    }
  }
}

TEST(WordingTest, WritesDurations) {
  EXPECT_EQ(said(wording::durationText(-5s)), "0:00");
  EXPECT_EQ(said(wording::durationText(42s)), "0:42");
  EXPECT_EQ(said(wording::durationText(1h + 2min + 3s)), "1:02:03");
  EXPECT_EQ(said(wording::durationText(51h + 4min + 5s)), "2 d 03:04:05");
}

TEST(WordingTest, WritesSeconds) {
  EXPECT_EQ(said(wording::secondsText(-1s)), "0 s");
  EXPECT_EQ(said(wording::secondsText(240ms)), "0.2 s");
  EXPECT_EQ(said(wording::secondsText(1349ms)), "1.3 s");
  EXPECT_EQ(said(wording::secondsText(3s)), "3 s");
  EXPECT_EQ(said(wording::secondsText(9960ms)), "10 s");
  EXPECT_EQ(said(wording::secondsText(30040ms)), "30 s");
  EXPECT_EQ(said(wording::secondsText(125s)), "2 min 5 s");
}

TEST(WordingTest, WritesBytes) {
  EXPECT_EQ(said(wording::bytesText(std::nullopt)), "");
  EXPECT_EQ(said(wording::bytesText(512)), "512 B");
  EXPECT_EQ(said(wording::bytesText(1536)), "1.5 KiB");
  EXPECT_EQ(said(wording::bytesText(5ULL << 30)), "5.0 GiB");
}

TEST(WordingTest, WritesErrors) {
  EXPECT_EQ(said(wording::errorText(denied)),
            "Not authorized to deactivate connections (org.freedesktop.NetworkManager.PermissionDenied). "
            "Ask an administrator.");
  EXPECT_EQ(said(wording::errorText({ErrorDomain::ras, "753", "", ""})), "Error (753).");
  EXPECT_EQ(said(wording::errorText({ErrorDomain::posix, "", "No such process", ""})), "No such process.");
}

TEST(WordingTest, WritesPermissions) {
  EXPECT_EQ(said(wording::permissionText({Authority::yes, std::nullopt})), "");
  EXPECT_EQ(said(wording::permissionText({Authority::asks, std::nullopt})), "A password will be asked for.");
  EXPECT_EQ(said(wording::permissionText({Authority::no, std::nullopt})), "You may not hang this up.");
  EXPECT_EQ(said(wording::permissionText({Authority::no, denied})), said(wording::errorText(denied)));
}

TEST(WordingTest, TheAdviceDoesNotNameTheSystem) {
  Snapshot snapshot;
  snapshot.reach = Reach::notAnswering;
  snapshot.reason = noThread();
  EXPECT_EQ(said(wording::providerText("other programs", snapshot)),
            "other programs: The system has no thread to give for it (no-thread). End some other programs, "
            "then try again.");
}

TEST(WordingTest, WritesHowItStandsWithASystem) {
  Snapshot snapshot;
  const auto text = [&] { return said(wording::providerText("NetworkManager", snapshot)); };
  EXPECT_EQ(text(), "NetworkManager is being looked at.");
  snapshot.reach = Reach::reached;
  EXPECT_EQ(text(), "NetworkManager is watched.");
  snapshot.reach = Reach::notAnswering;
  EXPECT_EQ(text(), "NetworkManager does not answer.");
  snapshot.reach = Reach::absent;
  EXPECT_EQ(text(), "NetworkManager is not there.");
  snapshot.reason = Error{ErrorDomain::onhook, "", "NetworkManager is not running.", "Start it."};
  EXPECT_EQ(text(), "NetworkManager is not running. Start it.");
  snapshot.reason = Error{ErrorDomain::posix, "ENOENT", "There is no system bus.", ""};
  EXPECT_EQ(text(), "NetworkManager: There is no system bus (ENOENT).");
}

}  // namespace
}  // namespace onhook
