#include "core/providers/networkmanager/Successors.h"

#include <gmock/gmock.h>

#include "tests/core/networkmanager/WorldMaker.h"

namespace onhook::networkmanager {
namespace {

using testing::HasSubstr;

/// A modem with two profiles: 7, which is connected, and 8.
class SuccessorsTest : public testing::Test {
 protected:
  SuccessorsTest() {
    for (const char* const number : {"7", "8"}) world.showProfile(number, "gsm");
    world.showDevice("1", "ttyUSB0", "/", 8);
    available({"7", "8"});
    world.showActive("7", "gsm", ActiveState::activated);
    world.update();
  }
  void available(const std::vector<std::string>& numbers) {
    std::vector<std::string> paths;
    for (const std::string& number : numbers) paths.push_back(WorldMaker::profilePath(number));
    world.setDevice("1", {{"AvailableConnections", paths}});
  }
  /// Somebody hangs it up, and it ends.
  void hangUp(const std::string& number) {
    world.hideActive(number);
    world.setDevice("1", {{"State", std::uint64_t{30}}});
    world.update();
  }
  Profile& profile(const std::string& number) {
    return world.service.profiles.at(WorldMaker::profilePath(number));
  }
  Connection row() const {
    const auto rows = world.rows();
    EXPECT_EQ(rows.size(), 1U);
    return rows.empty() ? Connection() : rows.front();
  }

  WorldMaker world;
};

TEST_F(SuccessorsTest, AnotherProfileOfTheDeviceMayComeInItsPlace) {
  EXPECT_TRUE(row().comesBack);
  EXPECT_EQ(row().comesBackAs, "name8");
  ASSERT_TRUE(row().keepDown);
  EXPECT_EQ(row().keepDown->does, "Tells NetworkManager not to connect ttyUSB0 by itself.");
  EXPECT_THAT(row().keepDown->undo, HasSubstr("nmcli device set ttyUSB0 autoconnect yes"));
  EXPECT_EQ(row().keepDown->authority, Authority::yes);
}

TEST_F(SuccessorsTest, NotOneThatDoesNotConnectByItself) {
  profile("8").autoconnect = false;
  EXPECT_FALSE(row().comesBack);
  EXPECT_FALSE(row().keepDown);
}

TEST_F(SuccessorsTest, NotOneOfAnotherDevice) {
  available({"7"});
  EXPECT_FALSE(row().comesBack);
}

TEST_F(SuccessorsTest, NotWhereTheDeviceIsLeftAlone) {
  world.setDevice("1", {{"Autoconnect", false}});
  EXPECT_FALSE(row().comesBack);
}

TEST_F(SuccessorsTest, TheProfileItselfIsLeftDown) {
  available({"7"});
  EXPECT_TRUE(profile("7").autoconnect);
  EXPECT_FALSE(row().comesBack);
}

TEST_F(SuccessorsTest, OfSeveralThoseThatComeFirst) {
  world.showProfile("9", "gsm");
  available({"7", "8", "9"});
  EXPECT_EQ(row().comesBackAs, "name8 or name9");
  profile("9").autoconnectPriority = 5;
  EXPECT_EQ(row().comesBackAs, "name9");
  profile("9").autoconnectPriority = -5;
  EXPECT_EQ(row().comesBackAs, "name8");
}

TEST_F(SuccessorsTest, NotOneThatWasHungUpBefore) {
  hangUp("7");
  world.showActive("8", "gsm", ActiveState::activated);
  world.setDevice("1", {{"State", std::uint64_t{100}}});
  world.update();
  EXPECT_EQ(row().name, "name8");
  EXPECT_FALSE(row().comesBack) << "nobody has connected name7 since";
}

TEST_F(SuccessorsTest, AVpnHasNoDeviceOfItsOwn) {
  hangUp("7");
  world.showProfile("5", "vpn");
  world.showActive("5", "vpn", ActiveState::activated, "1");
  world.update();
  for (const Connection& row : world.rows()) EXPECT_FALSE(row.comesBack) << row.name;
}

}  // namespace
}  // namespace onhook::networkmanager
