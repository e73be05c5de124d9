#include "core/providers/pppd/PidFile.h"

#include <gmock/gmock.h>

namespace onhook::pppd {
namespace {

TEST(PppdPidFile, OfAnInterface) {
  const auto file = PidFile::parse("ppp0.pid", "680\n");
  ASSERT_TRUE(file);
  EXPECT_EQ(file->pid, 680);
  EXPECT_EQ(file->interface, "ppp0");
  EXPECT_TRUE(file->ownsInterface);
  EXPECT_EQ(file->linkName, "");
}

TEST(PppdPidFile, OfALinkWithAName) {
  const auto file = PidFile::parse("ppp-l-1.pid", "741\nppp0\n");
  ASSERT_TRUE(file);
  EXPECT_EQ(file->pid, 741);
  EXPECT_EQ(file->linkName, "l-1");
  EXPECT_EQ(file->interface, "ppp0");
  EXPECT_FALSE(file->ownsInterface);
}

TEST(PppdPidFile, OfALinkThatIsBeingDialed) {
  const auto file = PidFile::parse("ppp-l1.pid", "304\n");
  ASSERT_TRUE(file);
  EXPECT_EQ(file->interface, "");
}

TEST(PppdPidFile, WhatIsNoneIsNone) {
  for (const char* content :
       {"", "\n", "abc\n", "-5\n", "0\n", "680\nppp0\nmore\n", "680 ppp0\n", "99999999999\n"})
    EXPECT_FALSE(PidFile::parse("ppp0.pid", content)) << content;
  EXPECT_FALSE(PidFile::parse("ppp0.log", "680\n"));
  EXPECT_FALSE(PidFile::parse("ppp-.pid", "680\n"));
  EXPECT_FALSE(PidFile::parse(".pid", "680\n"));
  EXPECT_FALSE(PidFile::parse("a name far too long for one.pid", "680\n"));
}

}  // namespace
}  // namespace onhook::pppd
