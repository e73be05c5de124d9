#include "tests/system/SystemTest.h"
#include "tests/system/lab/Eventually.h"
#include "tests/system/lab/FakeModem.h"

// What a real NetworkManager's profiles are listed as.
namespace onhook {
namespace {

using lab::eventually;
using lab::FakeModem;
using testing::IsEmpty;
using testing::SizeIs;

class EntryTest : public SystemTest {
 protected:
  std::vector<Entry> entries() const { return provider->observer().snapshot().entries; }
};

TEST_F(EntryTest, RemoteAccessIsListedAndNothingElse) {
  lab.emplace();
  lab->addVpn();
  lab->addProfile("free", "vpn",
                  "autoconnect=false\n[vpn]\nservice-type=org.freedesktop.NetworkManager.openvpn\ndev=tun\n");
  lab->addProfile("dsl", "pppoe", "interface-name=dsl0\nautoconnect=false\n[pppoe]\nusername=me\n");
  lab->addProfile("dsl2", "pppoe",
                  "interface-name=ppp5\nautoconnect=false\n[pppoe]\nusername=me\nparent=eth7\n");
  lab->addProfile("mobile", "gsm", "autoconnect=false\n[gsm]\napn=internet\n");
  lab->addProfile(
      "phone", "bluetooth",
      "autoconnect=false\n[bluetooth]\nbdaddr=00:1b:dc:07:31:88\ntype=dun\n[gsm]\napn=internet\n");
  lab->addProfile("small", "bluetooth",
                  "autoconnect=false\n[bluetooth]\nbdaddr=00:1b:dc:07:31:88\ntype=panu\n");
  lab->addProfile("office-bridge", "bridge", "interface-name=br0\nautoconnect=false\n");
  startProvider();

  const Entry office = waitForEntry("office");
  EXPECT_EQ(office.provider, "networkmanager");
  EXPECT_EQ(office.kind, ConnectionKind::vpn);
  EXPECT_EQ(office.variant, "openvpn");
  EXPECT_EQ(office.device, "tunc0");
  // Whether it may be dialed is asked apart, and no look waits long for the answer.
  EXPECT_TRUE(eventually([this] { return waitForEntry("office").mayDial.authority == Authority::yes; }));
  EXPECT_EQ(waitForEntry("free").device, "") << "any number";
  EXPECT_EQ(waitForEntry("dsl").kind, ConnectionKind::pppoe);
  EXPECT_EQ(waitForEntry("dsl").device, "dsl0");
  EXPECT_EQ(waitForEntry("dsl2").device, "eth7");
  EXPECT_EQ(waitForEntry("mobile").kind, ConnectionKind::mobileBroadband);
  EXPECT_EQ(waitForEntry("mobile").device, "") << "any modem";
  EXPECT_EQ(waitForEntry("phone").kind, ConnectionKind::bluetooth);
  EXPECT_THAT(entries(), SizeIs(6)) << "no small network, no bridge, no ethernet";
}

TEST_F(EntryTest, ComesChangesAndGoesWithItsProfile) {
  lab.emplace();
  startProvider();
  ASSERT_TRUE(eventually([this] { return provider->observer().snapshot().reach == Reach::reached; }));
  EXPECT_THAT(entries(), IsEmpty());
  lab->addVpn();
  const Entry office = waitForEntry("office");
  lab::mustRun(
      {"nmcli", "connection", "modify", "office", "connection.id", "bureau", "+vpn.data", "dev=tunc7"});
  const Entry bureau = waitForEntry("bureau");
  EXPECT_EQ(bureau.id, office.id);
  EXPECT_EQ(bureau.device, "tunc7");
  lab::mustRun({"nmcli", "connection", "delete", "bureau"});
  EXPECT_TRUE(eventually([this] { return entries().empty(); }));
}

TEST_F(EntryTest, AModemThatTheProfileNamesIsItsDevice) {
  lab.emplace();
  const FakeModem modem;
  lab->addProfile("mobile", "gsm", "interface-name=cdc-wdm0\nautoconnect=false\n[gsm]\napn=internet\n");
  lab->addProfile("bound", "gsm", "autoconnect=false\n[gsm]\napn=internet\ndevice-id=DeviceIdentifier\n");
  FakeModem::waitUntilKnown();
  startProvider();
  EXPECT_EQ(waitForEntry("mobile").device, FakeModem::controlPort);
  EXPECT_TRUE(eventually([this] { return waitForEntry("bound").device == FakeModem::controlPort; }));
}

TEST_F(EntryTest, TheyGoWithNetworkManagerAndComeBackWithIt) {
  lab.emplace();
  lab->addVpn();
  startProvider();
  waitForEntry("office");
  lab->networkManager().stop();
  EXPECT_TRUE(eventually([this] { return entries().empty(); }));
  lab->networkManager().start();
  waitForEntry("office");
}

}  // namespace
}  // namespace onhook
