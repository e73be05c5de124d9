#include "core/Presence.h"

#include <gtest/gtest.h>

namespace onhook {
namespace {

TEST(Presence, WhatStillStandsNamesNothingThatIsGone) {
  Presence presence;
  presence.state = PresenceState::goingDown;
  presence.evidence = {{EvidenceKind::object, "t-vpn", false},
                       {EvidenceKind::interface, "tunc0", true},
                       {EvidenceKind::process, "149 (openvpn)", true}};
  EXPECT_EQ(whatStillStands(presence), "interface tunc0 still up, process 149 (openvpn) still runs");
  EXPECT_TRUE(presence.stands());
}

TEST(Presence, NothingStandsInAnEmptyOne) {
  EXPECT_EQ(whatStillStands({}), "");
  EXPECT_FALSE(Presence{}.stands());
}

}  // namespace
}  // namespace onhook
