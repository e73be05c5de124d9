#include "core/providers/simulated/SimulatedIdentity.h"

#include <gtest/gtest.h>

namespace onhook {
namespace {

TEST(SimulatedIdentity, GoesToTextAndBack) {
  const SimulatedIdentity identity{1001, 10001};
  EXPECT_EQ(identity.toString(), "h1001-l10001");
  EXPECT_EQ(SimulatedIdentity::parse("h1001-l10001"), identity);
  EXPECT_EQ(identity.target().toString(), "simulated:h1001-l10001");
  EXPECT_EQ(identity.linkTarget(2).toString(), "simulated:h1001-l10001#2");
}

TEST(SimulatedIdentity, TakesNoOtherSpelling) {
  for (const char* text : {"", "h", "h1001", "h-l", "h1-l", "h-l1", "h01-l1", "h1-l01", "h+1-l1", "h1-l1 ",
                           "x1-l1", "h1-l1-l1", "h1-l99999999999"}) {
    EXPECT_FALSE(SimulatedIdentity::parse(text)) << text;
  }
}

TEST(SimulatedIdentity, ALinkIsNamedByItsNumber) {
  const Target whole = SimulatedIdentity{1, 1}.target();
  const auto named = [&](const char* link) { return Target{whole.provider, whole.connection, link}; };
  EXPECT_EQ(simulatedLinkNumber(named("2")), 2);
  EXPECT_EQ(simulatedLinkNumber(named("0")), std::nullopt);
  EXPECT_EQ(simulatedLinkNumber(named("two")), std::nullopt);
  EXPECT_EQ(simulatedLinkNumber(whole), std::nullopt);
}

}  // namespace
}  // namespace onhook
