#include <gtest/gtest.h>

#include <QFile>

#include "app/Autostart.h"
#include "tests/app/AutostartPlace.h"

namespace onhook {
namespace {

QString commandFor(const char* program) {
  const test::AutostartPlace place;
  EXPECT_FALSE(Autostart(QString::fromUtf8(program), place.name()).set(true));
  EXPECT_TRUE(Autostart(QString::fromUtf8(program), place.name()).isOn());
  return place.command();
}

// The specification's own example of how often a backslash is doubled: four of them stand for one.
TEST(AutostartFileTest, NamesAreEscapedAsDesktopFilesWantIt) {
  EXPECT_EQ(commandFor("/a b/onhook").toStdString(), R"("/a b/onhook" --hidden)");
  EXPECT_EQ(commandFor("/100%/onhook").toStdString(), R"("/100%%/onhook" --hidden)");
  EXPECT_EQ(commandFor("/$x/onhook").toStdString(), R"("/\\$x/onhook" --hidden)");
  EXPECT_EQ(commandFor("/a\\b/onhook").toStdString(), R"("/a\\\\b/onhook" --hidden)");
  EXPECT_EQ(commandFor("/\"q\"/onhook").toStdString(), R"("/\\"q\\"/onhook" --hidden)");
}

TEST(AutostartFileTest, HiddenMeansOff) {
  const test::AutostartPlace place;
  const Autostart autostart(QStringLiteral("/usr/bin/onhook"), place.name());
  ASSERT_FALSE(autostart.set(true));
  QFile file(place.name() + QStringLiteral("/onhook.desktop"));
  ASSERT_TRUE(file.open(QIODevice::Append));
  file.write("Hidden=true\n");
  file.close();
  EXPECT_FALSE(autostart.isOn());
}

TEST(AutostartFileTest, OtherGroupsSayNothing) {
  const test::AutostartPlace place;
  const Autostart autostart(QStringLiteral("/usr/bin/onhook"), place.name());
  ASSERT_FALSE(autostart.set(true));
  QFile file(place.name() + QStringLiteral("/onhook.desktop"));
  ASSERT_TRUE(file.open(QIODevice::Append));
  file.write("[Desktop Action other]\nHidden=true\nExec=other\n");
  file.close();
  EXPECT_TRUE(autostart.isOn());
}

TEST(AutostartFileTest, TheUsualPlaceIsTheDesktops) {
  qputenv("XDG_CONFIG_HOME", "/tmp/of-the-test");
  EXPECT_EQ(Autostart::usualPlace(), QStringLiteral("/tmp/of-the-test/autostart"));
}

}  // namespace
}  // namespace onhook
