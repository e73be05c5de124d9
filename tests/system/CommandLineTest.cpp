#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include "tests/system/ProgramTest.h"
#include "tests/system/lab/Eventually.h"

// The real program's command line on the real NetworkManager.
namespace onhook {
namespace {

using lab::CommandResult;
using lab::eventually;
using testing::HasSubstr;

class CommandLineTest : public ProgramTest {
 protected:
  static QJsonArray list() {
    const CommandResult listed = onhook({"list", "--json"});
    EXPECT_EQ(listed.exitCode, 0) << listed.output;
    return QJsonDocument::fromJson(QByteArray::fromStdString(listed.output)).array();
  }
  static QJsonObject object(const CommandResult& result) {
    return QJsonDocument::fromJson(QByteArray::fromStdString(result.output)).object();
  }
};

TEST_F(CommandLineTest, ListsTheTunnelOnce) {
  startTunnel();
  const QJsonArray all = list();
  ASSERT_EQ(all.size(), 1);
  const QJsonObject office = all[0].toObject();
  EXPECT_EQ(office["name"].toString(), "office");
  EXPECT_EQ(office["interface"].toString(), "tunc0");
  EXPECT_EQ(office["state"].toString(), "connected");
  EXPECT_EQ(office["provider"].toString(), "networkmanager");
  EXPECT_TRUE(office["sinceSeconds"].isNull()) << "NetworkManager does not tell";
  EXPECT_TRUE(office["bytesIn"].isDouble());
  EXPECT_TRUE(office.contains("mayHangUp"));
  EXPECT_THAT(onhook({"list"}).output, HasSubstr("office"));
}

TEST_F(CommandLineTest, ComesBackWhenTheTunnelIsGone) {
  startTunnel();
  const CommandResult result = onhook({"hang-up", "office"});
  EXPECT_FALSE(lab::interfaceStands(tunnel)) << "it came back while the tunnel stood: " << result.output;
  EXPECT_EQ(result.exitCode, 0) << result.output;
  EXPECT_THAT(result.output, HasSubstr("office"));
  EXPECT_EQ(list().size(), 0);
}

TEST_F(CommandLineTest, HangsUpByItsIdAndTellsInJson) {
  startTunnel();
  const QJsonArray listed = list();
  ASSERT_EQ(listed.size(), 1);
  const std::string id = listed[0].toObject()["id"].toString().toStdString();
  const CommandResult result = onhook({"hang-up", id, "--json"});
  EXPECT_FALSE(lab::interfaceStands(tunnel));
  EXPECT_EQ(result.exitCode, 0) << result.output;
  EXPECT_EQ(object(result)["outcome"].toString(), "confirmed") << result.output;
  EXPECT_EQ(object(result)["id"].toString().toStdString(), id);
  EXPECT_GT(object(result)["seconds"].toDouble(), 0);
  // Its id is worth nothing any more, also when the same is dialed again.
  lab->up("office");
  const CommandResult stale = onhook({"hang-up", id});
  EXPECT_EQ(stale.exitCode, 3) << stale.output;
  EXPECT_NE(lab::interfaceIndex("tunc0"), 0);
}

TEST_F(CommandLineTest, HangsUpByInterfaceAndAll) {
  startTunnel();
  lab->addVpn({"home", "tunc1", lab::VpnServer::Transport::tcp});
  lab->up("home");
  const CommandResult one = onhook({"hang-up", "tunc1"});
  EXPECT_EQ(one.exitCode, 0) << one.output;
  EXPECT_EQ(lab::interfaceIndex("tunc1"), 0);
  EXPECT_TRUE(lab::interfaceStands(tunnel));
  lab->up("home");
  const CommandResult all = onhook({"hang-up", "--all"});
  EXPECT_EQ(all.exitCode, 0) << all.output;
  EXPECT_EQ(lab::interfaceIndex("tunc1"), 0);
  EXPECT_FALSE(lab::interfaceStands(tunnel));
}

TEST_F(CommandLineTest, StillUpHasItsOwnExitCodeAndAWaitGoesOn) {
  startTunnel();
  const std::string log = lab::folder + "/wait.log";
  lab::Process waiting({ONHOOK_PROGRAM, "wait", "office"}, {log, {}});
  EXPECT_FALSE(waiting.wait(std::chrono::seconds(1))) << lab::readFile(log);
  freezeTunnel();
  const CommandResult result = onhook({"hang-up", "office", "--timeout", "2", "--json"});
  EXPECT_EQ(result.exitCode, 9) << result.output;
  EXPECT_TRUE(lab::interfaceStands(tunnel));
  EXPECT_EQ(object(result)["outcome"].toString(), "still up") << result.output;
  EXPECT_THAT(result.output, HasSubstr("tunc0"));

  EXPECT_TRUE(waiting.running()) << lab::readFile(log);
  thawTunnel();
  EXPECT_EQ(waiting.wait(lab::patience), 0) << lab::readFile(log);
  EXPECT_FALSE(lab::interfaceStands(tunnel));
}

TEST_F(CommandLineTest, RefusedHasItsOwnExitCode) {
  startTunnel("[main]\nauth-polkit=root-only\n");
  const CommandResult result =
      lab::run({"setpriv", "--reuid=65534", "--clear-groups", ONHOOK_PROGRAM, "hang-up", "office", "--json"});
  EXPECT_EQ(result.exitCode, 10) << result.output;
  EXPECT_THAT(result.output, HasSubstr("org.freedesktop.NetworkManager.PermissionDenied"));
  EXPECT_TRUE(lab::interfaceStands(tunnel));
}

TEST_F(CommandLineTest, NotFoundAndUnreachableAreTold) {
  lab.emplace();
  EXPECT_EQ(onhook({"hang-up", "nowhere"}).exitCode, 3);
  lab->networkManager().stop();
  const CommandResult result = onhook({"hang-up", "nowhere"});
  EXPECT_EQ(result.exitCode, 5) << result.output;
}

TEST_F(CommandLineTest, WatchPrintsWhatComesAndGoes) {
  lab.emplace();
  lab->addVpn();
  const std::string log = lab::folder + "/watch.log";
  std::filesystem::remove(log);
  lab::Process watching({ONHOOK_PROGRAM, "watch"}, {log, {}});
  lab->up("office");
  ASSERT_TRUE(eventually([&] { return lab::readFile(log).find("office") != std::string::npos; }))
      << lab::readFile(log);
  const int interface = lab::interfaceIndex("tunc0");
  ASSERT_EQ(lab->nmcli({"connection", "down", "id", "office"}).exitCode, 0);
  ASSERT_TRUE(eventually([&] { return lab::readFile(log).find("gone") != std::string::npos; }))
      << lab::readFile(log);
  EXPECT_FALSE(lab::interfaceStands(interface)) << lab::readFile(log);
}

}  // namespace
}  // namespace onhook
