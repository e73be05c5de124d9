#include "core/providers/networkmanager/Entries.h"

#include <gmock/gmock.h>

#include "tests/core/networkmanager/WorldMaker.h"

namespace onhook::networkmanager {
namespace {

using testing::IsEmpty;
using testing::SizeIs;

class EntriesTest : public testing::Test {
 protected:
  std::vector<Entry> entries() const { return entriesOf(world.world()); }
  std::string device() const { return entries().at(0).device; }

  WorldMaker world;
};

TEST_F(EntriesTest, AProfileOfRemoteAccessIsOne) {
  world.showProfile("7", "vpn").tunnel = "tunc0";
  world.showProfile("8", "802-3-ethernet");
  ASSERT_THAT(entries(), SizeIs(1));
  const Entry entry = entries().front();
  EXPECT_EQ(entry.provider, "networkmanager");
  EXPECT_EQ(entry.id, WorldMaker::uuidOf("7"));
  EXPECT_EQ(entry.name, "name7");
  EXPECT_EQ(entry.kind, ConnectionKind::vpn);
  EXPECT_EQ(entry.variant, "openvpn");
  EXPECT_EQ(entry.device, "tunc0");
  EXPECT_EQ(entry.mayDial.authority, Authority::yes);
}

TEST_F(EntriesTest, ItsRowNamesItAndItsDevice) {
  world.showProfile("7", "vpn").tunnel = "tunc0";
  const std::string config = "/org/freedesktop/NetworkManager/IP4Config/4";
  world.showActive("7", "vpn", ActiveState::activated, "1", config);
  world.showDevice("4", "tunc0", config, 16);
  world.addLink(7, "tunc0");
  world.update();
  world.hideActive("7");
  world.update();
  ASSERT_THAT(world.rows(), SizeIs(1));
  EXPECT_EQ(world.rows().front().state, ConnectionState::goingDown);
  EXPECT_EQ(world.rows().front().entry, entries().front().id);
  EXPECT_EQ(world.rows().front().interface, entries().front().device);
}

TEST_F(EntriesTest, PppoeOnTopOfADeviceIsDialedOnThat) {
  world.showProfile("7", "pppoe").parent = "eth7";
  world.showDevice("4", "ppp0", "/", 23);
  world.addLink(7, "ppp0");
  world.showActive("7", "pppoe", ActiveState::activated, "4");
  world.update();
  ASSERT_THAT(world.rows(), SizeIs(1));
  EXPECT_EQ(world.rows().front().device, device());
  EXPECT_EQ(world.rows().front().interface, "ppp0");
}

TEST_F(EntriesTest, WhoMayNotIsToldBefore) {
  world.service.permission = {Authority::no, Error{ErrorDomain::networkManager, "c", "t", "a"}};
  world.showProfile("7", "gsm");
  EXPECT_EQ(entries().front().mayDial, world.service.permission);
}

TEST_F(EntriesTest, AnothersProfileAndAGeneratedOneAreNone) {
  world.showProfile("7", "wireguard").known = false;
  world.showProfile("8", "wireguard");
  world.service.tree.add(WorldMaker::profilePath("8"), {{names::profile, {{"Flags", std::uint64_t{0xa}}}}});
  EXPECT_THAT(entries(), IsEmpty());
  // Saved, it becomes one.
  world.service.tree.change(WorldMaker::profilePath("8"), names::profile, {{"Flags", std::uint64_t{0}}});
  EXPECT_THAT(entries(), SizeIs(1));
}

TEST_F(EntriesTest, TheDeviceIsTheOneThatTheProfileNames) {
  Profile& pppoe = world.showProfile("7", "pppoe");
  EXPECT_EQ(device(), "") << "any";
  pppoe.interfaceName = "dsl0";
  EXPECT_EQ(device(), "dsl0");
  pppoe.parent = "eth7";
  EXPECT_EQ(device(), "eth7") << "the other name is for the interface on top of it";
}

TEST_F(EntriesTest, ADeviceIsFoundByItsAddressOrItsModemsId) {
  world.showDevice("5", "cdc-wdm0", "/", 8, 30);
  world.setDevice("5", {{"HwAddress", std::string("00:1B:DC:07:31:88")}});
  world.service.tree.add(WorldMaker::devicePath("5"), {{names::modem, {{"DeviceId", std::string("3c1f")}}}});
  Profile& profile = world.showProfile("7", "gsm");
  profile.modem = "3c1f";
  EXPECT_EQ(device(), "cdc-wdm0");
  profile.modem = "other";
  EXPECT_EQ(device(), "") << "it is not plugged in";
  profile.modem.clear();
  profile.hardwareAddress = "00:1B:DC:07:31:88";
  EXPECT_EQ(device(), "cdc-wdm0");
}

}  // namespace
}  // namespace onhook::networkmanager
