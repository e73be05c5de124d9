#include <gtest/gtest.h>

#include <QProcess>

namespace onhook {
namespace {

TEST(EndProcessTest, ACallThatNeverReturnsKeepsNoProcessAlive) {
  QProcess process;
  process.start(QStringLiteral(ONHOOK_ENDING_PROCESS), {QStringLiteral("7")});
  ASSERT_TRUE(process.waitForFinished(60'000)) << "it still runs";
  EXPECT_EQ(process.exitStatus(), QProcess::NormalExit);
  EXPECT_EQ(process.exitCode(), 7);
  EXPECT_EQ(process.readAllStandardOutput(), "what stdio holds back");
}

}  // namespace
}  // namespace onhook
