#include <QProcess>
#include <QThread>
#include <memory>

#include "tests/ui/history/HistoryTest.h"

// Several processes, one of them killed while it writes.

namespace onhook {
namespace {

using testing::SizeIs;

class HistoryProcessesTest : public test::HistoryTest {
 protected:
  std::unique_ptr<QProcess> start(const QString& name, int count, const QStringList& more = {}) const {
    auto process = std::make_unique<QProcess>();
    process->setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process->start(QStringLiteral(ONHOOK_HISTORY_WRITING_PROCESS),
                   QStringList{file(), name, QString::number(count)} + more);
    EXPECT_TRUE(process->waitForStarted());
    return process;
  }
};

TEST_F(HistoryProcessesTest, SeveralWriteAtOnceAndNothingIsLost) {
  constexpr int each = 40;
  std::vector<std::unique_ptr<QProcess>> processes;
  for (int number = 0; number < 3; ++number)
    processes.push_back(start(QStringLiteral("p%1").arg(number), each));
  for (const auto& process : processes) {
    ASSERT_TRUE(process->waitForFinished(90'000));
    EXPECT_EQ(process->exitCode(), 0);
    EXPECT_FALSE(process->readAll().contains("not written"));
  }
  EXPECT_THAT(read(), SizeIs(3 * each));
  EXPECT_EQ(check(), QStringLiteral("ok"));
}

TEST_F(HistoryProcessesTest, AKilledOneLosesNothingThatItHasNoted) {
  for (const int after : {1, 3, 7, 12}) {
    const QString name = QStringLiteral("after%1").arg(after);
    auto process = start(name, 0);
    int noted = 0;
    while (noted < after) {
      while (!process->canReadLine()) ASSERT_TRUE(process->waitForReadyRead(30'000));
      noted = process->readLine().trimmed().toInt();
    }
    // Somewhere in the middle of one of the next.
    QThread::usleep(static_cast<unsigned long>(700 * after));
    process->kill();
    process->waitForFinished();
    for (const QByteArray& line : process->readAll().split('\n'))
      if (!line.isEmpty()) noted = line.toInt();
    int there = 0;
    for (const HistoryEntry& entry : read())
      there += entry.target.connection.starts_with(name.toStdString() + '-') ? 1 : 0;
    EXPECT_GE(there, noted);
    EXPECT_LE(there, noted + 1);
    EXPECT_EQ(check(), QStringLiteral("ok"));
    // And the next can write.
    HistoryFile next(place());
    EXPECT_TRUE(next.add(hungUp("next", after)));
    EXPECT_THAT(next.takeTroubles(), testing::IsEmpty());
  }
}

}  // namespace
}  // namespace onhook
