#include "app/Logging.h"

#include <gtest/gtest.h>

#include <QFile>
#include <QTemporaryDir>
#include <string>
#include <thread>
#include <vector>

#include "core/providers/ras/RasCallLog.h"

namespace onhook {
namespace {

using namespace std::chrono_literals;

const ras::RasCall hangUp{"RasHangUp", "handle 0x50000", 0, 1500us};

TEST(LoggingTest, CallsOfRasAreLoggedOnALineEachFromAnyThread) {
  const QTemporaryDir folder;
  const QString path = folder.filePath(QStringLiteral("log"));
  {
    const Logging logging(path.toStdString(), false);
    ASSERT_FALSE(logging.error());
    std::vector<std::thread> threads;
    for (int i = 0; i < 4; ++i) {
      threads.emplace_back([] {
        for (int n = 0; n < 50; ++n) logRasCall(hangUp);
      });
    }
    for (std::thread& thread : threads) thread.join();
  }
  QFile file(path);
  ASSERT_TRUE(file.open(QIODevice::ReadOnly));
  int lines = 0;
  while (!file.atEnd()) {
    const std::string line = file.readLine().trimmed().toStdString();
    EXPECT_TRUE(line.ends_with(" debug onhook.ras: RasHangUp(handle 0x50000) = 0 after 1.5 ms")) << line;
    ++lines;
  }
  EXPECT_EQ(lines, 200);
}

TEST(LoggingTest, TheLastLinesAreKeptThoughNobodyWantedThem) {
  const Logging logging({}, false);
  qCDebug(logApp) << "a detail";
  for (std::size_t i = 0; i < Logging::mostLastLines + 5; ++i) qCInfo(logApp) << "number" << i;
  const QStringList lines = Logging::lastLines();
  ASSERT_EQ(static_cast<std::size_t>(lines.size()), Logging::mostLastLines);
  EXPECT_TRUE(lines.front().endsWith(QStringLiteral(" info onhook.app: number 5")))
      << lines.front().toStdString();
  EXPECT_TRUE(lines.back().endsWith(QStringLiteral("number 304"))) << lines.back().toStdString();
}

TEST(LoggingTest, AThreadMayGoOnWhenTheLogHasEnded) {
  const QTemporaryDir folder;
  std::vector<std::thread> threads;
  for (int i = 0; i < 20; ++i) {
    const Logging logging(folder.filePath(QStringLiteral("log")).toStdString(), false);
    threads.emplace_back([] {
      for (int n = 0; n < 20; ++n) logRasCall(hangUp);
    });
  }
  for (std::thread& thread : threads) thread.join();
}

}  // namespace
}  // namespace onhook
