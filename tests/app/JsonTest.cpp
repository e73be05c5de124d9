#include "app/Json.h"

#include <gtest/gtest.h>

#include <QJsonArray>
#include <QJsonDocument>

#include "tests/app/SnapshotMaker.h"

namespace onhook {
namespace {

using namespace std::chrono_literals;

const TimePoint now = TimePoint() + 1h;

TEST(JsonTest, AConnectionHasEveryKeyAndNullForWhatIsNotKnown) {
  const QJsonObject object = json::fromConnection(makeConnection("1", "office"), "nm", now);
  for (const char* const key : {"id", "name", "type", "device", "interface", "state", "provider", "links",
                                "sinceSeconds", "bytesIn", "bytesOut", "owner", "standsOn", "comesBack",
                                "mayHangUp", "addresses", "variant", "stateDetail", "evidence"})
    EXPECT_TRUE(object.contains(key)) << key;
  for (const char* const key : {"sinceSeconds", "bytesIn", "bytesOut", "interface", "device"})
    EXPECT_TRUE(object[key].isNull()) << key;
  EXPECT_EQ(object["id"], "nm:1");
  EXPECT_EQ(object["name"], "office");
  EXPECT_EQ(object["type"], "VPN");
  EXPECT_EQ(object["state"], "connected");
  EXPECT_EQ(object["provider"], "nm");
  EXPECT_EQ(object["comesBack"], false);
  EXPECT_EQ(object["mayHangUp"], "unknown");
  EXPECT_EQ(object["canForce"], false);
}

TEST(JsonTest, AConnectionTellsWhatItStandsOn) {
  Connection connection = makeConnection("1", "office");
  EXPECT_EQ(json::fromConnection(connection, "nm", now)["standsOn"].toArray().size(), 0);
  connection.standsOn = {{"pppd", "7", std::nullopt}};
  EXPECT_EQ(json::fromConnection(connection, "nm", now)["standsOn"].toArray()[0], "pppd:7");
}

TEST(JsonTest, AConnectionTellsWhatIsKnown) {
  Connection connection = makeBundle("5", "isdn");
  connection.since = now - 90500ms;
  connection.bytesIn = 5'000'000'000ULL;
  connection.addresses = {"10.0.0.2", "fe80::1"};
  connection.mayHangUp = {Authority::no, Error{ErrorDomain::posix, "EPERM", "Not permitted.", "Ask root."}};
  connection.evidence = {{EvidenceKind::interface, "tun0", true}};
  const QJsonObject object = json::fromConnection(connection, "nm", now);
  EXPECT_DOUBLE_EQ(object["sinceSeconds"].toDouble(), 90.5);
  EXPECT_EQ(object["bytesIn"].toInteger(), 5'000'000'000);
  EXPECT_EQ(object["addresses"].toArray(), (QJsonArray{"10.0.0.2", "fe80::1"}));
  EXPECT_EQ(object["mayHangUp"], "no");
  EXPECT_TRUE(object["mayHangUpReason"].toString().contains("EPERM"));
  ASSERT_EQ(object["links"].toArray().size(), 2);
  EXPECT_EQ(object["links"].toArray().at(1)["id"], "nm:5#b");
  EXPECT_EQ(object["links"].toArray().at(1)["number"], 2);
  EXPECT_EQ(object["evidence"].toArray().at(0)["subject"], "tun0");
  EXPECT_EQ(object["evidence"].toArray().at(0)["stands"], true);
}

TEST(JsonTest, TellsWhatComesBackAndWhatKeepsItDown) {
  Connection connection = makeConnection("1", "office");
  EXPECT_EQ(json::fromConnection(connection, "nm", now)["canKeepDown"], false);
  EXPECT_TRUE(json::fromConnection(connection, "nm", now)["comesBackAs"].isNull());
  connection.comesBack = true;
  connection.comesBackAs = "other";
  connection.keepDown = KeepDown{"Stops it.", Authority::yes, "It was stopped.", "Start it."};
  const QJsonObject object = json::fromConnection(connection, "nm", now);
  EXPECT_EQ(object["comesBackAs"], "other");
  EXPECT_EQ(object["canKeepDown"], true);

  HangUpResult result;
  EXPECT_TRUE(json::fromResult(result, "office")["kept"].isNull());
  result.kept = connection.keepDown;
  EXPECT_EQ(json::fromResult(result, "office")["kept"],
            (QJsonObject{{"did", "It was stopped."}, {"undo", "Start it."}}));
}

TEST(JsonTest, TellsWhatCanBeForced) {
  Connection connection = makeBundle("5", "isdn");
  connection.links[0].force = Force{"Kills it.", "Tells nobody."};
  QJsonObject object = json::fromConnection(connection, "nm", now);
  EXPECT_EQ(object["canForce"], false);
  EXPECT_EQ(object["links"].toArray().at(0)["canForce"], true);
  EXPECT_EQ(object["links"].toArray().at(1)["canForce"], false);
  connection.force = connection.links[0].force;
  EXPECT_EQ(json::fromConnection(connection, "nm", now)["canForce"], true);
  connection.mayHangUp.authority = Authority::no;
  EXPECT_EQ(json::fromConnection(connection, "nm", now)["canForce"], false);
}

TEST(JsonTest, AnOutcomeHasEveryKey) {
  HangUpResult result;
  result.target = {"nm", "1", std::nullopt};
  result.outcome = Outcome::confirmed;
  result.took = 1300ms;
  const QJsonObject object = json::fromResult(result, "office");
  EXPECT_EQ(object["id"], "nm:1");
  EXPECT_EQ(object["outcome"], "confirmed");
  EXPECT_DOUBLE_EQ(object["seconds"].toDouble(), 1.3);
  EXPECT_EQ(object["forced"], false);
  result.forced = true;
  EXPECT_EQ(json::fromResult(result, "office")["forced"], true);
  for (const char* const key : {"code", "text", "advice"}) {
    EXPECT_TRUE(object.contains(key)) << key;
    EXPECT_TRUE(object[key].isNull()) << key;
  }
  EXPECT_TRUE(object["evidence"].isArray());
}

TEST(JsonTest, AFailureTellsTheSystemsWordsAndWhatStillStands) {
  HangUpResult result;
  result.target = {"nm", "1", std::nullopt};
  result.outcome = Outcome::refused;
  result.error =
      Error{ErrorDomain::networkManager, "PermissionDenied", "Not authorized.", "Ask the administrator."};
  result.presence.evidence = {{EvidenceKind::interface, "tunc0", true},
                              {EvidenceKind::process, "9 (openvpn)", false}};
  const QJsonObject object = json::fromResult(result, "office");
  EXPECT_EQ(object["outcome"], "refused");
  EXPECT_EQ(object["code"], "PermissionDenied");
  EXPECT_EQ(object["text"], "Not authorized.");
  EXPECT_EQ(object["advice"], "Ask the administrator.");
  EXPECT_EQ(object["evidence"].toArray().size(), 2);
}

TEST(JsonTest, ANameFromOutsideCannotBreakTheLine) {
  const QJsonObject object = json::fromConnection(makeConnection("1", "a\nb\"\x1b[2J"), "nm", now);
  EXPECT_FALSE(QJsonDocument(object).toJson(QJsonDocument::Compact).contains('\n'));
  EXPECT_EQ(object["name"], "a\nb\"\x1b[2J");
}

}  // namespace
}  // namespace onhook
