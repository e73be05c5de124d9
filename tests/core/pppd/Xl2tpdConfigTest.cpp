#include "core/providers/pppd/Xl2tpdConfig.h"

#include <gmock/gmock.h>

namespace onhook::pppd {
namespace {

constexpr auto text =
    "[global]\nredial = yes\n; [lac no]\n[lac office]\nlns = 192.0.2.1\nredial = "
    "yes\npppoptfile=/etc/ppp/office\n"
    "[lac home]\n  lns=192.0.2.2\n  redial = no\n[lns default]\nredial = yes\n";

TEST(Xl2tpdConfig, ReadsItsLacs) {
  EXPECT_THAT(parseXl2tpdConfig(text),
              testing::ElementsAre(Lac{"office", "192.0.2.1", "/etc/ppp/office", true},
                                   Lac{"home", "192.0.2.2", "", false}));
}

TEST(Xl2tpdConfig, TellsWhoseConnectionItIs) {
  const auto lacs = parseXl2tpdConfig(text);
  EXPECT_TRUE(wouldRedial(lacs, {.optionsFile = "/etc/ppp/office"}));
  EXPECT_FALSE(wouldRedial(lacs, {.ipparam = "192.0.2.2"}));
  EXPECT_TRUE(wouldRedial(lacs, {.ipparam = "198.51.100.1"})) << "nothing tells: better once too often";
  EXPECT_FALSE(wouldRedial({}, {}));
}

TEST(Xl2tpdConfig, TellsWhichLacOnlyWhereItIsSure) {
  const auto lacs = parseXl2tpdConfig(text);
  ASSERT_NE(lacOf(lacs, {.optionsFile = "/etc/ppp/office"}), nullptr);
  EXPECT_EQ(lacOf(lacs, {.optionsFile = "/etc/ppp/office"})->name, "office");
  EXPECT_EQ(lacOf(lacs, {.ipparam = "192.0.2.2"})->name, "home");
  EXPECT_EQ(lacOf(lacs, {}), nullptr);
  EXPECT_EQ(lacOf(lacs, {.ipparam = "192.0.2.2", .optionsFile = "/etc/ppp/office"}), nullptr) << "two";
}

TEST(Xl2tpdConfig, WhatHasBothIsItWhateverOthersShare) {
  const std::vector<Lac> lacs{{"a", "192.0.2.1", "/etc/ppp/x", false},
                              {"b", "192.0.2.2", "/etc/ppp/x", false},
                              {"c", "192.0.2.1", "", false},
                              {"d", "192.0.2.4", "/etc/ppp/d", false}};
  EXPECT_EQ(lacOf(lacs, {.ipparam = "192.0.2.2", .optionsFile = "/etc/ppp/x"})->name, "b");
  EXPECT_EQ(lacOf(lacs, {.ipparam = "192.0.2.1", .optionsFile = "/etc/ppp/x"})->name, "a");
  EXPECT_EQ(lacOf(lacs, {.ipparam = "192.0.2.1"}), nullptr);
  // Not every xl2tpd tells its pppd the server.
  EXPECT_FALSE(canBeTold(lacs, lacs[0]));
  EXPECT_FALSE(canBeTold(lacs, lacs[2]));
  EXPECT_TRUE(canBeTold(lacs, lacs[3]));
}

TEST(Xl2tpdConfig, WhatIsCalledInIsNotTakenForALacs) {
  const auto lacs = parseXl2tpdConfig(
      "[lns default]\npppoptfile = /etc/ppp/x\n[lac a]\npppoptfile = /etc/ppp/x\n"
      "[lac b]\npppoptfile = /etc/ppp/y\n");
  EXPECT_EQ(lacOf(lacs, {.optionsFile = "/etc/ppp/x"}), nullptr);
  EXPECT_FALSE(canBeTold(lacs, lacs[0]));
  EXPECT_TRUE(canBeTold(lacs, lacs[1]));
}

TEST(Xl2tpdConfig, AnyCutIsRead) {
  const std::string whole = text;
  for (std::size_t length = 0; length <= whole.size(); ++length)
    EXPECT_LE(parseXl2tpdConfig(whole.substr(0, length)).size(), 2u);
  EXPECT_EQ(parseXl2tpdConfig("[lac").size(), 0u);
  EXPECT_EQ(parseXl2tpdConfig("[").size(), 0u);
}

}  // namespace
}  // namespace onhook::pppd
