// Each language has every text, and none is broken.
#include <gtest/gtest.h>

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>

#include "resources/translations/Translations.h"
#include "tests/ui/translations/Catalogue.h"

namespace onhook::test {
namespace {

QString fileOf(const QString& folder, const QString& language) {
  return QStringLiteral("%1/onhook_%2.ts").arg(folder, language);
}

QString ours(const QString& language) {
  return fileOf(QStringLiteral(ONHOOK_TRANSLATIONS), language);
}

/// The places for arguments, sorted: %1, %2, %n, %L1.
QStringList places(const QString& text) {
  static const QRegularExpression place(QStringLiteral("%(?:L?\\d|n)"));
  QStringList all;
  for (auto match = place.globalMatch(text); match.hasNext();) all << match.next().captured();
  all.removeDuplicates();
  all.sort();
  return all;
}

bool hasMnemonic(const QString& text) {
  static const QRegularExpression mnemonic(QStringLiteral("(?<!&)(?:&&)*&[^& ]"));
  return mnemonic.match(text).hasMatch();
}

QString lastSign(const QString& text) {
  static const QMap<QChar, QChar> same{{u'。', '.'}, {u'：', ':'}, {u'？', '?'},
                                       {u'؟', '?'},  {u'，', ','}, {u'،', ','}};
  if (text.isEmpty()) return {};
  const QChar last = same.value(text.back(), text.back());
  return QStringLiteral(".:?,").contains(last) ? QString(last) : QString();
}

/// What is wrong with a translation; empty: nothing.
QString faultOf(const Message& message, const QString& translation) {
  if (translation.trimmed().isEmpty()) return QStringLiteral("is empty");
  // What stands between words is as the language has it.
  if (message.source.trimmed().size() == 1) return {};
  QStringList wanted = places(message.source), has = places(translation);
  if (message.isPlural) {
    // "one connection" needs no number.
    wanted.removeOne(QStringLiteral("%n"));
    has.removeOne(QStringLiteral("%n"));
  }
  if (wanted != has) return QStringLiteral("has other places for arguments");
  if (hasMnemonic(message.source) != hasMnemonic(translation))
    return QStringLiteral("has a mnemonic too many or too few");
  if (lastSign(message.source) != lastSign(translation)) return QStringLiteral("ends in another way");
  const auto outer = [](const QString& text) { return QPair(text.front().isSpace(), text.back().isSpace()); };
  if (outer(message.source) != outer(translation))
    return QStringLiteral("begins or ends with a space, or does not");
  if (message.source.count('\n') != translation.count('\n')) return QStringLiteral("has other line ends");
  return {};
}

class CataloguesTest : public ::testing::TestWithParam<const char*> {};

TEST_P(CataloguesTest, EveryTextIsTranslatedAndNoneIsBroken) {
  const Catalogue catalogue = Catalogue::read(ours(QString::fromLatin1(GetParam())));
  ASSERT_EQ(catalogue.error(), QString());
  for (const Message& message : catalogue.messages()) {
    const std::string key = message.key().toStdString();
    EXPECT_TRUE(message.isFinished) << key << ": not translated";
    if (!message.isFinished) continue;
    for (const QString& translation : message.translations) {
      const QString fault = faultOf(message, translation);
      EXPECT_TRUE(fault.isEmpty()) << key << " = " << translation.toStdString() << ": "
                                   << fault.toStdString();
    }
  }
}

INSTANTIATE_TEST_SUITE_P(Languages, CataloguesTest, ::testing::Values("en", "de", "zh_CN", "ar"),
                         [](const auto& language) { return std::string(language.param); });

// With a text that was added, changed or taken out since, resources/translations/update is to be run.
TEST(CatalogueSourcesTest, TheCataloguesHaveTheTextsOfTheSources) {
  const QTemporaryDir folder;
  for (const Language& language : Translations::languages())
    ASSERT_TRUE(QFile::copy(ours(language.code), fileOf(folder.path(), language.code)));
  QProcess update;
  update.setProcessChannelMode(QProcess::MergedChannels);
  update.start(QStringLiteral(ONHOOK_TRANSLATIONS "/update"), {folder.path()});
  ASSERT_TRUE(update.waitForFinished(100'000));
  ASSERT_EQ(update.exitCode(), 0) << update.readAll().toStdString();
  for (const Language& language : Translations::languages()) {
    const QStringList now = Catalogue::read(fileOf(folder.path(), language.code)).keys();
    const QStringList before = Catalogue::read(ours(language.code)).keys();
    for (const QString& key : now)
      EXPECT_TRUE(before.contains(key)) << language.code.toStdString() << " lacks " << key.toStdString();
    for (const QString& key : before)
      EXPECT_TRUE(now.contains(key)) << language.code.toStdString() << " still has " << key.toStdString();
  }
}

}  // namespace
}  // namespace onhook::test
