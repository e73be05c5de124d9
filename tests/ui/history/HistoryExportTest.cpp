#include "ui/history/HistoryExport.h"

#include "tests/ui/history/HistoryTest.h"

namespace onhook {
namespace {

using testing::SizeIs;

class HistoryExportTest : public test::HistoryTest {
 protected:
  static QList<QByteArray> lines(const std::vector<HistoryEntry>& entries) {
    const QByteArray csv = historyexport::toCsv(entries);
    EXPECT_TRUE(csv.endsWith("\r\n"));
    return csv.chopped(2).split('\n');
  }
  static QByteArray named(const QString& name) {
    HistoryEntry entry = hungUp("a");
    entry.name = name;
    return lines({entry})[1];
  }
};

TEST_F(HistoryExportTest, WithoutEntriesThereAreTheNames) {
  EXPECT_THAT(lines({}), SizeIs(1));
  EXPECT_TRUE(lines({})[0].startsWith("time,began,event,name,"));
}

TEST_F(HistoryExportTest, EachLineHasAsManyCellsAsThereAreNames) {
  HistoryEntry entry = hungUp("a");
  entry.name = QStringLiteral("plain");
  const auto all = lines({entry, dropped("b")});
  ASSERT_THAT(all, SizeIs(3));
  EXPECT_EQ(all[1].count(','), all[0].count(','));
  EXPECT_TRUE(
      all[1].contains(",hang-up,plain,,no,VPN,openvpn,fake,tun0,eth0,anna,window,hang-up,,confirmed,,5400,no,"
                      "5000000000,1,,,,fake:a"))
      << all[1].toStdString();
}

TEST_F(HistoryExportTest, QuotesCommasAndLineEndsAreQuoted) {
  EXPECT_TRUE(named(QStringLiteral("a \"b\", c")).contains(",\"a \"\"b\"\", c\","));
  EXPECT_TRUE(historyexport::toCsv({[] {
                HistoryEntry entry = hungUp("a");
                entry.name = QStringLiteral("one\ntwo");
                return entry;
              }()})
                  .contains(",\"one\ntwo\","));
  EXPECT_TRUE(named(QStringLiteral("Büro")).contains(",Büro,"));
}

TEST_F(HistoryExportTest, NothingIsTakenForAFormula) {
  for (const char* const name : {"=1+1", "+1", "-1", "@SUM(A1)"})
    EXPECT_TRUE(named(QLatin1String(name)).contains(QByteArray(",'") + name + ",")) << name;
  EXPECT_TRUE(
      named(QStringLiteral("=HYPERLINK(\"x\",\"y\")")).contains(",\"'=HYPERLINK(\"\"x\"\",\"\"y\"\")\","));
  EXPECT_TRUE(named(QStringLiteral("\tx")).contains(",'\tx,"));
  EXPECT_TRUE(named(QStringLiteral("a=b")).contains(",a=b,"));
}

TEST_F(HistoryExportTest, WhatIsNotKnownIsNull) {
  const QJsonObject object = historyexport::toJson(HistoryEntry{});
  for (const char* const key :
       {"time", "began", "link", "owner", "upSeconds", "bytesIn", "code", "text", "id"}) {
    ASSERT_TRUE(object.contains(QLatin1String(key))) << key;
    EXPECT_TRUE(object.value(QLatin1String(key)).isNull()) << key;
  }
  HistoryEntry failed = hungUp("a");
  failed.error = Error{ErrorDomain::ras, "753", "It could not.", "Ask."};
  EXPECT_EQ(historyexport::toJson(failed)["code"], QStringLiteral("753"));
  EXPECT_EQ(historyexport::toJson(failed)["codeOf"], QStringLiteral("ras"));
  EXPECT_EQ(historyexport::toJson(failed)["upSeconds"], 5400.0);
}

}  // namespace
}  // namespace onhook
