#include "core/providers/ras/RasText.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace onhook::ras {
namespace {

TEST(RasTextTest, GoesThereAndBack) {
  for (const std::string text : {"", "office", "Büro", "公司", "\xF0\x9F\x93\x9E phone"}) {
    EXPECT_EQ(toUtf8(toUtf16(text)), text);
  }
}

TEST(RasTextTest, HalfASurrogateIsReplaced) {
  EXPECT_EQ(toUtf8(std::u16string{u'a', char16_t{0xD83D}}), "a\xEF\xBF\xBD");
  EXPECT_EQ(toUtf8(std::u16string{char16_t{0xDCDE}, u'b'}),
            "\xEF\xBF\xBD"
            "b");
}

TEST(RasTextTest, WhatIsNoUtf8IsReplaced) {
  for (const std::string text : {"\xFF", "\xC3", "\xC0\xAF", "\xED\xA0\x80", "\xF5\x80\x80\x80"}) {
    const std::u16string read = toUtf16(text);
    EXPECT_FALSE(read.empty());
    EXPECT_TRUE(std::all_of(read.begin(), read.end(), [](char16_t c) { return c == 0xFFFD; }));
  }
}

TEST(RasTextTest, AFieldWithoutItsEndIsReadNoFurther) {
  struct {
    Wide field[4] = {u'a', u'b', u'c', u'd'};
    Wide after = u'!';
  } lies;
  EXPECT_EQ(fieldText(lies.field), "abcd");
}

TEST(RasTextTest, AFieldEndsAtItsFirstNull) {
  const Wide field[] = {u'a', u'\0', u'b', u'\0'};
  EXPECT_EQ(fieldText(field), "a");
}

TEST(RasTextTest, WhatDoesNotFitIsNotCutShort) {
  Wide field[4] = {u'x', u'x', u'x', u'x'};
  EXPECT_TRUE(setField(field, u"abc"));
  EXPECT_EQ(fieldText(field), "abc");
  EXPECT_FALSE(setField(field, u"abcd"));
  EXPECT_EQ(fieldText(field), "");
  EXPECT_FALSE(setField(field, std::u16string_view(u"a\0b", 3)));
}

TEST(RasTextTest, LinesAreJoined) {
  EXPECT_EQ(onOneLine("\r\n One\r\n  two,\tthree. \r\n"), "One two, three.");
  EXPECT_EQ(onOneLine(" \n\t"), "");
  EXPECT_EQ(onOneLine(""), "");
}

}  // namespace
}  // namespace onhook::ras
