#include "resources/translations/Translations.h"

#include <gtest/gtest.h>

#include <QCoreApplication>

#include "core/Presence.h"
#include "core/Translate.h"

namespace onhook {
namespace {

TEST(TranslationsTest, TheFirstWantedLanguageThatThereIsIsTaken) {
  EXPECT_EQ(Translations::firstOf({"pt-BR", "de-AT", "en"}), "de");
  EXPECT_EQ(Translations::firstOf({"en-GB", "de"}), "en");
  EXPECT_EQ(Translations::firstOf({"ar-EG"}), "ar");
}

TEST(TranslationsTest, WithoutOneItIsEnglish) {
  EXPECT_EQ(Translations::firstOf({}), "en");
  EXPECT_EQ(Translations::firstOf({"C"}), "en");
  EXPECT_EQ(Translations::firstOf({"tlh", "no such language"}), "en");
}

// Who reads the one script does not read the other as a matter of course.
TEST(TranslationsTest, SimplifiedChineseIsForThoseWhoReadIt) {
  EXPECT_EQ(Translations::firstOf({"zh-CN"}), "zh_CN");
  EXPECT_EQ(Translations::firstOf({"zh-Hans-SG"}), "zh_CN");
  EXPECT_EQ(Translations::firstOf({"zh-TW", "de"}), "de");
}

TEST(TranslationsTest, TheChosenLanguageIsSpokenAsLongAsItIsThere) {
  const Evidence evidence{EvidenceKind::interface, "tunc0", false};
  {
    const Translations translations(QStringLiteral("de"));
    EXPECT_EQ(translations.code(), "de");
    EXPECT_EQ(translations.direction(), Qt::LeftToRight);
    EXPECT_EQ(QLocale().toString(1.5), "1,5");
    EXPECT_NE(evidence.toString(), "interface tunc0 gone") << "core's texts too";
    EXPECT_NE(evidence.toString().find("tunc0"), std::string::npos);
    EXPECT_NE(QCoreApplication::translate("onhook::Actions", "&Hang Up"), "&Hang Up");
  }
  EXPECT_EQ(evidence.toString(), "interface tunc0 gone");
  EXPECT_EQ(QLocale().toString(1.5), "1.5");
  EXPECT_EQ(QCoreApplication::translate("onhook::Actions", "&Hang Up"), "&Hang Up");
}

TEST(TranslationsTest, ArabicIsWrittenFromTheRight) {
  const Translations arabic(QStringLiteral("ar"));
  EXPECT_EQ(arabic.direction(), Qt::RightToLeft);
  EXPECT_EQ(QLocale().toString(1.5), "1.5") << "the digits of addresses and times";
}

TEST(TranslationsTest, EnglishHasItsPlurals) {
  const Translations translations(QStringLiteral("en"));
  const auto down = [](int number) {
    return QCoreApplication::translate("onhook::NotificationPolicy", "%n connections went down", nullptr,
                                       number);
  };
  EXPECT_EQ(down(1), "1 connection went down");
  EXPECT_EQ(down(3), "3 connections went down");
}

TEST(TranslationsTest, EachLanguageIsNamedInItself) {
  QStringList names;
  for (const Language& language : Translations::languages()) names << language.name;
  EXPECT_EQ(names, QStringList({"English", "Deutsch", "简体中文", "العربية"}));
}

}  // namespace
}  // namespace onhook
