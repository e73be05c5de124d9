// What may not be hung up is said before the click.

#include <QAction>
#include <QLabel>

#include "tests/ui/window/WindowTest.h"

namespace onhook::test {
namespace {

class PermissionTest : public WindowTest {
 protected:
  static SimulatedEntry forbidden(const std::string& name) {
    SimulatedEntry entry = vpn(name);
    entry.permission = {Authority::no, Error{ErrorDomain::posix, "EPERM", "It is not yours.", "Ask Ada."}};
    return entry;
  }
};

TEST_F(PermissionTest, HangUpIsDisabledAndSaysWhy) {
  open({.entries = {forbidden("alpha"), vpn("beta")}});
  clickRow("alpha");
  EXPECT_FALSE(find<QWidget>("hangUpButton")->isEnabled());
  EXPECT_TRUE(find<QWidget>("hangUpButton")->toolTip().contains("EPERM"));
  EXPECT_TRUE(find<QLabel>("hint")->isVisible());
  EXPECT_TRUE(find<QLabel>("hint")->text().contains("Ask Ada."));

  clickRow("beta");
  EXPECT_TRUE(find<QWidget>("hangUpButton")->isEnabled());
  EXPECT_FALSE(find<QLabel>("hint")->isVisible());
}

TEST_F(PermissionTest, HangUpAllLeavesItOut) {
  open({.entries = {forbidden("alpha"), vpn("beta")}});
  const Target alpha = targetOf("alpha");
  window_->actions().hangUpAll->trigger();
  EXPECT_TRUE(waitForMessage("beta is down."));
  EXPECT_EQ(network_->nativeHangUps(alpha), 0);
  EXPECT_TRUE(waitFor([&] { return !window_->actions().hangUpAll->isEnabled(); }));
}

TEST_F(PermissionTest, PasswordIsAnnounced) {
  SimulatedEntry entry = vpn("alpha");
  entry.permission = {Authority::asks, std::nullopt};
  open({.entries = {entry}});
  clickRow("alpha");
  EXPECT_TRUE(find<QWidget>("hangUpButton")->isEnabled());
  EXPECT_TRUE(find<QLabel>("hint")->text().contains("password"));
}

}  // namespace
}  // namespace onhook::test
