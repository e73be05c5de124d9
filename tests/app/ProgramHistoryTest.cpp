#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>

#include "tests/app/ProgramRun.h"

// `onhook history`, and what the other commands note, on the practice network.

namespace onhook {
namespace {

using testing::HasSubstr;
using testing::SizeIs;

class ProgramHistoryTest : public testing::Test {
 protected:
  /// Runs it to its end; what it prints on stdout.
  std::string run(std::vector<std::string> arguments, int exitCode = 0) {
    arguments.insert(arguments.begin(), "--practice");
    ProgramRun program(arguments,
                       {{"ONHOOK_STATE_DIRECTORY", folder_.path().toStdString()},
                        {"XDG_CONFIG_HOME", folder_.filePath(QStringLiteral("config")).toStdString()}});
    EXPECT_TRUE(program.finish());
    EXPECT_EQ(program.exitCode(), exitCode) << program.errors();
    errors_ = program.errors();
    return program.output();
  }
  QString file() const { return folder_.filePath(QStringLiteral("history/history.sqlite")); }

  QTemporaryDir folder_;
  std::string errors_;
};

TEST_F(ProgramHistoryTest, TellsWhatTheOthersHaveDone) {
  EXPECT_EQ(run({"history"}), "Nothing is noted.\n");
  run({"hang-up", "Work VPN"});
  run({"hang-up", "Head office (managed)"}, 10);
  const std::string table = run({"history"});
  EXPECT_THAT(table, HasSubstr("Work VPN (practice)"));
  EXPECT_THAT(table, HasSubstr("Onhook's command line"));
  EXPECT_THAT(table, HasSubstr("753"));

  const QJsonArray all =
      QJsonDocument::fromJson(QByteArray::fromStdString(run({"history", "--json"}))).array();
  ASSERT_THAT(all, SizeIs(2));
  EXPECT_EQ(all[0]["outcome"], "refused");
  EXPECT_EQ(all[0]["code"], "753");
  EXPECT_EQ(all[1]["outcome"], "confirmed");
  EXPECT_EQ(all[1]["by"], "command line");
  EXPECT_EQ(all[1]["practice"], true);
  EXPECT_GT(all[1]["upSeconds"].toDouble(), 60);

  EXPECT_THAT(run({"history", "--csv", "--search", "work vpn"}), HasSubstr(",Work VPN,"));
  EXPECT_EQ(run({"history", "--search", "no such words"}), "Nothing of that kind is noted.\n");
  EXPECT_EQ(run({"history", "--json", "--since", "2999-01-01"}), "[\n]\n");
  EXPECT_THAT(run({"history", "--since", "2020-01-01"}), HasSubstr("Work VPN"));

  run({"history", "--clear"}, 2);
  EXPECT_THAT(errors_, HasSubstr("--yes"));
  EXPECT_EQ(run({"history", "--clear", "--yes"}), "");
  EXPECT_EQ(run({"history"}), "Nothing is noted.\n");
}

TEST_F(ProgramHistoryTest, NothingIsNotedWhereThatIsChosen) {
  QDir().mkpath(folder_.filePath(QStringLiteral("config/onhook")));
  QFile settings(folder_.filePath(QStringLiteral("config/onhook/onhook.ini")));
  ASSERT_TRUE(settings.open(QIODevice::WriteOnly));
  settings.write("[History]\nkeep=never\n");
  settings.close();
  run({"hang-up", "Work VPN"});
  EXPECT_FALSE(QFile::exists(file()));
}

TEST_F(ProgramHistoryTest, ABrokenFileIsSaidAndSetAside) {
  QDir().mkpath(folder_.filePath(QStringLiteral("history")));
  QFile broken(file());
  ASSERT_TRUE(broken.open(QIODevice::WriteOnly));
  broken.write(QByteArray("no database ").repeated(400));
  broken.close();
  run({"hang-up", "Work VPN"});
  EXPECT_THAT(errors_, HasSubstr("history.broken-"));
  EXPECT_THAT(run({"history"}), HasSubstr("Work VPN"));
  EXPECT_EQ(errors_, "");
}

}  // namespace
}  // namespace onhook
