#include "core/Translate.h"

#include <gtest/gtest.h>

namespace onhook {
namespace {

/// Puts the process's locale back when the test ends.
class LocaleForNow {
 public:
  explicit LocaleForNow(const std::locale& locale) : before_(std::locale::global(locale)) {}
  LocaleForNow(const LocaleForNow&) = delete;
  LocaleForNow& operator=(const LocaleForNow&) = delete;
  ~LocaleForNow() { std::locale::global(before_); }

 private:
  const std::locale before_;
};

class Louder : public Translator {
 public:
  std::string translated(const char* context, const char* english) const override {
    return std::string(context) + ": " + english + '!';
  }
};

TEST(TranslateTest, WithoutATranslatorTextStaysEnglish) {
  EXPECT_EQ(translate("core", "still up"), "still up");
}

TEST(TranslateTest, TheLocalesTranslatorIsAsked) {
  const LocaleForNow now(std::locale(std::locale(), new Louder));
  EXPECT_EQ(translate("core", "still up"), "core: still up!");
}

TEST(TranslateTest, ArgumentsTakeTheirPlacesInAnyOrder) {
  EXPECT_EQ(filled("%2 holds %1.", {"ppp0", "pppd"}), "pppd holds ppp0.");
}

TEST(TranslateTest, WhatAnArgumentHoldsIsNotReplaced) {
  EXPECT_EQ(filled("%1 and %2", {"%2", "x"}), "%2 and x");
}

TEST(TranslateTest, APlaceWithoutAnArgumentStays) {
  EXPECT_EQ(filled("100 % of %1, %2, %", {"it"}), "100 % of it, %2, %");
}

}  // namespace
}  // namespace onhook
