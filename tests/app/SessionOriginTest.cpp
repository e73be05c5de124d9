#include "app/SessionOrigin.h"

#include <gtest/gtest.h>

namespace onhook {
namespace {

TEST(SessionOriginTest, ReadsWhatSshSays) {
  EXPECT_EQ(sessionOf("198.51.100.9 50022 10.8.0.6 22"), (OwnSession{"198.51.100.9", "10.8.0.6", ""}));
  EXPECT_EQ(sessionOf("fe80::2%eth0 50022 fe80::1%eth0 22"),
            (OwnSession{"fe80::2%eth0", "fe80::1%eth0", ""}));
}

TEST(SessionOriginTest, WhatIsMalformedSaysNothing) {
  for (const char* text : {"", " ", "198.51.100.9", "198.51.100.9 50022 10.8.0.6", "a b c d e"})
    EXPECT_EQ(sessionOf(text), OwnSession{}) << text;
}

}  // namespace
}  // namespace onhook
