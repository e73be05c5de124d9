#include "app/Table.h"

#include <gtest/gtest.h>

#include "app/Console.h"
#include "tests/app/SnapshotMaker.h"

namespace onhook {
namespace {

TEST(TableTest, ColumnsLineUp) {
  Table table({"NAME", "ID"});
  table.addRow({"a long name", "1"});
  table.addRow({QStringLiteral("äöü"), "2"});
  EXPECT_EQ(table.lines(),
            (QStringList{"NAME         ID", "a long name  1", QStringLiteral("äöü          2")}));
}

TEST(TableTest, WideLettersTakeTwoColumns) {
  Table table({QStringLiteral("名称"), "ID"});
  table.addRow({"abcde", "1"});
  table.addRow({QStringLiteral("e\u0301e"), "2"});
  EXPECT_EQ(table.lines(),
            (QStringList{QStringLiteral("名称   ID"), "abcde  1", QStringLiteral("e\u0301e     2")}));
}

TEST(TableTest, EveryConnectionHasARowAndItsLinksBelow) {
  const QStringList lines =
      connectionTable({makeSnapshot({makeConnection("1", "office", "tun0"), makeBundle("5", "isdn")})},
                      TimePoint())
          .lines();
  ASSERT_EQ(lines.size(), 5);
  EXPECT_TRUE(lines[0].startsWith("NAME"));
  EXPECT_TRUE(lines[1].startsWith("office") && lines[1].endsWith("nm:1") && lines[1].contains("tun0"));
  EXPECT_TRUE(lines[3].startsWith("  1. a") && lines[3].endsWith("nm:5#a"));
}

TEST(TableTest, ANameFromOutsideCannotSteerTheTerminal) {
  EXPECT_EQ(harmless("a\x1b[2Jb\nc"), QStringLiteral("a\uFFFD[2Jb\uFFFDc"));
  EXPECT_EQ(harmless(QStringLiteral("a\u202Eb\u2028c\u009Bd")), QStringLiteral("a\uFFFDb\uFFFDc\uFFFDd"));
  EXPECT_EQ(harmless(QStringLiteral("Büro 東京")), QStringLiteral("Büro 東京"));
}

}  // namespace
}  // namespace onhook
