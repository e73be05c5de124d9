#include "tests/system/SystemTest.h"
#include "tests/system/lab/Eventually.h"
#include "tests/system/lab/Files.h"
#include "tests/system/lab/Inside.h"
#include "tests/system/lab/Processes.h"

// PPPoE: NetworkManager's object goes while pppd and its interface live on.
namespace onhook {
namespace {

using lab::eventually;

class PppoeTest : public SystemTest {
 protected:
  Connection startWithPppoe(const std::string& pppdTakes) {
    lab.emplace();
    std::filesystem::copy_file(ONHOOK_FAKE_PPPD, pppd);
    lab::writeFile(lab::folder + "/pppd-takes", pppdTakes);
    lab::mustRun({"ip", "link", "add", "dsl0", "type", "veth", "peer", "name", "dsl0-peer"});
    lab::mustRun({"ip", "link", "set", "dsl0-peer", "up"});
    lab->addProfile("home", "pppoe",
                    "interface-name=dsl0\nautoconnect=false\n[pppoe]\nusername=me\npassword=secret\n[ipv4]\n"
                    "method=auto\n[ipv6]\nmethod=disabled\n");
    lab->up("home");
    startProvider();
    return waitForRow("home");
  }
  void TearDown() override {
    SystemTest::TearDown();
    std::filesystem::remove(pppd);
  }

  const std::string pppd = "/usr/sbin/pppd";
};

TEST_F(PppoeTest, ConfirmedOnlyWhenItsInterfaceAndItsPppdAreGone) {
  const Connection home = startWithPppoe("0.3");
  EXPECT_EQ(home.kind, ConnectionKind::pppoe);
  EXPECT_EQ(home.interface, "ppp0");
  EXPECT_THAT(rows(), testing::SizeIs(1));
  const int interface = lab::interfaceIndex("ppp0");
  const pid_t process = lab::findProcess({pppd});

  const HangUpResult result = hangUp(home.target);
  EXPECT_FALSE(lab::interfaceStands(interface)) << "said " << toString(result.outcome) << " while ppp0 stood";
  EXPECT_FALSE(lab::processRuns(process)) << "said " << toString(result.outcome) << " while pppd ran";
  EXPECT_EQ(result.outcome, Outcome::confirmed) << describe(result);
  EXPECT_GE(result.took, std::chrono::milliseconds(250));
  EXPECT_TRUE(eventually([this] { return rows().empty(); }));
}

TEST_F(PppoeTest, APppdKilledWithItsInterfaceLeftIsStillUp) {
  // NetworkManager kills it after two seconds; nobody takes ppp0 away then.
  const Connection home = startWithPppoe("60");
  const HangUpResult result = hangUp(home.target, std::chrono::seconds(4));
  EXPECT_EQ(result.outcome, Outcome::stillUp) << describe(result);
  EXPECT_THAT(describe(result), testing::HasSubstr("ppp0"));
  EXPECT_NE(lab::interfaceIndex("ppp0"), 0);
  EXPECT_TRUE(listed(home.target));
}

}  // namespace
}  // namespace onhook
