#include "app/WatchCommand.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <QFile>
#include <QTemporaryDir>

#include "app/ActivityLog.h"
#include "app/Console.h"
#include "app/Logging.h"
#include "app/Wiring.h"
#include "tests/ui/support/Waiting.h"

// What `onhook watch` and the log say of a connection that comes back. The practice network's PPPoE line does
// so 8 s after its hang-up.

namespace onhook {
namespace {

using test::waitFor;
using testing::AllOf;
using testing::Contains;
using testing::HasSubstr;

std::vector<std::string> linesOf(const std::string& output) {
  std::vector<std::string> lines;
  for (const QString& line : QString::fromStdString(output).split('\n')) lines.push_back(line.toStdString());
  return lines;
}

TEST(WatchCommandTest, WhatComesBackIsSaidToHaveComeBack) {
  const QTemporaryDir folder;
  const QString logFile = folder.filePath(QStringLiteral("log"));
  const Logging logging(logFile.toStdString(), false);
  Wiring wiring(true);
  Console console(false);
  WatchCommand inWords(wiring, console, false), inJson(wiring, console, true);
  const ActivityLog log(wiring.monitor(), wiring.controller(), wiring.dialing().controller(),
                        wiring.sharedRuntime());
  ASSERT_TRUE(waitFor([&] { return wiring.monitor().complete(); }));
  testing::internal::CaptureStdout();
  inWords.start();
  inJson.start();
  const Connection first = *wiring.monitor().connectionOf({"simulated", "home-pppoe"});
  wiring.controller().hangUp(wiring.monitor().provider("simulated"), first.target);
  EXPECT_TRUE(waitFor([&] {
    const Connection* const now = wiring.monitor().connectionOf({"simulated", "home-pppoe"});
    return now != nullptr && now->target != first.target;
  }));
  const std::vector<std::string> lines = linesOf(testing::internal::GetCapturedStdout());
  EXPECT_THAT(lines, Contains(AllOf(HasSubstr("appeared  Home PPPoE (PPPoE, ppp1): connected"),
                                    HasSubstr("comes back by itself, came back"))));
  EXPECT_THAT(lines, Contains(AllOf(HasSubstr("\"appeared\""), HasSubstr("\"cameBack\":true"))));
  EXPECT_THAT(lines, Contains(AllOf(HasSubstr("\"present\""), HasSubstr("\"cameBack\":false"))));
  QFile logged(logFile);
  ASSERT_TRUE(logged.open(QIODevice::ReadOnly));
  EXPECT_THAT(linesOf(logged.readAll().toStdString()),
              Contains(AllOf(HasSubstr("came back simulated:"), HasSubstr("Home PPPoE"))));
}

}  // namespace
}  // namespace onhook
