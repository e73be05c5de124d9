#include "app/ShellWord.h"

#include <gtest/gtest.h>

namespace onhook {
namespace {

std::string word(const char* text) {
  return shellWord(QString::fromUtf8(text)).toStdString();
}

TEST(ShellWordTest, WhatIsPlainStaysPlain) {
  EXPECT_EQ(word("nm:0b1c-22"), "nm:0b1c-22");
  EXPECT_EQ(word("pppd:büro/1"), "pppd:büro/1");
}

TEST(ShellWordTest, DoubleQuotesWhereTheyWillDo) {
  EXPECT_EQ(word("ras:{12 34}"), "\"ras:{12 34}\"");
  EXPECT_EQ(word("ras:Anna's VPN"), "\"ras:Anna's VPN\"");
  EXPECT_EQ(word("C:\\Users\\a b"), "\"C:\\Users\\a b\"");
  EXPECT_EQ(word(""), "\"\"");
}

TEST(ShellWordTest, SingleQuotesForTheRest) {
  EXPECT_EQ(word("a $HOME"), "'a $HOME'");
  EXPECT_EQ(word("a \"b\""), "'a \"b\"'");
  EXPECT_EQ(word("it's `x`"), "'it'\\''s `x`'");
  EXPECT_EQ(word("ends with \\"), "'ends with \\'");
}

}  // namespace
}  // namespace onhook
