#include "ui/session/Consequences.h"

#include <gtest/gtest.h>

#include "core/MergedSnapshots.h"
#include "tests/ui/support/Examples.h"

namespace onhook {
namespace {

using test::bundle;
using test::modem;
using test::vpn;

class ConsequencesTest : public testing::Test {
 protected:
  ConsequencesTest() {
    modem_.interface = "ppp0";
    modem_.addresses = {"192.0.2.17/32", "fe80::1/64"};
    work_.goesOver = {"ppp0"};
    inner_.goesOver = {work_.interface};
    inner_.addresses = {"10.8.0.6/24", "2001:db8::6/64"};
  }
  std::vector<Snapshot> snapshots() const {
    Snapshot snapshot;
    snapshot.provider = "fake";
    snapshot.connections = {modem_, work_, inner_};
    return mergedSnapshots({snapshot});
  }
  /// The name of what is cut off with; empty: nothing.
  std::string cutWith(const Connection& hungUp, const OwnSession& session) const {
    const auto all = snapshots();
    const Connection* const cut = consequences::cutsSession(all, {hungUp.target}, session);
    return cut ? cut->name : std::string();
  }

  Connection modem_ = modem("modem");
  Connection work_ = vpn("work");
  Connection inner_ = vpn("inner");
};

TEST_F(ConsequencesTest, NamesWhatGoesDownToo) {
  EXPECT_EQ(consequences::alsoDown(snapshots(), {modem_.target}), QStringList({"work", "inner"}));
  EXPECT_EQ(consequences::alsoDown(snapshots(), {modem_.target, inner_.target}), QStringList({"work"}));
  EXPECT_EQ(consequences::alsoDown(snapshots(), {inner_.target}), QStringList());
}

TEST_F(ConsequencesTest, SaysSo) {
  EXPECT_EQ(consequences::alsoDownSentence({}), "");
  EXPECT_EQ(consequences::alsoDownSentence({"Work VPN"}), "Work VPN stands on it and goes down too.");
  EXPECT_EQ(consequences::alsoDownSentence({"A", "B"}, "Modem"), "A, B stand on Modem and go down too.");
}

TEST_F(ConsequencesTest, TheSessionComesInAtAnAddress) {
  EXPECT_EQ(cutWith(inner_, {"10.8.0.1", "10.8.0.6", ""}), "inner");
  EXPECT_EQ(cutWith(inner_, {"10.8.0.1", "10.8.0.7", ""}), "");
  EXPECT_EQ(cutWith(inner_, {"x", "::ffff:10.8.0.6", ""}), "inner");
  EXPECT_EQ(cutWith(inner_, {"x", "2001:db8::6", ""}), "inner");
  EXPECT_EQ(cutWith(modem_, {"fe80::2%ppp0", "fe80::1%ppp0", ""}), "modem");
}

TEST_F(ConsequencesTest, OrItsPeerIsReachedByAnInterface) {
  EXPECT_EQ(cutWith(work_, {"198.51.100.9", "172.16.0.1", "work0"}), "work");
  EXPECT_EQ(cutWith(inner_, {"198.51.100.9", "172.16.0.1", "work0"}), "");
}

TEST_F(ConsequencesTest, ItIsCutOffByWhatCarriesIt) {
  EXPECT_EQ(cutWith(modem_, {"10.8.0.1", "10.8.0.6", ""}), "modem");
}

TEST_F(ConsequencesTest, ASessionOfThisMachineIsNotCutOff) {
  for (const Connection& one : {modem_, work_, inner_}) EXPECT_EQ(cutWith(one, {}), "");
  work_.interface.clear();
  EXPECT_EQ(cutWith(work_, {"x", "y", ""}), "") << "no interface is not the session's";
}

TEST_F(ConsequencesTest, SaysWhereItComesFrom) {
  EXPECT_EQ(consequences::cutsSessionSentence(inner_, {"10.8.0.1", "10.8.0.6", ""}),
            "Your own session, from 10.8.0.1, comes in by inner; hanging it up cuts you off.");
}

}  // namespace
}  // namespace onhook
