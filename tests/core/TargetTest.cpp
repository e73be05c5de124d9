#include "core/Target.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <set>

namespace onhook {
namespace {

const Target whole{"simulated", "h3-l9", std::nullopt};
const Target link{"simulated", "h3-l9", "2"};

TEST(Target, ItsTextReadsBackAsTheSameTarget) {
  for (const Target& target : {whole, link}) EXPECT_EQ(Target::parse(target.toString()), target);
  EXPECT_EQ(whole.toString(), "simulated:h3-l9");
  EXPECT_EQ(link.toString(), "simulated:h3-l9#2");
}

TEST(Target, TheIdentityMayHoldColons) {
  const Target target{"networkmanager", "3-uuid-:1.7-ab", std::nullopt};
  EXPECT_EQ(Target::parse(target.toString()), target);
}

TEST(Target, OtherTextIsNoTarget) {
  for (const char* text : {"", "t-vpn", ":x", "a:", "a:#1", "a:b#", "a:b#1#2", "a:b c", "a b:c"}) {
    EXPECT_FALSE(Target::parse(text)) << text;
  }
}

TEST(Target, ABundleTakesInItsLinksAndALinkOnlyItself) {
  EXPECT_TRUE(whole.takesIn(whole));
  EXPECT_TRUE(whole.takesIn(link));
  EXPECT_TRUE(link.takesIn(link));
  EXPECT_FALSE(link.takesIn(whole));
  EXPECT_FALSE(link.takesIn(Target{"simulated", "h3-l9", "1"}));
  EXPECT_FALSE(whole.takesIn(Target{"simulated", "h3-l8", std::nullopt}));
  EXPECT_FALSE(whole.takesIn(Target{"ras", "h3-l9", std::nullopt}));
}

TEST(Target, AConnectionComesDirectlyBeforeItsLinks) {
  const Target other{"ras", "h3-l9", "1"}, before{"simulated", "h3-l8", "7"},
      after{"simulated", "h3-l90", std::nullopt};
  EXPECT_THAT((std::set<Target>{after, link, other, whole, before}),
              testing::ElementsAre(before, other, whole, link, after));
}

}  // namespace
}  // namespace onhook
